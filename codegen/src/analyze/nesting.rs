//! How deep types stand inside one another.

use super::graph;
use crate::ir::{Components, Type, TypeId, Types};

/// The greatest number of types of which each stands inside the one before. Types that hold each other all count once.
pub(super) fn depth(types: &Types) -> usize {
    Components::of(types, parts).longest_way(types, parts)
}

fn parts(node: &Type) -> Vec<TypeId> {
    graph::parts(node)
        .into_iter()
        .map(|(part, _)| part)
        .collect()
}
