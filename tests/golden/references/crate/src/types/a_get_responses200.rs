// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `/a_get_responses_200`.
    pub struct AGetResponses200 {
        /// `depth`.
        required depth: i64,
    }

    pub fn new(depth: i64);
}
