// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;

/// Members that have no name, and few things that tell them apart.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Payload {
    /// `PayloadTeam`.
    Team(PayloadTeam),

    /// `PayloadTeamAndUser`.
    TeamAndUser(PayloadTeamAndUser),

    /// `PayloadUser`.
    User(PayloadUser),

    /// `PayloadGit`.
    Git(PayloadGit),

    /// `PayloadGitWithTeam`.
    GitWithTeam(PayloadGitWithTeam),

    /// `Vec<String>`.
    List(Vec<String>),

    /// `Vec<i64>`.
    IntegerList(Vec<i64>),

    /// `Vec<f64>`.
    Numbers(Vec<f64>),

    /// A value that the document does not describe.
    Unknown(Value),
}

impl Serialize for Payload {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Team(value) => value.serialize(serializer),
            Self::TeamAndUser(value) => value.serialize(serializer),
            Self::User(value) => value.serialize(serializer),
            Self::Git(value) => value.serialize(serializer),
            Self::GitWithTeam(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
            Self::IntegerList(value) => value.serialize(serializer),
            Self::Numbers(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Payload {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let found = union::Best::of(&value)
            .or(Self::List)
            .or(Self::IntegerList)
            .or(Self::Numbers)
            .or(Self::Git)
            .or(Self::GitWithTeam)
            .or(Self::TeamAndUser)
            .or(Self::Team)
            .or(Self::User)
            .take();
        Ok(found.unwrap_or(Self::Unknown(value)))
    }
}

impl From<PayloadTeam> for Payload {
    fn from(value: PayloadTeam) -> Self {
        Self::Team(value)
    }
}

impl From<PayloadTeamAndUser> for Payload {
    fn from(value: PayloadTeamAndUser) -> Self {
        Self::TeamAndUser(value)
    }
}

impl From<PayloadUser> for Payload {
    fn from(value: PayloadUser) -> Self {
        Self::User(value)
    }
}

impl From<PayloadGit> for Payload {
    fn from(value: PayloadGit) -> Self {
        Self::Git(value)
    }
}

impl From<PayloadGitWithTeam> for Payload {
    fn from(value: PayloadGitWithTeam) -> Self {
        Self::GitWithTeam(value)
    }
}

impl From<Vec<String>> for Payload {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

impl From<Vec<i64>> for Payload {
    fn from(value: Vec<i64>) -> Self {
        Self::IntegerList(value)
    }
}

impl From<Vec<f64>> for Payload {
    fn from(value: Vec<f64>) -> Self {
        Self::Numbers(value)
    }
}

object! {
    /// One form of [`Payload`](crate::types::Payload).
    pub struct PayloadTeam {
        /// `team`.
        required team: String,
    }
}

object! {
    /// One form of [`Payload`](crate::types::Payload).
    pub struct PayloadTeamAndUser {
        /// `team`.
        required team: String,

        /// `user`.
        required user: String,
    }
}

object! {
    /// One form of [`Payload`](crate::types::Payload).
    pub struct PayloadUser {
        /// `user`.
        required user: String,
    }
}

object! {
    /// One form of [`Payload`](crate::types::Payload).
    pub struct PayloadGit {
        /// `kind`.
        constant kind: PayloadGitKind,

        /// `user`.
        required user: String,
    }
}

enumeration! {
    /// The property `kind` of [`PayloadGit`](crate::types::PayloadGit).
    pub enum PayloadGitKind {
        Git = "git",
    }
}

object! {
    /// One form of [`Payload`](crate::types::Payload).
    pub struct PayloadGitWithTeam {
        /// `kind`.
        constant kind: PayloadGitWithTeamKind,

        /// `team`.
        required team: String,
    }
}

enumeration! {
    /// The property `kind` of [`PayloadGitWithTeam`](crate::types::PayloadGitWithTeam).
    pub enum PayloadGitWithTeamKind {
        Git = "git",
    }
}
