// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Params`.
    pub struct Params {
        /// `params`.
        optional params: String,
    }
}
