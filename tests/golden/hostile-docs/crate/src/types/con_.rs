// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

open_enumeration! {
    /// - a
    ///
    ///   ```text
    ///   in_a_list();
    ///   ```
    pub enum Con {
        Con = "con",
        AuxRs = "aux.rs",
        Self_ = "Self",
        R = "r#\"",
        Crate = "$crate",
        X = "../../x",
        U0027 = "'",
        SlashSlashNot = "//!",

        /// A value that the document does not list.
        Unknown(String),
    }
}
