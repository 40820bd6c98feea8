// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::enumeration::open_enumeration;
use crate::types::PetStatus;

/// `Pet`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Pet {
    /// `status`.
    pub status: PetStatusProperty,

    /// `self`.
    #[serde(default, rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_: Option<String>,

    /// `type`.
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,

    /// `crate`.
    #[serde(default, rename = "crate", skip_serializing_if = "Option::is_none")]
    pub crate_: Option<String>,

    /// `new`.
    #[serde(default, rename = "new", skip_serializing_if = "Option::is_none")]
    pub new_: Option<String>,

    /// `send`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send: Option<String>,

    /// `clone`.
    #[serde(default, rename = "clone", skip_serializing_if = "Option::is_none")]
    pub clone_: Option<String>,

    /// `fmt`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fmt: Option<String>,

    /// `eq`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eq: Option<String>,

    /// `into`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub into: Option<String>,

    /// `_`.
    #[serde(default, rename = "_", skip_serializing_if = "Option::is_none")]
    pub underscore: Option<String>,

    /// `__`.
    #[serde(default, rename = "__", skip_serializing_if = "Option::is_none")]
    pub underscore_underscore: Option<String>,

    /// `1`.
    #[serde(default, rename = "1", skip_serializing_if = "Option::is_none")]
    pub v1: Option<String>,

    /// `2`.
    #[serde(default, rename = "2", skip_serializing_if = "Option::is_none")]
    pub v2: Option<String>,

    /// `other`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other: Option<PetStatus>,

    /// A value.
    #[serde(
        default,
        rename = "AveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatgoeson",
        skip_serializing_if = "Option::is_none"
    )]
    pub averyveryverylongnamethatgoeson_averyveryverylongnamethatgoeson_averyveryverylongnamet_he7d232c4: Option<
        String,
    >,
}

impl Pet {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(status: PetStatusProperty) -> Self {
        Self {
            status,
            self_: None,
            type_: None,
            crate_: None,
            new_: None,
            send: None,
            clone_: None,
            fmt: None,
            eq: None,
            into: None,
            underscore: None,
            underscore_underscore: None,
            v1: None,
            v2: None,
            other: None,
            averyveryverylongnamethatgoeson_averyveryverylongnamethatgoeson_averyveryverylongnamet_he7d232c4: None,
        }
    }

    /// `self`.
    #[must_use]
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// `crate`.
    #[must_use]
    pub fn crate_(mut self, crate_: impl Into<String>) -> Self {
        self.crate_ = Some(crate_.into());
        self
    }

    /// `new`.
    #[must_use]
    pub fn new_(mut self, new_: impl Into<String>) -> Self {
        self.new_ = Some(new_.into());
        self
    }

    /// `send`.
    #[must_use]
    pub fn send(mut self, send: impl Into<String>) -> Self {
        self.send = Some(send.into());
        self
    }

    /// `clone`.
    #[must_use]
    pub fn clone_(mut self, clone_: impl Into<String>) -> Self {
        self.clone_ = Some(clone_.into());
        self
    }

    /// `fmt`.
    #[must_use]
    pub fn fmt(mut self, fmt: impl Into<String>) -> Self {
        self.fmt = Some(fmt.into());
        self
    }

    /// `eq`.
    #[must_use]
    pub fn eq(mut self, eq: impl Into<String>) -> Self {
        self.eq = Some(eq.into());
        self
    }

    /// `into`.
    #[must_use]
    pub fn into(mut self, into: impl Into<String>) -> Self {
        self.into = Some(into.into());
        self
    }

    /// `_`.
    #[must_use]
    pub fn underscore(mut self, underscore: impl Into<String>) -> Self {
        self.underscore = Some(underscore.into());
        self
    }

    /// `__`.
    #[must_use]
    pub fn underscore_underscore(
        mut self,
        underscore_underscore: impl Into<String>,
    ) -> Self {
        self.underscore_underscore = Some(underscore_underscore.into());
        self
    }

    /// `1`.
    #[must_use]
    pub fn v1(mut self, v1: impl Into<String>) -> Self {
        self.v1 = Some(v1.into());
        self
    }

    /// `2`.
    #[must_use]
    pub fn v2(mut self, v2: impl Into<String>) -> Self {
        self.v2 = Some(v2.into());
        self
    }

    /// `other`.
    #[must_use]
    pub fn other(mut self, other: PetStatus) -> Self {
        self.other = Some(other);
        self
    }

    /// A value.
    #[must_use]
    pub fn averyveryverylongnamethatgoeson_averyveryverylongnamethatgoeson_averyveryverylongnamet_he7d232c4(
        mut self,
        averyveryverylongnamethatgoeson_averyveryverylongnamethatgoeson_averyveryverylongnamet_he7d232c4: impl Into<
            String,
        >,
    ) -> Self {
        self
            .averyveryverylongnamethatgoeson_averyveryverylongnamethatgoeson_averyveryverylongnamet_he7d232c4 = Some(
            averyveryverylongnamethatgoeson_averyveryverylongnamethatgoeson_averyveryverylongnamet_he7d232c4
                .into(),
        );
        self
    }
}

open_enumeration! {
    /// The property `status` of [`Pet`](crate::types::Pet).
    pub enum PetStatusProperty {
        Free = "free",
        Sold = "sold",

        /// A value that the document does not list.
        Unknown(String),
    }
}
