// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `用户`.
    pub struct 用户 {
        /// `名字`.
        optional 名字: String,
    }
}
