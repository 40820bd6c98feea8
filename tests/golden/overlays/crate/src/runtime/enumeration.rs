// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! What enumerations of texts share: the two macros that declare one, finding the value that a text means, and saying
//! which texts mean one.
//!
//! The macros are read as the enums that they hold: `Tcp = "tcp"` is the value `Tcp`, written `tcp`. A text in
//! parentheses is one that cannot be shown in the docs.

use std::error::Error as StdError;
use std::fmt;

use serde::de::{Deserializer, Error as Refusal, Visitor};

/// An enumeration that knows all its values.
#[allow(unused_macros, reason = "a document may have enumerations of one kind only")]
macro_rules! enumeration {
    ($(#[$attribute:meta])* pub enum $name:ident { $(#[$of:meta])* $only:ident = $text:tt $(,)? }) => {
        $crate::runtime::enumeration::closed! {
            $(#[$attribute])* pub enum $name { $(#[$of])* $only = $text }
        }

        /// The only value there is.
        impl ::std::default::Default for $name {
            fn default() -> Self {
                Self::$only
            }
        }
    };
    ($($whole:tt)*) => {
        $crate::runtime::enumeration::closed! { $($whole)* }
    };
}

/// An enumeration that knows all its values, without a default.
#[allow(unused_macros, reason = "a document may have enumerations of one kind only")]
macro_rules! closed {
    ($(#[$attribute:meta])* pub enum $name:ident {
        $($(#[$of:meta])* $variant:ident = $text:tt),* $(,)?
    }) => {
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$of])* #[doc = $crate::runtime::enumeration::code!($text)] $variant,)*
        }

        impl $name {
            /// All values that the document lists, in its order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The value as it goes over the wire.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $crate::runtime::enumeration::text!($text),)* }
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::runtime::enumeration::UnknownValue;

            fn from_str(text: &str) -> ::std::result::Result<Self, $crate::runtime::enumeration::UnknownValue> {
                $crate::runtime::enumeration::parse(text, Self::ALL, Self::as_str)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::enumeration::read(deserializer, Self::ALL, Self::as_str)
            }
        }

        $crate::runtime::enumeration::written! { $name }
    };
}

/// An enumeration that keeps a value which it does not know, in its last variant.
#[allow(unused_macros, reason = "a document may have enumerations of one kind only")]
macro_rules! open_enumeration {
    ($(#[$attribute:meta])* pub enum $name:ident {
        $($(#[$of:meta])* $variant:ident $(= $text:tt)? $(($kept:ty))?),* $(,)?
    }) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, Eq, Hash, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$of])* $(#[doc = $crate::runtime::enumeration::code!($text)])? $variant $(($kept))?,)*
        }

        impl $name {
            /// All values that the document lists, in its order.
            pub const ALL: &'static [Self] =
                &[$($($crate::runtime::enumeration::listed!($variant $text),)?)*];

            /// The value as it goes over the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $($(Self::$variant => $crate::runtime::enumeration::text!($text),)?)*
                    $($(Self::$variant(text) => <$kept>::as_str(text),)?)*
                }
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                $($(let unknown: fn($kept) -> Self = Self::$variant;)?)*
                $crate::runtime::enumeration::parse_open(text, Self::ALL, Self::as_str, unknown)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                ::std::result::Result::Ok(Self::from(text))
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::enumeration::read_open(deserializer)
            }
        }

        $crate::runtime::enumeration::written! { $name }
    };
}

/// What both kinds are written as.
#[allow(unused_macros, reason = "a document may have enumerations of one kind only")]
macro_rules! written {
    ($name:ident) => {
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}

/// The docs that show a text.
#[allow(unused_macros, reason = "a document may have enumerations of one kind only")]
macro_rules! code {
    (($text:literal)) => {
        ""
    };
    ($text:literal) => {
        concat!("`", $text, "`.")
    };
}

/// The text itself.
#[allow(unused_macros, reason = "a document may have enumerations of one kind only")]
macro_rules! text {
    (($text:literal)) => {
        $text
    };
    ($text:literal) => {
        $text
    };
}

/// A variant that has a text.
#[allow(unused_macros, reason = "a document may have enumerations of one kind only")]
macro_rules! listed {
    ($variant:ident $text:tt) => {
        Self::$variant
    };
}

#[allow(unused_imports, reason = "a document may have enumerations of one kind only")]
pub(crate) use {closed, code, enumeration, listed, open_enumeration, text, written};

/// A text that is none of the values of an enumeration.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct UnknownValue {
    found: String,
    accepted: String,
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { found, accepted } = self;
        write!(f, "unknown value `{found}`, expected one of {accepted}")
    }
}

impl StdError for UnknownValue {}

/// The value that a text means.
#[allow(
    dead_code,
    reason = "only a document with closed enumerations needs it"
)]
pub(crate) fn parse<T: Copy>(
    text: &str,
    all: &[T],
    as_str: fn(T) -> &'static str,
) -> Result<T, UnknownValue> {
    all.iter()
        .copied()
        .find(|value| as_str(*value) == text)
        .ok_or_else(|| unknown(text, all.iter().map(|value| as_str(*value))))
}

/// Reads a value of an enumeration.
#[allow(
    dead_code,
    reason = "only a document with closed enumerations needs it"
)]
pub(crate) fn read<'de, T: Copy, D: Deserializer<'de>>(
    deserializer: D,
    all: &[T],
    as_str: fn(T) -> &'static str,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(Text(|text: &str| parse(text, all, as_str)))
}

/// The value that a text means, where any text is one.
#[allow(dead_code, reason = "only a document with open enumerations needs it")]
pub(crate) fn parse_open<T: Clone>(
    text: &str,
    all: &[T],
    as_str: fn(&T) -> &str,
    unknown: fn(String) -> T,
) -> T {
    all.iter()
        .find(|value| as_str(value) == text)
        .cloned()
        .unwrap_or_else(|| unknown(text.to_owned()))
}

/// Reads a value of an enumeration where any text is one.
#[allow(dead_code, reason = "only a document with open enumerations needs it")]
pub(crate) fn read_open<'de, T: for<'a> From<&'a str>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(Text(|text: &str| Ok(T::from(text))))
}

/// The error that says what would have been accepted.
fn unknown(found: &str, accepted: impl Iterator<Item = &'static str>) -> UnknownValue {
    let accepted: Vec<_> = accepted.map(|text| format!("`{text}`")).collect();
    UnknownValue {
        found: found.to_owned(),
        accepted: accepted.join(", "),
    }
}

/// Reads a text without keeping it, and makes of it what the function does.
struct Text<F>(F);

impl<T, F: FnOnce(&str) -> Result<T, UnknownValue>> Visitor<'_> for Text<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Refusal>(self, text: &str) -> Result<T, E> {
        (self.0)(text).map_err(E::custom)
    }
}
