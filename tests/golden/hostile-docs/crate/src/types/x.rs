// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// /// //! r#"x"# 'x'.
    pub struct X {
        /// \\ \n \u{41}
        optional crate_: String as "$crate",
    }
}
