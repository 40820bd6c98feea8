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
    let (olds, news) = (by_shape(&was, mask), by_shape(&is, mask));
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

/// The names by shape; `None` where several have one, or where it tells too little to know a thing by.
fn by_shape<'s>(
    items: &BTreeMap<&'s str, &Item<'_>>,
    mask: impl Fn(&str) -> Option<&'static str>,
) -> HashMap<String, Option<&'s str>> {
    let mut found = HashMap::new();
    for (name, item) in items {
        let described = item.docs.iter().any(|text| !text.is_empty());
        let tells = match item.kind {
            Kind::Enumeration => !item.parts.is_empty(),
            _ => item.parts.len() > 1 || described,
        };
        let known = found.entry(shape(item, &mask));
        known
            .and_modify(|name| *name = None)
            .or_insert_with(|| tells.then_some(*name));
    }
    found
}

/// All that makes a type what it is, but for its name. Of one with a single part that is not much: its docs count, too.
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
    if item.parts.len() < 2 && item.kind != Kind::Enumeration {
        let _ = write!(text, "\n{:?}", item.docs);
    }
    text
}

/// A text in which types may have other names.
fn with_names<'n>(text: &str, names: impl Fn(&str) -> Option<&'n str>) -> String {
    let mut pieces = text.split(TYPES);
    let mut whole = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let end = piece.find(|it: char| !it.is_alphanumeric() && it != '_');
        let (name, rest) = piece
            .split_at_checked(end.unwrap_or(piece.len()))
            .unwrap_or((piece, ""));
        whole.push_str(TYPES);
        whole.push_str(names(name).unwrap_or(name));
        whole.push_str(rest);
    }
    whole
}
