// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::types::Moment;

object! {
    /// Only received.
    pub struct OldAccount {
        /// `id`.
        required id: i64,

        /// `name`.
        required name: String,

        /// `made`.
        optional made: Moment,
    }
}
