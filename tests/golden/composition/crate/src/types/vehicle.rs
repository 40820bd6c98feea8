// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;
use crate::types::{Bicycle, Car, Truck};

union! {
    /// The base holds the discriminator, and no list of what builds on it.
    pub enum Vehicle {
        Car(Car) = into,
        Bicycle(Bicycle) = into,
        Truck(Truck) = into,
        Base(VehicleBase) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
}

impl Serialize for Vehicle {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Car(value) => value.serialize(serializer),
            Self::Bicycle(value) => value.serialize(serializer),
            Self::Truck(value) => value.serialize(serializer),
            Self::Base(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Vehicle {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match union::tag(&value, "kind") {
            Some("car") => union::member(value).map(Self::Car),
            Some("Bicycle") => union::member(value).map(Self::Bicycle),
            Some("Truck") => union::member(value).map(Self::Truck),
            Some("Vehicle") => union::member(value).map(Self::Base),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

object! {
    /// One form of [`Vehicle`](crate::types::Vehicle).
    pub struct VehicleBase {
        /// `kind`.
        required(into) kind: String,

        /// `wheels`.
        optional wheels: i64,
    }

    pub fn new(kind: impl Into<String>);
}
