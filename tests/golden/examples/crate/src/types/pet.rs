// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::collections::BTreeMap;
use std::net::Ipv6Addr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::Base64;
use crate::types::Kind;

/// `Pet`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Pet {
    /// `id`.
    ///
    /// More than 0.
    pub id: i64,

    /// `name`.
    pub name: String,

    /// `kind`.
    pub kind: Kind,

    /// `born`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "crate::runtime::formats"
    )]
    pub born: Option<Timestamp>,

    /// `weight`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<f64>,

    /// `nickname`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,

    /// `address`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Ipv6Addr>,

    /// `photo`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub photo: Option<Base64>,

    /// `tags`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<BTreeMap<String, i64>>,
}
