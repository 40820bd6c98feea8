// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Order`.
    pub struct Order {
        /// `state`.
        required state: OrderState,
    }
}

open_enumeration! {
    /// The property `state` of [`Order`](crate::types::Order).
    pub enum OrderState {
        Open = "open",
        Sent = "sent",

        /// A value that the document does not list.
        Unknown(String),
    }
}
