//! The pointers that are looked for, as a tree, and what was found of each.

use std::collections::HashMap;
use std::ops::Range;

use crate::problem::Pointer;

/// What to mark for a value.
#[derive(Clone, Debug, Default)]
pub(super) struct Found {
    /// The key it stands under.
    pub(super) key: Option<Range<usize>>,
    /// The value itself, or what stands for it.
    pub(super) value: Option<Range<usize>>,
}

/// A value in the tree of those looked for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Id(usize);

#[derive(Debug, Default)]
struct Node {
    found: Found,
    members: HashMap<String, Id>,
}

/// All that is looked for. The root always is.
#[derive(Debug)]
pub(super) struct Wanted {
    nodes: Vec<Node>,
}

impl Default for Wanted {
    fn default() -> Self {
        Self {
            nodes: vec![Node::default()],
        }
    }
}

impl Wanted {
    pub(super) const ROOT: Id = Id(0);

    /// Looks for one more pointer.
    pub(super) fn add(&mut self, pointer: &Pointer) {
        let mut at = Self::ROOT;
        for segment in pointer.segments() {
            at = self
                .member(at, &segment)
                .unwrap_or_else(|| self.insert(at, segment));
        }
    }

    fn insert(&mut self, parent: Id, segment: String) -> Id {
        let id = Id(self.nodes.len());
        self.nodes.push(Node::default());
        if let Some(node) = self.nodes.get_mut(parent.0) {
            node.members.insert(segment, id);
        }
        id
    }

    /// The member of a value, if it is looked for.
    pub(super) fn member(&self, parent: Id, segment: &str) -> Option<Id> {
        self.nodes.get(parent.0)?.members.get(segment).copied()
    }

    /// Notes where a value stands. The first place stays: a key that is given twice is found where it is first.
    pub(super) fn set(&mut self, id: Id, found: Found) {
        let known = self.nodes.get_mut(id.0).map(|node| &mut node.found);
        if let Some(known @ Found { value: None, .. }) = known {
            *known = found;
        }
    }

    /// Notes one place for all that is inside a value and not found yet.
    pub(super) fn set_members(&mut self, id: Id, at: &Range<usize>) {
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            let members = self
                .nodes
                .get(id.0)
                .map(|node| node.members.values().copied());
            let members: Vec<Id> = members.into_iter().flatten().collect();
            for member in &members {
                let found = Found {
                    key: Some(at.clone()),
                    value: Some(at.clone()),
                };
                self.set(*member, found);
            }
            open.extend(members);
        }
    }

    /// What was found of a pointer and of all around it, innermost first. Nothing stands first if it was not added.
    pub(super) fn path(&self, pointer: &Pointer) -> Vec<&Found> {
        let mut ids = vec![Self::ROOT];
        for segment in pointer.segments() {
            let member = ids.last().and_then(|parent| self.member(*parent, &segment));
            ids.extend(member);
        }
        ids.iter()
            .rev()
            .filter_map(|id| self.nodes.get(id.0))
            .map(|node| &node.found)
            .collect()
    }
}
