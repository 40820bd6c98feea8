//! What changed of the limits of a value: they are checked where the value is sent, and only documented elsewhere.

use std::collections::BTreeSet;

use super::change::Change;
use super::rules::Rule;
use crate::emit::surface::{Bound, Item, Limit, Way};

/// Adds what changed of the limits; `part` says of which part.
pub(super) fn compare(
    found: &mut Vec<Change>,
    (_, new): (&Item<'_>, &Item<'_>),
    part: impl Fn(Change) -> Change,
    old_limits: &[Limit],
    new_limits: &[Limit],
) {
    let names: BTreeSet<&str> = old_limits
        .iter()
        .chain(new_limits)
        .map(|limit| limit.of.as_str())
        .collect();
    for of in names {
        let bound = |limits: &[Limit]| {
            let mut limits = limits.iter();
            limits
                .find(|limit| limit.of == of)
                .map(|it| it.bound.clone())
        };
        let (was, is) = (bound(old_limits), bound(new_limits));
        if was == is {
            continue;
        }
        let whole = part(Change::of(Rule::LimitDocumented, new));
        let rule = rule(was.as_ref(), is.as_ref(), whole.way);
        let side = |bound: Option<Bound>| {
            bound.map_or_else(
                || format!("{of}: any"),
                |it| format!("{of}: {}", shown(&it)),
            )
        };
        found.push(Change { rule, ..whole }.sides(side(was), side(is)));
    }
}

fn rule(was: Option<&Bound>, is: Option<&Bound>, way: Way) -> Rule {
    let unchecked = |bound: Option<&Bound>| matches!(bound, Some(Bound::Unchecked(_)));
    if way == Way::Received || unchecked(was) || unchecked(is) {
        return Rule::LimitDocumented;
    }
    match (was, is) {
        (Some(was), Some(is)) if is_tighter(was, is) => Rule::LimitTightened,
        (None, Some(_)) => Rule::LimitTightened,
        _ => Rule::LimitLoosened,
    }
}

fn is_tighter(was: &Bound, is: &Bound) -> bool {
    match (was, is) {
        (Bound::Least(was, was_open), Bound::Least(is, is_open)) => {
            is > was || (same(*is, *was) && *is_open && !was_open)
        }
        (Bound::Most(was, was_open), Bound::Most(is, is_open)) => {
            is < was || (same(*is, *was) && *is_open && !was_open)
        }
        // Another multiple: some value that was one is none now.
        _ => true,
    }
}

fn same(one: f64, other: f64) -> bool {
    one.total_cmp(&other).is_eq()
}

fn shown(bound: &Bound) -> String {
    match bound {
        Bound::Least(value, false) => format!("at least {value}"),
        Bound::Least(value, true) => format!("more than {value}"),
        Bound::Most(value, false) => format!("at most {value}"),
        Bound::Most(value, true) => format!("less than {value}"),
        Bound::Checked(text) | Bound::Unchecked(text) => text.clone(),
    }
}
