// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Stop`.
    pub struct Stop {
        /// `what`.
        constant what: StopWhat,

        /// `at`.
        optional(into) at: String,
    }

    pub fn new();
}

enumeration! {
    /// The property `what` of [`Stop`](crate::types::Stop).
    pub enum StopWhat {
        Stop = "stop",
    }
}
