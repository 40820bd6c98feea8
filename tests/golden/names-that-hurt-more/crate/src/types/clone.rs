// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Clone`.
    pub struct Clone {
        /// `clone`.
        optional clone_: String as "clone",
    }
}
