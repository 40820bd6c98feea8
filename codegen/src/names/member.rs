//! Finds what a member of a union is called: by the document's name for it, or else by what its values look like.

use std::collections::BTreeSet;

use super::parts;
use super::scope::Wish;
use super::text::Text;
use crate::ir::{Api, Enumeration, Format, Origin, Shape, Struct, TypeId, Union};

/// The wish for the variant of the member at `index` of the union `id`.
pub(super) fn wish(api: &Api, id: TypeId, union: &Union, index: usize) -> Wish {
    let Some(member) = union.members.get(index) else {
        return Wish::new(Text::prose("member"));
    };
    let tag = match member.tags.as_slice() {
        [tag] => Some(tag.as_str()),
        _ => None,
    };
    let document = member.name.as_deref().or(tag);
    let component = component(api, member.ty).map(|name| within(name, component_of(api, id)));
    let (text, others) = match (document, component) {
        (Some(name), component) => (Text::value(name), component.map(Text::prose)),
        (None, Some(component)) => (
            Text::prose(component),
            component_of(api, member.ty).map(Text::prose),
        ),
        (None, None) => shape(api, union, member.ty),
    };
    let rank = u8::from(document.is_none());
    let others = others.into_iter().collect();
    Wish {
        rank,
        others,
        tie: format!("{index:08}"),
        ..Wish::new(text)
    }
}

/// A member's name without that of the union, where it begins with it: `Image` in `VolumeSource` for
/// `VolumeSourceImage`.
fn within<'a>(member: &'a str, union: Option<&str>) -> &'a str {
    union
        .and_then(|union| member.strip_prefix(union))
        .filter(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
        .unwrap_or(member)
}

/// The name of the first component on the way of references from `id`.
fn component(api: &Api, id: TypeId) -> Option<&str> {
    let mut at = id;
    for _ in 0..=api.types.len() {
        match (component_of(api, at), &api.types.get(at)?.shape) {
            (Some(name), _) => return Some(name),
            (None, Shape::Reference(next)) => at = *next,
            _ => return None,
        }
    }
    None
}

fn component_of(api: &Api, id: TypeId) -> Option<&str> {
    match &api.types.get(id)?.origin {
        Origin::Component(name) => Some(name),
        _ => None,
    }
}

/// A name for values that the document has no name for, and a longer one.
fn shape(api: &Api, union: &Union, id: TypeId) -> (Text, Option<Text>) {
    let word = |word: &str| (Text::prose(word), None);
    let Some(at) = api.types.follow(id).and_then(|(at, _)| api.types.get(at)) else {
        return word("member");
    };
    match &at.shape {
        Shape::Struct(object) => (telling(api, union, object), Some(Text::prose("object"))),
        Shape::Enumeration(choice) => (one_value(choice), None),
        Shape::List(item) => (Text::prose("list"), Some(of(api, *item, "list"))),
        Shape::Map(value) => (Text::prose("map"), Some(of(api, *value, "map"))),
        other => word(kind(other)),
    }
}

/// `StringList` for a list of strings.
fn of(api: &Api, id: TypeId, what: &str) -> Text {
    let inner = match component(api, id) {
        Some(name) => name,
        None => match api.types.follow(id).and_then(|(at, _)| api.types.get(at)) {
            Some(node) => kind(&node.shape),
            None => "",
        },
    };
    Text::prose(inner).then(Text::prose(what))
}

fn one_value(choice: &Enumeration) -> Text {
    match choice.values.as_slice() {
        [value] => parts::json(&value.json),
        _ => Text::prose("choice"),
    }
}

/// What tells an object from the other members: a property with one value only, a property that only this one
/// requires, or one that only this one has.
fn telling(api: &Api, union: &Union, object: &Struct) -> Text {
    let constant = || object.properties.iter().find_map(|p| constant(api, p.ty));
    let own = |needed: bool| {
        let others = others(api, union, object, needed);
        let mut names = object.properties.iter().filter(|p| p.required || !needed);
        let name = names.find(|p| !others.contains(p.name.as_str()))?;
        Some(Text::value(&name.name))
    };
    let found = constant().or_else(|| own(true)).or_else(|| own(false));
    found.unwrap_or_else(|| Text::prose("object"))
}

fn constant(api: &Api, id: TypeId) -> Option<Text> {
    let (at, _) = api.types.follow(id)?;
    match &api.types.get(at)?.shape {
        Shape::Enumeration(choice) if choice.values.len() == 1 => Some(one_value(choice)),
        _ => None,
    }
}

/// The properties of the other members, or only those that these require.
fn others<'a>(api: &'a Api, union: &Union, object: &Struct, required: bool) -> BTreeSet<&'a str> {
    let nodes = union.members.iter().filter_map(|member| {
        let (at, _) = api.types.follow(member.ty)?;
        Some(&api.types.get(at)?.shape)
    });
    let structs = nodes.filter_map(|shape| match shape {
        Shape::Struct(other) if !std::ptr::eq(other, object) => Some(other),
        _ => None,
    });
    let properties = structs.flat_map(|other| &other.properties);
    let counted = properties.filter(|property| property.required || !required);
    counted.map(|property| property.name.as_str()).collect()
}

fn kind(shape: &Shape) -> &'static str {
    match shape {
        Shape::Any => "any",
        Shape::Null => "null",
        Shape::Boolean => "boolean",
        Shape::Integer(_) => "integer",
        Shape::Number(_) => "number",
        Shape::String => "string",
        Shape::Format(format) => form(*format),
        Shape::Binary => "binary",
        Shape::List(_) => "list",
        Shape::Tuple(_) => "tuple",
        Shape::Map(_) => "map",
        Shape::Struct(_) => "object",
        Shape::Enumeration(_) => "choice",
        Shape::Union(_) => "union",
        Shape::Reference(_) => "member",
    }
}

fn form(format: Format) -> &'static str {
    match format {
        Format::Uuid => "uuid",
        Format::DateTime => "date time",
        Format::Date => "date",
        Format::Ip => "ip",
        Format::Ipv4 => "ipv4",
        Format::Ipv6 => "ipv6",
        Format::IpNet => "ip net",
        Format::Ipv4Net => "ipv4 net",
        Format::Ipv6Net => "ipv6 net",
        Format::Base64 => "base64",
        Format::Password => "password",
    }
}
