// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

open_enumeration! {
    /// `Grain`.
    pub enum Grain {
        /// Sour.
        ///
        Dark = "rye",

        /// Sweet.
        ///
        Light = "wheat",

        /// A value that the document does not list.
        Unknown(String),
    }
}
