// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! What enumerations of texts share: finding the value that a text means, and saying which texts mean one.

use std::error::Error as StdError;
use std::fmt;

use serde::de::{Deserializer, Error as Refusal, Visitor};

/// A text that is none of the values of an enumeration.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct UnknownValue {
    found: String,
    accepted: String,
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { found, accepted } = self;
        write!(f, "unknown value `{found}`, expected one of {accepted}")
    }
}

impl StdError for UnknownValue {}

/// The value that a text means.
#[allow(
    dead_code,
    reason = "only a document with closed enumerations needs it"
)]
pub(crate) fn parse<T: Copy>(
    text: &str,
    all: &[T],
    as_str: fn(T) -> &'static str,
) -> Result<T, UnknownValue> {
    all.iter()
        .copied()
        .find(|value| as_str(*value) == text)
        .ok_or_else(|| unknown(text, all.iter().map(|value| as_str(*value))))
}

/// Reads a value of an enumeration.
#[allow(
    dead_code,
    reason = "only a document with closed enumerations needs it"
)]
pub(crate) fn read<'de, T: Copy, D: Deserializer<'de>>(
    deserializer: D,
    all: &[T],
    as_str: fn(T) -> &'static str,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(Text(|text: &str| parse(text, all, as_str)))
}

/// The value that a text means, where any text is one.
#[allow(dead_code, reason = "only a document with open enumerations needs it")]
pub(crate) fn parse_open<T: Clone>(
    text: &str,
    all: &[T],
    as_str: fn(&T) -> &str,
    unknown: fn(String) -> T,
) -> T {
    all.iter()
        .find(|value| as_str(value) == text)
        .cloned()
        .unwrap_or_else(|| unknown(text.to_owned()))
}

/// Reads a value of an enumeration where any text is one.
#[allow(dead_code, reason = "only a document with open enumerations needs it")]
pub(crate) fn read_open<'de, T: for<'a> From<&'a str>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(Text(|text: &str| Ok(T::from(text))))
}

/// The error that says what would have been accepted.
fn unknown(found: &str, accepted: impl Iterator<Item = &'static str>) -> UnknownValue {
    let accepted: Vec<_> = accepted.map(|text| format!("`{text}`")).collect();
    UnknownValue {
        found: found.to_owned(),
        accepted: accepted.join(", "),
    }
}

/// Reads a text without keeping it, and makes of it what the function does.
struct Text<F>(F);

impl<T, F: FnOnce(&str) -> Result<T, UnknownValue>> Visitor<'_> for Text<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Refusal>(self, text: &str) -> Result<T, E> {
        (self.0)(text).map_err(E::custom)
    }
}
