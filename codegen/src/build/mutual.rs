//! Unions that are members of each other get each other's members.
//!
//! `A = X | B` with `B = Y | A` allows the same values for both: those of `X` and of `Y`. Read as it is written it would
//! never end, since no part of the value is left behind between one union and the next.

use crate::ir::{Components, Member, Shape, Type, TypeId, Types, Union};

/// Replaces the members of such unions.
pub(super) fn open(types: &mut Types) {
    let components = Components::of(types, without_a_step);
    let cyclic = |(id, node): &(TypeId, &Type)| {
        matches!(node.shape, Shape::Union(_))
            && without_a_step(node)
                .iter()
                .any(|member| components.cyclic(*id, *member))
    };
    let unions: Vec<TypeId> = types.iter().filter(cyclic).map(|(id, _)| id).collect();
    let opened: Vec<(TypeId, Vec<Member>)> = unions
        .iter()
        .map(|id| (*id, outside(types, &components, *id)))
        .collect();
    for (id, members) in opened {
        if let Some(node) = types.get_mut(id) {
            node.shape = shape(members);
        }
    }
}

/// Nobody can say what the tag of one union means in the other: the members are told apart by what they hold.
fn shape(members: Vec<Member>) -> Shape {
    match members.as_slice() {
        [] => Shape::Any,
        [only] => Shape::Reference(only.ty),
        _ => Shape::Union(Union {
            members,
            discriminator: None,
        }),
    }
}

/// The types that a value is read as next, without a property, an element or an entry between.
fn without_a_step(node: &Type) -> Vec<TypeId> {
    match &node.shape {
        Shape::Reference(part) => vec![*part],
        Shape::Union(union) => union.members.iter().map(|member| member.ty).collect(),
        _ => Vec::new(),
    }
}

/// The members of all unions on the cycle of `start` that are not on it, nearest first.
fn outside(types: &Types, components: &Components, start: TypeId) -> Vec<Member> {
    let mut found: Vec<Member> = Vec::new();
    let mut met = vec![start];
    let mut next = 0;
    while let Some(id) = met.get(next).copied() {
        next += 1;
        for member in types.get(id).map(members).unwrap_or_default() {
            if components.cyclic(id, member.ty) {
                if !met.contains(&member.ty) {
                    met.push(member.ty);
                }
            } else if found.iter().all(|known| known.ty != member.ty) {
                found.push(Member {
                    tags: Vec::new(),
                    ..member
                });
            }
        }
    }
    found
}

fn members(node: &Type) -> Vec<Member> {
    match &node.shape {
        Shape::Reference(part) => vec![Member {
            ty: *part,
            name: None,
            tags: Vec::new(),
        }],
        Shape::Union(union) => union.members.clone(),
        _ => Vec::new(),
    }
}
