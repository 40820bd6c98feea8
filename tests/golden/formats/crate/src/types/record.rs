// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::runtime::Nullable;
use crate::runtime::check::{At, Check, Violation};
use crate::types::When;
use crate::{Base64, Secret};

/// `Record`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Record {
    /// `id`.
    pub id: Uuid,

    /// `at`.
    #[serde(with = "crate::runtime::formats")]
    pub at: Timestamp,

    /// `until`.
    #[serde(
        default,
        skip_serializing_if = "Nullable::is_omitted",
        with = "crate::runtime::formats"
    )]
    pub until: Nullable<Timestamp>,

    /// `day`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "crate::runtime::formats"
    )]
    pub day: Option<Date>,

    /// `days`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "crate::runtime::formats"
    )]
    pub days: Option<Vec<Date>>,

    /// `history`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "crate::runtime::formats"
    )]
    pub history: Option<BTreeMap<String, Timestamp>>,

    /// `avatar`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar: Option<Base64>,

    /// `picture`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<Base64>,

    /// `chunks`.
    #[serde(default, skip_serializing_if = "Nullable::is_omitted")]
    pub chunks: Nullable<Vec<Base64>>,

    /// `password`.
    ///
    /// At least 8 characters.
    pub password: Secret,

    /// `old_passwords`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old_passwords: Option<Vec<Secret>>,

    /// `v4`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub v4: Option<Ipv4Addr>,

    /// `v6`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub v6: Option<Ipv6Addr>,

    /// `any`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub any: Option<IpAddr>,

    /// `net`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub net: Option<IpNet>,

    /// `net4`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub net4: Option<Ipv4Net>,

    /// `net6`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub net6: Option<Ipv6Net>,

    /// `unknown`.
    ///
    /// At most 253 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unknown: Option<String>,

    /// `ratio`.
    ///
    /// At least 0.
    /// At most 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ratio: Option<f32>,

    /// `small`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub small: Option<i32>,

    /// `big`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub big: Option<u64>,

    /// `port`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,

    /// `even`.
    ///
    /// A multiple of 2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub even: Option<i64>,

    /// `when`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "crate::runtime::formats"
    )]
    pub when: Option<When>,
}

impl Record {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(id: Uuid, at: Timestamp, password: impl Into<Secret>) -> Self {
        Self {
            id,
            at,
            until: Nullable::Omitted,
            day: None,
            days: None,
            history: None,
            avatar: None,
            picture: None,
            chunks: Nullable::Omitted,
            password: password.into(),
            old_passwords: None,
            v4: None,
            v6: None,
            any: None,
            net: None,
            net4: None,
            net6: None,
            unknown: None,
            ratio: None,
            small: None,
            big: None,
            port: None,
            even: None,
            when: None,
        }
    }

    /// `until`.
    #[must_use]
    pub fn until(mut self, until: impl Into<Nullable<Timestamp>>) -> Self {
        self.until = until.into();
        self
    }

    /// `day`.
    #[must_use]
    pub fn day(mut self, day: Date) -> Self {
        self.day = Some(day);
        self
    }

    /// `days`.
    #[must_use]
    pub fn days(mut self, days: impl Into<Vec<Date>>) -> Self {
        self.days = Some(days.into());
        self
    }

    /// `history`.
    #[must_use]
    pub fn history(mut self, history: BTreeMap<String, Timestamp>) -> Self {
        self.history = Some(history);
        self
    }

    /// `avatar`.
    #[must_use]
    pub fn avatar(mut self, avatar: impl Into<Base64>) -> Self {
        self.avatar = Some(avatar.into());
        self
    }

    /// `picture`.
    #[must_use]
    pub fn picture(mut self, picture: impl Into<Base64>) -> Self {
        self.picture = Some(picture.into());
        self
    }

    /// `chunks`.
    #[must_use]
    pub fn chunks(mut self, chunks: impl Into<Nullable<Vec<Base64>>>) -> Self {
        self.chunks = chunks.into();
        self
    }

    /// `old_passwords`.
    #[must_use]
    pub fn old_passwords(mut self, old_passwords: impl Into<Vec<Secret>>) -> Self {
        self.old_passwords = Some(old_passwords.into());
        self
    }

    /// `v4`.
    #[must_use]
    pub fn v4(mut self, v4: Ipv4Addr) -> Self {
        self.v4 = Some(v4);
        self
    }

    /// `v6`.
    #[must_use]
    pub fn v6(mut self, v6: Ipv6Addr) -> Self {
        self.v6 = Some(v6);
        self
    }

    /// `any`.
    #[must_use]
    pub fn any(mut self, any: IpAddr) -> Self {
        self.any = Some(any);
        self
    }

    /// `net`.
    #[must_use]
    pub fn net(mut self, net: IpNet) -> Self {
        self.net = Some(net);
        self
    }

    /// `net4`.
    #[must_use]
    pub fn net4(mut self, net4: Ipv4Net) -> Self {
        self.net4 = Some(net4);
        self
    }

    /// `net6`.
    #[must_use]
    pub fn net6(mut self, net6: Ipv6Net) -> Self {
        self.net6 = Some(net6);
        self
    }

    /// `unknown`.
    ///
    /// At most 253 characters.
    #[must_use]
    pub fn unknown(mut self, unknown: impl Into<String>) -> Self {
        self.unknown = Some(unknown.into());
        self
    }

    /// `ratio`.
    ///
    /// At least 0.
    /// At most 1.
    #[must_use]
    pub fn ratio(mut self, ratio: f32) -> Self {
        self.ratio = Some(ratio);
        self
    }

    /// `small`.
    #[must_use]
    pub fn small(mut self, small: i32) -> Self {
        self.small = Some(small);
        self
    }

    /// `big`.
    #[must_use]
    pub fn big(mut self, big: u64) -> Self {
        self.big = Some(big);
        self
    }

    /// `port`.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = Some(port);
        self
    }

    /// `even`.
    ///
    /// A multiple of 2.
    #[must_use]
    pub fn even(mut self, even: i64) -> Self {
        self.even = Some(even);
        self
    }

    /// `when`.
    #[must_use]
    pub fn when(mut self, when: When) -> Self {
        self.when = Some(when);
        self
    }
}

impl Check for Record {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        at.property("password").min_length(self.password.expose(), 8)?;
        if let Some(unknown) = &self.unknown {
            at.property("unknown").max_length(unknown, 253)?;
        }
        if let Some(ratio) = &self.ratio {
            at.property("ratio").minimum(ratio, 0.0)?;
            at.property("ratio").maximum(ratio, 1.0)?;
        }
        if let Some(even) = &self.even {
            at.property("even").multiple_of(*even, 2)?;
        }
        Ok(())
    }
}
