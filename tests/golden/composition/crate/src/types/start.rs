// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Start`.
    pub struct Start {
        /// `what`.
        constant what: StartWhat,

        /// `speed`.
        optional speed: f64,
    }

    pub fn new();
}

enumeration! {
    /// The property `what` of [`Start`](crate::types::Start).
    pub enum StartWhat {
        Start = "start",
    }
}
