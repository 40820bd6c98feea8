//! Applies the actions of an overlay to a tree, one after the other.

use serde_json::Value;

use super::Overlaid;
use super::action::{Action, Change, Overlay, Path, Version};
use super::merge::{self, Clash, Given};
use super::query::{self, Steps, pointer};
use super::remove::remove;
use super::wrong::shown;
use crate::load::{depth, kind, size};
use crate::origins::Origins;
use crate::problem::{File, Pointer, Problem};
use crate::text::limits;

/// Applies all actions. One that cannot be applied is reported, and those behind it still are.
pub(super) fn actions(
    problems: &mut Vec<Problem>,
    overlaid: &mut Overlaid,
    overlay: &Overlay<'_>,
    file: File,
) {
    let whole = Origins::whole(file);
    for action in &overlay.actions {
        if let Err(problem) = apply(overlaid, action, overlay.version, &whole) {
            problems.push(*problem);
        }
    }
}

type Applied = Result<(), Box<Problem>>;

fn apply(
    overlaid: &mut Overlaid,
    action: &Action<'_>,
    version: Version,
    overlay: &Origins,
) -> Applied {
    let selected = query::select(&action.target.query, &overlaid.tree);
    if selected.is_empty() {
        return Err(Box::new(query::nothing(&action.target, &overlaid.tree)));
    }
    match &action.change {
        Change::Remove if selected.iter().any(Vec::is_empty) => {
            let problem = Problem::error(
                action.pointer.key("target"),
                "the whole document cannot be removed",
            );
            Err(Box::new(problem.help("select a part of it")))
        }
        Change::Remove => {
            remove(&mut overlaid.tree, &mut overlaid.origins, &selected);
            Ok(())
        }
        Change::Update(value) => {
            let given = Given {
                value,
                pointer: action.pointer.key("update"),
                origins: overlay,
            };
            update(overlaid, action, &selected, version, &given)
        }
        Change::Copy(path) => copy(overlaid, action, &selected, version, path),
    }
}

/// Copies from the tree as it is before the action.
fn copy(
    overlaid: &mut Overlaid,
    action: &Action<'_>,
    selected: &[Steps],
    version: Version,
    path: &Path<'_>,
) -> Applied {
    let found = query::select(&path.query, &overlaid.tree);
    let [source] = found.as_slice() else {
        if found.is_empty() {
            return Err(Box::new(query::nothing(path, &overlaid.tree)));
        }
        let message = format!("`{}` selects {} nodes", shown(path.text), found.len());
        let problem = Problem::error(path.pointer.clone(), message);
        return Err(Box::new(
            problem.help("a copy is made of one node: select it alone"),
        ));
    };
    let source = pointer(source);
    let value = overlaid.tree.pointer(source.as_str());
    let value = value.cloned().unwrap_or_default();
    let origins = overlaid.origins.clone();
    let given = Given {
        value: &value,
        pointer: source,
        origins: &origins,
    };
    update(overlaid, action, selected, version, &given)
}

fn update(
    overlaid: &mut Overlaid,
    action: &Action<'_>,
    selected: &[Steps],
    version: Version,
    given: &Given<'_>,
) -> Applied {
    fits(overlaid, action, selected, version)?;
    within_limits(overlaid, action, selected, given.value)?;
    for steps in selected {
        let at = pointer(steps);
        let Some(target) = overlaid.tree.pointer_mut(at.as_str()) else {
            continue;
        };
        let found = kind(target);
        let merged = merge::selected(&mut overlaid.origins, target, &at, given);
        merged.map_err(|clash| clashing(overlaid, action, (&at, found), given, &clash))?;
    }
    Ok(())
}

/// Whether what is selected may be changed at all, and alike.
fn fits(overlaid: &Overlaid, action: &Action<'_>, selected: &[Steps], version: Version) -> Applied {
    let target = &action.target;
    let wrong = |message: String, help: &str| {
        Err(Box::new(
            Problem::error(target.pointer.clone(), message).help(help),
        ))
    };
    let nodes = selected.iter();
    let nodes = nodes.filter_map(|steps| overlaid.tree.pointer(pointer(steps).as_str()));
    let kinds: Vec<&str> = nodes.map(coarse).collect();
    let path = shown(target.text);
    if let Some(other) = kinds.iter().find(|kind| Some(*kind) != kinds.first()) {
        let first = kinds.first().unwrap_or(other);
        let message = format!("`{path}` selects both {first} and {other}");
        return wrong(message, "make one action for each of them");
    }
    if version == Version::First && kinds.first() == Some(&"primitive values") {
        let message =
            format!("`{path}` selects a primitive value, which Overlay 1.0 cannot update");
        return wrong(
            message,
            "write `overlay: 1.1.0`, or select the object around it",
        );
    }
    Ok(())
}

fn coarse(value: &Value) -> &'static str {
    match value {
        Value::Object(_) => "objects",
        Value::Array(_) => "lists",
        _ => "primitive values",
    }
}

/// The limits of reading hold for what overlays make, too: a few copies of copies are larger than any memory.
fn within_limits(
    overlaid: &mut Overlaid,
    action: &Action<'_>,
    selected: &[Steps],
    value: &Value,
) -> Applied {
    let wrong = |message: String| {
        let problem = Problem::error(action.target.pointer.clone(), message);
        Err(Box::new(problem.help("select fewer nodes")))
    };
    let more = size(value).saturating_mul(selected.len());
    overlaid.most = overlaid.most.saturating_add(more);
    if overlaid.most > limits::NODES {
        overlaid.most = size(&overlaid.tree).saturating_add(more);
    }
    if overlaid.most > limits::NODES {
        let limit = limits::NODES;
        return wrong(format!(
            "with this the document has more than {limit} values"
        ));
    }
    let deepest = selected.iter().map(Vec::len).max().unwrap_or_default();
    if deepest.saturating_add(depth(value)).saturating_add(1) > limits::DEPTH {
        let limit = limits::DEPTH;
        return wrong(format!(
            "with this the document has more than {limit} levels of nesting"
        ));
    }
    Ok(())
}

/// The complaint about values that cannot be merged: where it was written, if that is in the overlay.
fn clashing(
    overlaid: &Overlaid,
    action: &Action<'_>,
    (selected, selected_kind): (&Pointer, &str),
    given: &Given<'_>,
    clash: &Clash,
) -> Box<Problem> {
    let find = |tree: &Value, at: &Pointer| tree.pointer(at.as_str()).map_or("null", kind);
    let rest = clash.from.as_str().strip_prefix(given.pointer.as_str());
    let found = find(given.value, &Pointer::from_text(rest.unwrap_or_default()));
    let (word, place) = match action.change {
        Change::Copy(_) => ("copy", action.pointer.key("copy")),
        _ => ("update", clash.from.clone()),
    };
    let there = if clash.at == *selected {
        selected_kind
    } else {
        find(&overlaid.tree, &clash.at)
    };
    let message = format!("`{word}` has {found} where the document has {there}");
    let help = match there {
        "an object" | "a list" => {
            "to replace it, remove it by an action before this one".to_owned()
        }
        _ => "select the object around it, and put the value under its key".to_owned(),
    };
    let label = format!("for `{}` of the document", shown(clash.at.as_str()));
    Box::new(Problem::error(place, message).label(label).help(help))
}
