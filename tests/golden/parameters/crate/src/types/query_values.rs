// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

enumeration! {
    /// An element.
    pub enum QueryValuesWordsItem {
        One = "one",
        Two = "two",
    }
}
