// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// Only sent.
    pub struct NewAccount {
        /// `name`.
        required(into) name: String,

        /// `password`.
        required(into) password: String,
    }

    pub fn new(name: impl Into<String>, password: impl Into<String>);
}
