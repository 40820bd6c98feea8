//! A keyword of an object: what it does to the crate, and what it holds.

use super::object::Object;
use super::sites::Site;

/// What a keyword does to the crate.
#[derive(Clone, Copy)]
pub(super) enum Effect {
    /// It has its full effect, or names what has.
    Used,
    /// It stands in the docs or the example program at most.
    Documented,
    /// None.
    Nothing,
    /// One of these, by what stands at the place and around it.
    By(fn(&Site<'_>) -> Effect),
}

/// How many objects a keyword holds.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Many {
    One,
    List,
    Map,
}

/// A keyword of an object.
#[derive(Clone, Copy)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) effect: Effect,
    pub(super) holds: Option<(Object, Many)>,
}

impl Field {
    /// The same keyword with what it holds.
    pub(super) const fn of(self, object: Object, many: Many) -> Self {
        Self {
            holds: Some((object, many)),
            ..self
        }
    }
}

pub(super) const fn field(name: &'static str, effect: Effect) -> Field {
    Field {
        name,
        effect,
        holds: None,
    }
}

pub(super) const fn used(name: &'static str) -> Field {
    field(name, Effect::Used)
}

pub(super) const fn documented(name: &'static str) -> Field {
    field(name, Effect::Documented)
}

pub(super) const fn nothing(name: &'static str) -> Field {
    field(name, Effect::Nothing)
}
