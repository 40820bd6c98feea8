// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;

union! {
    /// Members that have no name, and few things that tell them apart.
    pub enum Payload {
        Team(PayloadTeam) = into,
        TeamAndUser(PayloadTeamAndUser) = into,
        User(PayloadUser) = into,
        Git(PayloadGit) = into,
        GitWithTeam(PayloadGitWithTeam) = into,
        List(Vec<String>) = into,
        IntegerList(Vec<i64>) = into,
        Numbers(Vec<f64>) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
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
