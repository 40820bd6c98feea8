//! The edges between types.

use std::collections::{HashMap, HashSet};

use crate::ir::{Access, Additional, Shape, Type, TypeId, Types};

/// All types that a node is made of, with the direction in which each of them goes with it.
pub(super) fn parts(node: &Type) -> Vec<(TypeId, Access)> {
    let both = |id: &TypeId| (*id, Access::ReadWrite);
    match &node.shape {
        Shape::List(part) | Shape::Map(part) | Shape::Reference(part) => vec![both(part)],
        Shape::Tuple(elements) => elements.iter().map(both).collect(),
        Shape::Union(union) => union
            .members
            .iter()
            .map(|member| both(&member.ty))
            .collect(),
        Shape::Struct(object) => {
            let properties = object
                .properties
                .iter()
                .map(|property| (property.ty, property.access));
            let kept = match &object.additional {
                Additional::Kept(id) => Some(both(id)),
                Additional::Ignored => None,
            };
            properties.chain(kept).collect()
        }
        _ => Vec::new(),
    }
}

/// Grows a set of types: a node is in it if `base` says so or if a part of it, as `next` lists them, is.
pub(super) fn spread(
    types: &Types,
    base: impl Fn(TypeId, &Type) -> bool,
    next: impl Fn(TypeId, &Type) -> Vec<TypeId>,
) -> HashSet<TypeId> {
    let mut users: HashMap<TypeId, Vec<TypeId>> = HashMap::new();
    let mut found = HashSet::new();
    let mut waiting = Vec::new();
    for (id, node) in types.iter() {
        if base(id, node) {
            found.insert(id);
            waiting.push(id);
        }
        for part in next(id, node) {
            users.entry(part).or_default().push(id);
        }
    }
    while let Some(id) = waiting.pop() {
        for user in users.get(&id).into_iter().flatten() {
            if found.insert(*user) {
                waiting.push(*user);
            }
        }
    }
    found
}
