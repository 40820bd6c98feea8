// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// Adds nothing.
    pub struct Bicycle {
        /// `kind`.
        required(into) kind: String,

        /// `wheels`.
        optional wheels: i64,
    }

    pub fn new(kind: impl Into<String>);
}
