// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

enumeration! {
    /// `Serialize`.
    pub enum Serialize {
        /// A value of the document.
        Empty = (""),

        Plus = "+",
        Dash = "-",
        Star = "*",
        V1 = "1",
        Plus1 = "+1",
        Minus1 = "-1",
        LowerA = "a",
        A = "A",
        Α = "α",
        Ok = "Ok",
        Self_ = "Self",
        Unknown = "Unknown",
    }
}
