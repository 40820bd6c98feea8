// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::types::{Diet, Home};

/// `Animal`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Animal {
    /// Never empty.
    ///
    /// At least 1 character.
    pub name: String,

    /// As its keeper says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nick_name: Option<String>,

    /// `legs`.
    ///
    /// At most 1000.
    pub legs: u16,

    /// `id`.
    pub id: i64,

    /// `mother`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mother: Option<Box<Animal>>,

    /// Where it lives; one schema under `allOf` is that schema.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub home: Option<Home>,

    /// `diet`.
    ///
    /// Default: `plants`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diet: Option<Diet>,
}
