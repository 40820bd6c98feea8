// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::enumeration::open_enumeration;

/// `Order`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Order {
    /// `state`.
    pub state: OrderState,
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
