//! What changed of the arguments of a function, and what became an argument or ceased to be one.

use super::change::Change;
use super::fields::order;
use super::items::fact_of;
use super::limits;
use super::pairs::{self, Pair};
use super::rules::Rule;
use crate::emit::surface::{Fact, Item, Part};

/// The argument that holds the optional parameters.
const PARAMS: &str = "params";

/// Adds what changed of the arguments.
pub(super) fn compare(found: &mut Vec<Change>, old: &Item<'_>, new: &Item<'_>) {
    for pair in pairs::of(&old.parts, &new.parts, |part| &part.key, |part| &part.name) {
        match pair {
            Pair::Removed(part) => {
                let rule = if is_params(part) {
                    Rule::LastOptionalParameter
                } else {
                    Rule::ArgumentRemoved
                };
                found.push(Change::of_part(rule, new, part).was(shown(part)));
            }
            Pair::Added(part) => {
                let rule = if is_params(part) {
                    Rule::FirstOptionalParameter
                } else {
                    Rule::ArgumentAdded
                };
                found.push(Change::of_part(rule, new, part).is(shown(part)));
            }
            Pair::Both(was, is) => both(found, (old, new), was, is),
        }
    }
    let (was, is) = order(old, new, |_| true);
    if was != is {
        found.push(Change::of(Rule::ArgumentOrder, new).sides(was.join(", "), is.join(", ")));
    }
}

fn is_params(part: &Part<'_>) -> bool {
    part.name == PARAMS
}

fn both(found: &mut Vec<Change>, items: (&Item<'_>, &Item<'_>), was: &Part<'_>, is: &Part<'_>) {
    let argument = |part| fact_of(part, Fact::Argument);
    if argument(&was.facts) != argument(&is.facts) {
        let change = Change::of_part(Rule::ArgumentType, items.1, is);
        found.push(change.sides(shown(was), shown(is)));
    }
    let part = |change: Change| Change {
        part: is.place.clone(),
        way: is.way,
        ..change
    };
    limits::compare(found, items, part, &was.limits, &is.limits);
}

fn shown(part: &Part<'_>) -> String {
    let ty = fact_of(&part.facts, Fact::Argument).unwrap_or_default();
    format!("{}: {ty}", part.name)
}

/// Makes one change of a parameter that goes from the setters to the arguments, or back.
pub(super) fn join(found: &mut Vec<Change>) {
    let moved = [
        (
            Rule::ParameterRemoved,
            Rule::ArgumentAdded,
            Rule::ParameterNowRequired,
        ),
        (
            Rule::ArgumentRemoved,
            Rule::ParameterAdded,
            Rule::ParameterNowOptional,
        ),
    ];
    for (from, to, rule) in moved {
        let partners: Vec<Change> = found.iter().filter(|it| it.rule == to).cloned().collect();
        let mut joined = Vec::new();
        found.retain(|change| {
            let partner = partners
                .iter()
                .find(|it| change.rule == from && same_parameter(it, change));
            if let Some(partner) = partner {
                joined.push(Change {
                    rule,
                    place: operation(&partner.place).to_owned(),
                    old: change.old.clone(),
                    ..partner.clone()
                });
            }
            partner.is_none()
        });
        found.retain(|change| {
            change.rule != to || !joined.iter().any(|it| same_parameter(it, change))
        });
        found.extend(joined);
    }
}

fn same_parameter(one: &Change, other: &Change) -> bool {
    one.part == other.part && operation(&one.place) == operation(&other.place)
}

/// Method and path, of the function and of what is its own.
fn operation(place: &str) -> &str {
    place
        .split_once(", ")
        .map_or(place, |(operation, _)| operation)
}
