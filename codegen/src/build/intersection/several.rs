//! Turns several descriptions of one property, or of the elements of one list, into a type with what all of them say.

use openapiv3::{ReferenceOr, Schema};

use super::walk::Walk;
use super::{MOST_COMBINATIONS, merge};
use crate::build::counting::{self, Place};
use crate::build::object::Part;
use crate::build::schema::Draft;
use crate::build::{Builder, docs, list, union};
use crate::ir::{Origin, Role, Shape, TypeId};
use crate::problem::Pointer;

/// More descriptions than this are not compared with each other: that takes time with the square of their number.
const MOST_COMPARED: usize = 32;

/// What several descriptions come to.
pub(in crate::build) enum Several {
    /// A type of its own, with what all of them say.
    Merged(TypeId),
    /// The one at this position: it says all that the others say, or nothing keeps to all of them.
    One(usize),
}

/// Puts the descriptions of a property or an element together, base schemas first: objects, lists of such, and bounds.
pub(in crate::build) fn of_several<'a>(
    builder: &mut Builder<'a>,
    name: &str,
    places: &[Place<'a>],
    origin: Origin,
) -> Option<Several> {
    let owner = match origin {
        Origin::Part { of, .. } if places.len() > 1 => of,
        _ => return counting::of(builder, name, places).map(Several::One),
    };
    let descriptions = telling(parts_of_each(builder, owner, places));
    if let [(position, _)] = descriptions.as_slice() {
        return Some(Several::One(*position));
    }
    let parts: Vec<Part<'a>> = descriptions
        .into_iter()
        .flat_map(|(_, parts)| parts)
        .collect();
    let merged = can_merge(builder, &parts).then(|| merged(builder, places, origin, owner, parts));
    match merged.flatten() {
        Some(ty) => Some(Several::Merged(ty)),
        None => counting::of(builder, name, places).map(Several::One),
    }
}

/// A list whose elements several parts describe.
pub(super) fn of_lists<'a>(
    builder: &mut Builder<'a>,
    id: TypeId,
    parts: &[Part<'a>],
) -> Option<Draft> {
    if !are_lists(parts) {
        return None;
    }
    let origin = Origin::Part {
        of: id,
        role: Role::Item,
    };
    let places = items(parts);
    let item = match of_several(builder, "items", &places, origin.clone())? {
        Several::Merged(merged) => merged,
        Several::One(position) => {
            let (at, items) = places.get(position)?;
            builder.boxed(items, at, origin)
        }
    };
    let mut keywords = parts.first()?.keywords.clone();
    for other in parts {
        keywords.tighten(&other.keywords);
    }
    let mut draft = list::of(item, &keywords);
    draft.nullable = parts.iter().all(|part| part.keywords.nullable);
    for part in parts {
        docs::overlay(&mut draft.docs, docs::schema(part.schema));
    }
    Some(draft)
}

/// The schemas that each description asks to keep to. One that several of them ask for is only that of the last.
fn parts_of_each<'a>(
    builder: &mut Builder<'a>,
    owner: TypeId,
    places: &[Place<'a>],
) -> Vec<Vec<Part<'a>>> {
    let mut walk = Walk::default();
    let mut parts_of = |place| {
        walk.boxed(builder, owner, place);
        std::mem::take(&mut walk.parts)
    };
    let last = places.last().map(&mut parts_of);
    let earlier = places.split_last().map_or(&[][..], |(_, earlier)| earlier);
    let mut all: Vec<Vec<Part<'a>>> = earlier.iter().map(parts_of).collect();
    all.extend(last);
    all
}

/// The descriptions that say something which no single other one says as well, with their positions. Of several that say
/// the same, the last.
fn telling<'a>(descriptions: Vec<Vec<Part<'a>>>) -> Vec<(usize, Vec<Part<'a>>)> {
    let mut left: Vec<(usize, Vec<Part<'a>>)> = descriptions.into_iter().enumerate().collect();
    left.retain(|(_, parts)| !parts.is_empty());
    if left.len() > MOST_COMPARED {
        return left;
    }
    let mut at = 0;
    while let Some((_, parts)) = left.get(at) {
        let is_said = left
            .iter()
            .enumerate()
            .any(|(other, (_, by))| other != at && parts.iter().all(|part| is_covered(part, by)));
        if is_said {
            left.remove(at);
        } else {
            at = at.saturating_add(1);
        }
    }
    left
}

/// Whether other parts say all that this one says: that it is an object, and properties that they have as well.
fn is_covered(Part { keywords, .. }: &Part<'_>, by: &[Part<'_>]) -> bool {
    let says_more = keywords.additional.is_some()
        || keywords.keyed
        || keywords.enumeration.is_some()
        || keywords.items.is_some()
        || keywords.has_composition()
        || keywords.has_bounds();
    let is_said = |(name, schema): (&String, &ReferenceOr<Box<Schema>>)| {
        by.iter().any(|part| {
            let properties = part.keywords.properties;
            properties.and_then(|properties| properties.get(name)) == Some(schema)
        })
    };
    let mut required = keywords.required.iter();
    let mut properties = keywords.properties.into_iter().flatten();
    keywords.is_object()
        && !says_more
        && by.iter().any(|part| part.keywords.is_object())
        && required.all(|key| by.iter().any(|part| part.keywords.required.contains(key)))
        && properties.all(is_said)
}

/// Whether values keep to all parts, and one type can say so.
fn can_merge(builder: &Builder<'_>, parts: &[Part<'_>]) -> bool {
    let object = |part: &Part<'_>| {
        part.keywords.is_object()
            && part.keywords.enumeration.is_none()
            && !union::is_one(builder, &part.keywords)
    };
    !parts.is_empty()
        && (parts.iter().all(object) || are_lists(parts) || are_bounds(builder, parts))
}

/// Whether all parts speak of the same text, number or list, and one only of its bounds.
fn are_bounds(builder: &Builder<'_>, parts: &[Part<'_>]) -> bool {
    let plain = |Part { keywords, .. }: &Part<'_>| {
        !keywords.is_object()
            && keywords.enumeration.is_none()
            && !union::is_one(builder, keywords)
            && !keywords.has_composition()
    };
    let types = parts.iter().map(|part| &part.keywords.types);
    let mut types = types.filter(|types| !types.is_empty());
    let first = types.next();
    parts.iter().all(plain)
        && parts.iter().any(|part| !part.keywords.has_structure())
        && types.all(|types| Some(types) == first)
}

/// Whether all parts speak of lists, and several of them of the elements.
fn are_lists(parts: &[Part<'_>]) -> bool {
    parts.iter().all(list::is_plain) && items(parts).len() > 1
}

/// What the parts say of the elements of a list.
fn items<'a>(parts: &[Part<'a>]) -> Vec<Place<'a>> {
    let items = parts
        .iter()
        .filter_map(|part| Some((part.at.key("items"), part.keywords.items?)));
    items.filter(|(_, items)| !list::is_empty(items)).collect()
}

/// The type with what all parts say. The same parts give the same type wherever they meet.
fn merged<'a>(
    builder: &mut Builder<'a>,
    places: &[Place<'a>],
    origin: Origin,
    owner: TypeId,
    mut parts: Vec<Part<'a>>,
) -> Option<TypeId> {
    let key: Vec<Pointer> = parts.iter().map(|part| part.at.clone()).collect();
    if let Some(known) = builder.merged.get(&key) {
        return Some(*known);
    }
    builder.combinations = builder.combinations.saturating_add(1);
    if builder.combinations > MOST_COMBINATIONS {
        return None;
    }
    let is_element = matches!(&origin, Origin::Part { role, .. } if *role == Role::Item);
    let ty = builder.add(&places.last()?.0, origin, Draft::of(Shape::Any));
    builder.merged.insert(key, ty);
    // What stands inside an element is named after the element, not after the list.
    let own = parts.iter_mut().filter(|part| part.owner == owner);
    own.filter(|_| is_element).for_each(|part| part.owner = ty);
    let mut draft = merge(builder, ty, parts);
    for (_, description) in places {
        if let Some(schema) = builder.read(description) {
            docs::overlay(&mut draft.docs, docs::schema(schema));
        }
    }
    builder.set(ty, draft);
    Some(ty)
}
