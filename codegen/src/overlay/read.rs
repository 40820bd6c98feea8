//! Turns the tree of an overlay into its actions, and complains about all that the specification does not have.

use serde_json::{Map, Value};

use super::action::{Action, Change, Overlay, Path, Version};
use super::query;
use super::wrong::shown;
use crate::load::kind;
use crate::lower::nearest;
use crate::problem::{Place, Pointer, Problem};
use crate::text::Source;

type Problems = Vec<Problem>;

/// Reads an overlay for a document; nothing if it has no actions to apply.
pub(super) fn overlay<'o>(
    problems: &mut Problems,
    tree: &'o Value,
    document: &Source,
) -> Option<Overlay<'o>> {
    let root = Pointer::root();
    let Some(map) = tree.as_object() else {
        let problem = Problem::error(root, "the overlay is not an object").label(this_is(tree));
        problems.push(problem.help("an overlay has the keys `overlay`, `info` and `actions`"));
        return None;
    };
    known(
        problems,
        map,
        &root,
        &["overlay", "info", "extends", "actions"],
    );
    let version = version(problems, map);
    info(problems, map);
    extends(problems, map, document);
    let actions = actions(problems, map, version?);
    Some(Overlay {
        version: version?,
        actions,
    })
}

fn this_is(value: &Value) -> String {
    format!("this is {}", kind(value))
}

/// Complains about keys that an object cannot have.
fn known(problems: &mut Problems, map: &Map<String, Value>, at: &Pointer, names: &[&str]) {
    let strange = |key: &&String| !names.contains(&key.as_str()) && !key.starts_with("x-");
    for key in map.keys().filter(strange) {
        let place = Place::Key(at.key(key));
        let message = format!("an overlay has no key `{}` here", shown(key));
        let help = match nearest(key, names.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("known are `{}`, and `x-…`", names.join("`, `")),
        };
        problems.push(Problem::error(at.key(key), message).at(place).help(help));
    }
}

/// A member that must be there; complains if it is not.
fn needed<'o>(
    problems: &mut Problems,
    map: &'o Map<String, Value>,
    at: &Pointer,
    (key, help): (&str, &str),
) -> Option<&'o Value> {
    let found = map.get(key);
    if found.is_none() {
        let problem = Problem::error(at.clone(), format!("`{key}` is missing"));
        problems.push(problem.help(help));
    }
    found
}

/// A text; complains about anything else.
fn text<'o>(problems: &mut Problems, value: &'o Value, at: &Pointer) -> Option<&'o str> {
    let found = value.as_str();
    if found.is_none() {
        let problem = Problem::error(at.clone(), "this has to be a text").label(this_is(value));
        problems.push(problem.help("put it in quotes"));
    }
    found
}

fn version(problems: &mut Problems, map: &Map<String, Value>) -> Option<Version> {
    let root = Pointer::root();
    let help = "say which version of the specification it is written for: `overlay: 1.1.0`";
    let value = needed(problems, map, &root, ("overlay", help))?;
    let at = root.key("overlay");
    let number = value.as_str().and_then(|text| {
        let (number, patch) = text.rsplit_once('.')?;
        patch.parse::<u64>().is_ok().then_some(number)
    });
    match number {
        Some("1.0") => Some(Version::First),
        Some("1.1") => Some(Version::Second),
        _ => {
            let message = "this version of the Overlay specification is not known";
            let problem = Problem::error(at, message).label("not `1.0.x` or `1.1.x`");
            problems.push(problem.help(help));
            None
        }
    }
}

fn info(problems: &mut Problems, map: &Map<String, Value>) {
    let (root, at) = (Pointer::root(), Pointer::root().key("info"));
    let help = "an overlay says what it is: `info: {title: Repairs, version: 1.0.0}`";
    let Some(value) = needed(problems, map, &root, ("info", help)) else {
        return;
    };
    let Some(info) = value.as_object() else {
        let problem = Problem::error(at, "`info` is not an object").label(this_is(value));
        return problems.push(problem.help(help));
    };
    known(problems, info, &at, &["title", "version", "description"]);
    for key in ["title", "version"] {
        if let Some(value) = needed(problems, info, &at, (key, help)) {
            text(problems, value, &at.key(key));
        }
    }
    if let Some(value) = info.get("description") {
        text(problems, value, &at.key("description"));
    }
}

/// Warns if the overlay was written for another file. What a URL names is not known: nothing is fetched.
fn extends(problems: &mut Problems, map: &Map<String, Value>, document: &Source) {
    let at = Pointer::root().key("extends");
    let Some(value) = map.get("extends") else {
        return;
    };
    let Some(named) = text(problems, value, &at) else {
        return;
    };
    let last = |path: &str| {
        path.rsplit(['/', '\\'])
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    let is_url = named.contains("://") && !named.starts_with("file:");
    if !is_url && last(named) != last(&document.name) {
        let message = format!("the overlay is for `{}`", shown(named));
        let problem = Problem::warning(at, message);
        let label = format!("it is applied to `{}`", last(&document.name));
        problems.push(
            problem
                .label(label)
                .help("correct `extends`, or leave it out"),
        );
    }
}

fn actions<'o>(
    problems: &mut Problems,
    map: &'o Map<String, Value>,
    version: Version,
) -> Vec<Action<'o>> {
    let (root, at) = (Pointer::root(), Pointer::root().key("actions"));
    let help =
        "an action selects nodes and changes them: `{target: $.info, update: {title: Trains}}`";
    let Some(value) = needed(problems, map, &root, ("actions", help)) else {
        return Vec::new();
    };
    let list = value.as_array().filter(|list| !list.is_empty());
    let Some(list) = list else {
        let problem = Problem::error(at, "`actions` is not a list of at least one action");
        problems.push(problem.label(this_is(value)).help(help));
        return Vec::new();
    };
    let read = list.iter().enumerate();
    read.filter_map(|(index, value)| action(problems, value, at.index(index), version))
        .collect()
}

fn action<'o>(
    problems: &mut Problems,
    value: &'o Value,
    at: Pointer,
    version: Version,
) -> Option<Action<'o>> {
    let Some(map) = value.as_object() else {
        let problem = Problem::error(at, "an action is not an object").label(this_is(value));
        problems.push(problem.help("an action has `target`, and `update`, `copy` or `remove`"));
        return None;
    };
    known(
        problems,
        map,
        &at,
        &["target", "description", "update", "copy", "remove"],
    );
    if let Some(value) = map.get("description") {
        text(problems, value, &at.key("description"));
    }
    let help = "`target` selects what is changed: `$.paths['/pets'].get`";
    let target = needed(problems, map, &at, ("target", help))
        .and_then(|value| path(problems, value, at.key("target")));
    let change = change(problems, map, &at, version);
    Some(Action {
        target: target?,
        change: change?,
        pointer: at,
    })
}

fn path<'o>(problems: &mut Problems, value: &'o Value, pointer: Pointer) -> Option<Path<'o>> {
    let text = text(problems, value, &pointer)?;
    match query::parse(text, &pointer) {
        Ok(query) => Some(Path {
            text,
            query,
            pointer,
        }),
        Err(problem) => {
            problems.push(*problem);
            None
        }
    }
}

/// The one thing that an action does.
fn change<'o>(
    problems: &mut Problems,
    map: &'o Map<String, Value>,
    at: &Pointer,
    version: Version,
) -> Option<Change<'o>> {
    let removes = match map.get("remove") {
        None => false,
        Some(Value::Bool(removes)) => *removes,
        Some(other) => {
            let problem = Problem::error(at.key("remove"), "`remove` is not `true` or `false`");
            problems.push(problem.label(this_is(other)));
            return None;
        }
    };
    let (update, copy) = (map.get("update"), map.get("copy"));
    match (update, copy, removes) {
        (Some(update), None, false) => Some(Change::Update(update)),
        (None, Some(copy), false) => {
            if version == Version::First {
                let problem = Problem::error(at.clone(), "Overlay 1.0 has no `copy`");
                let problem = problem.at(Place::Key(at.key("copy")));
                problems.push(problem.help("write `overlay: 1.1.0`"));
            }
            path(problems, copy, at.key("copy")).map(Change::Copy)
        }
        (None, None, true) => Some(Change::Remove),
        (None, None, false) => {
            let problem = Problem::error(at.clone(), "the action does nothing");
            problems.push(problem.help("say what it does: `update`, `copy` or `remove: true`"));
            None
        }
        _ => {
            let second = if removes { "remove" } else { "copy" };
            let first = if update.is_some() { "update" } else { "copy" };
            let message = format!("an action cannot have both `{first}` and `{second}`");
            let problem = Problem::error(at.clone(), message).at(Place::Key(at.key(second)));
            problems.push(problem.help("make two actions of it: they are applied in their order"));
            None
        }
    }
}
