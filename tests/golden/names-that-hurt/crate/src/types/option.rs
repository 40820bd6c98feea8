// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Option`.
    pub struct Option {
        /// `some`.
        optional some: crate::types::Error,

        /// `none`.
        optional none: String,

        /// `Option`.
        ///
        /// At most 3 characters.
        optional option: String as "Option",

        /// `type`.
        optional type_: String as "type",

        /// `self`.
        optional self_: String as "self",

        /// `Self`.
        optional pascal_self: String as "Self",

        /// `crate`.
        optional crate_: String as "crate",

        /// `new`.
        optional new_: String as "new",

        /// `1st`.
        optional v1st: String as "1st",

        /// A value.
        optional empty: String as "",

        /// `@`.
        optional at: String as "@",

        /// `日本`.
        optional 日本: String,

        /// `naïve`.
        optional naïve: String,

        /// `🦀`.
        optional u1f980: String as "🦀",

        /// `camelCase`.
        optional camel_camel_case: String as "camelCase",

        /// `camel_case`.
        optional camel_case: String,

        /// `CAMEL-CASE`.
        optional camel_dash_case: String as "CAMEL-CASE",
    }
}
