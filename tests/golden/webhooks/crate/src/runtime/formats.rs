// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Texts with a form of their own (times, dates, octets), wherever they stand inside options, lists and maps: for
//! properties that the table of an object calls `formatted`.
//!
//! Knows only the containers. Each form has a file of its own, so that a crate without times needs no library for them.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use super::members::Slot;

/// A value that is written in one way and read in all the ways that servers have.
#[allow(
    dead_code,
    reason = "a document may have such values only where they are read"
)]
pub(crate) trait Formatted: Sized {
    /// Writes it.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// Reads it.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

/// The place of a property of an object that holds such texts.
pub(crate) struct Into<'a, T>(pub(crate) &'a mut Option<T>);

impl<'de, T: Formatted, A: MapAccess<'de>> Slot<'de, A> for Into<'_, T> {
    fn fill(&mut self, map: &mut A) -> Result<(), A::Error> {
        *self.0 = Some(map.next_value_seed(In::new())?);
        Ok(())
    }
}

/// A value on its way out.
#[allow(
    dead_code,
    reason = "a document may have such values only where they are read"
)]
pub(crate) struct Out<'a, T>(pub(crate) &'a T);

/// A value on its way in.
pub(crate) struct In<T>(PhantomData<T>);

impl<T> In<T> {
    /// A value that is to come.
    pub(crate) const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<T: Formatted> Serialize for Out<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

impl<'de, T: Formatted> DeserializeSeed<'de> for In<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::read(deserializer)
    }
}

impl<T: Formatted> Formatted for Option<T> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => serializer.serialize_some(&Out(value)),
            None => serializer.serialize_none(),
        }
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_option(In::<Self>::new())
    }
}

impl<T: Formatted> Formatted for Box<T> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).write(serializer)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Self::new)
    }
}

impl<T: Formatted> Formatted for Vec<T> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.len()))?;
        for item in self {
            list.serialize_element(&Out(item))?;
        }
        list.end()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(In::<Self>::new())
    }
}

impl<T: Formatted> Formatted for BTreeMap<String, T> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len()))?;
        for (key, value) in self {
            map.serialize_entry(key, &Out(value))?;
        }
        map.end()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(In::<Self>::new())
    }
}

impl<'de, T: Formatted> Visitor<'de> for In<Option<T>> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_unit<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_none<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::read(deserializer).map(Some)
    }
}

impl<'de, T: Formatted> Visitor<'de> for In<Vec<T>> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<T>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(In::<T>::new())? {
            items.push(item);
        }
        Ok(items)
    }
}

impl<'de, T: Formatted> Visitor<'de> for In<BTreeMap<String, T>> {
    type Value = BTreeMap<String, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = BTreeMap::new();
        while let Some(key) = map.next_key()? {
            entries.insert(key, map.next_value_seed(In::<T>::new())?);
        }
        Ok(entries)
    }
}
