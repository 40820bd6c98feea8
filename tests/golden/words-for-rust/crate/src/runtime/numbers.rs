// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! What enumerations of whole numbers share.

use serde::de::{Deserialize, Deserializer, Error as Refusal};

/// Reads a value of a list of numbers.
#[allow(dead_code, reason = "only a document with closed lists of numbers needs it")]
pub(crate) fn read<'de, T: Copy, D: Deserializer<'de>>(
    deserializer: D,
    all: &[T],
    as_i64: fn(T) -> i64,
) -> Result<T, D::Error> {
    let number = i64::deserialize(deserializer)?;
    find(number, all, as_i64).ok_or_else(|| {
        let accepted: Vec<_> = all.iter().map(|value| as_i64(*value).to_string()).collect();
        let accepted = accepted.join(", ");
        D::Error::custom(format!("unknown value {number}, expected one of {accepted}"))
    })
}

/// Reads a value of a list of numbers where any number is one.
#[allow(dead_code, reason = "only a document with open lists of numbers needs it")]
pub(crate) fn read_open<'de, T: Copy, D: Deserializer<'de>>(
    deserializer: D,
    all: &[T],
    as_i64: fn(T) -> i64,
    unknown: fn(i64) -> T,
) -> Result<T, D::Error> {
    let number = i64::deserialize(deserializer)?;
    Ok(find(number, all, as_i64).unwrap_or_else(|| unknown(number)))
}

fn find<T: Copy>(number: i64, all: &[T], as_i64: fn(T) -> i64) -> Option<T> {
    all.iter().copied().find(|value| as_i64(*value) == number)
}
