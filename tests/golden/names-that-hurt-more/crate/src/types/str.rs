// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `str`.
    pub struct Str {
        /// `str`.
        optional str: String,
    }
}
