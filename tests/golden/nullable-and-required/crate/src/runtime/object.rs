// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Objects with known properties: the macro that declares one as a struct, and what all of them share to be read and
//! written.
//!
//! The macro is read as the struct that it declares. Each line says when the property is there:
//!
//! | line | field | on the wire |
//! |---|---|---|
//! | `required name: T` | `T` | always |
//! | `constant name: T` | `T` | always, with the one value it can have |
//! | `required_or_null name: T` | `Option<T>` | always; `None` is `null` |
//! | `optional name: T` | `Option<T>` | left out where it is `None` |
//! | `optional_or_null name: T` | `Nullable<T>` | left out, `null` or a value |
//! | `received name: T` | `Option<T>` | read, and never written |
//! | `..name: T` | `T` | all that the lines above do not name |
//!
//! `as "text"` gives the name on the wire where it is another one. `(formatted)` is for texts with a form of their own,
//! `(boxed)` for a value in a `Box`, and `(into)` lets a caller give whatever becomes the value. `pub fn new(…)` gives an
//! object that is sent its constructor and setters.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error as Refusal, IgnoredAny, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value};

/// A struct whose fields are the properties of an object.
#[allow(unused_macros, reason = "a document may have no objects")]
macro_rules! object {
    ($(#[$of:meta])* pub struct $name:ident { $($fields:tt)* } pub fn new();) => {
        $crate::runtime::object::object! { $(#[$of])* pub struct $name { $($fields)* } }
        $crate::runtime::object::setters! {
            #[doc = "Nothing is required: all is left out until it is set."]
            $name() { $($fields)* }
        }

        impl ::std::default::Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }
    };
    ($(#[$of:meta])* pub struct $name:ident { $($fields:tt)* } pub fn new($($arguments:tt)+);) => {
        $crate::runtime::object::object! { $(#[$of])* pub struct $name { $($fields)* } }
        $crate::runtime::object::setters! {
            #[doc = "With what is required; the rest is left out until it is set."]
            $name($($arguments)+) { $($fields)* }
        }
    };
    ($(#[$of:meta])* pub struct $name:ident {
        $(
            $(#[doc = $docs:expr])*
            $(#[deprecated = $why:literal])?
            $kind:ident $(($($how:ident),+))? $field:ident: $type:ty $(as $wire:literal)?,
        )*
        $(..$rest:ident: $all:ty,)?
    }) => {
        $(#[$of])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[doc = $docs])* pub $field: $crate::runtime::object::field!($kind ($($($how)+)?) $type),)*
            $(#[doc = "What the document does not name."] pub $rest: $all,)?
        }

        impl $crate::runtime::object::Object for $name {
            const NAME: &'static str = concat!("struct ", stringify!($name));

            fn read<'de, A: ::serde::de::MapAccess<'de>>(
                map: A,
            ) -> ::std::result::Result<Self, A::Error> {
                $(let mut $field = $crate::runtime::object::unread!($kind);)*
                $(let mut $rest = ::std::default::Default::default();)?
                $crate::runtime::object::fill(
                    map,
                    &mut [$((
                        $crate::runtime::object::wire!($field $($wire)?),
                        $crate::runtime::object::State::$kind,
                        $crate::runtime::object::slot!($field ($($($how)+)?)),
                    )),*],
                    $crate::runtime::object::rest!($(&mut $rest)?),
                )?;
                let ($(::std::option::Option::Some($field),)*) = ($($field,)*) else {
                    return ::std::result::Result::Err($crate::runtime::object::missing());
                };
                ::std::result::Result::Ok(Self { $($field,)* $($rest,)? })
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::object::read(deserializer)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::runtime::object::write(
                    serializer,
                    &[$((
                        $crate::runtime::object::wire!($field $($wire)?),
                        $crate::runtime::object::is_written!($kind self.$field),
                        $crate::runtime::object::member!((self.$field) ($($($how)+)?)),
                    )),*],
                    $crate::runtime::object::rest!($(&self.$rest)?),
                )
            }
        }
    };
}

/// How an object that is sent is made.
#[allow(unused_macros, reason = "a document may send no objects")]
macro_rules! setters {
    (#[doc = $new:literal] $name:ident($($argument:ident: $taken:ty),* $(,)?) {
        $(
            $(#[doc = $docs:expr])*
            $(#[deprecated = $why:literal])?
            $kind:ident $(($($how:ident),+))? $field:ident: $type:ty $(as $wire:literal)?,
        )*
        $(..$rest:ident: $all:ty,)?
    }) => {
        impl $name {
            #[doc = $new]
            #[allow(clippy::too_many_arguments, reason = "the document requires them all")]
            #[must_use]
            pub fn new($($argument: $taken),*) -> Self {
                Self {
                    $($field: $crate::runtime::object::start!($kind ($($($how)+)?) $field),)*
                    $($rest: ::std::default::Default::default(),)?
                }
            }

            $($crate::runtime::object::setter! {
                $(#[doc = $docs])*
                $(#[deprecated = $why])?
                $kind ($($($how)+)?) $field: $type
            })*

            $(
                /// What the document does not name.
                #[must_use]
                pub fn $rest(mut self, $rest: $all) -> Self {
                    self.$rest = $rest;
                    self
                }
            )?
        }
    };
}

/// The setter of a property that may be left out.
#[allow(unused_macros, reason = "a document may send no objects")]
macro_rules! setter {
    ($(#[$of:meta])* optional $how:tt $field:ident: $type:ty) => {
        $(#[$of])*
        #[must_use]
        pub fn $field(mut self, $field: $crate::runtime::object::taken!($how $type)) -> Self {
            self.$field = ::std::option::Option::Some($crate::runtime::object::hold!($how $field));
            self
        }
    };
    ($(#[$of:meta])* optional_or_null $how:tt $field:ident: $type:ty) => {
        $(#[$of])*
        #[must_use]
        pub fn $field(
            mut self,
            $field: impl ::std::convert::Into<$crate::runtime::object::field!(optional_or_null $how $type)>,
        ) -> Self {
            self.$field = $field.into();
            self
        }
    };
    ($(#[$of:meta])* $kind:ident $how:tt $field:ident: $type:ty) => {};
}

/// What a field is in a new object.
#[allow(unused_macros, reason = "a document may send no objects")]
macro_rules! start {
    (required $how:tt $field:ident) => {
        $crate::runtime::object::hold!($how $field)
    };
    (required_or_null (boxed $($how:ident)?) $field:ident) => {
        $field.map(::std::boxed::Box::new)
    };
    (required_or_null $how:tt $field:ident) => {
        $field
    };
    ($kind:ident $how:tt $field:ident) => {
        ::std::default::Default::default()
    };
}

/// What a setter takes for a value of the type.
#[allow(unused_macros, reason = "a document may send no objects")]
macro_rules! taken {
    ((formatted $($how:ident)*) $type:ty) => {
        $crate::runtime::object::taken!(($($how)*) $type)
    };
    (($(boxed)? into) $type:ty) => {
        impl ::std::convert::Into<$type>
    };
    (($(boxed)?) $type:ty) => {
        $type
    };
}

/// What is kept of what was given.
#[allow(unused_macros, reason = "a document may send no objects")]
macro_rules! hold {
    ((formatted $($how:ident)*) $value:expr) => {
        $crate::runtime::object::hold!(($($how)*) $value)
    };
    ((boxed $($how:ident)?) $value:expr) => {
        ::std::boxed::Box::new($crate::runtime::object::hold!(($($how)?) $value))
    };
    ((into) $value:expr) => {
        ::std::convert::Into::into($value)
    };
    (() $value:expr) => {
        $value
    };
}

/// The type of a field.
#[allow(unused_macros, reason = "a document may have no objects")]
macro_rules! field {
    ($kind:ident (formatted $($how:ident)*) $type:ty) => {
        $crate::runtime::object::field!($kind ($($how)*) $type)
    };
    ($kind:ident (boxed $($how:ident)?) $type:ty) => {
        $crate::runtime::object::field!($kind ($($how)?) ::std::boxed::Box<$type>)
    };
    (required $how:tt $type:ty) => {
        $type
    };
    (constant $how:tt $type:ty) => {
        $type
    };
    (optional_or_null $how:tt $type:ty) => {
        $crate::runtime::Nullable<$type>
    };
    ($kind:ident $how:tt $type:ty) => {
        ::std::option::Option<$type>
    };
}

/// The name of a property on the wire.
#[allow(unused_macros, reason = "a document may have no objects")]
macro_rules! wire {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $wire:literal) => {
        $wire
    };
}

/// What stands for a property until it is read.
#[allow(unused_macros, reason = "a document may have no objects")]
macro_rules! unread {
    (required) => {
        ::std::option::Option::None
    };
    (constant) => {
        ::std::option::Option::None
    };
    ($kind:ident) => {
        ::std::option::Option::Some(::std::default::Default::default())
    };
}

/// Where the value of a property is put.
#[allow(unused_macros, reason = "a document may have no objects")]
macro_rules! slot {
    ($field:ident (formatted $($how:ident)*)) => {
        &mut $crate::runtime::formats::Into(&mut $field)
    };
    ($field:ident ($($how:ident)*)) => {
        &mut $field
    };
}

/// Whether a property is written.
#[allow(unused_macros, reason = "a document may have no objects")]
macro_rules! is_written {
    (optional $value:expr) => {
        $value.is_some()
    };
    (optional_or_null $value:expr) => {
        !$value.is_omitted()
    };
    (received $value:expr) => {
        false
    };
    ($kind:ident $value:expr) => {
        true
    };
}

/// What is written of a property.
#[allow(unused_macros, reason = "a document may have no objects")]
macro_rules! member {
    (($value:expr) (formatted $($how:ident)*)) => {
        &$crate::runtime::formats::Out(&$value)
    };
    (($value:expr) ($($how:ident)*)) => {
        &$value
    };
}

/// Where properties go that have no field.
#[allow(unused_macros, reason = "a document may have no objects")]
macro_rules! rest {
    () => {
        ::std::option::Option::None
    };
    ($rest:expr) => {
        ::std::option::Option::Some($rest)
    };
}

#[allow(
    unused_imports,
    reason = "a document may have no objects, or send none"
)]
pub(crate) use {
    field, hold, is_written, member, object, rest, setter, setters, slot, start, taken, unread,
    wire,
};

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

/// Whether a property was read, and whether it must be. The names are those that start the lines of the macro.
#[allow(dead_code, reason = "a document may not have all kinds of properties")]
#[allow(non_camel_case_types, reason = "the macro takes them from its lines")]
#[derive(Clone, Copy, Eq, PartialEq)]
pub(crate) enum State {
    required,
    constant,
    required_or_null,
    optional,
    optional_or_null,
    received,
    /// It was read.
    Filled,
}

/// A property: its name, what is known of it, and where its value goes.
type Place<'a, 'de, A> = (&'static str, State, &'a mut dyn Slot<'de, A>);

/// Puts each property into its slot; what has none goes to `rest`, or away.
pub(crate) fn fill<'de, A: MapAccess<'de>>(
    mut map: A,
    places: &mut [Place<'_, 'de, A>],
    mut rest: Option<&mut dyn Others<'de, A>>,
) -> Result<(), A::Error> {
    // Most servers write the properties in the order of the document.
    let mut next = 0;
    let mut other = rest.is_some().then(String::new);
    while let Some(at) = map.next_key_seed(Key {
        places,
        next,
        other: other.as_mut(),
    })? {
        next = at.wrapping_add(1);
        match (places.get_mut(at), &mut rest) {
            (Some(place), _) => put(place, &mut map)?,
            (None, Some(rest)) => rest.add(
                other.as_mut().map(std::mem::take).unwrap_or_default(),
                &mut map,
            )?,
            (None, None) => drop(map.next_value::<IgnoredAny>()?),
        }
    }
    let missing = places
        .iter()
        .find(|(_, state, _)| matches!(state, State::required | State::constant));
    missing.map_or(Ok(()), |(name, ..)| Err(A::Error::missing_field(name)))
}

fn put<'de, A: MapAccess<'de>>(
    (name, state, slot): &mut Place<'_, 'de, A>,
    map: &mut A,
) -> Result<(), A::Error> {
    if *state == State::Filled {
        return Err(A::Error::duplicate_field(name));
    }
    *state = State::Filled;
    slot.fill(map)
}

/// The error for a property that [`fill`] should have missed.
pub(crate) fn missing<E: Refusal>() -> E {
    E::custom("a required property is missing")
}

/// Finds the place of a name; a place that is not there for another one.
struct Key<'a, 's, 'de, A> {
    places: &'a [Place<'s, 'de, A>],
    /// The place to look at first.
    next: usize,
    /// Where another name goes.
    other: Option<&'a mut String>,
}

impl<'de, A: MapAccess<'de>> DeserializeSeed<'de> for Key<'_, '_, 'de, A> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de, A: MapAccess<'de>> Visitor<'de> for Key<'_, '_, 'de, A> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_str<E>(self, name: &str) -> Result<usize, E> {
        let is_it = |place: &Place<'_, 'de, A>| place.0 == name;
        // The loop starts at the next one and comes round.
        let (before, after) = self
            .places
            .split_at_checked(self.next)
            .unwrap_or((self.places, &[]));
        if let Some(at) = after.iter().position(is_it) {
            return Ok(self.next.saturating_add(at));
        }
        if let Some(at) = before.iter().position(is_it) {
            return Ok(at);
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
