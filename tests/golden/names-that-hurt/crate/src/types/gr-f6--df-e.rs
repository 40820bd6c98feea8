// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

enumeration! {
    /// `Größe`.
    pub enum Größe {
        Klein = "klein",
        Groß = "groß",
    }
}
