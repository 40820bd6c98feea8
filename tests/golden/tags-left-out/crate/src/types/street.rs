// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Street`.
    pub struct Street {
        /// `kind`.
        ///
        /// Default: `street`.
        preset kind: StreetKind,

        /// `street`.
        required(into) street: String,

        /// `floor`.
        optional floor: i64,
    }

    pub fn new(street: impl Into<String>);
}

enumeration! {
    /// The property `kind` of [`Street`](crate::types::Street).
    pub enum StreetKind {
        Street = "street",
    }
}
