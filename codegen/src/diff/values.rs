//! What changed of the variants of an enum: of a list of values, of a union, or of the forms of a body or an answer.

use super::change::Change;
use super::items::fact_of;
use super::limits;
use super::pairs::{self, Pair};
use super::rules::Rule;
use crate::emit::surface::{Fact, Item, Kind, Part};

/// Adds what changed of a list of values.
pub(super) fn list(found: &mut Vec<Change>, old: &Item<'_>, new: &Item<'_>) {
    let has = |item: &Item<'_>, fact| fact_of(&item.facts, fact).is_some();
    let kind = |item: &Item<'_>| fact_of(&item.facts, Fact::Values).map(str::to_owned);
    if kind(old) != kind(new) {
        let sides = [kind(old), kind(new)].map(Option::unwrap_or_default);
        let [was, is] = sides;
        found.push(Change::of(Rule::ListKind, new).sides(was, is));
    }
    match (has(old, Fact::Unknown), has(new, Fact::Unknown)) {
        (false, true) => found.push(Change::of(Rule::ListOpened, new)),
        (true, false) => found.push(Change::of(Rule::ListClosed, new)),
        _ => {}
    }
    if has(old, Fact::Default) && !has(new, Fact::Default) {
        found.push(Change::of(Rule::OnlyValue, new));
    }
    for pair in pairs::of(&old.parts, &new.parts, |part| &part.key, |part| &part.name) {
        match pair {
            Pair::Removed(part) => {
                found.push(Change::of_part(Rule::ValueRemoved, new, part).was(&part.name));
            }
            Pair::Added(part) => {
                found.push(Change::of_part(Rule::ValueAdded, new, part).is(&part.name));
            }
            Pair::Both(was, is) => value(found, new, was, is),
        }
    }
    let closed = !has(old, Fact::Unknown) && !has(new, Fact::Unknown);
    if closed && numbers_moved(old, new) {
        let (was, is) = (numbered(old), numbered(new));
        found.push(Change::of(Rule::ValueOrder, new).sides(was, is));
    }
}

fn value(found: &mut Vec<Change>, new: &Item<'_>, was: &Part<'_>, is: &Part<'_>) {
    if was.name != is.name {
        let change = Change::of_part(Rule::ValueRenamed, new, is);
        found.push(change.sides(&was.name, &is.name));
    }
    if was.key != is.key {
        let change = Change::of_part(Rule::ValueText, new, is);
        found.push(change.sides(&was.key, &is.key));
    }
}

/// Whether a variant that stays has another position, which is its number in Rust.
fn numbers_moved(old: &Item<'_>, new: &Item<'_>) -> bool {
    let place = |item: &Item<'_>, name: &str| item.parts.iter().position(|it| it.name == name);
    let mut stays = old.parts.iter().enumerate();
    stays.any(|(index, part)| place(new, &part.name).is_some_and(|other| other != index))
}

fn numbered(item: &Item<'_>) -> String {
    let names = item.parts.iter().map(|part| part.name.as_str());
    names.collect::<Vec<_>>().join(", ")
}

/// Adds what changed of the variants that hold something.
pub(super) fn variants(found: &mut Vec<Change>, old: &Item<'_>, new: &Item<'_>) {
    let has = |item: &Item<'_>| fact_of(&item.facts, Fact::Unknown).map(str::to_owned);
    match (has(old), has(new)) {
        (None, Some(unknown)) => found.push(Change::of(Rule::UnionOpened, new).is(unknown)),
        (Some(unknown), None) => found.push(Change::of(Rule::UnionClosed, new).was(unknown)),
        (Some(was), Some(is)) if was != is => {
            found.push(Change::of(Rule::UnionClosed, new).sides(was, is));
        }
        _ => {}
    }
    let pairs = pairs::of(&old.parts, &new.parts, |part| &part.key, |part| &part.name);
    // What a variant holds says which one it is; a form of a body or an answer has a media type for that.
    let held = |part: &Part<'_>| (new.kind == Kind::Union).then(|| format!("{:?}", part.facts));
    for pair in pairs::alike(pairs, held) {
        match pair {
            Pair::Removed(part) => {
                let change = Change::of_part(Rule::VariantRemoved, new, part);
                found.push(change.was(shown(part)));
                conversion(found, new, part, Rule::ConversionRemoved);
            }
            Pair::Added(part) => {
                let change = Change::of_part(Rule::VariantAdded, new, part);
                found.push(change.is(shown(part)));
                conversion(found, new, part, Rule::ConversionAdded);
            }
            Pair::Both(was, is) => variant(found, (old, new), was, is),
        }
    }
    conversions_that_stay(found);
}

fn variant(found: &mut Vec<Change>, items: (&Item<'_>, &Item<'_>), was: &Part<'_>, is: &Part<'_>) {
    let new = items.1;
    if was.name != is.name {
        let change = Change::of_part(Rule::VariantRenamed, new, is);
        found.push(change.sides(&was.name, &is.name));
    }
    let differs = |fact| fact_of(&was.facts, fact) != fact_of(&is.facts, fact);
    if differs(Fact::Type) {
        let change = Change::of_part(Rule::VariantType, new, is);
        found.push(change.sides(shown(was), shown(is)));
    }
    if differs(Fact::From) {
        conversion(found, new, was, Rule::ConversionRemoved);
        conversion(found, new, is, Rule::ConversionAdded);
    }
    let part = |change: Change| Change {
        part: is.place.clone(),
        way: is.way,
        ..change
    };
    limits::compare(found, items, part, &was.limits, &is.limits);
}

fn shown(part: &Part<'_>) -> String {
    let ty = fact_of(&part.facts, Fact::Type).unwrap_or_default();
    format!("{}({ty})", part.name)
}

fn conversion(found: &mut Vec<Change>, item: &Item<'_>, part: &Part<'_>, rule: Rule) {
    let Some(from) = fact_of(&part.facts, Fact::From) else {
        return;
    };
    let change = Change {
        part: format!("From<{from}>"),
        rust: item.path.clone(),
        ..Change::of_part(rule, item, part)
    };
    found.push(change);
}

/// A conversion that goes from one variant to another is no change.
fn conversions_that_stay(found: &mut Vec<Change>) {
    let pairs: Vec<(String, String)> = found
        .iter()
        .filter(|it| it.rule == Rule::ConversionRemoved)
        .filter(|it| {
            let mut others = found.iter();
            others.any(|other| {
                other.rule == Rule::ConversionAdded
                    && other.place == it.place
                    && other.part == it.part
            })
        })
        .map(|it| (it.place.clone(), it.part.clone()))
        .collect();
    found.retain(|it| {
        let conversion = matches!(it.rule, Rule::ConversionAdded | Rule::ConversionRemoved);
        !conversion || !pairs.contains(&(it.place.clone(), it.part.clone()))
    });
}
