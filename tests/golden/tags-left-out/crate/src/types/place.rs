// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;

union! {
    /// `Place`.
    pub enum Place {
        Stored(PlaceStored) = into,
        Moving(PlaceMoving) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
}

impl Serialize for Place {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Stored(value) => value.serialize(serializer),
            Self::Moving(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Place {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match union::tag(&value, "state") {
            Some("stored") => union::member(value).map(Self::Stored),
            Some("moving") => union::member(value).map(Self::Moving),
            None if value.get("state").is_none() => {
                let found = union::Best::of(&value)
                    .or(Self::Stored)
                    .or(Self::Moving)
                    .take();
                Ok(found.unwrap_or(Self::Unknown(value)))
            }
            _ => Ok(Self::Unknown(value)),
        }
    }
}

object! {
    /// Stored.
    pub struct PlaceStored {
        /// `state`.
        ///
        /// Default: `stored`.
        optional state: PlaceStoredState,

        /// `shelf`.
        required shelf: String,
    }
}

enumeration! {
    /// The property `state` of [`PlaceStored`](crate::types::PlaceStored).
    pub enum PlaceStoredState {
        Stored = "stored",
    }
}

object! {
    /// Moving.
    pub struct PlaceMoving {
        /// `state`.
        ///
        /// Default: `moving`.
        optional state: PlaceMovingState,

        /// `van`.
        required van: String,
    }
}

enumeration! {
    /// The property `state` of [`PlaceMoving`](crate::types::PlaceMoving).
    pub enum PlaceMovingState {
        Moving = "moving",
    }
}
