// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::File;

object! {
    /// The body of `send_parcel`.
    pub struct SendParcelBodyForm {
        /// `weight`.
        required weight: i64,
    }

    pub fn new(weight: i64);
}

object! {
    /// The body of `send_parcel`.
    pub struct SendParcelBodyMultipart {
        /// `label`.
        required(into) label: File,
    }

    pub fn new(label: impl Into<File>);
}
