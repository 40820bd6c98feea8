// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `From`.
    pub struct From {
        /// `from`.
        required from: String,
    }
}
