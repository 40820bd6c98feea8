// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Nullable`.
    pub struct Nullable {
        /// `value`.
        optional value: String,
    }
}
