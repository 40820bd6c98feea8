// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Objects with known properties: the macro that declares one as a struct. How they are read and written stands in
//! `members`, and how they are made in `setters`.
//!
//! The macro is read as the struct that it declares. Each line says when the property is there:
//!
//! | line | field | on the wire |
//! |---|---|---|
//! | `required name: T` | `T` | always |
//! | `constant name: T` | `T` | always, with the one value it can have |
//! | `required_or_null name: T` | `Option<T>` | always; `None` is `null` |
//! | `given name: T` | `Option<T>` | always written; what comes back need not have it |
//! | `optional name: T` | `Option<T>` | left out where it is `None` |
//! | `preset name: T` | `Option<T>` | the same; a new object has the one value it can have |
//! | `optional_or_null name: T` | `Nullable<T>` | left out, `null` or a value |
//! | `received name: T` | `Option<T>` | read, and never written |
//! | `..name: T` | `T` | all that the lines above do not name; `[except "text"]` leaves out more |
//!
//! `as "text"` gives the name on the wire where it is another one. `(formatted)` is for texts with a form of their own,
//! `(null)` for types that have `null` as a value, `(boxed)` for a value in a `Box`, and `(into)` lets a caller give
//! whatever becomes the value. `pub fn new(…)` gives an object that is sent its constructor and setters.

/// A struct whose fields are the properties of an object.
#[allow(unused_macros, reason = "a document may have no objects")]
macro_rules! object {
    ($(#[$of:meta])* pub struct $name:ident { $($fields:tt)* } pub fn $new:ident();) => {
        $crate::runtime::object::object! { $(#[$of])* pub struct $name { $($fields)* } }
        $crate::runtime::setters::setters! {
            #[doc = "Nothing is required: all is left out until it is set."]
            $new $name() { $($fields)* }
        }

        impl ::std::default::Default for $name {
            fn default() -> Self {
                Self::$new()
            }
        }
    };
    ($(#[$of:meta])* pub struct $name:ident { $($fields:tt)* } pub fn $new:ident($($arguments:tt)+);) => {
        $crate::runtime::object::object! { $(#[$of])* pub struct $name { $($fields)* } }
        $crate::runtime::setters::setters! {
            #[doc = "With what is required; the rest is left out until it is set."]
            $new $name($($arguments)+) { $($fields)* }
        }
    };
    ($(#[$of:meta])* pub struct $name:ident {
        $(
            $(#[doc = $docs:expr])*
            $(#[deprecated = $why:literal])?
            $kind:ident $(($($how:ident),+))? $field:ident: $type:ty $(as $wire:literal)?,
        )*
        $(..$rest:ident: $all:ty $([except $($not:literal),+])?,)?
    }) => {
        $(#[$of])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[doc = $docs])* pub $field: $crate::runtime::object::field!($kind ($($($how)+)?) $type),)*
            $(#[doc = "What the document does not name."] pub $rest: $all,)?
        }

        impl $crate::runtime::members::Object for $name {
            const NAME: &'static str = concat!("struct ", stringify!($name));

            fn read<'de, A: ::serde::de::MapAccess<'de>>(
                map: A,
            ) -> ::std::result::Result<Self, A::Error> {
                const KNOWN: $crate::runtime::members::Known = &[$((
                    $crate::runtime::object::wire!($field $($wire)?),
                    $crate::runtime::object::is_required!($kind),
                )),*];

                $(let mut $field = $crate::runtime::object::unread!($kind);)*
                $(let mut $rest = ::std::default::Default::default();)?
                let mut are_read = [false; KNOWN.len()];
                $crate::runtime::members::fill(
                    map,
                    KNOWN,
                    &mut [$($crate::runtime::object::slot!($field ($($($how)+)?))),*],
                    &mut are_read,
                    $crate::runtime::object::rest!($(&mut $rest $(, $($not)+)?)?),
                )?;
                #[allow(irrefutable_let_patterns, reason = "an object may have no properties")]
                let ($(::std::option::Option::Some($field),)*) = ($($field,)*) else {
                    return ::std::result::Result::Err(
                        $crate::runtime::members::missing(KNOWN, &are_read),
                    );
                };
                ::std::result::Result::Ok(Self { $($field,)* $($rest,)? })
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::members::read(deserializer)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::runtime::members::write(
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

/// The type of a field.
#[allow(unused_macros, reason = "a document may have no objects")]
macro_rules! field {
    ($kind:ident (null $($how:ident)*) $type:ty) => {
        $crate::runtime::object::field!($kind ($($how)*) $type)
    };
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

/// Whether a property must be there.
#[allow(unused_macros, reason = "a document may have no objects")]
macro_rules! is_required {
    (required) => {
        true
    };
    (constant) => {
        true
    };
    ($kind:ident) => {
        false
    };
}

/// Where the value of a property is put.
#[allow(unused_macros, reason = "a document may have no objects")]
macro_rules! slot {
    ($field:ident (null $($how:ident)*)) => {
        &mut $crate::runtime::members::OrNull(&mut $field)
    };
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
    (given $value:expr) => {
        $value.is_some()
    };
    (optional $value:expr) => {
        $value.is_some()
    };
    (preset $value:expr) => {
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
    ($rest:expr, $($not:literal)+) => {
        ::std::option::Option::Some(&mut $crate::runtime::members::Except($rest, &[$($not),+]))
    };
}

#[allow(unused_imports, reason = "a document may have no objects")]
pub(crate) use {field, is_required, is_written, member, object, rest, slot, unread, wire};
