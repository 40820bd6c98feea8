// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use jiff::Timestamp;
use serde_json::Value;

use crate::types::Order;

object! {
    /// `Payment`.
    pub struct Payment {
        /// `amount`.
        required amount: i64,

        /// `note`.
        optional note: String,

        /// `done`.
        optional done: bool,

        /// `share`.
        optional share: f64,

        /// `items`.
        optional items: Vec<i64>,

        /// `order`.
        optional order: Order,

        /// `at`.
        optional(formatted) at: Timestamp,

        /// `kind`.
        optional kind: PaymentKind,

        /// `else`.
        optional(null) else_: Value as "else",
    }
}

open_enumeration! {
    /// The property `kind` of [`Payment`](crate::types::Payment).
    pub enum PaymentKind {
        Card = "card",
        Cash = "cash",

        /// A value that the document does not list.
        Unknown(String),
    }
}
