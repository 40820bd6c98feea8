//! Which fields must be boxed because their type would hold itself without end.

use std::collections::HashSet;

use crate::ir::{Components, Shape, Type, TypeId, Types};

/// A place inside a type that holds another type by value.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Edge {
    /// The struct, union or tuple.
    pub from: TypeId,
    /// The position of the property, member or element.
    pub position: usize,
}

/// All edges to box: those that lead back to where they start without passing a list or a map.
pub(super) fn edges(types: &Types) -> HashSet<Edge> {
    let components = Components::of(types, inline);
    let mut found = HashSet::new();
    for (id, node) in types.iter() {
        if matches!(node.shape, Shape::Reference(_)) {
            continue;
        }
        for (position, part) in inline(node).into_iter().enumerate() {
            if components.cyclic(id, part) {
                found.insert(Edge { from: id, position });
            }
        }
    }
    found
}

/// The types that are lists, maps or names of nothing but themselves. Rust has no alias that says so.
pub(super) fn endless(types: &Types) -> HashSet<TypeId> {
    let components = Components::of(types, anonymous);
    let back = |(id, node): &(TypeId, &Type)| {
        anonymous(node)
            .iter()
            .any(|part| components.cyclic(*id, *part))
    };
    types.iter().filter(back).map(|(id, _)| id).collect()
}

/// The parts that a type holds by value.
fn inline(node: &Type) -> Vec<TypeId> {
    match &node.shape {
        Shape::Reference(part) => vec![*part],
        Shape::Tuple(elements) => elements.clone(),
        Shape::Union(union) => union.members.iter().map(|member| member.ty).collect(),
        Shape::Struct(object) => object
            .properties
            .iter()
            .map(|property| property.ty)
            .collect(),
        _ => Vec::new(),
    }
}

/// The parts of a type that is spelled out where it is used.
fn anonymous(node: &Type) -> Vec<TypeId> {
    match &node.shape {
        Shape::Reference(part) | Shape::List(part) | Shape::Map(part) => vec![*part],
        Shape::Tuple(elements) => elements.clone(),
        _ => Vec::new(),
    }
}
