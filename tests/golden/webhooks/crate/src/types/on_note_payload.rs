// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

/// `onNote payload`.
pub type OnNotePayload = Vec<String>;
