//! Schemas with `allOf`: everything that several schemas ask for at once.

mod distribute;
mod several;
mod walk;

use openapiv3::{ReferenceOr, Schema};

use super::keywords::{Keywords, Sub};
use super::object::{self, Part};
use super::schema::Draft;
use super::{Builder, docs, foreign, inheritance, union};
use crate::ir::{Shape, TypeId};
use crate::problem::{Pointer, Problem};
use distribute::distribute;

pub(super) use several::{Several, of_several};
pub(super) use walk::parts_of;

/// How many members unions inside one another may spread to in one schema: each level multiplies them.
const MOST_COMBINATIONS: usize = 1000;

/// How many unions one schema may be at once: their members multiply.
const MOST_UNIONS: usize = 2;

/// What a schema with `allOf` comes to.
pub(super) fn draft<'a>(
    builder: &mut Builder<'a>,
    id: TypeId,
    schema: &'a Schema,
    keywords: &Keywords<'a>,
    at: &Pointer,
) -> Draft {
    let foreign = foreign::of_members(builder, keywords.all_of, at);
    let mut draft = match (foreign, only_member(keywords)) {
        (Some(draft), _) => draft,
        (None, Some((index, member))) if !inheritance::is_child(builder, at, member) => {
            match bounded(builder, id, schema, keywords, at) {
                Some(draft) => draft,
                None => same_as(builder, id, member, &at.key("allOf").index(index)),
            }
        }
        _ => {
            let parts = parts_of(builder, id, schema, keywords, at);
            merge(builder, id, parts)
        }
    };
    draft.nullable |= keywords.all_of.iter().any(only_adds_null);
    draft
}

/// Whether a member of `allOf` has nothing to say but `nullable`. To the letter it adds no null; its author means that.
fn only_adds_null(member: &Sub) -> bool {
    match member {
        ReferenceOr::Reference { .. } => false,
        ReferenceOr::Item(schema) => {
            let keywords = Keywords::of(schema);
            keywords.nullable && !keywords.has_structure() && !keywords.has_composition()
        }
    }
}

/// A text, number or list of another schema with bounds beside it: a type of its own, with both.
fn bounded<'a>(
    builder: &mut Builder<'a>,
    id: TypeId,
    schema: &'a Schema,
    keywords: &Keywords<'a>,
    at: &Pointer,
) -> Option<Draft> {
    if !keywords.has_bounds() {
        return None;
    }
    let parts = parts_of(builder, id, schema, keywords, at);
    let named = |part: &Part<'a>| {
        part.keywords.is_object()
            || part.keywords.enumeration.is_some()
            || part.keywords.has_composition()
    };
    (!parts.iter().any(named)).then(|| one_value(builder, id, parts))
}

/// The type that one other schema describes.
pub(super) fn same_as<'a>(
    builder: &mut Builder<'a>,
    id: TypeId,
    member: &'a Sub,
    at: &Pointer,
) -> Draft {
    match member {
        ReferenceOr::Reference { reference } => {
            Draft::of(Shape::Reference(builder.reference(reference)))
        }
        ReferenceOr::Item(schema) => builder.draft(id, schema, at),
    }
}

/// Puts parts together: as an object, as one of several objects, or as the one part that says something.
pub(super) fn merge<'a>(builder: &mut Builder<'a>, id: TypeId, parts: Vec<Part<'a>>) -> Draft {
    let unions = parts
        .iter()
        .filter(|part| union::is_one(builder, &part.keywords))
        .count();
    if unions > MOST_UNIONS {
        return too_wide(builder, &parts, "several unions at once");
    }
    if let Some(position) = parts
        .iter()
        .position(|part| union::is_one(builder, &part.keywords))
    {
        unheard(builder, id, &parts);
        return distribute(builder, id, &parts, position);
    }
    if parts.iter().any(|part| part.keywords.is_object()) {
        if parts
            .iter()
            .any(|part| !part.keywords.types.is_empty() && !part.keywords.is_object())
        {
            return too_wide(builder, &parts, "an object and another type at once");
        }
        unheard(builder, id, &parts);
        let mut draft = object::of_parts(builder, id, &parts);
        draft.nullable = parts.iter().all(|part| part.keywords.nullable);
        return draft;
    }
    one_value(builder, id, parts)
}

/// Warns of what is said of one member only, and of none that a reference names: that is a type elsewhere.
fn unheard(builder: &mut Builder<'_>, id: TypeId, parts: &[Part<'_>]) {
    for part in parts.iter().filter(|part| part.owner == id) {
        foreign::unheard(builder, part.schema, &part.at);
    }
}

/// Parts that speak of the same text, number or list: as the one that tells most about it, with the bounds of all.
fn one_value<'a>(builder: &mut Builder<'a>, id: TypeId, mut parts: Vec<Part<'a>>) -> Draft {
    if let Some(draft) = several::of_lists(builder, id, &parts) {
        return draft;
    }
    let mut named = parts.iter();
    if let Some(draft) = named.find_map(|part| foreign::draft(builder, part.schema, &part.at)) {
        return draft;
    }
    let listed = |part: &Part<'_>| part.keywords.enumeration.is_some();
    let telling = parts.iter().position(listed);
    let telling = telling.or_else(|| parts.iter().position(|part| part.keywords.has_structure()));
    let telling = telling.unwrap_or_default();
    if telling >= parts.len() {
        return Draft::of(Shape::Any);
    }
    let mut part = parts.swap_remove(telling);
    for other in &parts {
        part.keywords.tighten(&other.keywords);
    }
    // Not `Builder::draft`: that would read `allOf` again.
    let mut draft = builder.alone(id, part.schema, &part.keywords, &part.at);
    draft.nullable |= part.keywords.nullable;
    docs::overlay(&mut draft.docs, docs::schema(part.schema));
    draft
}

/// The one member of `allOf`, where nothing beside it says anything about structure.
fn only_member<'a>(keywords: &Keywords<'a>) -> Option<(usize, &'a Sub)> {
    if keywords.has_structure() || !keywords.one_of.is_empty() || !keywords.any_of.is_empty() {
        return None;
    }
    let mut telling = keywords
        .all_of
        .iter()
        .enumerate()
        .filter(|(_, member)| match member {
            ReferenceOr::Reference { .. } => true,
            ReferenceOr::Item(schema) => {
                let keywords = Keywords::of(schema);
                keywords.has_structure() || keywords.has_composition()
            }
        });
    telling.next().filter(|_| telling.next().is_none())
}

/// Any JSON value, with a warning that says why.
fn too_wide(builder: &mut Builder<'_>, parts: &[Part<'_>], why: &str) -> Draft {
    let at = parts
        .first()
        .map(|part| part.at.clone())
        .unwrap_or_default();
    builder.report.add(
        Problem::warning(at, format!("this schema asks for {why}"))
            .help("it is taken as any JSON value; split the schema to get a type of its own"),
    );
    Draft::of(Shape::Any)
}
