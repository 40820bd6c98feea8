// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

open_enumeration! {
    /// `pet_status`.
    pub enum SnakePetStatus {
        Here = "here",
        There = "there",

        /// A value that the document does not list.
        Unknown(String),
    }
}
