// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Points in time: written as RFC 3339 has it, read as servers have it: with `+0000` or `UTC`, with a blank for the `T`
//! or before the offset, in lower case, and without an offset (which then is UTC).

use std::borrow::Cow;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde::de::{Deserialize, Deserializer, Error};
use serde::{Serialize, Serializer};

use super::formats::Formatted;

impl Formatted for Timestamp {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        parse(text.trim())
            .map_err(|error| D::Error::custom(format!("expected a time, found `{text}`: {error}")))
    }
}

/// Reads the strict form first; it is what most servers write.
fn parse(text: &str) -> Result<Timestamp, jiff::Error> {
    text.parse().or_else(|error| {
        let text = tidied(text);
        let time: DateTime = match text.parse() {
            Ok(time) if !has_offset(&text) => time,
            _ => return text.parse().map_err(|_| error),
        };
        Ok(time.to_zoned(TimeZone::UTC)?.timestamp())
    })
}

/// Without blanks around the offset, and with `Z` for `UTC`.
fn tidied(text: &str) -> String {
    let (date, time) = text.split_at_checked(11).unwrap_or((text, ""));
    [date, &time.replace(' ', "").replace("UTC", "Z")].concat()
}

/// Whether a sign or a `Z` stands behind the date.
fn has_offset(text: &str) -> bool {
    text.get(10..)
        .is_some_and(|time| time.contains(['+', '-', 'Z', 'z']))
}
