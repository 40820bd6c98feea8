//! Schemas whose values are objects: structs and maps.

use indexmap::IndexMap;
use openapiv3::{AdditionalProperties, ReferenceOr, Schema};

use super::keywords::Keywords;
use super::schema::Draft;
use super::{Builder, docs, json, list};
use crate::ir::{
    Access, Additional, Constraints, Docs, Origin, Property, Role, Shape, Struct, TypeId,
};
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
    let properties = properties(builder, parts);
    if parts.len() > 1 {
        // Properties that were written elsewhere, and so not counted as types here.
        builder.spend(&parts_at(parts), properties.len());
    }
    let shape = match (properties.is_empty(), rest(parts)) {
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
}

fn rest<'p, 'a>(parts: &'p [Part<'a>]) -> Rest<'p, 'a> {
    let mut rest = Rest::Unsaid;
    for part in parts {
        match part.keywords.additional {
            Some(AdditionalProperties::Any(false)) => return Rest::Nothing,
            Some(AdditionalProperties::Any(true)) => rest = Rest::Anything,
            Some(AdditionalProperties::Schema(schema)) => rest = Rest::Schema(part, schema),
            None if part
                .schema
                .schema_data
                .extensions
                .contains_key(extension::PATTERN_PROPERTIES) =>
            {
                rest = Rest::Anything;
            }
            None => {}
        }
    }
    rest
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

/// The properties of all parts; where two parts describe the same one, the later description that says anything.
fn properties<'a>(builder: &mut Builder<'a>, parts: &[Part<'a>]) -> Vec<Property> {
    let mut found: IndexMap<&'a str, (&Part<'a>, &'a ReferenceOr<Box<Schema>>)> = IndexMap::new();
    for part in parts {
        for (name, schema) in part.keywords.properties.into_iter().flatten() {
            if !found.contains_key(name.as_str()) || !list::is_empty(schema) {
                found.insert(name, (part, schema));
            }
        }
    }
    let required = |name: &str| {
        parts.iter().any(|part| {
            part.keywords
                .required
                .iter()
                .any(|required| required == name)
        })
    };
    found
        .into_iter()
        .map(|(name, (part, schema))| property(builder, part, name, schema, required(name)))
        .collect()
}

fn property<'a>(
    builder: &mut Builder<'a>,
    part: &Part<'a>,
    name: &str,
    schema: &'a ReferenceOr<Box<Schema>>,
    required: bool,
) -> Property {
    let at = part.at.key("properties").key(name);
    let origin = Origin::Part {
        of: part.owner,
        role: Role::Property(name.to_owned()),
    };
    let ty = builder.boxed(schema, &at, origin);
    let (said, own) = match schema {
        ReferenceOr::Item(schema) => (Some(schema.as_ref()), true),
        ReferenceOr::Reference { reference } => (builder.followed(reference), false),
    };
    let data = said.map(|schema| &schema.schema_data);
    Property {
        name: name.to_owned(),
        ty,
        required,
        access: data.map_or(Access::ReadWrite, |data| {
            access(data.read_only, data.write_only)
        }),
        docs: said
            .filter(|_| own)
            .map_or_else(Docs::default, docs::schema),
        default: data.and_then(|data| data.default.as_ref()).map(json::value),
        deprecated: own && data.is_some_and(|data| data.deprecated),
    }
}

fn access(read_only: bool, write_only: bool) -> Access {
    match (read_only, write_only) {
        (true, false) => Access::ReadOnly,
        (false, true) => Access::WriteOnly,
        _ => Access::ReadWrite,
    }
}
