// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::collections::BTreeMap;
use std::net::Ipv6Addr;

use jiff::Timestamp;

use crate::Base64;
use crate::types::Kind;

object! {
    /// `Pet`.
    pub struct Pet {
        /// `id`.
        ///
        /// More than 0.
        required id: i64,

        /// `name`.
        required name: String,

        /// `kind`.
        required kind: Kind,

        /// `born`.
        optional(formatted) born: Timestamp,

        /// `weight`.
        optional weight: f64,

        /// `nickname`.
        optional nickname: String,

        /// `address`.
        optional address: Ipv6Addr,

        /// `photo`.
        optional photo: Base64,

        /// `tags`.
        optional tags: BTreeMap<String, i64>,
    }
}
