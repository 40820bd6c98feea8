// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `Option`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Option {
    /// `some`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub some: ::std::option::Option<crate::types::Error>,

    /// `none`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub none: ::std::option::Option<String>,

    /// `Option`.
    ///
    /// At most 3 characters.
    #[serde(
        default,
        rename = "Option",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub option: ::std::option::Option<String>,

    /// `type`.
    #[serde(
        default,
        rename = "type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub type_: ::std::option::Option<String>,

    /// `self`.
    #[serde(
        default,
        rename = "self",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub self_: ::std::option::Option<String>,

    /// `Self`.
    #[serde(
        default,
        rename = "Self",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub pascal_self: ::std::option::Option<String>,

    /// `crate`.
    #[serde(
        default,
        rename = "crate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub crate_: ::std::option::Option<String>,

    /// `new`.
    #[serde(
        default,
        rename = "new",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub new_: ::std::option::Option<String>,

    /// `1st`.
    #[serde(
        default,
        rename = "1st",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub v1st: ::std::option::Option<String>,

    /// A value.
    #[serde(
        default,
        rename = "",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub empty: ::std::option::Option<String>,

    /// `@`.
    #[serde(
        default,
        rename = "@",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub at: ::std::option::Option<String>,

    /// `日本`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub 日本: ::std::option::Option<String>,

    /// `naïve`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub naïve: ::std::option::Option<String>,

    /// `🦀`.
    #[serde(
        default,
        rename = "🦀",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub u1f980: ::std::option::Option<String>,

    /// `camelCase`.
    #[serde(
        default,
        rename = "camelCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub camel_camel_case: ::std::option::Option<String>,

    /// `camel_case`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub camel_case: ::std::option::Option<String>,

    /// `CAMEL-CASE`.
    #[serde(
        default,
        rename = "CAMEL-CASE",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub camel_dash_case: ::std::option::Option<String>,
}
