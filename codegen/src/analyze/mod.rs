//! Settles facts about the nodes of the IR, each by a small pass of its own, in tables by id.
//!
//! `emit` looks them up and decides nothing of this itself.

mod boxing;
mod checks;
mod direction;
mod graph;
mod lenient;
mod nesting;
mod selection;
mod size;

#[cfg(test)]
mod tests;

pub use boxing::Edge;
pub use direction::Direction;
pub use selection::{Selection, is_preset};

use std::collections::{HashMap, HashSet};

use crate::ir::{Api, TypeId};

/// What is known about the nodes of an [`Api`] beside the nodes themselves.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    directions: HashMap<TypeId, Direction>,
    boxed: HashSet<Edge>,
    endless: HashSet<TypeId>,
    checked: HashSet<TypeId>,
    lenient: HashSet<TypeId>,
    selections: HashMap<TypeId, Selection>,
    nesting: usize,
}

/// Settles all facts.
#[must_use]
pub fn facts(api: &Api) -> Facts {
    let endless = boxing::endless(&api.types);
    let mut boxed = boxing::edges(&api.types);
    boxed.extend(size::edges(&api.types, &boxed));
    Facts {
        directions: direction::all(api),
        boxed,
        checked: checks::all(&api.types, &endless),
        lenient: lenient::all(&api.types),
        selections: selection::all(&api.types),
        nesting: nesting::depth(&api.types),
        endless,
    }
}

impl Facts {
    /// How many types stand inside one another, at most; types that hold each other all count.
    #[must_use]
    pub fn nesting(&self) -> usize {
        self.nesting
    }

    /// In which direction values of a type go.
    #[must_use]
    pub fn direction(&self, id: TypeId) -> Direction {
        self.directions.get(&id).copied().unwrap_or(Direction::Both)
    }

    /// Whether a type stands in a box at this place: it would hold itself without end, or it is large.
    #[must_use]
    pub fn is_boxed(&self, edge: Edge) -> bool {
        self.boxed.contains(&edge)
    }

    /// Whether a type consists of nothing but itself, so that no Rust type says it.
    #[must_use]
    pub fn is_endless(&self, id: TypeId) -> bool {
        self.endless.contains(&id)
    }

    /// Whether a value can break a constraint, itself or in its parts.
    #[must_use]
    pub fn is_checked(&self, id: TypeId) -> bool {
        self.checked.contains(&id)
    }

    /// Whether a value holds, outside of items of its own, a text that is read more leniently than `serde` does.
    #[must_use]
    pub fn is_lenient(&self, id: TypeId) -> bool {
        self.lenient.contains(&id)
    }

    /// How the member of a union is found that a value belongs to.
    #[must_use]
    pub fn selection(&self, id: TypeId) -> Option<&Selection> {
        self.selections.get(&id)
    }
}
