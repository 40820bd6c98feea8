// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::File;

/// The body of `perhaps_picture`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PerhapsPictureBody {
    /// `image`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<File>,
}

impl PerhapsPictureBody {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self { image: None }
    }

    /// `image`.
    #[must_use]
    pub fn image(mut self, image: impl Into<File>) -> Self {
        self.image = Some(image.into());
        self
    }
}
