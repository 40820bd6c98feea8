//! Schemas whose values are objects: structs and maps.

use openapiv3::{AdditionalProperties, ReferenceOr, Schema};
use serde_json::Value;

use super::Builder;
use super::keywords::Keywords;
use super::property::{properties, undeclared};
use super::schema::Draft;
use crate::ir::{Additional, Constraints, Origin, Role, Shape, Struct, TypeId};
use crate::lower::extension;
use crate::problem::Pointer;

/// One of the schemas that an object keeps to at once.
pub(super) struct Part<'a> {
    /// The type that the schema belongs to: its inline schemas are named after it.
    pub(super) owner: TypeId,
    pub(super) at: Pointer,
    pub(super) keywords: Keywords<'a>,
    pub(super) schema: &'a Schema,
}

/// An object with one schema.
pub(super) fn draft<'a>(
    builder: &mut Builder<'a>,
    id: TypeId,
    schema: &'a Schema,
    keywords: &Keywords<'a>,
    at: &Pointer,
) -> Draft {
    let part = Part {
        owner: id,
        at: at.clone(),
        keywords: keywords.clone(),
        schema,
    };
    of_parts(builder, id, &[part])
}

/// An object that keeps to several schemas at once.
pub(super) fn of_parts<'a>(builder: &mut Builder<'a>, id: TypeId, parts: &[Part<'a>]) -> Draft {
    let mut properties = properties(builder, id, parts);
    if parts.len() > 1 {
        // Properties that were written elsewhere, and so not counted as types here.
        builder.spend(&parts_at(parts), properties.len());
    }
    let rest = rest(parts);
    if matches!(rest, Rest::Unsaid | Rest::Nothing) && !properties.is_empty() {
        properties.extend(undeclared(builder, id, parts, &properties));
    }
    let shape = match (properties.is_empty(), rest) {
        (empty, Rest::Patterns(part, pointers)) => {
            let owner = if empty { id } else { part.owner };
            let kept = pattern_type(builder, owner, parts, &pointers);
            if empty {
                Shape::Map(kept)
            } else {
                Shape::Struct(Struct {
                    properties,
                    additional: Additional::Kept(kept),
                })
            }
        }
        (true, Rest::Schema(part, value)) => Shape::Map(value_type(builder, id, part, value)),
        (_, Rest::Schema(part, value)) => {
            let kept = value_type(builder, id, part, value);
            Shape::Struct(Struct {
                properties,
                additional: Additional::Kept(kept),
            })
        }
        (true, Rest::Unsaid | Rest::Anything) => Shape::Map(any(builder, id, parts)),
        (false, Rest::Anything) => {
            let kept = any(builder, id, parts);
            Shape::Struct(Struct {
                properties,
                additional: Additional::Kept(kept),
            })
        }
        (true, Rest::Nothing) | (false, Rest::Nothing | Rest::Unsaid) => Shape::Struct(Struct {
            properties,
            additional: Additional::Ignored,
        }),
    };
    let mut draft = Draft::of(shape);
    if let Shape::Map(_) = draft.shape {
        draft.constraints = Constraints {
            min_properties: parts
                .iter()
                .find_map(|part| part.keywords.min_properties)
                .filter(|least| *least > 0),
            max_properties: parts.iter().find_map(|part| part.keywords.max_properties),
            ..Constraints::default()
        };
    }
    draft
}

/// What may stand beside the properties.
enum Rest<'p, 'a> {
    /// No part says anything.
    Unsaid,
    Nothing,
    Anything,
    Schema(&'p Part<'a>, &'a ReferenceOr<Schema>),
    /// Keys of certain patterns, and nothing else: the pointers of their schemas.
    Patterns(&'p Part<'a>, Vec<&'a str>),
}

fn rest<'p, 'a>(parts: &'p [Part<'a>]) -> Rest<'p, 'a> {
    let mut rest = Rest::Unsaid;
    for part in parts {
        match (part.keywords.additional, patterns(part)) {
            (Some(AdditionalProperties::Any(false)) | None, Some(patterns)) => {
                rest = Rest::Patterns(part, patterns);
            }
            (Some(AdditionalProperties::Any(true)), _) | (_, Some(_)) => rest = Rest::Anything,
            (Some(AdditionalProperties::Any(false)), None) => return Rest::Nothing,
            (Some(AdditionalProperties::Schema(schema)), None) => rest = Rest::Schema(part, schema),
            (None, None) => {}
        }
    }
    rest
}

/// The pointers under `patternProperties`, if there is such a keyword; none where one of them is a boolean.
fn patterns<'a>(part: &Part<'a>) -> Option<Vec<&'a str>> {
    let extensions = &part.schema.schema_data.extensions;
    let patterns = extensions.get(extension::PATTERN_PROPERTIES)?.as_object()?;
    let pointers = patterns.values().map(Value::as_str);
    Some(pointers.collect::<Option<Vec<_>>>().unwrap_or_default())
}

/// The one type that keys of all patterns have, or anything.
fn pattern_type<'a>(
    builder: &mut Builder<'a>,
    id: TypeId,
    parts: &[Part<'a>],
    pointers: &[&str],
) -> TypeId {
    let role = |index| match index {
        0 => Role::Value,
        index => Role::Member(index, None),
    };
    let origin = |index| Origin::Part {
        of: id,
        role: role(index),
    };
    let types = pointers.iter().enumerate();
    let types: Vec<TypeId> = types
        .filter_map(|(index, pointer)| builder.apart(pointer, origin(index)))
        .collect();
    let same = |one: &TypeId, other: &TypeId| {
        let (one, other) = (builder.types.get(*one), builder.types.get(*other));
        one.zip(other)
            .is_some_and(|(one, other)| one.shape == other.shape && !one.is_item())
    };
    match types.as_slice() {
        [first, others @ ..]
            if others
                .iter()
                .all(|other| first == other || same(first, other)) =>
        {
            *first
        }
        _ => any(builder, id, parts),
    }
}

fn parts_at(parts: &[Part<'_>]) -> Pointer {
    parts
        .first()
        .map(|part| part.at.clone())
        .unwrap_or_default()
}

fn any(builder: &mut Builder<'_>, id: TypeId, parts: &[Part<'_>]) -> TypeId {
    builder.add(
        &parts_at(parts).key("additionalProperties"),
        Origin::Part {
            of: id,
            role: Role::Value,
        },
        Draft::of(Shape::Any),
    )
}

fn value_type<'a>(
    builder: &mut Builder<'a>,
    id: TypeId,
    part: &Part<'a>,
    value: &'a ReferenceOr<Schema>,
) -> TypeId {
    let owner = if part.keywords.properties.is_none() {
        id
    } else {
        part.owner
    };
    builder.schema(
        value,
        &part.at.key("additionalProperties"),
        Origin::Part {
            of: owner,
            role: Role::Value,
        },
    )
}
