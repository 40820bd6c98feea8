// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Turn`.
    pub struct Turn {
        /// `what`.
        constant what: TurnWhat,

        /// `degrees`.
        optional degrees: i64,
    }

    pub fn new();
}

enumeration! {
    /// The property `what` of [`Turn`](crate::types::Turn).
    pub enum TurnWhat {
        Turn = "turn",
    }
}
