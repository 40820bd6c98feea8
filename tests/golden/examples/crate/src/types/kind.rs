// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

open_enumeration! {
    /// `Kind`.
    pub enum Kind {
        Cat = "cat",
        Dog = "dog",

        /// A value that the document does not list.
        Unknown(String),
    }
}
