// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::types::{Kennel, Size};

object! {
    /// `Dog`.
    pub struct Dog {
        /// `kind`.
        required(into) kind: String,

        /// `name`.
        required(into) name: String,

        /// `size`.
        optional size: Size,

        /// `home`.
        optional home: Kennel,

        /// `barks`.
        optional barks: bool,
    }

    pub fn new(kind: impl Into<String>, name: impl Into<String>);
}
