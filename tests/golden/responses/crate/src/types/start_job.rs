// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// The answer of `start_job`.
    pub struct StartJobAccepted {
        /// `ticket`.
        required ticket: String,
    }
}

object! {
    /// The answer of `start_job`.
    pub struct StartJobError {
        /// `reason`.
        optional reason: String,
    }
}
