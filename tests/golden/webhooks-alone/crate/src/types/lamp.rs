// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Lamp`.
    pub struct Lamp {
        /// `id`.
        required id: i64,

        /// `state`.
        optional state: LampState,
    }
}

open_enumeration! {
    /// The property `state` of [`Lamp`](crate::types::Lamp).
    pub enum LampState {
        On = "on",
        Off = "off",

        /// A value that the document does not list.
        Unknown(String),
    }
}
