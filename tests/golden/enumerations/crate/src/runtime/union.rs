// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! What unions share: the macro that declares one, finding the member that a value belongs to, and writing a tag that the
//! member does not have.
//!
//! The macro is read as the enum that it holds. `= into` is for a member that a union can be made from by `From`, `= boxed`
//! for one that stands in a `Box`, and `= boxed_into` for both.

use serde::de::{DeserializeOwned, Error as Refusal};
use serde::ser::Error as _;
use serde::{Serialize, Serializer};
use serde_json::Value;

/// A union as an enum with a variant for each member.
#[allow(unused_macros, reason = "a document may have no unions")]
macro_rules! union {
    ($(#[$of:meta])* pub enum $name:ident {
        $($(#[doc = $docs:expr])* $variant:ident($member:ty $(,)?) $(= $how:ident)?),* $(,)?
    }) => {
        $(#[$of])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[doc = $docs])*
                #[doc = concat!("`", stringify!($member), "`.")]
                $variant($crate::runtime::union::held!($($how)? $member)),
            )*
        }

        $($($crate::runtime::union::conversion! { $how $name $variant $member })?)*
    };
}

/// What a variant holds.
#[allow(unused_macros, reason = "a document may have no unions")]
macro_rules! held {
    (boxed $member:ty) => {
        ::std::boxed::Box<$member>
    };
    (boxed_into $member:ty) => {
        ::std::boxed::Box<$member>
    };
    (into $member:ty) => {
        $member
    };
    ($member:ty) => {
        $member
    };
}

/// The conversion of a member into the union.
#[allow(unused_macros, reason = "a document may have no unions")]
macro_rules! conversion {
    (into $name:ident $variant:ident $member:ty) => {
        impl ::std::convert::From<$member> for $name {
            fn from(value: $member) -> Self {
                Self::$variant(value)
            }
        }
    };
    (boxed_into $name:ident $variant:ident $member:ty) => {
        impl ::std::convert::From<$member> for $name {
            fn from(value: $member) -> Self {
                Self::$variant(::std::boxed::Box::new(value))
            }
        }
    };
    (boxed $name:ident $variant:ident $member:ty) => {};
}

#[allow(unused_imports, reason = "a document may have no unions")]
pub(crate) use {conversion, held, union};

/// The text of the property that tells the members apart.
#[allow(dead_code, reason = "only a document with discriminators needs it")]
pub(crate) fn tag<'a>(value: &'a Value, property: &str) -> Option<&'a str> {
    value.get(property)?.as_str()
}

/// The number or truth value of the property that tells the members apart, as a text; a text as it is.
#[allow(
    dead_code,
    reason = "only a document with such discriminators needs it"
)]
pub(crate) fn scalar_tag(value: &Value, property: &str) -> Option<String> {
    match value.get(property)? {
        Value::String(text) => Some(text.clone()),
        scalar @ (Value::Number(_) | Value::Bool(_)) => Some(scalar.to_string()),
        _ => None,
    }
}

/// The value as a member that its tag names.
#[allow(dead_code, reason = "only a document with discriminators needs it")]
pub(crate) fn member<T: DeserializeOwned, E: Refusal>(value: Value) -> Result<T, E> {
    serde_json::from_value(value).map_err(E::custom)
}

/// The search for the member of a union that keeps most of a value and adds least to it: members overlap, and one that
/// does not know a key drops it.
#[allow(
    dead_code,
    reason = "only a document with unions without discriminators needs it"
)]
pub(crate) struct Best<'v, U> {
    value: &'v Value,
    /// The best that was found so far.
    found: Option<Found<U>>,
    /// What all others keep that can hold the value.
    others: Vec<Value>,
}

#[allow(
    dead_code,
    reason = "only a document with unions without discriminators needs it"
)]
struct Found<U> {
    member: U,
    /// What it keeps of the value.
    kept: Value,
    apart: Apart,
}

/// How far what a member keeps is from the value, compared in this order.
#[allow(
    dead_code,
    reason = "only a document with unions without discriminators needs it"
)]
#[derive(Default, PartialEq, PartialOrd)]
struct Apart {
    /// How many keys of the value are lost.
    lost: usize,
    /// How many keys are written that the value does not have, or are not written where it has `null`.
    moved: usize,
}

#[allow(
    dead_code,
    reason = "only a document with unions without discriminators needs it"
)]
impl<'v, U> Best<'v, U> {
    /// Starts without a member.
    pub(crate) fn of(value: &'v Value) -> Self {
        Self {
            value,
            found: None,
            others: Vec::new(),
        }
    }

    /// Tries a member. The first of several that are equally far from the value stays.
    pub(crate) fn or<T: DeserializeOwned + Serialize>(self, wrap: fn(T) -> U) -> Self {
        self.known(|_| true, wrap)
    }

    /// Tries a member that holds what it does not know as well: it counts only if it knows the value.
    pub(crate) fn known<T: DeserializeOwned + Serialize>(
        mut self,
        knows: fn(&T) -> bool,
        wrap: fn(T) -> U,
    ) -> Self {
        if self
            .found
            .as_ref()
            .is_some_and(|best| best.apart == Apart::default())
        {
            return self;
        }
        let Some(member) = T::deserialize(self.value).ok().filter(knows) else {
            return self;
        };
        let kept = if self.value.is_object() || self.value.is_array() {
            serde_json::to_value(&member).unwrap_or_default()
        } else {
            Value::Null
        };
        let apart = Apart {
            lost: beyond(self.value, &kept, |key| !key.is_null()),
            moved: beyond(self.value, &kept, Value::is_null) + beyond(&kept, self.value, |_| true),
        };
        if self.found.as_ref().is_some_and(|best| best.apart <= apart) {
            self.others.push(kept);
            return self;
        }
        let found = Found {
            member: wrap(member),
            kept,
            apart,
        };
        let before = self.found.replace(found);
        self.others.extend(before.map(|before| before.kept));
        self
    }

    /// The member that is nearest, unless it loses what another one keeps: then no one of them is the whole value.
    pub(crate) fn take(self) -> Option<U> {
        let best = self.found?;
        let mut others = self.others.iter();
        let is_part = others.any(|other| keeps_more(self.value, &best.kept, other));
        (!is_part).then_some(best.member)
    }

    /// The member that is nearest, if there is any.
    pub(crate) fn take_any(self) -> Option<U> {
        self.found.map(|best| best.member)
    }
}

/// Whether one member has kept a key that the other has lost.
#[allow(
    dead_code,
    reason = "only a document with unions without discriminators needs it"
)]
fn keeps_more(value: &Value, kept: &Value, other: &Value) -> bool {
    match (value, kept, other) {
        (Value::Object(value), Value::Object(kept), Value::Object(other)) => {
            value
                .iter()
                .any(|(key, value)| match (kept.get(key), other.get(key)) {
                    (Some(kept), Some(other)) => keeps_more(value, kept, other),
                    (None, Some(_)) => !value.is_null(),
                    _ => false,
                })
        }
        (Value::Array(value), Value::Array(kept), Value::Array(other)) => {
            let kept = kept.iter().zip(other);
            let mut items = value.iter().zip(kept);
            items.any(|(value, (kept, other))| keeps_more(value, kept, other))
        }
        _ => false,
    }
}

/// How many keys a value has, of those that count, beyond another one.
#[allow(
    dead_code,
    reason = "only a document with unions without discriminators needs it"
)]
fn beyond(value: &Value, other: &Value, counts: fn(&Value) -> bool) -> usize {
    match (value, other) {
        (Value::Object(value), Value::Object(other)) => value
            .iter()
            .map(|(key, value)| match other.get(key) {
                Some(other) => beyond(value, other, counts),
                None => usize::from(counts(value)),
            })
            .sum(),
        (Value::Array(value), Value::Array(other)) => value
            .iter()
            .zip(other)
            .map(|(value, other)| beyond(value, other, counts))
            .sum(),
        _ => 0,
    }
}

/// Writes a member with the tag that it does not have itself, or has not set.
#[allow(dead_code, reason = "only a document with such members needs it")]
pub(crate) fn tagged<T: Serialize, S: Serializer>(
    serializer: S,
    property: &str,
    tag: impl Into<Value>,
    member: &T,
) -> Result<S::Ok, S::Error> {
    let mut value = serde_json::to_value(member).map_err(S::Error::custom)?;
    match &mut value {
        Value::Object(members) => {
            members.entry(property).or_insert_with(|| tag.into());
        }
        _ => {
            return Err(S::Error::custom(format!(
                "only an object can have the tag `{property}`"
            )));
        }
    }
    value.serialize(serializer)
}

/// The error for a tag that is none of these.
#[allow(dead_code, reason = "only a document with discriminators needs it")]
pub(crate) fn unknown_tag<E: Refusal>(property: &str, known: &[&str]) -> E {
    let known: Vec<_> = known.iter().map(|tag| format!("`{tag}`")).collect();
    E::custom(format!("`{property}` must be one of {}", known.join(", ")))
}

/// The error for a value that is none of the members.
#[allow(
    dead_code,
    reason = "only a document with unions without discriminators needs it"
)]
pub(crate) fn no_member<E: Refusal>() -> E {
    E::custom("the value is none of those that the document describes")
}
