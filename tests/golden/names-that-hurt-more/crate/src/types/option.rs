// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Option`.
    pub struct Option {
        /// `none`.
        optional none: String,
    }
}
