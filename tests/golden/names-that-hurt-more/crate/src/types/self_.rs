// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Self`.
    pub struct Self_ {
        /// `Self`.
        optional(boxed) self_: Self_ as "Self",
    }
}
