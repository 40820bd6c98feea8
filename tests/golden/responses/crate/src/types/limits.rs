// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use jiff::Timestamp;

object! {
    /// `Limits`.
    pub struct Limits {
        /// `left`.
        required left: i64,

        /// `per`.
        optional per: LimitsPer,

        /// `until`.
        optional(formatted) until: Timestamp,

        /// `share`.
        optional share: f64,

        /// `hard`.
        optional hard: bool,
    }
}

open_enumeration! {
    /// The property `per` of [`Limits`](crate::types::Limits).
    pub enum LimitsPer {
        Day = "day",
        Hour = "hour",

        /// A value that the document does not list.
        Unknown(String),
    }
}
