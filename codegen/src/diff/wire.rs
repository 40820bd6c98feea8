//! What changed and only the wire notices: compared line by line, so that of many lines only those that differ are told.

use super::change::Change;
use super::items::{common, fact_of};
use super::rules::Rule;
use crate::emit::surface::{Fact, Item};

/// The rules for facts that are simply equal or not.
const RULES: [(Fact, Rule); 9] = [
    (Fact::Endpoint, Rule::EndpointChanged),
    (Fact::Body, Rule::BodyForm),
    (Fact::Successes, Rule::AnswerStatus),
    (Fact::Errors, Rule::ErrorAnswer),
    (Fact::Server, Rule::ServerChanged),
    (Fact::Sending, Rule::CredentialSending),
    (Fact::Selection, Rule::UnionSelection),
    (Fact::Style, Rule::ParameterStyle),
    (Fact::ServerDefault, Rule::DefaultChanged),
];

/// Adds what only the wire notices of an item and its parts.
pub(super) fn compare(found: &mut Vec<Change>, old: &Item<'_>, new: &Item<'_>) {
    for (fact, rule) in RULES {
        let sides = (fact_of(&old.facts, fact), fact_of(&new.facts, fact));
        found.extend(differing(sides).map(|(was, is)| filled(Change::of(rule, new), was, is)));
        for (was, is) in common(old, new) {
            let sides = (fact_of(&was.facts, fact), fact_of(&is.facts, fact));
            let change = || Change::of_part(rule, new, is);
            found.extend(differing(sides).map(|(was, is)| filled(change(), was, is)));
        }
    }
    security(found, old, new);
}

/// The lines of each side that the other one does not have; `None` where both say the same.
fn differing((old, new): (Option<&str>, Option<&str>)) -> Option<(Vec<String>, Vec<String>)> {
    let (old, new) = (old.unwrap_or_default(), new.unwrap_or_default());
    let only = |one: &str, other: &str| {
        let lines = one
            .lines()
            .filter(|line| !other.lines().any(|it| it == *line));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    match (only(old, new), only(new, old)) {
        (was, is) if was.is_empty() && is.is_empty() => None,
        sides => Some(sides),
    }
}

fn filled(change: Change, was: Vec<String>, is: Vec<String>) -> Change {
    let side = |lines: Vec<String>| (!lines.is_empty()).then(|| lines.join(", "));
    Change {
        old: side(was),
        new: side(is),
        ..change
    }
}

/// What an operation needs: each line is enough by itself.
fn security(found: &mut Vec<Change>, old: &Item<'_>, new: &Item<'_>) {
    let sides = [old, new].map(|item| fact_of(&item.facts, Fact::Security));
    let [Some(was), Some(is)] = sides else {
        return;
    };
    if was == is {
        return;
    }
    let nothing = "nothing";
    let whole = |said: &str| {
        if said.is_empty() {
            nothing.to_owned()
        } else {
            said.replace('\n', " or ")
        }
    };
    let enough = is.is_empty() || is.lines().any(|line| line == nothing);
    let kept = |line: &str| {
        let given: Vec<&str> = line.split(" and ").collect();
        is.lines()
            .any(|needed| needed.split(" and ").all(|it| given.contains(&it)))
    };
    // No line means that nothing is needed.
    let loosened = enough || (!was.is_empty() && was.lines().all(kept));
    let rule = if loosened {
        Rule::SecurityLoosened
    } else {
        Rule::SecurityTightened
    };
    if whole(was) != whole(is) {
        found.push(Change::of(rule, new).sides(whole(was), whole(is)));
    }
}
