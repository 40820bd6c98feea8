//! Finds the types that are called otherwise and are the same in all else, so that each is one change and not a type that
//! is gone, one that is new, and a change wherever it is used.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;

use crate::emit::surface::{Fact, Item, Kind, Part, Surface};

/// What the path of a type begins with.
const TYPES: &str = "types::";

/// The old names of types by name, each with its new one.
type Names<'a> = BTreeMap<&'a str, &'a str>;

/// The old items, as they are found again in the new ones: with the new names of types, but in their own paths.
pub(super) fn followed<'a>(old: &Surface<'a>, new: &Surface<'a>) -> Option<Vec<Item<'a>>> {
    let names = renamed(old, new);
    let follow = |item: &Item<'a>| {
        let mut item = item.clone();
        if let Some(name) = name_of(&item).and_then(|name| names.get(name)) {
            item.key = format!("{TYPES}{name}");
        }
        let facts = item.parts.iter_mut().flat_map(|part| &mut part.facts);
        for (_, text) in item.facts.iter_mut().chain(facts) {
            *text = with_names(text, |name| names.get(name).copied());
        }
        item
    };
    (!names.is_empty()).then(|| old.items.iter().map(follow).collect())
}

/// The types that one side has alone and that look the same, where no other looks so.
fn renamed<'s>(old: &'s Surface<'_>, new: &'s Surface<'_>) -> Names<'s> {
    let (was, is) = (alone(old, new), alone(new, old));
    let all: BTreeSet<&str> = was.keys().chain(is.keys()).copied().collect();
    let mask = |name: &str| all.contains(name).then_some("?");
    let olds = by_shape(&was, &uses(old, &was, mask), mask);
    let news = by_shape(&is, &uses(new, &is, mask), mask);
    let pairs = olds.into_iter();
    let pairs = pairs.filter_map(|(shape, old)| Some((old?, (*news.get(&shape)?)?)));
    let mut names: Names<'_> = pairs.collect();
    // What holds another type than before is another type.
    loop {
        let before = names.len();
        let known = names.clone();
        names.retain(|name, other| {
            let follow = |name: &str| known.get(name).copied();
            let sides = (was.get(name), is.get(other));
            matches!(sides, (Some(was), Some(is)) if shape(was, follow) == shape(is, |_| None))
        });
        if names.len() == before {
            return names;
        }
    }
}

/// The types that the other side does not have.
fn alone<'s, 'a>(one: &'s Surface<'a>, other: &Surface<'_>) -> BTreeMap<&'s str, &'s Item<'a>> {
    let known: BTreeSet<&str> = other.items.iter().filter_map(name_of).collect();
    let named = one.items.iter().filter_map(|it| Some((name_of(it)?, it)));
    named.filter(|(name, _)| !known.contains(name)).collect()
}

fn name_of<'s>(item: &'s Item<'_>) -> Option<&'s str> {
    let name = item.key.strip_prefix(TYPES);
    name.filter(|_| item.kind.is_type())
}

/// Where types are used, by name: in which items, as what, and beside which others.
type Uses<'s> = BTreeMap<&'s str, BTreeSet<String>>;

fn uses<'s>(
    surface: &'s Surface<'_>,
    items: &BTreeMap<&'s str, &Item<'_>>,
    mask: impl Fn(&str) -> Option<&'static str>,
) -> Uses<'s> {
    let mut found = Uses::new();
    for item in &surface.items {
        let facts = item.parts.iter().flat_map(|part| &part.facts);
        for (fact, text) in item.facts.iter().chain(facts) {
            for name in names_in(text).filter(|name| items.contains_key(name)) {
                let (key, text) = (with_names(&item.key, &mask), with_names(text, &mask));
                let used = found.entry(name).or_default();
                used.insert(format!("{key} {fact:?} {text}"));
            }
        }
    }
    found
}

/// The names by shape; `None` where several have one, or where it tells too little to know a thing by.
fn by_shape<'s>(
    items: &BTreeMap<&'s str, &Item<'_>>,
    uses: &Uses<'_>,
    mask: impl Fn(&str) -> Option<&'static str>,
) -> HashMap<String, Option<&'s str>> {
    let mut found = HashMap::new();
    for (name, item) in items {
        let mut shape = shape(item, &mask);
        let described = item.docs.iter().any(|text| !text.is_empty());
        let places = uses.get(name);
        // What has one field only is known by what is said of it, or by where it stands.
        let is_plain = item.parts.len() < 2 && item.kind != Kind::Enumeration;
        if is_plain && described {
            let _ = write!(shape, "\n{:?}", item.docs);
        } else if is_plain {
            let _ = write!(shape, "\n{places:?}");
        }
        let tells = !is_plain || described || places.is_some();
        let known = found.entry(shape);
        known
            .and_modify(|name| *name = None)
            .or_insert_with(|| tells.then_some(*name));
    }
    found
}

/// All that makes a type what it is, but for its name.
fn shape<'n>(item: &Item<'_>, names: impl Fn(&str) -> Option<&'n str>) -> String {
    let mut text = format!("{:?}", item.kind);
    let mut add = |facts: &[(Fact, String)]| {
        for (fact, said) in facts.iter().filter(|(fact, _)| *fact != Fact::Selection) {
            let _ = write!(text, "\n{fact:?} {}", with_names(said, &names));
        }
    };
    add(&item.facts);
    item.parts.iter().for_each(|part| add(&part.facts));
    for part in &item.parts {
        // The variants of a union are called like their types.
        let Part { key, name, .. } = part;
        let called = (item.kind != Kind::Union).then_some((key, name, part.required));
        let _ = write!(text, "\n{called:?}");
    }
    text
}

/// The types that a text names.
fn names_in(text: &str) -> impl Iterator<Item = &str> {
    let pieces = text.split(TYPES).skip(1);
    pieces.map(|piece| split_name(piece).0)
}

/// The name at the beginning of a text, and what is behind it.
fn split_name(text: &str) -> (&str, &str) {
    let end = text.find(|it: char| !it.is_alphanumeric() && it != '_');
    let end = end.unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// A text in which types may have other names.
fn with_names<'n>(text: &str, names: impl Fn(&str) -> Option<&'n str>) -> String {
    let mut pieces = text.split(TYPES);
    let mut whole = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, rest) = split_name(piece);
        whole.push_str(TYPES);
        whole.push_str(names(name).unwrap_or(name));
        whole.push_str(rest);
    }
    whole
}
