// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Truck`.
    pub struct Truck {
        /// `kind`.
        required(into) kind: String,

        /// `wheels`.
        optional wheels: i64,

        /// `doors`.
        optional doors: i64,

        /// `load`.
        optional load: f64,
    }

    pub fn new(kind: impl Into<String>);
}
