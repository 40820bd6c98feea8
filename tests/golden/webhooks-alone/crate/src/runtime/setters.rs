// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! How values that are sent are made: a constructor with what is required, and a setter for each of the rest.

/// The optional parameters of an operation.
#[allow(unused_macros, reason = "a document may have no optional parameters")]
macro_rules! parameters {
    ($(#[$of:meta])* pub struct $name:ident {
        $(
            $(#[doc = $docs:expr])*
            $(#[deprecated = $why:literal])?
            optional $(($($how:ident),+))? $field:ident: $type:ty,
        )*
    }) => {
        $(#[$of])*
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[doc = $docs])* pub $field: ::std::option::Option<$type>,)*
        }

        $crate::runtime::setters::setters! {
            #[doc = "Nothing is said until it is set."]
            new $name() {
                $(
                    $(#[doc = $docs])*
                    $(#[deprecated = $why])?
                    optional $(($($how),+))? $field: $type,
                )*
            }
        }
    };
}

/// How an object that is sent is made.
#[allow(unused_macros, reason = "a document may send no objects")]
macro_rules! setters {
    (#[doc = $about:literal] $new:ident $name:ident($($argument:ident: $taken:ty),* $(,)?) {
        $(
            $(#[doc = $docs:expr])*
            $(#[deprecated = $why:literal])?
            $kind:ident $(($($how:ident),+))? $field:ident: $type:ty $(as $wire:literal)?,
        )*
        $(..$rest:ident: $all:ty $([except $($not:literal),+])?,)?
    }) => {
        impl $name {
            #[doc = $about]
            #[allow(clippy::too_many_arguments, reason = "the document requires them all")]
            #[must_use]
            pub fn $new($($argument: $taken),*) -> Self {
                Self {
                    $($field: $crate::runtime::setters::start!($kind ($($($how)+)?) $field),)*
                    $($rest: ::std::default::Default::default(),)?
                }
            }

            $($crate::runtime::setters::setter! {
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
        pub fn $field(mut self, $field: $crate::runtime::setters::taken!($how $type)) -> Self {
            self.$field = ::std::option::Option::Some($crate::runtime::setters::hold!($how $field));
            self
        }
    };
    ($(#[$of:meta])* preset $how:tt $field:ident: $type:ty) => {
        $crate::runtime::setters::setter! { $(#[$of])* optional $how $field: $type }
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
        $crate::runtime::setters::hold!($how $field)
    };
    (required_or_null (boxed $($how:ident)?) $field:ident) => {
        $field.map(::std::boxed::Box::new)
    };
    (required_or_null $how:tt $field:ident) => {
        $field
    };
    (given $how:tt $field:ident) => {
        ::std::option::Option::Some($crate::runtime::setters::hold!($how $field))
    };
    (preset $how:tt $field:ident) => {
        ::std::option::Option::Some(::std::default::Default::default())
    };
    ($kind:ident $how:tt $field:ident) => {
        ::std::default::Default::default()
    };
}

/// What a setter takes for a value of the type.
#[allow(unused_macros, reason = "a document may send no objects")]
macro_rules! taken {
    ((null $($how:ident)*) $type:ty) => {
        $crate::runtime::setters::taken!(($($how)*) $type)
    };
    ((formatted $($how:ident)*) $type:ty) => {
        $crate::runtime::setters::taken!(($($how)*) $type)
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
    ((null $($how:ident)*) $value:expr) => {
        $crate::runtime::setters::hold!(($($how)*) $value)
    };
    ((formatted $($how:ident)*) $value:expr) => {
        $crate::runtime::setters::hold!(($($how)*) $value)
    };
    ((boxed $($how:ident)?) $value:expr) => {
        ::std::boxed::Box::new($crate::runtime::setters::hold!(($($how)?) $value))
    };
    ((into) $value:expr) => {
        ::std::convert::Into::into($value)
    };
    (() $value:expr) => {
        $value
    };
}

#[allow(
    unused_imports,
    reason = "a document may send nothing that is made by setters"
)]
pub(crate) use {hold, parameters, setter, setters, start, taken};
