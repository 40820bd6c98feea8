// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::enumeration::enumeration;

enumeration! {
    /// An element.
    pub enum QueryValuesWordsItem {
        One = "one",
        Two = "two",
    }
}
