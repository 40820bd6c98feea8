// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;
use crate::types::{Bicycle, Car};

union! {
    /// Some of what builds on one base, whose discriminator tells them apart.
    pub enum Parked {
        Bicycle(Bicycle) = into,
        Car(Car) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
}

impl Serialize for Parked {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Bicycle(value) => value.serialize(serializer),
            Self::Car(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Parked {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match union::tag(&value, "kind") {
            Some("Bicycle") => union::member(value).map(Self::Bicycle),
            Some("car") => union::member(value).map(Self::Car),
            _ => Ok(Self::Unknown(value)),
        }
    }
}
