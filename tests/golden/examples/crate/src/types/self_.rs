// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// A name that is a keyword of Rust, and text that is no code: "#)\] fn main() {}
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Self_ {
    /// `text`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,

    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<Self_>>,
}

impl Self_ {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self { text: None, next: None }
    }

    /// `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// `next`.
    #[must_use]
    pub fn next(mut self, next: Self_) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}
