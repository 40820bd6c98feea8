// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Priced`.
    pub struct Priced {
        /// `item`.
        required(into) item: String,

        /// `price`.
        required_or_null price: f64,
    }

    pub fn new(item: impl Into<String>, price: Option<f64>);
}
