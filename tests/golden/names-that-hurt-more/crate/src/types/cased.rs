// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `Cased`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Cased {
    /// `userId`.
    #[serde(default, rename = "userId", skip_serializing_if = "Option::is_none")]
    pub camel_user_id: Option<String>,

    /// `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,

    /// `user-id`.
    #[serde(default, rename = "user-id", skip_serializing_if = "Option::is_none")]
    pub user_dash_id: Option<String>,

    /// `user.id`.
    #[serde(default, rename = "user.id", skip_serializing_if = "Option::is_none")]
    pub user_dot_id: Option<String>,

    /// `USER_ID`.
    #[serde(default, rename = "USER_ID", skip_serializing_if = "Option::is_none")]
    pub upper_user_id: Option<String>,

    /// `user id`.
    #[serde(default, rename = "user id", skip_serializing_if = "Option::is_none")]
    pub lower_user_id: Option<String>,
}
