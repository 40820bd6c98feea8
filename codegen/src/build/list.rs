//! Schemas whose values are lists.

use openapiv3::{ReferenceOr, Schema};
use serde_json::Value;

use super::Builder;
use super::keywords::Keywords;
use super::object::Part;
use super::schema::Draft;
use crate::ir::{Constraints, Member, Origin, Role, Shape, TypeId, Union};
use crate::lower::extension;
use crate::problem::Pointer;

/// A list, or a tuple where every element has a schema of its own.
pub(super) fn draft<'a>(
    builder: &mut Builder<'a>,
    id: TypeId,
    schema: &'a Schema,
    keywords: &Keywords<'a>,
    at: &Pointer,
) -> Draft {
    if let Some(elements) = schema
        .schema_data
        .extensions
        .get(extension::PREFIX_ITEMS)
        .and_then(Value::as_array)
    {
        return tuple(builder, id, keywords, at, elements);
    }
    let origin = Origin::Part {
        of: id,
        role: Role::Item,
    };
    let item = match keywords.items {
        Some(items) => builder.boxed(items, &at.key("items"), origin),
        None => builder.add(&at.key("items"), origin, Draft::of(Shape::Any)),
    };
    of(item, keywords)
}

/// A list with elements of a type.
pub(super) fn of(item: TypeId, keywords: &Keywords<'_>) -> Draft {
    Draft {
        constraints: constraints(keywords),
        ..Draft::of(Shape::List(item))
    }
}

/// Whether a part speaks of lists whose elements are all alike.
pub(super) fn is_plain(part: &Part<'_>) -> bool {
    let keywords = &part.keywords;
    let speaks = match keywords.types.as_slice() {
        [] => keywords.implied_type() == Some("array"),
        types => types == ["array"],
    };
    let extensions = &part.schema.schema_data.extensions;
    let is_tuple = extensions.contains_key(extension::PREFIX_ITEMS);
    speaks && keywords.enumeration.is_none() && !keywords.has_composition() && !is_tuple
}

/// A list of fixed length, each element with a schema of its own. One that may be shorter has elements of any of them,
/// and one that may be longer is any list.
fn tuple(
    builder: &mut Builder<'_>,
    id: TypeId,
    keywords: &Keywords<'_>,
    at: &Pointer,
    elements: &[Value],
) -> Draft {
    let count = u64::try_from(elements.len()).unwrap_or(u64::MAX);
    let ends = keywords.max_items == Some(count) || keywords.items.is_some_and(is_never);
    let complete = keywords.min_items == Some(count);
    if ends && complete && !elements.is_empty() {
        let element = |builder: &mut Builder<'_>, (index, element)| {
            one_of(builder, id, Role::Element(index), (at, element))
        };
        let elements = elements.iter().enumerate();
        return Draft::of(Shape::Tuple(
            elements.map(|it| element(builder, it)).collect(),
        ));
    }
    let origin = Origin::Part {
        of: id,
        role: Role::Item,
    };
    let item = builder.add(&at.key("items"), origin, Draft::of(Shape::Any));
    if ends && !elements.is_empty() {
        let draft = any_of(builder, item, at, elements);
        builder.set(item, draft);
    }
    of(item, keywords)
}

/// The type of one element.
fn one_of(
    builder: &mut Builder<'_>,
    of: TypeId,
    role: Role,
    (at, element): (&Pointer, &Value),
) -> TypeId {
    let origin = Origin::Part { of, role };
    let ty = element
        .as_str()
        .and_then(|pointer| builder.apart(pointer, origin.clone()));
    ty.unwrap_or_else(|| builder.add(at, origin, Draft::of(Shape::Any)))
}

/// What each element of a list can be, where nothing says which of them are there.
fn any_of(builder: &mut Builder<'_>, id: TypeId, at: &Pointer, elements: &[Value]) -> Draft {
    let mut members: Vec<Member> = Vec::new();
    for (index, element) in elements.iter().enumerate() {
        let ty = one_of(builder, id, Role::Member(index, None), (at, element));
        if !members.iter().any(|known| are_alike(builder, known.ty, ty)) {
            members.push(Member {
                ty,
                name: None,
                tags: Vec::new(),
            });
        }
    }
    match members.as_slice() {
        [only] => Draft::of(Shape::Reference(only.ty)),
        _ => Draft::of(Shape::Union(Union {
            members,
            discriminator: None,
        })),
    }
}

/// Whether two elements have one type, and nothing in it that is named.
fn are_alike(builder: &Builder<'_>, one: TypeId, other: TypeId) -> bool {
    let (one, other) = (builder.types.get(one), builder.types.get(other));
    one.zip(other).is_some_and(|(one, other)| {
        let named = matches!(
            one.shape,
            Shape::Struct(_) | Shape::Enumeration(_) | Shape::Union(_)
        );
        !named
            && (&one.shape, one.nullable, &one.constraints)
                == (&other.shape, other.nullable, &other.constraints)
    })
}

/// Whether a schema has no values.
fn is_never(sub: &ReferenceOr<Box<Schema>>) -> bool {
    match sub {
        ReferenceOr::Reference { .. } => false,
        ReferenceOr::Item(schema) => Keywords::of(schema).never,
    }
}

fn constraints(keywords: &Keywords<'_>) -> Constraints {
    Constraints {
        min_items: keywords.min_items.filter(|least| *least > 0),
        max_items: keywords.max_items,
        unique_items: keywords.unique_items,
        ..Constraints::default()
    }
}

/// Whether a schema says nothing at all.
pub(super) fn is_empty(sub: &ReferenceOr<Box<Schema>>) -> bool {
    match sub {
        ReferenceOr::Reference { .. } => false,
        ReferenceOr::Item(schema) => {
            let keywords = Keywords::of(schema);
            !keywords.has_structure()
                && !keywords.has_composition()
                && !keywords.has_bounds()
                && !keywords.never
        }
    }
}
