// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

/// `/notes_put_parameters_0`.
///
/// At least 1.
pub type NotesPutParameters0 = i64;
