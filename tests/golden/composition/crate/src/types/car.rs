// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Car`.
    pub struct Car {
        /// `kind`.
        required(into) kind: String,

        /// `wheels`.
        optional wheels: i64,

        /// `doors`.
        optional doors: i64,
    }

    pub fn new(kind: impl Into<String>);
}
