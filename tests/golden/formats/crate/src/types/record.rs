// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use crate::runtime::check::{At, Check, Violation};
use crate::types::When;
use crate::{Base64, Secret};

object! {
    /// `Record`.
    pub struct Record {
        /// `id`.
        required id: Uuid,

        /// `at`.
        required(formatted) at: Timestamp,

        /// `until`.
        optional_or_null(formatted) until: Timestamp,

        /// `day`.
        optional(formatted) day: Date,

        /// `days`.
        optional(formatted, into) days: Vec<Date>,

        /// `history`.
        optional(formatted) history: BTreeMap<String, Timestamp>,

        /// `avatar`.
        optional(into) avatar: Base64,

        /// `picture`.
        optional(into) picture: Base64,

        /// `chunks`.
        optional_or_null chunks: Vec<Base64>,

        /// `password`.
        ///
        /// At least 8 characters.
        required(into) password: Secret,

        /// `secret`.
        optional_or_null secret: Secret,

        /// `old_passwords`.
        optional(into) old_passwords: Vec<Secret>,

        /// `v4`.
        optional v4: Ipv4Addr,

        /// `v6`.
        optional v6: Ipv6Addr,

        /// `any`.
        optional any: IpAddr,

        /// `net`.
        optional net: IpNet,

        /// `net4`.
        optional net4: Ipv4Net,

        /// `net6`.
        optional net6: Ipv6Net,

        /// `unknown`.
        ///
        /// At most 253 characters.
        optional(into) unknown: String,

        /// `ratio`.
        ///
        /// At least 0.
        /// At most 1.
        optional ratio: f32,

        /// `small`.
        optional small: i32,

        /// `big`.
        optional big: u64,

        /// `port`.
        optional port: u16,

        /// `rounded`.
        ///
        /// At least 1.
        /// At most 10.
        /// A multiple of 3.
        optional rounded: u8,

        /// `far`.
        optional far: i64,

        /// `even`.
        ///
        /// A multiple of 2.
        optional even: i64,

        /// `when`.
        optional(formatted) when: When,

        /// `day_elsewhere`.
        optional(formatted) day_elsewhere: Date,

        /// `time_elsewhere`.
        optional_or_null time_elsewhere: String,

        /// `numbers_elsewhere`.
        optional(into) numbers_elsewhere: Vec<i64>,
    }

    pub fn new(id: Uuid, at: Timestamp, password: impl Into<Secret>);
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
        if let Some(rounded) = &self.rounded {
            at.property("rounded").minimum(rounded, 1)?;
            at.property("rounded").maximum(rounded, 10)?;
            at.property("rounded").multiple_of(*rounded, 3)?;
        }
        if let Some(even) = &self.even {
            at.property("even").multiple_of(*even, 2)?;
        }
        Ok(())
    }
}
