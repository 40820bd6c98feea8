// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::types::{
    Bool, Clone, Err, Events, I64, Iterator, Params, Self_, Send, Some, Str,
};

/// `Prelude`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Prelude {
    /// `a`.
    pub a: Some,

    /// `b`.
    pub b: Err,

    /// `c`.
    pub c: crate::types::Vec,

    /// `d`.
    pub d: I64,

    /// `e`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub e: Option<Str>,

    /// `f`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub f: Option<Bool>,

    /// `g`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub g: Option<Iterator>,

    /// `h`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub h: Option<Send>,

    /// `i`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub i: Option<Self_>,

    /// `j`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub j: Option<Clone>,

    /// `k`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub k: Option<crate::types::Response>,

    /// `l`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub l: Option<crate::types::Settings>,

    /// `m`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub m: Option<Params>,

    /// `n`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub n: Option<crate::types::Nullable>,

    /// `o`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "crate::runtime::formats"
    )]
    pub o: Option<Events>,

    /// `p`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub p: Option<crate::types::From>,

    /// `q`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub q: Option<crate::types::Option>,

    /// `r`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r: Option<crate::types::String>,

    /// `s`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub s: Option<String>,

    /// `t`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub t: Option<Vec<i64>>,

    /// `u`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub u: Option<bool>,
}
