//! Moves `null` from the members of a union to the union.
//!
//! A value that may be `null` because one member allows it is told apart from one that is left out only where the union
//! says so.

use crate::ir::{Origin, Shape, TypeId, Types};

/// Does so for all unions.
pub(super) fn lift(types: &mut Types) {
    let unions = types
        .iter()
        .filter(|(_, node)| matches!(node.shape, Shape::Union(_)));
    let unions: Vec<TypeId> = unions.map(|(id, _)| id).collect();
    // A union can be a member of another one, whichever of them comes first.
    for _ in 0..=unions.len() {
        let lifted: Vec<TypeId> = unions
            .iter()
            .copied()
            .filter(|id| has(types, *id))
            .collect();
        if lifted.is_empty() {
            break;
        }
        for id in lifted {
            take(types, id);
        }
    }
}

/// Whether a union that is never `null` itself has a member that is.
fn has(types: &Types, id: TypeId) -> bool {
    let Some(node) = types.get(id) else {
        return false;
    };
    let is_null = |member: &TypeId| types.follow(*member).is_some_and(|(_, nullable)| nullable);
    !node.nullable && members(types, id).iter().any(is_null)
}

/// Gives a union the `null` of its members. A member that others refer to keeps its own.
fn take(types: &mut Types, id: TypeId) {
    for member in members(types, id) {
        if let Some(node) = types.get_mut(member)
            && matches!(node.origin, Origin::Part { of, .. } if of == id)
        {
            node.nullable = false;
        }
    }
    if let Some(node) = types.get_mut(id) {
        node.nullable = true;
    }
}

fn members(types: &Types, id: TypeId) -> Vec<TypeId> {
    match types.get(id).map(|node| &node.shape) {
        Some(Shape::Union(union)) => union.members.iter().map(|member| member.ty).collect(),
        _ => Vec::new(),
    }
}
