//! Repairs the text of a `$ref` that names a component of the document in a form that is no reference.

use serde_json::Value;

use super::here::Here;
use super::{below, element};
use crate::lower::kind::{Kind, Many, Standing};
use crate::problem::{Pointer, Problem, Report};

/// Writes references as pointers where they are meant as such, before other files are looked for.
pub fn references(report: &mut Report, tree: &mut Value) {
    let mut found = Vec::new();
    let root = (Kind::Document, Many::One);
    collect(tree, tree, root, &Here::Root, &mut found);
    for (at, meant) in found {
        let Some(text) = tree.pointer_mut(at.as_str()) else {
            continue;
        };
        let found = text.as_str().unwrap_or_default();
        let message = format!("`{found}` is not a reference; taken as `{meant}`");
        report.add(Problem::warning(at, message).help(format!("write `{meant}`")));
        *text = Value::String(meant);
    }
}

fn collect(
    tree: &Value,
    value: &Value,
    at: Standing,
    here: &Here<'_>,
    found: &mut Vec<(Pointer, String)>,
) {
    match value {
        Value::Object(map) => {
            if let (Some(Value::String(text)), Many::One) = (map.get("$ref"), at.1)
                && let Some(meant) = meant(tree, text, at.0)
            {
                found.push((here.pointer().key("$ref"), meant));
            }
            for (key, value) in map {
                if let Some(next) = below(at, key) {
                    collect(tree, value, next, &here.key(key), found);
                }
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                if let Some(next) = element(at, index) {
                    collect(tree, value, next, &here.index(index), found);
                }
            }
        }
        _ => {}
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
    (!is_id(tree, text)).then(|| format!("#{found}"))
}

/// Whether a schema calls itself so.
fn is_id(tree: &Value, text: &str) -> bool {
    match tree {
        Value::Object(map) => {
            let names = ["$id", "$anchor", "$dynamicAnchor"];
            let own = names.iter().filter_map(|key| map.get(*key)?.as_str());
            own.into_iter()
                .any(|name| name == text.trim_start_matches('#'))
                || map.values().any(|value| is_id(value, text))
        }
        Value::Array(items) => items.iter().any(|value| is_id(value, text)),
        _ => false,
    }
}

/// Lets references follow what has moved.
pub(super) fn follow(tree: &mut Value, moved: &[(Pointer, Pointer)]) {
    match tree {
        Value::Object(map) => {
            if let Some(Value::String(text)) = map.get_mut("$ref") {
                for (from, to) in moved {
                    lead(text, from, to);
                }
            }
            map.values_mut().for_each(|value| follow(value, moved));
        }
        Value::Array(items) => items.iter_mut().for_each(|value| follow(value, moved)),
        _ => {}
    }
}

fn lead(text: &mut String, from: &Pointer, to: &Pointer) {
    let rest = text
        .strip_prefix('#')
        .and_then(|text| text.strip_prefix(from.as_str()));
    let Some(rest) = rest.filter(|rest| rest.is_empty() || rest.starts_with('/')) else {
        return;
    };
    *text = format!("#{to}{rest}");
}
