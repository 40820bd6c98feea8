// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// The body of `put_pet`.
    pub struct PutPetBody {
        /// `name`.
        required(into) name: String,

        /// `weight`.
        optional weight: f32,

        /// `chip`.
        optional_or_null chip: String,
    }

    pub fn new(name: impl Into<String>);
}
