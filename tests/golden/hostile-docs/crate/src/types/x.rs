// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// /// //! r#"x"# 'x'.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct X {
    /// \\ \n \u{41}
    #[serde(default, rename = "$crate", skip_serializing_if = "Option::is_none")]
    pub crate_: Option<String>,
}
