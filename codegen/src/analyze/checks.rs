//! Which types can break a constraint, themselves or in their parts.

use std::collections::HashSet;

use super::graph::{parts, spread};
use crate::ir::{Access, Constraints, Shape, TypeId, Types};

/// All types whose values must be checked before they are sent.
pub(super) fn all(types: &Types, endless: &HashSet<TypeId>) -> HashSet<TypeId> {
    spread(
        types,
        |_, node| is_checkable(&node.constraints),
        |id, node| {
            if endless.contains(&id) {
                return Vec::new();
            }
            match node.shape {
                // Free values carry no constraints of ours.
                Shape::Any => Vec::new(),
                _ => parts(node)
                    .into_iter()
                    .filter(|(_, access)| *access != Access::ReadOnly)
                    .map(|part| part.0)
                    .collect(),
            }
        },
    )
}

/// Whether anything can be checked; a pattern is documented only.
fn is_checkable(constraints: &Constraints) -> bool {
    !Constraints {
        pattern: None,
        ..constraints.clone()
    }
    .is_empty()
}
