// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `Book`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Book {
    /// `isbn`.
    pub isbn: String,

    /// `title`.
    pub title: String,

    /// `year`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i32>,
}
