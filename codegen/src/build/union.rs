//! Schemas with `oneOf` or `anyOf`, and those with several types.

use openapiv3::{ReferenceOr, Schema};
use serde_json::Value as JsonValue;

use super::intersection::{self, same_as};
use super::keywords::{Keywords, Sub};
use super::schema::Draft;
use super::{Builder, enumeration, inheritance, scalar, tag};
use crate::ir::{Discriminator, Enumeration, Json, Member, Origin, Role, Shape, TypeId, Union};
use crate::problem::Pointer;

/// Whether a schema is one of several. A list of members that only say what is required tells nothing about types.
pub(super) fn is_one(builder: &Builder<'_>, keywords: &Keywords<'_>) -> bool {
    let members = listed(keywords).1;
    let tells = |member: &Sub| match member {
        ReferenceOr::Reference { reference } => builder.target(reference).is_some(),
        ReferenceOr::Item(schema) => {
            let member = Keywords::of(schema);
            member.has_composition()
                || member.nullable
                || !member.types.is_empty()
                || member.enumeration.is_some()
                || member.properties.is_some()
                || member.items.is_some()
                || member.additional.is_some()
        }
    };
    members.iter().any(tells)
}

/// What a schema with `oneOf` or `anyOf` comes to.
pub(super) fn draft<'a>(
    builder: &mut Builder<'a>,
    id: TypeId,
    schema: &'a Schema,
    keywords: &Keywords<'a>,
    at: &Pointer,
) -> Draft {
    if keywords.properties.is_some() || keywords.items.is_some() {
        let parts = intersection::parts_of(builder, id, schema, keywords, at);
        return intersection::merge(builder, id, parts);
    }
    let listed = Listed::of(builder, schema, keywords, at);
    if let Some(discriminator) = &schema.schema_data.discriminator {
        let members = listed.members.iter();
        let tags: Vec<&String> = members.flat_map(|member| &member.tags).collect();
        let help = format!(
            "list it under `{}` of this schema",
            self::listed(keywords).0
        );
        tag::warn_of_strangers(builder, discriminator, at, (&tags, &help));
    }
    let mut draft = match listed.members.as_slice() {
        [] => Draft::of(if listed.nullable {
            Shape::Null
        } else {
            Shape::Any
        }),
        [only] => {
            let member = same_as(builder, id, only.sub, &only.at);
            formatted(builder, keywords, member)
        }
        _ => match values(&listed) {
            Some(enumeration) => Draft {
                nullable: listed.members.iter().any(allows_null),
                ..Draft::of(Shape::Enumeration(enumeration))
            },
            None => Draft::of(Shape::Union(union(builder, id, &listed))),
        },
    };
    draft.nullable |= listed.nullable;
    draft
}

/// The one member of a union, with the format that stands beside the union: an annotation of all its values.
fn formatted(builder: &Builder<'_>, keywords: &Keywords<'_>, mut member: Draft) -> Draft {
    if let (Shape::String, Some(format)) = (&member.shape, &keywords.format) {
        member.shape = scalar::text_of(builder, format);
        member.constraints = scalar::of_text(&member.shape, member.constraints);
    }
    member
}

/// A schema whose values are of several JSON types.
pub(super) fn of_kinds<'a>(
    builder: &mut Builder<'a>,
    id: TypeId,
    schema: &'a Schema,
    keywords: &Keywords<'a>,
    at: &Pointer,
    kinds: &[&str],
) -> Draft {
    let mut members = Vec::new();
    for (index, kind) in kinds.iter().enumerate() {
        // A whole number is a number.
        if *kind == "integer" && kinds.contains(&"number") {
            continue;
        }
        let origin = Origin::Part {
            of: id,
            role: Role::Member(index, None),
        };
        let ty = builder.add(at, origin, Draft::of(Shape::Any));
        let draft = builder.kind(ty, schema, keywords, at, kind);
        builder.set(ty, draft);
        members.push(Member {
            ty,
            name: None,
            tags: Vec::new(),
        });
    }
    Draft::of(Shape::Union(Union {
        members,
        discriminator: None,
    }))
}

/// The members of a union before they have types, without `null`.
pub(super) struct Listed<'a> {
    pub(super) members: Vec<Candidate<'a>>,
    pub(super) nullable: bool,
    pub(super) discriminator: Option<Discriminator>,
}

/// A member of a union before it has a type.
pub(super) struct Candidate<'a> {
    pub(super) index: usize,
    pub(super) sub: &'a Sub,
    pub(super) at: Pointer,
    pub(super) name: Option<String>,
    pub(super) tags: Vec<String>,
}

impl<'a> Listed<'a> {
    /// Reads the members of a schema.
    pub(super) fn of(
        builder: &Builder<'a>,
        schema: &'a Schema,
        keywords: &Keywords<'a>,
        at: &Pointer,
    ) -> Self {
        let (keyword, subs) = listed(keywords);
        let own = schema.schema_data.discriminator.as_ref();
        let discriminator = own.or_else(|| inheritance::common(builder, subs));
        let mut found = Self {
            members: Vec::new(),
            nullable: false,
            discriminator: discriminator.map(|discriminator| Discriminator {
                property: discriminator.property_name.clone(),
            }),
        };
        for (index, sub) in subs.iter().enumerate() {
            if is_null(builder, sub) {
                found.nullable = true;
                continue;
            }
            if is_itself(sub, at) {
                continue;
            }
            let tags = discriminator
                .map(|it| tag::of(builder, it, sub))
                .unwrap_or_default();
            let name = tag::name(sub).or_else(|| tags.first().cloned());
            found.members.push(Candidate {
                index,
                sub,
                at: at.key(keyword).index(index),
                name,
                tags,
            });
        }
        found
    }
}

fn listed<'a>(keywords: &Keywords<'a>) -> (&'static str, &'a [Sub]) {
    if keywords.one_of.is_empty() {
        ("anyOf", keywords.any_of)
    } else {
        ("oneOf", keywords.one_of)
    }
}

fn union<'a>(builder: &mut Builder<'a>, id: TypeId, listed: &Listed<'a>) -> Union {
    let mut members: Vec<Member> = Vec::new();
    for candidate in &listed.members {
        let origin = Origin::Part {
            of: id,
            role: Role::Member(candidate.index, candidate.name.clone()),
        };
        let ty = builder.schema(candidate.sub, &candidate.at, origin);
        match members.iter_mut().find(|member| member.ty == ty) {
            Some(member) => member.tags.extend(candidate.tags.iter().cloned()),
            None => members.push(Member {
                ty,
                name: candidate.name.clone(),
                tags: candidate.tags.clone(),
            }),
        }
    }
    Union {
        members,
        discriminator: listed.discriminator.clone(),
    }
}

/// The values of a union whose members are all lists of texts; a member that is any text leaves the list open.
fn values(listed: &Listed<'_>) -> Option<Enumeration> {
    let mut found = Enumeration {
        values: Vec::new(),
        open: false,
    };
    for candidate in &listed.members {
        let schema = match candidate.sub {
            ReferenceOr::Item(schema) => schema,
            ReferenceOr::Reference { .. } => return None,
        };
        let keywords = Keywords::of(schema);
        match &keywords.enumeration {
            Some(values) => add_values(&mut found, schema, values)?,
            None if keywords.types == ["string"] && keywords.format.is_none() => found.open = true,
            None => return None,
        }
    }
    (!found.values.is_empty()).then_some(found)
}

/// Whether a list of values has `null` among them.
fn allows_null(candidate: &Candidate<'_>) -> bool {
    let ReferenceOr::Item(schema) = candidate.sub else {
        return false;
    };
    let keywords = Keywords::of(schema);
    let values = keywords.enumeration.unwrap_or_default();
    keywords.nullable || values.contains(&JsonValue::Null)
}

fn add_values(found: &mut Enumeration, schema: &Schema, values: &[JsonValue]) -> Option<()> {
    let draft = enumeration::draft(schema, values);
    let Shape::Enumeration(Enumeration { values, .. }) = draft.shape else {
        return None;
    };
    let single = values.len() == 1;
    for mut value in values {
        if !matches!(value.json, Json::String(_)) {
            return None;
        }
        if found.values.iter().any(|known| known.json == value.json) {
            continue;
        }
        if single {
            value.name = value.name.or_else(|| schema.schema_data.title.clone());
            value.docs = schema.schema_data.description.clone().unwrap_or(value.docs);
        }
        found.values.push(value);
    }
    Some(())
}

/// Whether a member is the union that it is a member of: it allows nothing more, and reading it would never end.
fn is_itself(member: &Sub, union: &Pointer) -> bool {
    match member {
        ReferenceOr::Reference { reference } => reference.strip_prefix('#') == Some(union.as_str()),
        ReferenceOr::Item(_) => false,
    }
}

/// Whether a member only stands for `null`: a list of nothing else under a name of its own, too.
pub(super) fn is_null(builder: &Builder<'_>, sub: &Sub) -> bool {
    let Some(schema) = builder.read(sub) else {
        return false;
    };
    let keywords = Keywords::of(schema);
    let only_null = keywords
        .enumeration
        .as_ref()
        .is_some_and(|values| !values.is_empty() && values.iter().all(JsonValue::is_null));
    let says_nothing_else = !keywords.has_structure() && !keywords.has_composition();
    let is_inline = matches!(sub, ReferenceOr::Item(_));
    only_null || (is_inline && keywords.nullable && says_nothing_else)
}
