// Written by `cargo xtask codegen` from gcore-cloud.yaml. Do not edit.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{UnknownValue, enumeration};

/// V2 protocol enum without 'any'.
///
/// Use null for all protocols instead.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SecurityGroupProtocolEnumV2 {
    /// `ah`.
    Ah,

    /// `dccp`.
    Dccp,

    /// `egp`.
    Egp,

    /// `esp`.
    Esp,

    /// `gre`.
    Gre,

    /// `icmp`.
    Icmp,

    /// `igmp`.
    Igmp,

    /// `ipencap`.
    Ipencap,

    /// `ipip`.
    Ipip,

    /// `ipv6-encap`.
    Ipv6Encap,

    /// `ipv6-frag`.
    Ipv6Frag,

    /// `ipv6-icmp`.
    Ipv6Icmp,

    /// `ipv6-nonxt`.
    Ipv6Nonxt,

    /// `ipv6-opts`.
    Ipv6Opts,

    /// `ipv6-route`.
    Ipv6Route,

    /// `ospf`.
    Ospf,

    /// `pgm`.
    Pgm,

    /// `rsvp`.
    Rsvp,

    /// `sctp`.
    Sctp,

    /// `tcp`.
    Tcp,

    /// `udp`.
    Udp,

    /// `udplite`.
    Udplite,

    /// `vrrp`.
    Vrrp,
}

impl SecurityGroupProtocolEnumV2 {
    /// All values that the document lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Ah,
        Self::Dccp,
        Self::Egp,
        Self::Esp,
        Self::Gre,
        Self::Icmp,
        Self::Igmp,
        Self::Ipencap,
        Self::Ipip,
        Self::Ipv6Encap,
        Self::Ipv6Frag,
        Self::Ipv6Icmp,
        Self::Ipv6Nonxt,
        Self::Ipv6Opts,
        Self::Ipv6Route,
        Self::Ospf,
        Self::Pgm,
        Self::Rsvp,
        Self::Sctp,
        Self::Tcp,
        Self::Udp,
        Self::Udplite,
        Self::Vrrp,
    ];

    /// The value as it goes over the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ah => "ah",
            Self::Dccp => "dccp",
            Self::Egp => "egp",
            Self::Esp => "esp",
            Self::Gre => "gre",
            Self::Icmp => "icmp",
            Self::Igmp => "igmp",
            Self::Ipencap => "ipencap",
            Self::Ipip => "ipip",
            Self::Ipv6Encap => "ipv6-encap",
            Self::Ipv6Frag => "ipv6-frag",
            Self::Ipv6Icmp => "ipv6-icmp",
            Self::Ipv6Nonxt => "ipv6-nonxt",
            Self::Ipv6Opts => "ipv6-opts",
            Self::Ipv6Route => "ipv6-route",
            Self::Ospf => "ospf",
            Self::Pgm => "pgm",
            Self::Rsvp => "rsvp",
            Self::Sctp => "sctp",
            Self::Tcp => "tcp",
            Self::Udp => "udp",
            Self::Udplite => "udplite",
            Self::Vrrp => "vrrp",
        }
    }
}

impl fmt::Display for SecurityGroupProtocolEnumV2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for SecurityGroupProtocolEnumV2 {
    type Err = UnknownValue;

    fn from_str(text: &str) -> Result<Self, UnknownValue> {
        enumeration::parse(text, Self::ALL, Self::as_str)
    }
}

impl Serialize for SecurityGroupProtocolEnumV2 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for SecurityGroupProtocolEnumV2 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL, Self::as_str)
    }
}
