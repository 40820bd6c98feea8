// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Texts with a form of their own inside [`Nullable`].

use serde::{Deserializer, Serializer};

use super::formats::Formatted;
use super::nullable::Nullable;

impl<T: Formatted> Formatted for Nullable<T> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => value.write(serializer),
            Self::Omitted | Self::Null => serializer.serialize_none(),
        }
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::<T>::read(deserializer).map(Self::from)
    }
}
