// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Settings`.
    pub struct Settings {
        /// `base_url`.
        optional base_url: String,
    }
}
