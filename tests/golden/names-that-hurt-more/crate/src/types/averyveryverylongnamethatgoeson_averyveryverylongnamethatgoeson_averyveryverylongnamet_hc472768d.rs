// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// A value of the API.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatHf8ece469 {
    /// `value`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<
        AveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatH8f3fd2b7,
    >,
}

/// The property `value` of [`AveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatHf8ece469`](crate::types::AveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatHf8ece469).
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatH8f3fd2b7 {
    /// `inner`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inner: Option<
        AveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatH33b2a3f2,
    >,
}

/// The property `inner` of [`AveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatH8f3fd2b7`](crate::types::AveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatH8f3fd2b7).
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatH33b2a3f2 {
    /// `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}
