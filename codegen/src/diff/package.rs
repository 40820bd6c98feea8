//! What changed for those who depend on the crate: a version of a dependency, a feature, the Rust that is needed.

use std::cmp::Ordering;

use semver::{Comparator, Op, VersionReq};

use super::change::Change;
use super::items::fact_of;
use super::rules::Rule;
use crate::emit::surface::{Fact, Item, Kind};

/// Adds what changed of a package, a feature or a dependency.
pub(super) fn compare(found: &mut Vec<Change>, old: &Item<'_>, new: &Item<'_>) {
    match new.kind {
        Kind::Dependency => found.extend(dependency(old, new)),
        Kind::Feature => found.extend(feature(old, new)),
        Kind::Package => found.extend(rust(old, new)),
        _ => {}
    }
}

fn dependency(old: &Item<'_>, new: &Item<'_>) -> Option<Change> {
    let [was, is] = [old, new].map(|item| fact_of(&item.facts, Fact::Requirement));
    let (was, is) = (was?, is?);
    if was == is {
        return None;
    }
    let shown = fact_of(&new.facts, Fact::Shown).is_some();
    let compatible = range(was).is_some_and(|was| Some(was) == range(is));
    let rule = if shown && !compatible {
        Rule::DependencyMajor
    } else {
        Rule::DependencyVersion
    };
    Some(Change::of(rule, new).sides(was, is))
}

/// The numbers that all versions share that a requirement lets in; `None` where it is of another kind.
fn range(requirement: &str) -> Option<(u64, u64, u64)> {
    let requirement = VersionReq::parse(requirement).ok()?;
    let [one] = requirement.comparators.as_slice() else {
        return None;
    };
    let Comparator {
        op, major, minor, ..
    } = *one;
    if !matches!(op, Op::Caret | Op::Tilde | Op::Exact) {
        return None;
    }
    Some(match (major, minor) {
        (1.., _) => (major, 0, 0),
        (0, Some(minor @ 1..)) => (0, minor, 0),
        (0, _) => (0, 0, one.patch.unwrap_or_default()),
    })
}

fn feature(old: &Item<'_>, new: &Item<'_>) -> Option<Change> {
    let [was, is] = [old, new].map(|item| fact_of(&item.facts, Fact::Enables).unwrap_or_default());
    let lost: Vec<&str> = was
        .lines()
        .filter(|line| !is.lines().any(|it| it == *line))
        .collect();
    (!lost.is_empty()).then(|| Change::of(Rule::FeatureNarrowed, new).was(lost.join(", ")))
}

fn rust(old: &Item<'_>, new: &Item<'_>) -> Option<Change> {
    let [was, is] = [old, new].map(|item| fact_of(&item.facts, Fact::RustVersion));
    let is = is?;
    let raised = was.is_none_or(|was| by_number(was, is) == Ordering::Less);
    let change = Change::of(Rule::RustVersionRaised, new).is(is);
    raised.then(|| match was {
        Some(was) => change.was(was),
        None => change,
    })
}

/// Orders `1.9` before `1.85`.
fn by_number(one: &str, other: &str) -> Ordering {
    let numbers = |text: &str| -> Vec<u64> {
        let numbers = text.split('.').map(|it| it.parse().unwrap_or_default());
        numbers.collect()
    };
    numbers(one).cmp(&numbers(other))
}

#[cfg(test)]
mod tests {
    use super::{by_number, range};

    #[test]
    fn versions_that_cargo_takes_for_each_other_share_their_numbers() {
        for (one, other, same) in [
            ("1.2", "1.40.3", true),
            ("1", "=1.2.3", true),
            ("1.2", "2", false),
            ("0.22", "0.22.1", true),
            ("0.22", "0.23", false),
            ("0.0.1", "0.0.2", false),
        ] {
            assert_eq!(range(one) == range(other), same, "{one} {other}");
        }
        assert_eq!(range(">=1, <3"), None);
        assert_eq!(range("*"), None);
    }

    #[test]
    fn a_version_of_rust_is_compared_by_its_numbers() {
        assert!(by_number("1.9", "1.85").is_lt());
        assert!(by_number("1.85", "1.85.1").is_lt());
    }
}
