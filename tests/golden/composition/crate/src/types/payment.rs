// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;

union! {
    /// Common properties beside a union.
    pub enum Payment {
        Card(PaymentCard) = into,
        Iban(PaymentIban) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
}

impl Serialize for Payment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Card(value) => value.serialize(serializer),
            Self::Iban(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Payment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let found = union::Best::of(&value).or(Self::Card).or(Self::Iban).take();
        Ok(found.unwrap_or(Self::Unknown(value)))
    }
}

object! {
    /// One form of [`Payment`](crate::types::Payment).
    pub struct PaymentCard {
        /// `amount`.
        required amount: i64,

        /// `card`.
        required(into) card: String,
    }

    pub fn new(amount: i64, card: impl Into<String>);
}

object! {
    /// One form of [`Payment`](crate::types::Payment).
    pub struct PaymentIban {
        /// `amount`.
        required amount: i64,

        /// `iban`.
        required(into) iban: String,
    }

    pub fn new(amount: i64, iban: impl Into<String>);
}
