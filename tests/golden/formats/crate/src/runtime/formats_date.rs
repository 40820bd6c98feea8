// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Dates, as RFC 3339 has them. A time behind the date is left away.

use std::borrow::Cow;

use jiff::civil::Date;
use serde::de::{Deserialize, Deserializer, Error};
use serde::{Serialize, Serializer};

use super::formats::Formatted;

impl Formatted for Date {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        text.trim()
            .get(..10)
            .unwrap_or(&text)
            .parse()
            .map_err(|error| D::Error::custom(format!("expected a date, found `{text}`: {error}")))
    }
}
