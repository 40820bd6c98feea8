// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

open_enumeration! {
    /// `Diet`.
    pub enum Diet {
        Plants = "plants",
        Meat = "meat",
        Both = "both",

        /// A value that the document does not list.
        Unknown(String),
    }
}
