// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// 1. x
///
///    ```text
///    nested();
///    ```
///
/// > > ```text
/// > > quoted();
/// > > ```
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ConFnMainCrateXBody {
    /// | a |
    /// | --- |
    /// | \`b |
    #[serde(
        default,
        rename = "\"#; mod evil {} r#\"",
        skip_serializing_if = "Option::is_none"
    )]
    pub mod_evil_r: Option<String>,

    /// `../../x`.
    #[serde(default, rename = "../../x", skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,

    /// \[`crate::x`\] \[Vec\<x>\] \[a\]\[b\].
    #[serde(default, rename = "\u{202e}\0\r", skip_serializing_if = "Option::is_none")]
    pub return_: Option<String>,

    /// fn x() {}
    ///
    /// Default: `7`.
    #[serde(default, rename = "{}", skip_serializing_if = "Option::is_none")]
    pub open_brace_close_brace: Option<i64>,
}

impl ConFnMainCrateXBody {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            mod_evil_r: None,
            x: None,
            return_: None,
            open_brace_close_brace: None,
        }
    }

    /// | a |
    /// | --- |
    /// | \`b |
    #[must_use]
    pub fn mod_evil_r(mut self, mod_evil_r: impl Into<String>) -> Self {
        self.mod_evil_r = Some(mod_evil_r.into());
        self
    }

    /// `../../x`.
    #[must_use]
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }

    /// \[`crate::x`\] \[Vec\<x>\] \[a\]\[b\].
    #[must_use]
    pub fn return_(mut self, return_: impl Into<String>) -> Self {
        self.return_ = Some(return_.into());
        self
    }

    /// fn x() {}
    ///
    /// Default: `7`.
    #[must_use]
    pub fn open_brace_close_brace(mut self, open_brace_close_brace: i64) -> Self {
        self.open_brace_close_brace = Some(open_brace_close_brace);
        self
    }
}
