//! How the member of a union is found that a value belongs to.

use std::collections::HashMap;

use crate::ir::{Json, Property, Shape, Type, TypeId, Types, Union};

/// What tells the members of a union apart.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Selection {
    /// The value of one property.
    Tag {
        /// The property's name in JSON.
        property: String,
        /// For each member the values that mean it.
        tags: Vec<Vec<String>>,
        /// For each member whether it always has the property itself.
        own: Vec<bool>,
    },
    /// The first member in this order that can hold the value: the most specific one comes first.
    First {
        /// The positions of the members.
        order: Vec<usize>,
    },
}

/// The selections of all unions.
pub(super) fn all(types: &Types) -> HashMap<TypeId, Selection> {
    let selection = |(id, node): (TypeId, &Type)| match &node.shape {
        Shape::Union(union) => Some((id, select(types, union))),
        _ => None,
    };
    types.iter().filter_map(selection).collect()
}

fn select(types: &Types, union: &Union) -> Selection {
    declared(types, union)
        .or_else(|| constant(types, union))
        .unwrap_or_else(|| Selection::First {
            order: order(types, union),
        })
}

/// The discriminator that the document names, where it tells all members apart.
fn declared(types: &Types, union: &Union) -> Option<Selection> {
    let discriminator = union.discriminator.as_ref()?;
    let tags: Vec<Vec<String>> = union
        .members
        .iter()
        .map(|member| member.tags.clone())
        .collect();
    by_tag(types, union, &discriminator.property, tags)
}

/// A property that is a different constant in each member.
fn constant(types: &Types, union: &Union) -> Option<Selection> {
    let first = properties(types, union.members.first()?.ty)?;
    first.iter().find_map(|property| {
        let tags = union.members.iter().map(|member| {
            let properties = properties(types, member.ty)?;
            let own = properties
                .iter()
                .find(|own| own.name == property.name && own.required)?;
            constants(types, own.ty)
        });
        by_tag(
            types,
            union,
            &property.name,
            tags.collect::<Option<Vec<_>>>()?,
        )
    })
}

/// A selection by tag, where every member has one and none has that of another.
fn by_tag(
    types: &Types,
    union: &Union,
    property: &str,
    tags: Vec<Vec<String>>,
) -> Option<Selection> {
    let mut all: Vec<&String> = tags.iter().flatten().collect();
    let count = all.len();
    all.sort_unstable();
    all.dedup();
    let objects = union
        .members
        .iter()
        .map(|member| properties(types, member.ty))
        .collect::<Option<Vec<_>>>()?;
    let own = objects
        .iter()
        .map(|properties| {
            let mut properties = properties.iter();
            properties.any(|own| own.name == property && own.required)
        })
        .collect();
    (all.len() == count && tags.iter().all(|tags| !tags.is_empty())).then(|| Selection::Tag {
        property: property.to_owned(),
        tags,
        own,
    })
}

fn properties(types: &Types, id: TypeId) -> Option<&[Property]> {
    match &types.get(types.follow(id)?.0)?.shape {
        Shape::Struct(object) => Some(&object.properties),
        _ => None,
    }
}

/// The texts of a closed list.
fn constants(types: &Types, id: TypeId) -> Option<Vec<String>> {
    match &types.get(types.follow(id)?.0)?.shape {
        Shape::Enumeration(enumeration) if !enumeration.open => enumeration
            .values
            .iter()
            .map(|value| match &value.json {
                Json::String(text) => Some(text.clone()),
                _ => None,
            })
            .collect(),
        _ => None,
    }
}

/// The members, most specific first; members that are equally specific stay in the document's order.
fn order(types: &Types, union: &Union) -> Vec<usize> {
    let mut order: Vec<usize> = (0..union.members.len()).collect();
    order.sort_by_key(|position| {
        let node = union
            .members
            .get(*position)
            .and_then(|member| types.get(types.follow(member.ty)?.0));
        std::cmp::Reverse(
            node.map(|node| specificity(types, node))
                .unwrap_or_default(),
        )
    });
    order
}

/// How much a type asks of a value: its kind first, then how many of its properties must be there.
fn specificity(types: &Types, node: &Type) -> (u8, usize, usize) {
    match &node.shape {
        Shape::Any => (0, 0, 0),
        Shape::String | Shape::Binary => (1, 0, 0),
        Shape::Number(_) => (2, 0, 0),
        Shape::Integer(_) => (3, 0, 0),
        Shape::Map(_) => (4, 0, 0),
        Shape::Struct(object) => {
            let required = object
                .properties
                .iter()
                .filter(|property| property.required);
            let (mut constant, mut count) = (0, 0);
            for property in required {
                count += 1;
                constant += usize::from(constants(types, property.ty).is_some());
            }
            (5, constant, count)
        }
        Shape::Enumeration(enumeration) => (if enumeration.open { 1 } else { 6 }, 0, 1),
        _ => (6, 0, 0),
    }
}
