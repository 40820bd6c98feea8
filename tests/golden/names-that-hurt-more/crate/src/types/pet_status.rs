// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

open_enumeration! {
    /// `PetStatus`.
    pub enum PetStatus {
        Well = "well",
        Ill = "ill",

        /// A value that the document does not list.
        Unknown(String),
    }
}
