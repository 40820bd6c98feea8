//! The types of the document as a user of the crate sees them.

use super::super::context::ident;
use super::super::imports::Imports;
use super::super::surface::{self, Fact, Item as Seen, Kind, Part, Way, limits, spelled};
use super::super::{phrases, spell};
use super::field::{self, Field, Presence};
use super::{Item, enumeration, union};
use crate::analyze::Selection;
use crate::ir::{Access, Additional, Enumeration, Json, Shape, Struct, Union};

/// The types that have an item of their own.
pub(in super::super) fn of(cx: super::Context<'_>) -> Vec<Seen<'_>> {
    let named = cx.api.types.iter();
    let named = named.filter(|(id, _)| cx.names.ty(*id).is_some());
    named.map(|(id, node)| one(Item { cx, id, node })).collect()
}

fn one(item: Item<'_>) -> Seen<'_> {
    let name = ident(item.cx.names.ty(item.id)).to_string();
    let path = format!("types::{name}");
    let seen = match &item.node.shape {
        _ if item.cx.facts.is_endless(item.id) => alias(item, &path, &Shape::Any),
        Shape::Struct(object) => structure(item, &path, object),
        Shape::Enumeration(list) => enumeration(item, &path, list),
        Shape::Union(union) => one_of(item, &path, union),
        shape => alias(item, &path, shape),
    };
    Seen {
        place: name,
        way: item.cx.facts.direction(item.id).into(),
        limits: limits::of_item(item.cx, item.id),
        docs: surface::said(&item.node.docs),
        deprecated: item.node.deprecated,
        ..seen
    }
}

fn alias<'a>(item: Item<'a>, path: &str, shape: &Shape) -> Seen<'a> {
    let target = spell::shape(item.cx, &mut Imports::full_paths(), shape);
    Seen::new(Kind::Alias, path, path).with(Fact::Target, spelled(&target))
}

fn structure<'a>(item: Item<'a>, path: &str, object: &'a Struct) -> Seen<'a> {
    let imports = &mut Imports::full_paths();
    let is_made = item.cx.facts.direction(item.id).is_sent();
    let mut parts: Vec<Part<'a>> = field::all(item, imports, &object.properties)
        .iter()
        .map(|field| property(item, imports, field, is_made))
        .collect();
    if let Additional::Kept(value) = object.additional {
        let ty = spelled(&spell::shape(item.cx, imports, &Shape::Map(value)));
        let name = ident(item.cx.names.additional(item.id)).to_string();
        let rest = Part {
            key: "(other keys)".to_owned(),
            place: "(other keys)".to_owned(),
            name,
            way: item.cx.facts.direction(item.id).into(),
            ..Part::default()
        };
        let rest = rest.with(Fact::Type, &*ty);
        parts.push(if is_made {
            rest.with(Fact::Setter, ty)
        } else {
            rest
        });
    }
    let seen = Seen::new(Kind::Struct, path, path);
    let seen = if is_made {
        seen.with(Fact::Constructor, "new")
    } else {
        seen
    };
    Seen { parts, ..seen }
}

fn property<'a>(
    item: Item<'a>,
    imports: &mut Imports,
    field: &Field<'a>,
    is_made: bool,
) -> Part<'a> {
    let property = field.property;
    let whole: Way = item.cx.facts.direction(item.id).into();
    let part = Part {
        key: property.name.clone(),
        name: field.name.to_string(),
        place: property.name.clone(),
        way: match property.access {
            Access::ReadOnly => Way::Received,
            Access::WriteOnly => Way::Sent,
            Access::ReadWrite => whole,
        },
        required: !matches!(
            field.presence,
            Presence::Optional | Presence::Preset | Presence::OptionalOrNull
        ),
        limits: limits::of_use(item.cx, property.ty),
        docs: surface::said(&property.docs),
        deprecated: property.deprecated && is_made && field.has_setter(),
        ..Part::default()
    };
    let mut part = part.with(Fact::Type, spelled(&field.held(imports)));
    if is_made {
        let given = field.given_to_new(item.cx, imports);
        part.facts.extend(given.map(|it| (Fact::New, spelled(&it))));
        let given = field.given_to_setter(item.cx, imports);
        part.facts
            .extend(given.map(|it| (Fact::Setter, spelled(&it))));
    }
    let default = property.default.as_ref().map(phrases::json);
    part.facts
        .extend(default.map(|it| (Fact::ServerDefault, it)));
    part
}

fn enumeration<'a>(item: Item<'a>, path: &str, list: &'a Enumeration) -> Seen<'a> {
    let is_text = |json: &Json| matches!(json, Json::String(_));
    let texts = list.values.iter().all(|value| is_text(&value.json));
    let values = list.values.iter().enumerate();
    let parts = values.map(|(index, value)| Part {
        key: phrases::json(&value.json),
        name: ident(item.cx.names.variant(item.id, index)).to_string(),
        place: phrases::json(&value.json),
        way: item.cx.facts.direction(item.id).into(),
        docs: vec![value.docs.as_str()],
        ..Part::default()
    });
    let mut seen = Seen::new(Kind::Enumeration, path, path)
        .with(Fact::Values, if texts { "texts" } else { "numbers" });
    seen.parts = parts.collect();
    if enumeration::is_open(item, list) {
        let unknown = ident(item.cx.names.unknown_variant(item.id)).to_string();
        return seen.with(Fact::Unknown, unknown);
    }
    match seen.parts.as_slice() {
        [only] => {
            let only = only.name.clone();
            seen.with(Fact::Default, only)
        }
        _ => seen,
    }
}

fn one_of<'a>(item: Item<'a>, path: &str, union: &'a Union) -> Seen<'a> {
    let imports = &mut Imports::full_paths();
    let variants = union::variants(item, imports, union);
    let name = ident(item.cx.names.ty(item.id));
    let members = variants.iter().zip(&union.members);
    let parts = members.map(|(variant, member)| {
        let part = Part {
            key: variant.name.to_string(),
            name: variant.name.to_string(),
            place: variant.name.to_string(),
            way: item.cx.facts.direction(item.id).into(),
            limits: limits::of_use(item.cx, member.ty),
            ..Part::default()
        };
        let part = part.with(Fact::Type, spelled(&variant.held(imports)));
        if variant.converts(&name, &variants) {
            part.with(Fact::From, spelled(&variant.ty))
        } else {
            part
        }
    });
    let mut seen = Seen::new(Kind::Union, path, path);
    seen.parts = parts.collect();
    if item.cx.facts.direction(item.id).is_received() {
        let unknown = ident(item.cx.names.unknown_variant(item.id)).to_string();
        seen = seen.with(Fact::Unknown, unknown);
    }
    let selection = item.cx.facts.selection(item.id);
    seen.with(
        Fact::Selection,
        selection.map_or_else(String::new, |it| selected_by(it, &variants)),
    )
}

/// How the members are told apart, for people.
fn selected_by(selection: &Selection, variants: &[union::Variant]) -> String {
    match selection {
        Selection::Tag { property, tags, .. } => {
            let named = variants.iter().zip(tags);
            let named =
                named.map(|(variant, tags)| format!("{}: {}", variant.name, tags.join(" or ")));
            format!("by `{property}` ({})", named.collect::<Vec<_>>().join(", "))
        }
        Selection::First { order } => {
            let named = order.iter().filter_map(|position| variants.get(*position));
            let named = named.map(|variant| variant.name.to_string());
            format!(
                "by what fits best of {}",
                named.collect::<Vec<_>>().join(", ")
            )
        }
    }
}
