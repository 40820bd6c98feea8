// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::enumeration::enumeration;

enumeration! {
    /// `Größe`.
    pub enum Größe {
        Klein = "klein",
        Groß = "groß",
    }
}
