// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `Box`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Box {
    /// `box`.
    #[serde(default, rename = "box", skip_serializing_if = "Option::is_none")]
    pub box_: Option<::std::boxed::Box<Box>>,
}

impl Box {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self { box_: None }
    }

    /// `box`.
    #[must_use]
    pub fn box_(mut self, box_: Box) -> Self {
        self.box_ = Some(::std::boxed::Box::new(box_));
        self
    }
}
