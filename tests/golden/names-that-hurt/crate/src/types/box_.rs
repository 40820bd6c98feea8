// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Box`.
    pub struct Box {
        /// `box`.
        optional(boxed) box_: Box as "box",
    }

    pub fn new();
}
