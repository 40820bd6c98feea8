// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The properties of an object on their way in and out: what all structs that the macro `object` declares share.
//!
//! A struct hands over its fields as a table, so that the work is compiled once, and not once for each struct.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error as Refusal, IgnoredAny, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value};

/// What is read as an object.
pub(crate) trait Object: Sized {
    /// What is expected where something else stands.
    const NAME: &'static str;

    /// Reads the properties.
    fn read<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;
}

/// Reads an object.
pub(crate) fn read<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(Whole(PhantomData))
}

struct Whole<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for Whole<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::read(map)
    }
}

/// Where the value of a property waits for its object.
pub(crate) trait Slot<'de, A: MapAccess<'de>> {
    /// Takes the value that comes next.
    fn fill(&mut self, map: &mut A) -> Result<(), A::Error>;
}

impl<'de, T: Deserialize<'de>, A: MapAccess<'de>> Slot<'de, A> for Option<T> {
    fn fill(&mut self, map: &mut A) -> Result<(), A::Error> {
        *self = Some(map.next_value()?);
        Ok(())
    }
}

/// The place of a property whose `null` is a value, and not the same as nothing.
#[allow(
    dead_code,
    clippy::option_option,
    reason = "a document may have no such properties, and what is not read is not the same as what is not there"
)]
pub(crate) struct OrNull<'a, T>(pub(crate) &'a mut Option<Option<T>>);

impl<'de, T: Deserialize<'de>, A: MapAccess<'de>> Slot<'de, A> for OrNull<'_, T> {
    fn fill(&mut self, map: &mut A) -> Result<(), A::Error> {
        *self.0 = Some(Some(map.next_value()?));
        Ok(())
    }
}

/// The properties of an object: for each its name, and whether it must be there.
pub(crate) type Known = &'static [(&'static str, bool)];

/// Puts each property into its slot, and notes that it was read; what has none goes to `rest`, or away.
pub(crate) fn fill<'de, A: MapAccess<'de>>(
    mut map: A,
    known: Known,
    slots: &mut [&mut dyn Slot<'de, A>],
    are_read: &mut [bool],
    mut rest: Option<&mut dyn Others<'de, A>>,
) -> Result<(), A::Error> {
    // Most servers write the properties in the order of the document.
    let mut next = 0;
    let mut other = rest.is_some().then(String::new);
    while let Some(at) = map.next_key_seed(Key {
        known,
        next,
        other: other.as_mut(),
    })? {
        if let (Some(slot), Some(is_read)) = (slots.get_mut(at), are_read.get_mut(at)) {
            if std::mem::replace(is_read, true) {
                let name = known.get(at).map_or("", |(name, _)| name);
                return Err(A::Error::duplicate_field(name));
            }
            slot.fill(&mut map)?;
            next = at.saturating_add(1);
        } else if let Some(rest) = &mut rest {
            rest.add(
                other.as_mut().map(std::mem::take).unwrap_or_default(),
                &mut map,
            )?;
        } else {
            map.next_value::<IgnoredAny>()?;
        }
    }
    Ok(())
}

/// The error for the first property that must be there and was not read.
#[cold]
pub(crate) fn missing<E: Refusal>(known: Known, are_read: &[bool]) -> E {
    let mut known = known.iter().zip(are_read);
    let missing = known.find(|((_, is_required), is_read)| *is_required && !**is_read);
    E::missing_field(missing.map_or("", |((name, _), _)| name))
}

/// Finds the place of a name; a place that is not there for another one.
struct Key<'a> {
    known: Known,
    /// The place to look at first.
    next: usize,
    /// Where another name goes.
    other: Option<&'a mut String>,
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_str<E>(self, name: &str) -> Result<usize, E> {
        let mut at = self.next;
        // The search comes round at the end.
        for _ in 0..=self.known.len() {
            match self.known.get(at) {
                Some((known, _)) if *known == name => return Ok(at),
                Some(_) => at = at.saturating_add(1),
                None => at = 0,
            }
        }
        if let Some(other) = self.other {
            name.clone_into(other);
        }
        Ok(usize::MAX)
    }
}

/// What holds the properties that have no field.
#[allow(dead_code, reason = "a document may have no such objects")]
pub(crate) trait Bag {
    /// The value of each.
    type Value;

    /// Puts one in.
    fn put(&mut self, name: String, value: Self::Value);

    /// All of them.
    fn all(&self) -> impl ExactSizeIterator<Item = (&String, &Self::Value)>;
}

impl<T> Bag for BTreeMap<String, T> {
    type Value = T;

    fn put(&mut self, name: String, value: T) {
        self.insert(name, value);
    }

    fn all(&self) -> impl ExactSizeIterator<Item = (&String, &T)> {
        self.iter()
    }
}

impl Bag for Map<String, Value> {
    type Value = Value;

    fn put(&mut self, name: String, value: Value) {
        self.insert(name, value);
    }

    fn all(&self) -> impl ExactSizeIterator<Item = (&String, &Value)> {
        self.iter()
    }
}

/// Takes what has no field.
pub(crate) trait Others<'de, A: MapAccess<'de>> {
    /// Takes the value that comes next.
    fn add(&mut self, name: String, map: &mut A) -> Result<(), A::Error>;
}

impl<'de, T: Bag<Value: Deserialize<'de>>, A: MapAccess<'de>> Others<'de, A> for T {
    fn add(&mut self, name: String, map: &mut A) -> Result<(), A::Error> {
        self.put(name, map.next_value()?);
        Ok(())
    }
}

/// All but some names: properties that the document has and that never go in the direction of their object.
#[allow(dead_code, reason = "a document may have no such objects")]
pub(crate) struct Except<'a, T>(pub(crate) &'a mut T, pub(crate) &'static [&'static str]);

impl<'de, T: Others<'de, A>, A: MapAccess<'de>> Others<'de, A> for Except<'_, T> {
    fn add(&mut self, name: String, map: &mut A) -> Result<(), A::Error> {
        if self.1.contains(&name.as_str()) {
            return map.next_value::<IgnoredAny>().map(drop);
        }
        self.0.add(name, map)
    }
}

/// A value that is written under a name.
pub(crate) trait Member<M: SerializeMap> {
    /// Writes it.
    fn write(&self, name: &str, map: &mut M) -> Result<(), M::Error>;
}

impl<T: Serialize, M: SerializeMap> Member<M> for T {
    fn write(&self, name: &str, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry(name, self)
    }
}

/// Values that are written under names of their own.
pub(crate) trait Members<M: SerializeMap> {
    /// How many there are.
    fn count(&self) -> usize;

    /// Writes them.
    fn write_all(&self, map: &mut M) -> Result<(), M::Error>;
}

impl<T: Bag<Value: Serialize>, M: SerializeMap> Members<M> for T {
    fn count(&self) -> usize {
        self.all().len()
    }

    fn write_all(&self, map: &mut M) -> Result<(), M::Error> {
        self.all()
            .try_for_each(|(name, value)| map.serialize_entry(name, value))
    }
}

/// Writes the properties that are to be written, and the rest.
pub(crate) fn write<S: Serializer>(
    serializer: S,
    members: &[(&str, bool, &dyn Member<S::SerializeMap>)],
    rest: Option<&dyn Members<S::SerializeMap>>,
) -> Result<S::Ok, S::Error> {
    let written = || members.iter().filter(|(_, is_written, _)| *is_written);
    let others = rest.map_or(0, Members::count);
    let mut map = serializer.serialize_map(Some(written().count().saturating_add(others)))?;
    for (name, _, member) in written() {
        member.write(name, &mut map)?;
    }
    rest.map_or(Ok(()), |rest| rest.write_all(&mut map))?;
    map.end()
}
