// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Box`.
    pub struct Box {
        /// `kind`.
        ///
        /// Default: `box`.
        preset kind: BoxKind,

        /// `number`.
        required number: i64,
    }

    pub fn new(number: i64);
}

enumeration! {
    /// The property `kind` of [`Box`](crate::types::Box).
    pub enum BoxKind {
        Box = "box",
    }
}
