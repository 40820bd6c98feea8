//! Types: one node for each schema that is not just a reference to another, kept in an arena and named by id.

use super::{Constraints, Docs, Shape};
use crate::problem::Pointer;

/// A node of [`Types`].
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct TypeId(u32);

/// The arena of all types.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Types {
    nodes: Vec<Type>,
}

impl Types {
    /// Adds a node.
    pub fn add(&mut self, node: Type) -> TypeId {
        let id = TypeId(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        self.nodes.push(node);
        id
    }

    /// The node behind an id of this arena; `None` for an id of another.
    #[must_use]
    pub fn get(&self, id: TypeId) -> Option<&Type> {
        self.nodes.get(id.index())
    }

    /// The node behind an id of this arena, to change it.
    pub fn get_mut(&mut self, id: TypeId) -> Option<&mut Type> {
        self.nodes.get_mut(id.index())
    }

    /// All nodes with their ids, in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = (TypeId, &Type)> {
        (0..).map(TypeId).zip(&self.nodes)
    }

    /// How many nodes there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there is no node.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// The node that `id` stands for once references are followed, and whether one on the way (or the node itself)
    /// admits `null`.
    ///
    /// `None` for an id of another arena. References do not form cycles: `build` refuses those.
    #[must_use]
    pub fn follow(&self, id: TypeId) -> Option<(TypeId, bool)> {
        let mut at = id;
        let mut nullable = false;
        for _ in 0..=self.nodes.len() {
            let node = self.get(at)?;
            nullable |= node.nullable;
            match node.shape {
                Shape::Reference(next) => at = next,
                _ => return Some((at, nullable)),
            }
        }
        None
    }
}

impl TypeId {
    /// The position in the arena, from 0.
    #[must_use]
    pub fn index(self) -> usize {
        usize::try_from(self.0).unwrap_or(usize::MAX)
    }
}

/// One type.
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    /// Where its name comes from.
    pub origin: Origin,
    /// Where its schema stands in the document.
    pub pointer: Pointer,
    /// What the document says about it.
    pub docs: Docs,
    /// What its values look like.
    pub shape: Shape,
    /// What `shape` cannot hold.
    pub constraints: Constraints,
    /// Whether `null` is a value beside those of `shape`.
    pub nullable: bool,
    /// Whether the document advises against it.
    pub deprecated: bool,
}

impl Type {
    /// Whether the type has an item of its own in the generated crate, and so a name.
    #[must_use]
    pub fn is_item(&self) -> bool {
        matches!(
            self.shape,
            Shape::Struct(_) | Shape::Enumeration(_) | Shape::Union(_)
        ) || matches!(self.origin, Origin::Component(_))
    }
}

/// Where a type's name comes from.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum Origin {
    /// A schema with a name of its own, under `components.schemas`.
    Component(String),
    /// A schema inside another type.
    Part {
        /// The type it is in.
        of: TypeId,
        /// What it is there.
        role: Role,
    },
    /// A schema inside an operation.
    Operation {
        /// The position of the operation in [`super::Api::operations`].
        of: super::OperationId,
        /// What it is there.
        role: Role,
    },
}

/// What an inline schema is to the node it stands in.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum Role {
    /// A property of this name.
    Property(String),
    /// The elements of a list.
    Item,
    /// The element of a tuple at this position, from 0.
    Element(usize),
    /// The values of a map.
    Value,
    /// A member of a union at this position, with the name the document has for it (title, tag or constant), if any.
    Member(usize, Option<String>),
    /// The body that is sent.
    Body,
    /// The body of an answer with this status.
    Response(super::Status),
    /// A parameter of this name.
    Parameter(String),
    /// A header of an answer.
    Header(String),
}
