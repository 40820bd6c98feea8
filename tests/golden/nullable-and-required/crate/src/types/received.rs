// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Received`.
    pub struct Received {
        /// `always`.
        required always: i32,

        /// `always_or_null`.
        required_or_null always_or_null: String,

        /// `sometimes`.
        optional sometimes: String,

        /// `sometimes_or_null`.
        optional sometimes_or_null: String,

        /// `list_or_null`.
        optional list_or_null: Vec<String>,
    }
}
