//! How the member of a union is found that a value belongs to.

use std::collections::{HashMap, HashSet};

use crate::ir::{Discriminator, Json, Member, Property, Shape, Type, TypeId, Types, Union};

/// What tells the members of a union apart.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Selection {
    /// The value of one property.
    Tag {
        /// The property's name in JSON.
        property: String,
        /// For each member the values that mean it.
        tags: Vec<Vec<String>>,
        /// Whether these are texts on the wire, and not numbers or truth values.
        texts: bool,
        /// For each member whether it has the property itself, unless somebody takes it away.
        own: Vec<bool>,
        /// The positions of the members that may be without the property, most specific first: what has none is one of
        /// these.
        absent: Vec<usize>,
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
        .map(|member| with_inner_tags(types, member, discriminator))
        .collect();
    by_tag(types, union, &discriminator.property, tags)
}

/// The tags of a member, and of the members in it where it is a union that has the same discriminator.
fn with_inner_tags(types: &Types, member: &Member, discriminator: &Discriminator) -> Vec<String> {
    let mut tags = member.tags.clone();
    let node = types.follow(member.ty).and_then(|(id, _)| types.get(id));
    if let Some(Shape::Union(inner)) = node.map(|node| &node.shape)
        && inner.discriminator.as_ref() == Some(discriminator)
    {
        let inner = inner.members.iter().flat_map(|member| &member.tags);
        tags.extend(inner.cloned());
        let mut seen = HashSet::new();
        tags.retain(|tag| seen.insert(tag.clone()));
    }
    tags
}

/// A property that is a different constant in each member.
fn constant(types: &Types, union: &Union) -> Option<Selection> {
    let first = properties(types, union.members.first()?.ty)?;
    first.iter().find_map(|property| {
        let tags = union.members.iter().map(|member| {
            let properties = properties(types, member.ty)?;
            let own = properties.iter().find(|own| own.name == property.name)?;
            constants(types, own.ty)
        });
        let tags = tags.collect::<Option<Vec<_>>>()?;
        let mut selection = by_tag(types, union, &property.name, tags)?;
        if let Selection::Tag { absent, .. } = &mut selection {
            *absent = without(types, union, &property.name);
        }
        Some(selection)
    })
}

/// The members that declare a property and do not require it, most specific first.
fn without(types: &Types, union: &Union, property: &str) -> Vec<usize> {
    let mut order = order(types, union);
    order.retain(|position| {
        let member = union.members.get(*position);
        let mut properties = member
            .and_then(|member| properties(types, member.ty))
            .into_iter()
            .flatten();
        properties.any(|own| own.name == property && !own.required)
    });
    order
}

/// Whether a property that may be left out has one value only, which is also what it is where it is left out: a new
/// object has it from the start.
#[must_use]
pub fn is_preset(types: &Types, property: &Property) -> bool {
    let (Some(default), Some((id, false))) = (&property.default, types.follow(property.ty)) else {
        return false;
    };
    match types.get(id).map(|node| &node.shape) {
        Some(Shape::Enumeration(list)) if !list.open && !property.required => {
            matches!(list.values.as_slice(), [only] if only.json == *default)
        }
        _ => false,
    }
}

/// A selection by tag, where every member has one and none has that of another.
fn by_tag(
    types: &Types,
    union: &Union,
    property: &str,
    mut tags: Vec<Vec<String>>,
) -> Option<Selection> {
    let texts = !is_scalar(types, union, property);
    if !texts {
        tags.iter_mut().flatten().for_each(|tag| spell_as_json(tag));
    }
    let mut all: Vec<&String> = tags.iter().flatten().collect();
    let count = all.len();
    all.sort_unstable();
    all.dedup();
    if !union
        .members
        .iter()
        .all(|member| is_object(types, member.ty, 0))
    {
        return None;
    }
    let own = union
        .members
        .iter()
        .map(|member| {
            let mut properties = properties(types, member.ty).into_iter().flatten();
            properties.any(|own| own.name == property && (own.required || is_preset(types, own)))
        })
        .collect();
    (all.len() == count && tags.iter().all(|tags| !tags.is_empty())).then(|| Selection::Tag {
        property: property.to_owned(),
        texts,
        tags,
        own,
        absent: Vec::new(),
    })
}

/// A `mapping` has texts as keys, and generators write truth values into it as their own language does (`True`).
fn spell_as_json(tag: &mut str) {
    if tag.eq_ignore_ascii_case("true") || tag.eq_ignore_ascii_case("false") {
        tag.make_ascii_lowercase();
    }
}

/// Whether the property is a number or a truth value in a member.
fn is_scalar(types: &Types, union: &Union, property: &str) -> bool {
    let properties = union
        .members
        .iter()
        .filter_map(|member| properties(types, member.ty));
    let mut own = properties.flatten().filter(|own| own.name == property);
    own.any(|own| {
        let node = types.follow(own.ty).and_then(|(id, _)| types.get(id));
        match node.map(|node| &node.shape) {
            Some(Shape::Integer(_) | Shape::Number(_) | Shape::Boolean) => true,
            Some(Shape::Enumeration(list)) => list.values.iter().all(|value| {
                matches!(
                    value.json,
                    Json::Integer(_) | Json::Number(_) | Json::Bool(_)
                )
            }),
            _ => false,
        }
    })
}

/// Unions in one another are looked into as far as this.
const DEEPEST: usize = 8;

/// Whether all values of a type are objects.
fn is_object(types: &Types, id: TypeId, depth: usize) -> bool {
    let node = types.follow(id).and_then(|(id, _)| types.get(id));
    match node.map(|node| &node.shape) {
        Some(Shape::Struct(_) | Shape::Map(_)) => true,
        Some(Shape::Union(union)) if depth < DEEPEST => {
            let mut members = union.members.iter();
            members.all(|member| is_object(types, member.ty, depth + 1))
        }
        _ => false,
    }
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
