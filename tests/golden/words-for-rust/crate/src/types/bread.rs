// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::numbers;
use crate::types::{Grain, Grams};

object! {
    /// `Bread_v2`.
    pub struct Bread {
        /// `name`.
        required(into) name: String,

        /// `shape`.
        required shape: BreadForm,

        /// `type`.
        optional_or_null kind: Grain as "type",

        /// `slices`.
        required slices: ::std::num::NonZeroU16,

        /// `shops`.
        optional shops: ::std::collections::VecDeque<::ipnet::IpNet>,

        /// `net`.
        optional net: ::ipnet::IpNet,

        /// `baked`.
        optional(into) baked: String,

        /// `weight`.
        optional weight: Grams,

        /// `heaviest`.
        optional heaviest: ::core::num::NonZeroU32,

        /// `oldest`.
        optional oldest: ::std::num::NonZeroU8,

        /// `youngest`.
        optional youngest: ::std::num::NonZeroU8,

        /// `size`.
        optional size: BreadSize,
    }

    pub fn new(name: impl Into<String>, shape: BreadForm, slices: ::std::num::NonZeroU16);
}

open_enumeration! {
    /// The property `shape` of [`Bread`](crate::types::Bread).
    pub enum BreadForm {
        Round = "round",
        Long = "long",

        /// A value that the document does not list.
        Unknown(String),
    }
}

/// The property `size` of [`Bread`](crate::types::Bread).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum BreadSize {
    /// `1`.
    Small,

    /// `2`.
    Two,

    /// `3`.
    XL,

    /// A value that the document does not list.
    Unknown(i64),
}

impl BreadSize {
    /// All values that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Small, Self::Two, Self::XL];

    /// The value as it goes over the wire.
    #[must_use]
    pub const fn as_i64(self) -> i64 {
        match self {
            Self::Small => 1,
            Self::Two => 2,
            Self::XL => 3,
            Self::Unknown(number) => number,
        }
    }
}

impl fmt::Display for BreadSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_i64().fmt(f)
    }
}

impl Serialize for BreadSize {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.as_i64())
    }
}

impl<'de> Deserialize<'de> for BreadSize {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        numbers::read_open(deserializer, Self::ALL, Self::as_i64, Self::Unknown)
    }
}
