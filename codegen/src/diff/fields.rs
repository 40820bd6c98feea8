//! What changed of the fields of a struct: of an object, of optional parameters, or of headers.

use super::change::Change;
use super::items::fact_of;
use super::limits;
use super::pairs::{self, Pair};
use super::rules::Rule;
use crate::emit::surface::{Fact, Item, Kind, Part};

/// Adds what changed of the fields.
pub(super) fn compare(found: &mut Vec<Change>, old: &Item<'_>, new: &Item<'_>) {
    let made = |item: &Item<'_>| {
        item.kind == Kind::Parameters || fact_of(&item.facts, Fact::Constructor).is_some()
    };
    let is_made = made(old) && made(new);
    if made(old) != made(new) {
        let rule = if made(new) {
            Rule::TypeNowSent
        } else {
            Rule::TypeNoLongerSent
        };
        found.push(Change::of(rule, new));
    }
    let pairs = pairs::of(&old.parts, &new.parts, |part| &part.key, |part| &part.name);
    for pair in pairs::alike(pairs, look) {
        match pair {
            Pair::Removed(part) => {
                let change = Change::of_part(removed(new.kind), new, part);
                found.push(change.was(shown(part)));
            }
            Pair::Added(part) => {
                let change = Change::of_part(added(new.kind, part, is_made), new, part);
                found.push(change.is(shown(part)));
            }
            Pair::Both(was, is) => both(found, (old, new), (was, is), is_made),
        }
    }
    let is_argument = |part: &Part<'_>| fact_of(&part.facts, Fact::New).is_some();
    let (was, is) = order(old, new, is_argument);
    if was != is {
        found.push(Change::of(Rule::PropertyOrder, new).sides(was.join(", "), is.join(", ")));
    }
}

fn removed(kind: Kind) -> Rule {
    match kind {
        Kind::Parameters => Rule::ParameterRemoved,
        Kind::Headers => Rule::HeaderRemoved,
        _ => Rule::PropertyRemoved,
    }
}

fn renamed(kind: Kind) -> Rule {
    match kind {
        Kind::Parameters => Rule::ParameterRenamed,
        Kind::Headers => Rule::HeaderRenamed,
        _ => Rule::PropertyRenamed,
    }
}

/// What a field looks like, if that tells it from others: without docs, many a text is like any other.
fn look(part: &Part<'_>) -> Option<String> {
    let described = part.docs.iter().any(|text| !text.is_empty());
    let look = (&part.facts, &part.limits, &part.docs, part.required);
    described.then(|| format!("{look:?}"))
}

fn added(kind: Kind, part: &Part<'_>, is_made: bool) -> Rule {
    let is_argument = fact_of(&part.facts, Fact::New).is_some();
    match kind {
        Kind::Parameters => Rule::ParameterAdded,
        Kind::Headers => Rule::HeaderAdded,
        _ if is_made && is_argument => Rule::RequiredPropertyAdded,
        _ => Rule::PropertyAdded,
    }
}

fn both(
    found: &mut Vec<Change>,
    items: (&Item<'_>, &Item<'_>),
    (was, is): (&Part<'_>, &Part<'_>),
    is_made: bool,
) {
    let change = |rule| Change::of_part(rule, items.1, is);
    if let Some(rule) = retyped(items.1.kind, was, is, is_made) {
        let (old, new) = sides(was, is);
        found.push(change(rule).sides(old, new));
    }
    if was.name != is.name {
        let rule = renamed(items.1.kind);
        found.push(change(rule).sides(&was.name, &is.name));
    } else if was.key != is.key && items.1.kind != Kind::Headers {
        found.push(change(Rule::PropertyWireName).sides(&was.key, &is.key));
    }
    let part = |change: Change| Change {
        part: is.place.clone(),
        way: is.way,
        ..change
    };
    limits::compare(found, items, part, &was.limits, &is.limits);
}

/// The rule for a field that has another type, or is given otherwise.
fn retyped(kind: Kind, was: &Part<'_>, is: &Part<'_>, is_made: bool) -> Option<Rule> {
    let differs = |fact| fact_of(&was.facts, fact) != fact_of(&is.facts, fact);
    let ty = differs(Fact::Type);
    let given = is_made && (differs(Fact::New) || differs(Fact::Setter));
    if !ty && !given {
        return None;
    }
    let has = |part: &Part<'_>| fact_of(&part.facts, Fact::Setter).is_some();
    let inner = |part: &Part<'_>| {
        let ty = fact_of(&part.facts, Fact::Type).unwrap_or_default();
        bare(ty).to_owned()
    };
    Some(match (kind, was.required, is.required) {
        (Kind::Parameters, ..) => Rule::ParameterType,
        (Kind::Headers, ..) => Rule::HeaderType,
        (_, false, true) => Rule::PropertyNowRequired,
        (_, true, false) => Rule::PropertyNowOptional,
        _ if !ty && !has(was) && has(is) => Rule::PropertyNowSent,
        _ if !ty && has(was) && !has(is) => Rule::PropertyNoLongerSent,
        _ if ty && inner(was) == inner(is) => Rule::PropertyNullable,
        _ => Rule::PropertyType,
    })
}

/// A type without what says that there may be no value.
fn bare(ty: &str) -> &str {
    let inner = ["Option<", "Nullable<"]
        .iter()
        .find_map(|wrapper| ty.strip_prefix(wrapper)?.strip_suffix('>'));
    inner.unwrap_or(ty)
}

/// What differs, as far as it can be told in few words.
fn sides(was: &Part<'_>, is: &Part<'_>) -> (String, String) {
    let (old, new) = (shown(was), shown(is));
    if old != new {
        return (old, new);
    }
    let given = |part: &Part<'_>| {
        let new = fact_of(&part.facts, Fact::New);
        let new = new.map(|ty| format!("given to new: {ty}"));
        let setter = fact_of(&part.facts, Fact::Setter);
        let setter = setter.map(|ty| format!("set: {ty}"));
        new.or(setter).unwrap_or_else(|| "not given".to_owned())
    };
    (given(was), given(is))
}

fn shown(part: &Part<'_>) -> String {
    fact_of(&part.facts, Fact::Type)
        .unwrap_or_default()
        .to_owned()
}

/// The names of the parts that both have, in the order of each.
pub(super) fn order(
    old: &Item<'_>,
    new: &Item<'_>,
    counts: impl Fn(&Part<'_>) -> bool,
) -> (Vec<String>, Vec<String>) {
    let list = |one: &Item<'_>, other: &Item<'_>| {
        let keys: std::collections::HashSet<&str> = other
            .parts
            .iter()
            .filter(|part| counts(part))
            .map(|part| part.key.as_str())
            .collect();
        let kept = one.parts.iter();
        let kept = kept.filter(|part| counts(part) && keys.contains(part.key.as_str()));
        kept.map(|part| part.place.clone()).collect()
    };
    (list(old, new), list(new, old))
}
