// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::types::{Kennel, Size};

object! {
    /// `Cat`.
    pub struct Cat {
        /// `kind`.
        required(into) kind: String,

        /// `name`.
        required(into) name: String,

        /// `size`.
        optional size: Size,

        /// `home`.
        optional home: Kennel,

        /// `lives`.
        optional lives: i32,
    }

    pub fn new(kind: impl Into<String>, name: impl Into<String>);
}
