// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::types::Moment;

object! {
    /// Both.
    pub struct Account {
        /// `id`.
        received id: i64,

        /// `name`.
        required(into) name: String,

        /// `password`.
        given(into) password: String,

        /// `made`.
        received made: Moment,
    }

    pub fn new(name: impl Into<String>, password: impl Into<String>);
}
