//! What the generated crate says, as tokens and text.

pub mod prose;
