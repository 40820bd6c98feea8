// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::types::Pong;

object! {
    /// `Right`.
    pub struct Right {
        /// `right`.
        required(boxed, into) right: Pong,
    }

    pub fn new(right: impl Into<Pong>);
}
