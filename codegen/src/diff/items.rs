//! What changed of one item: whether it is there, what it is called, and all that concerns it as a whole.

use super::change::Change;
use super::pairs::Pair;
use super::rules::Rule;
use super::{arguments, fields, limits, package, values, wire};
use crate::emit::surface::{Fact, Item, Kind, Part};

/// Adds what changed of an item.
pub(super) fn compare(found: &mut Vec<Change>, pair: &Pair<'_, Item<'_>>) {
    match *pair {
        Pair::Removed(item) => {
            let rule = removed(item.kind);
            found.extend(rule.map(|rule| Change::of(rule, item).was(&item.path)));
        }
        Pair::Added(item) => {
            let rule = added(item.kind);
            found.extend(rule.map(|rule| Change::of(rule, item).is(&item.path)));
        }
        Pair::Both(old, new) if old.kind != new.kind => {
            let sides = (word(old.kind), word(new.kind));
            found.push(Change::of(Rule::TypeKind, new).sides(sides.0, sides.1));
        }
        Pair::Both(old, new) => both(found, old, new),
    }
}

/// What an item looks like, if it is known by that: a credential by the way in which it is sent.
pub(super) fn look(item: &Item<'_>) -> Option<String> {
    let credential = item.kind == Kind::Credential;
    let sending = fact_of(&item.facts, Fact::Sending).filter(|_| credential);
    sending.map(str::to_owned)
}

fn both(found: &mut Vec<Change>, old: &Item<'_>, new: &Item<'_>) {
    renamed(found, old, new);
    match new.kind {
        Kind::Function => arguments::compare(found, old, new),
        Kind::Parameters | Kind::Struct | Kind::Headers => fields::compare(found, old, new),
        Kind::Enumeration => values::list(found, old, new),
        Kind::Union | Kind::Bodies | Kind::Answers => values::variants(found, old, new),
        _ => package::compare(found, old, new),
    }
    whole(found, old, new);
    wire::compare(found, old, new);
    limits::compare(found, (old, new), |change| change, &old.limits, &new.limits);
    advice(found, old, new);
    docs(found, old, new);
}

fn renamed(found: &mut Vec<Change>, old: &Item<'_>, new: &Item<'_>) {
    let rule = match new.kind {
        Kind::Function => Rule::OperationRenamed,
        Kind::Credential => Rule::CredentialRenamed,
        kind if kind.is_type() => Rule::TypeRenamed,
        _ => return,
    };
    if old.path != new.path {
        found.push(Change::of(rule, new).sides(&old.path, &new.path));
    }
}

/// The facts of an item that Rust sees.
fn whole(found: &mut Vec<Change>, old: &Item<'_>, new: &Item<'_>) {
    let rules = [
        (Kind::Function, Fact::Returns, Rule::AnswerType),
        (Kind::Webhook, Fact::Returns, Rule::WebhookType),
        (Kind::Alias, Fact::Target, Rule::AliasTarget),
        (Kind::Credential, Fact::Argument, Rule::CredentialType),
        (Kind::Crate, Fact::Credentials, Rule::ClientCredentials),
    ];
    for (_, fact, rule) in rules.into_iter().filter(|(kind, ..)| *kind == new.kind) {
        let (was, is) = (fact_of(&old.facts, fact), fact_of(&new.facts, fact));
        // The arguments of a setter are called after it.
        let renamed = rule == Rule::CredentialType && old.path != new.path;
        if was != is && !renamed {
            let sides = (was.unwrap_or_default(), is.unwrap_or_default());
            found.push(Change::of(rule, new).sides(sides.0, sides.1));
        }
    }
}

/// What is said of a fact.
pub(super) fn fact_of(facts: &[(Fact, String)], fact: Fact) -> Option<&str> {
    let mut facts = facts.iter();
    let (_, text) = facts.find(|(other, _)| *other == fact)?;
    Some(text)
}

/// What Rust warns of.
fn advice(found: &mut Vec<Change>, old: &Item<'_>, new: &Item<'_>) {
    let rule = |was: bool, is: bool| match (was, is) {
        (false, true) => Some(Rule::Deprecated),
        (true, false) => Some(Rule::NoLongerDeprecated),
        _ => None,
    };
    let whole = rule(old.deprecated, new.deprecated);
    found.extend(whole.map(|rule| Change::of(rule, new)));
    for (was, is) in common(old, new) {
        let rule = rule(was.deprecated, is.deprecated);
        found.extend(rule.map(|rule| Change::of_part(rule, new, is)));
    }
}

/// One change for all that is said otherwise of an item.
fn docs(found: &mut Vec<Change>, old: &Item<'_>, new: &Item<'_>) {
    let parts = common(old, new).into_iter();
    let mut said: Vec<String> = parts
        .filter(|(was, is)| was.docs != is.docs)
        .map(|(_, is)| is.place.clone())
        .collect();
    if old.docs != new.docs {
        said.insert(0, "itself".to_owned());
    }
    if !said.is_empty() {
        found.push(Change::of(Rule::DocsChanged, new).is(said.join(", ")));
    }
}

/// The parts that both have.
pub(super) fn common<'a, 'b>(
    old: &'b Item<'a>,
    new: &'b Item<'a>,
) -> Vec<(&'b Part<'a>, &'b Part<'a>)> {
    let known: std::collections::HashMap<&str, &Part<'_>> = old
        .parts
        .iter()
        .map(|part| (part.key.as_str(), part))
        .collect();
    let both = new.parts.iter();
    both.filter_map(|part| Some((*known.get(part.key.as_str())?, part)))
        .collect()
}

fn removed(kind: Kind) -> Option<Rule> {
    Some(match kind {
        Kind::Function => Rule::OperationRemoved,
        Kind::Webhook => Rule::WebhookRemoved,
        Kind::Credential => Rule::CredentialRemoved,
        Kind::Export => Rule::ExportRemoved,
        Kind::Dependency => Rule::DependencyRemoved,
        Kind::Feature => Rule::FeatureRemoved,
        kind if kind.is_type() => Rule::TypeRemoved,
        // A module goes with its functions.
        _ => return None,
    })
}

fn added(kind: Kind) -> Option<Rule> {
    Some(match kind {
        Kind::Function => Rule::OperationAdded,
        Kind::Webhook => Rule::WebhookAdded,
        Kind::Credential => Rule::CredentialAdded,
        Kind::Export => Rule::ExportAdded,
        Kind::Dependency => Rule::DependencyAdded,
        Kind::Feature => Rule::FeatureAdded,
        kind if kind.is_type() => Rule::TypeAdded,
        _ => return None,
    })
}

fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Struct | Kind::Parameters | Kind::Headers => "struct",
        Kind::Enumeration => "enum of values",
        Kind::Union | Kind::Bodies | Kind::Answers => "enum of types",
        Kind::Alias => "alias",
        _ => "other",
    }
}
