// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! What unions share: finding the member that a value belongs to, and writing a tag that the member does not have.

use serde::de::{DeserializeOwned, Error as Refusal};
use serde::ser::Error as _;
use serde::{Serialize, Serializer};
use serde_json::Value;

/// The text of the property that tells the members apart.
#[allow(dead_code, reason = "only a document with discriminators needs it")]
pub(crate) fn tag<'a>(value: &'a Value, property: &str) -> Option<&'a str> {
    value.get(property)?.as_str()
}

/// The value as a member that its tag names.
#[allow(dead_code, reason = "only a document with discriminators needs it")]
pub(crate) fn member<T: DeserializeOwned, E: Refusal>(value: Value) -> Result<T, E> {
    serde_json::from_value(value).map_err(E::custom)
}

/// The value as a member, if it is one.
#[allow(dead_code, reason = "only a document with unions without discriminators needs it")]
pub(crate) fn attempt<T: DeserializeOwned>(value: &Value) -> Option<T> {
    T::deserialize(value).ok()
}

/// Writes a member with the tag that it does not have itself, or has not set.
#[allow(dead_code, reason = "only a document with such members needs it")]
pub(crate) fn tagged<T: Serialize, S: Serializer>(
    serializer: S,
    property: &str,
    tag: &str,
    member: &T,
) -> Result<S::Ok, S::Error> {
    let mut value = serde_json::to_value(member).map_err(S::Error::custom)?;
    match &mut value {
        Value::Object(members) => {
            members.entry(property).or_insert_with(|| Value::from(tag));
        }
        _ => return Err(S::Error::custom(format!("only an object can have the tag `{property}`"))),
    }
    value.serialize(serializer)
}

/// The error for a tag that is none of these.
#[allow(dead_code, reason = "only a document with discriminators needs it")]
pub(crate) fn unknown_tag<E: Refusal>(property: &str, known: &[&str]) -> E {
    let known: Vec<_> = known.iter().map(|tag| format!("`{tag}`")).collect();
    E::custom(format!("`{property}` must be one of {}", known.join(", ")))
}

/// The error for a value that is none of the members.
#[allow(dead_code, reason = "only a document with unions without discriminators needs it")]
pub(crate) fn no_member<E: Refusal>() -> E {
    E::custom("the value is none of those that the document describes")
}
