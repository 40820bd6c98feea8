//! A change, and all of them in their order.

use super::rules::{Class, Rule};
use crate::emit::surface::{Item, Part, Way};

/// One change for the users of a crate.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Change {
    /// What kind of change it is.
    pub rule: Rule,
    /// The operation by method and path, or the type.
    pub place: String,
    /// The parameter, the property or the value; empty where it is all of the place.
    pub part: String,
    /// Its path in Rust, in the new crate if it is there.
    pub rust: String,
    /// Which way it goes.
    pub way: Way,
    /// What was there.
    pub old: Option<String>,
    /// What is there now.
    pub new: Option<String>,
}

impl Change {
    /// A change of a whole item.
    pub(super) fn of(rule: Rule, item: &Item<'_>) -> Self {
        Self {
            rule,
            place: item.place.clone(),
            part: String::new(),
            rust: item.path.clone(),
            way: rule.way().unwrap_or(item.way),
            old: None,
            new: None,
        }
    }

    /// A change of a part.
    pub(super) fn of_part(rule: Rule, item: &Item<'_>, part: &Part<'_>) -> Self {
        Self {
            part: part.place.clone(),
            rust: format!("{}::{}", item.path, part.name),
            way: part.way,
            ..Self::of(rule, item)
        }
    }

    /// With both sides.
    pub(super) fn sides(mut self, old: impl Into<String>, new: impl Into<String>) -> Self {
        (self.old, self.new) = (Some(old.into()), Some(new.into()));
        self
    }

    /// With what was there.
    pub(super) fn was(mut self, old: impl Into<String>) -> Self {
        self.old = Some(old.into());
        self
    }

    /// With what is there now.
    pub(super) fn is(mut self, new: impl Into<String>) -> Self {
        self.new = Some(new.into());
        self
    }

    /// What it asks of the next version.
    #[must_use]
    pub fn class(&self) -> Class {
        self.rule.class()
    }
}

/// All changes between two crates.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Changes {
    /// The gravest first, then by place.
    pub all: Vec<Change>,
}

impl Changes {
    pub(super) fn sorted(mut all: Vec<Change>) -> Self {
        all.sort_by(|one, other| {
            let key = |it: &Change| (it.class(), it.place.clone(), it.part.clone(), it.rule);
            key(one).cmp(&key(other))
        });
        Self { all }
    }

    /// The changes of one class.
    pub fn of(&self, class: Class) -> impl Iterator<Item = &Change> {
        self.all
            .iter()
            .filter(move |change| change.class() == class)
    }

    /// The gravest class, if anything changed.
    #[must_use]
    pub fn gravest(&self) -> Option<Class> {
        self.all.iter().map(Change::class).min()
    }

    /// `2 major, 11 minor, 5 patch`.
    #[must_use]
    pub fn counted(&self) -> String {
        let counts = Class::ALL.map(|class| format!("{} {class}", self.of(class).count()));
        counts.join(", ")
    }
}
