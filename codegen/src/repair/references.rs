//! Repairs the text of a `$ref` that names a component of the document in a form that is no reference.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::here::Here;
use super::{below, element};
use crate::lower::kind::{Kind, Many, Standing};
use crate::problem::{Pointer, Problem, Report};

/// Writes references as pointers where they are meant as such, before other files are looked for.
pub fn references(report: &mut Report, tree: &mut Value) {
    let root = (Kind::Document, Many::One);
    let mut search = Search {
        tree,
        own_names: OnceCell::new(),
        found: Vec::new(),
    };
    search.collect(tree, root, &Here::Root);
    for (at, meant) in search.found {
        let Some(text) = tree.pointer_mut(at.as_str()) else {
            continue;
        };
        let found = text.as_str().unwrap_or_default();
        let message = format!("`{found}` is not a reference; taken as `{meant}`");
        report.add(Problem::warning(at, message).help(format!("write `{meant}`")));
        *text = Value::String(meant);
    }
}

struct Search<'t> {
    tree: &'t Value,
    own_names: OnceCell<HashSet<&'t str>>,
    found: Vec<(Pointer, String)>,
}

impl Search<'_> {
    fn collect(&mut self, value: &Value, at: Standing, here: &Here<'_>) {
        match value {
            Value::Object(map) => {
                if let (Some(Value::String(text)), Many::One) = (map.get("$ref"), at.1)
                    && let Some(meant) = meant(self.tree, text, at.0)
                    && !self.is_own_name(text)
                {
                    self.found.push((here.pointer().key("$ref"), meant));
                }
                for (key, value) in map {
                    if let Some(next) = below(at, key) {
                        self.collect(value, next, &here.key(key));
                    }
                }
            }
            Value::Array(items) => {
                for (index, value) in items.iter().enumerate() {
                    if let Some(next) = element(at, index) {
                        self.collect(value, next, &here.index(index));
                    }
                }
            }
            _ => {}
        }
    }

    /// Whether a schema calls itself so.
    fn is_own_name(&self, text: &str) -> bool {
        let names = self.own_names.get_or_init(|| {
            let mut names = HashSet::new();
            own_names(self.tree, &mut names);
            names
        });
        names.contains(text.trim_start_matches('#'))
    }
}

/// The reference that a text is meant as that is none: it lacks `#/` or `components`, or is the bare name of a
/// component. `None` where the text leads somewhere, or is the path of a file.
fn meant(tree: &Value, text: &str, kind: Kind) -> Option<String> {
    if text.starts_with("#/components/") || text.starts_with("#/paths/") {
        // A reference, whether or not it leads somewhere.
        return None;
    }
    let is_there = |pointer: &str| tree.pointer(pointer).is_some();
    if text.strip_prefix('#').is_some_and(is_there) {
        return None;
    }
    let bare = text.trim().trim_start_matches('#').trim_start_matches('/');
    if bare.is_empty() || bare.contains(['#', '.', ':']) {
        return None;
    }
    let name = bare.rsplit('/').next().unwrap_or_default();
    let is_name = name == bare && !text.trim().starts_with('#');
    let under = ["definitions", kind.section()];
    let is_old = under
        .iter()
        .any(|section| bare == format!("{section}/{name}"));
    let component = format!("components/{}/{name}", kind.section());
    let candidates = [
        Some(bare.to_owned()),
        (is_name || is_old).then_some(component),
    ];
    let mut pointers = candidates.into_iter().flatten().map(|it| format!("/{it}"));
    let found = pointers.find(|it| it.starts_with("/components/") && is_there(it))?;
    Some(format!("#{found}"))
}

/// The names that schemas call themselves by.
fn own_names<'t>(node: &'t Value, found: &mut HashSet<&'t str>) {
    match node {
        Value::Object(map) => {
            let names = ["$id", "$anchor", "$dynamicAnchor"];
            found.extend(names.iter().filter_map(|key| map.get(*key)?.as_str()));
            map.values().for_each(|value| own_names(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| own_names(value, found)),
        _ => {}
    }
}

/// Lets references follow what has moved.
pub(super) fn follow(tree: &mut Value, moved: &[(Pointer, Pointer)]) {
    let mut targets: HashMap<&str, &str> = HashMap::new();
    for (from, to) in moved {
        targets.entry(from.as_str()).or_insert(to.as_str());
    }
    lead_all(tree, &targets);
}

fn lead_all(node: &mut Value, targets: &HashMap<&str, &str>) {
    match node {
        Value::Object(map) => {
            if let Some(Value::String(text)) = map.get_mut("$ref") {
                *text = led(text, targets).unwrap_or_else(|| std::mem::take(text));
            }
            map.values_mut().for_each(|value| lead_all(value, targets));
        }
        Value::Array(items) => items.iter_mut().for_each(|value| lead_all(value, targets)),
        _ => {}
    }
}

/// The reference to where its target stands now: each node on the way to it may have moved, beside where it stood.
fn led(text: &str, targets: &HashMap<&str, &str>) -> Option<String> {
    let pointer = text.strip_prefix('#')?;
    let mut led = "#".to_owned();
    let mut above = 0;
    let ends = pointer.match_indices('/').map(|(at, _)| at).skip(1);
    for end in ends.chain([pointer.len()]) {
        let whole = pointer.get(..end)?;
        let moved = targets.get(whole).copied().unwrap_or(whole);
        led.push_str(moved.get(above..)?);
        above = end;
    }
    Some(led)
}
