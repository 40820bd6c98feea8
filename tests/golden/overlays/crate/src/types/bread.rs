// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Bread`.
    pub struct Bread {
        /// `name`.
        required(into) name: String,

        /// In grams.
        required weight: i32,

        /// `grain`.
        optional grain: BreadGrain,
    }

    pub fn new(name: impl Into<String>, weight: i32);
}

open_enumeration! {
    /// The property `grain` of [`Bread`](crate::types::Bread).
    pub enum BreadGrain {
        Rye = "rye",
        Wheat = "wheat",
        Spelt = "spelt",

        /// A value that the document does not list.
        Unknown(String),
    }
}
