// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// 1. x
    ///
    ///    ```text
    ///    nested();
    ///    ```
    ///
    /// > > ```text
    /// > > quoted();
    /// > > ```
    pub struct ConFnMainCrateXBody {
        /// | a |
        /// | --- |
        /// | \`b |
        optional(into) mod_evil_r: String as "\"#; mod evil {} r#\"",

        /// `../../x`.
        optional(into) x: String as "../../x",

        /// \[`crate::x`\] \[Vec\<x>\] \[a\]\[b\].
        optional(into) return_: String as "\u{202e}\0\r",

        /// fn x() {}
        ///
        /// Default: `7`.
        optional open_brace_close_brace: i64 as "{}",
    }

    pub fn new();
}
