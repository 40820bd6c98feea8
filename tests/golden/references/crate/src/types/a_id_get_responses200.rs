// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

/// `/a/{id}_get_responses_200`.
pub type AIdGetResponses200 = Vec<String>;
