//! Finds what a member of a union is called: by the document's name for it, or else by what its values look like.

use std::collections::{HashMap, HashSet};

use super::key;
use super::parts;
use super::text::Text;
use super::wish::{Other, Wish};
use crate::ir::{Api, Enumeration, Format, Member, Origin, Shape, Struct, TypeId, Union};

/// How many members of a union have a property of some name, and how many of them require it.
pub(super) type Owners<'a> = HashMap<&'a str, (usize, usize)>;

/// Counts the properties of all members once, so that a wide union takes no longer than its members are long.
pub(super) fn owners<'a>(api: &'a Api, union: &Union) -> Owners<'a> {
    let followed = union
        .members
        .iter()
        .filter_map(|member| api.types.follow(member.ty));
    let members: HashSet<TypeId> = followed.map(|(id, _)| id).collect();
    let mut owners = Owners::new();
    for id in members {
        let Some(Shape::Struct(object)) = api.types.get(id).map(|node| &node.shape) else {
            continue;
        };
        for property in &object.properties {
            let (all, required) = owners.entry(&property.name).or_default();
            *all += 1;
            *required += usize::from(property.required);
        }
    }
    owners
}

/// The wish for the variant of the member at `index` of the union `id`.
pub(super) fn wish(
    api: &Api,
    id: TypeId,
    union: &Union,
    owners: &Owners<'_>,
    index: usize,
) -> Wish {
    let Some(member) = union.members.get(index) else {
        return Wish::new(Text::prose("member"));
    };
    let tag = match member.tags.as_slice() {
        [tag] => Some(tag.as_str()),
        _ => None,
    };
    let document = member.name.as_deref().or(tag);
    let component = component(api, member.ty).map(|name| within(name, component_of(api, id)));
    let (text, mut others) = match (document, component) {
        (Some(name), component) => {
            let (shape, more) = shape(api, owners, member.ty);
            let known = component.map(Text::prose).into_iter();
            (
                Text::value(name),
                known.chain(more).chain([shape]).collect(),
            )
        }
        (None, Some(component)) => {
            let whole = component_of(api, member.ty).map(Text::prose);
            (Text::prose(component), whole.into_iter().collect())
        }
        (None, None) => shape(api, owners, member.ty),
    };
    others.extend(with_properties(api, member.ty, &text));
    let rank = u8::from(document.is_none());
    Wish {
        rank,
        others: others.into_iter().map(Other::from).collect(),
        tie: format!("{index:08}"),
        ..Wish::new(text)
    }
}

/// What a member is known by, whatever stands beside it: the schema it refers to, its title, or in brackets what it
/// looks like.
pub(super) fn label(api: &Api, member: &Member) -> String {
    let known = component(api, member.ty).or(member.name.as_deref());
    known.map_or_else(|| look(api, member.ty), str::to_owned)
}

/// What the values of a type look like, in one word and what tells most about it.
fn look(api: &Api, id: TypeId) -> String {
    let Some(at) = api.types.follow(id).and_then(|(at, _)| api.types.get(at)) else {
        return "(member)".to_owned();
    };
    let word = kind(&at.shape);
    let more = match &at.shape {
        Shape::Struct(object) => {
            let needed = object.properties.iter().filter(|p| p.required);
            let least = needed.map(|p| &p.name).min();
            least
                .or_else(|| object.properties.iter().map(|p| &p.name).min())
                .cloned()
        }
        Shape::List(item) | Shape::Map(item) => match component(api, *item) {
            Some(name) => Some(name.to_owned()),
            None => api.types.follow(*item).and_then(|(at, _)| {
                let node = api.types.get(at)?;
                Some(kind(&node.shape).to_owned())
            }),
        },
        Shape::Enumeration(choice) => choice.values.iter().map(|it| key::value(&it.json)).min(),
        _ => None,
    };
    more.map_or_else(|| format!("({word})"), |more| format!("({word} {more})"))
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

/// The name with a property of the member behind it: `GithubWithRepoId` beside `Github`.
fn with_properties(api: &Api, id: TypeId, text: &Text) -> Vec<Text> {
    let node = api.types.follow(id).and_then(|(at, _)| api.types.get(at));
    let Some(Shape::Struct(object)) = node.map(|node| &node.shape) else {
        return Vec::new();
    };
    let varied = |name: &&str| {
        let mut same = object.properties.iter().filter(|p| p.name == *name);
        !same.any(|p| constant(api, p.ty).is_some())
    };
    let names = prominent(object).into_iter().filter(varied).take(MOST);
    names
        .map(|name| {
            let with = text.clone().then(Text::prose("with"));
            with.then(Text::value(name))
        })
        .collect()
}

/// The names of the properties, those that are always there first.
fn prominent(object: &Struct) -> Vec<&str> {
    let (needed, others): (Vec<_>, Vec<_>) = object.properties.iter().partition(|p| p.required);
    let all = needed.into_iter().chain(others);
    all.map(|property| property.name.as_str()).collect()
}

/// How many properties are tried for a longer name.
const MOST: usize = 8;

/// Names for an object that has nothing of its own: by its first property, by two of them, by the first three.
fn by_properties(object: &Struct) -> (Text, Vec<Text>) {
    let names = prominent(object);
    let joined = |names: &[&str]| {
        let mut text = Text::nothing();
        for (index, name) in names.iter().enumerate() {
            if index > 0 {
                text = text.then(Text::prose("and"));
            }
            text = text.then(Text::value(name));
        }
        text
    };
    let Some((first, rest)) = names.split_first() else {
        return (Text::own("object"), Vec::new());
    };
    let pairs = rest.iter().take(MOST).map(|other| joined(&[first, other]));
    let mut others: Vec<Text> = pairs.collect();
    others.extend(rest.windows(2).take(MOST).map(|two| {
        let all: Vec<&str> = [*first].iter().chain(two).copied().collect();
        joined(&all)
    }));
    (joined(&[first]), others)
}

/// A name for values that the document has no name for, and longer ones.
fn shape(api: &Api, owners: &Owners<'_>, id: TypeId) -> (Text, Vec<Text>) {
    let word = |word: &str| (Text::own(word), Vec::new());
    let Some(at) = api.types.follow(id).and_then(|(at, _)| api.types.get(at)) else {
        return word("member");
    };
    match &at.shape {
        Shape::Struct(object) => match telling(api, owners, object) {
            Some(text) => (text, Vec::new()),
            None => by_properties(object),
        },
        Shape::Enumeration(choice) => (one_value(choice), Vec::new()),
        Shape::List(item) => (Text::own("list"), vec![of(api, *item, "list")]),
        Shape::Map(value) => (Text::own("map"), vec![of(api, *value, "map")]),
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
        _ => Text::own("choice"),
    }
}

/// What tells an object from the other members: a property with one value only, a property that only this one
/// requires, or one that only this one has.
fn telling(api: &Api, owners: &Owners<'_>, object: &Struct) -> Option<Text> {
    let constant = || object.properties.iter().find_map(|p| constant(api, p.ty));
    let own = |needed: bool| {
        let mut names = object.properties.iter().filter(|p| p.required || !needed);
        let name = names.find(|p| {
            let counted = owners.get(p.name.as_str());
            counted.is_none_or(|(all, required)| *(if needed { required } else { all }) <= 1)
        })?;
        Some(Text::value(&name.name))
    };
    constant().or_else(|| own(true)).or_else(|| own(false))
}

fn constant(api: &Api, id: TypeId) -> Option<Text> {
    let (at, _) = api.types.follow(id)?;
    match &api.types.get(at)?.shape {
        Shape::Enumeration(choice) if choice.values.len() == 1 => Some(one_value(choice)),
        _ => None,
    }
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
        Shape::Foreign(_) => "value",
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
        Format::File => "file",
    }
}
