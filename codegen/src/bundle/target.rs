//! From the text of a reference to the file and the place that it names, or to what is wrong with it.

use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::files::Unread;
use super::library::Closed;
use crate::lower::nearest;
use crate::problem::Pointer;

/// A place in a file.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub(super) struct Target {
    pub(super) file: usize,
    pub(super) pointer: Pointer,
}

/// Whether anything in a tree may be a reference to another file. Quick, and sometimes wrong: examples are looked into.
pub(super) fn leaves(tree: &Value) -> bool {
    match tree {
        Value::Object(map) => map.iter().any(|(key, value)| match value {
            Value::String(text) if key == "$ref" => !text.starts_with('#'),
            Value::Object(mapping) if key == "mapping" => mapping
                .values()
                .any(|value| value.as_str().is_some_and(is_file) || leaves(value)),
            other => leaves(other),
        }),
        Value::Array(items) => items.iter().any(leaves),
        _ => false,
    }
}

/// Whether a value of a discriminator's `mapping`, which may be a name as well, reads like a file.
pub(super) fn is_file(text: &str) -> bool {
    let (document, _) = text.split_once('#').unwrap_or((text, ""));
    let ends = [".yaml", ".yml", ".json"];
    ends.iter().any(|end| document.ends_with(end))
}

/// The place that the part behind `#` names in a file.
pub(super) fn place(tree: &Value, fragment: &str) -> Option<Pointer> {
    let decoded = percent_decode_str(fragment).decode_utf8_lossy();
    if !decoded.is_empty() && !decoded.starts_with('/') {
        return anchor(tree, &decoded, &Pointer::root());
    }
    let found = [decoded.as_ref(), fragment]
        .into_iter()
        .find(|text| tree.pointer(text).is_some())?;
    Some(Pointer::from_text(found))
}

/// The schema that has an `$anchor`.
fn anchor(tree: &Value, name: &str, at: &Pointer) -> Option<Pointer> {
    match tree {
        Value::Object(map) => {
            let own = ["$anchor", "$dynamicAnchor"]
                .iter()
                .any(|key| map.get(*key).and_then(Value::as_str) == Some(name));
            if own {
                return Some(at.clone());
            }
            map.iter()
                .find_map(|(key, value)| anchor(value, name, &at.key(key)))
        }
        Value::Array(items) => items
            .iter()
            .enumerate()
            .find_map(|(index, value)| anchor(value, name, &at.index(index))),
        _ => None,
    }
}

/// What is wrong with a reference: message and help.
pub(super) type Wrong = (String, String);

/// The complaint about a scheme.
pub(super) fn network(text: &str, scheme: &str) -> Wrong {
    if scheme.starts_with("http") {
        let help = "download it, put it beside the document, and refer to it by its path";
        let message = format!("`$ref` to `{text}`: nothing is fetched over the network");
        return (message, help.to_owned());
    }
    let help = "a `$ref` is the path of a file, from the file that it stands in";
    (
        format!("`$ref` to `{text}`, which is not a path"),
        help.to_owned(),
    )
}

/// The complaint about a file. A broken one has a complaint of its own.
pub(super) fn closed(text: &str, path: &str, closed: &Closed) -> Option<Wrong> {
    let wrong = |message: String, help: &str| Some((message, help.to_owned()));
    match closed {
        Closed::Broken(_) => None,
        Closed::Limit(limit) => wrong(
            format!("`$ref` to `{text}`: {limit}"),
            "bundle the files into fewer",
        ),
        Closed::Unread(Unread::Missing) => wrong(
            format!("`$ref` to `{text}`, but there is no file `{path}`"),
            "a path is taken from the file that the `$ref` stands in",
        ),
        Closed::Unread(Unread::Outside) => wrong(
            format!("`$ref` to `{text}`, which is outside the folder of the document"),
            "move it into that folder, or allow it with `--allow-outside`",
        ),
        Closed::Unread(Unread::TooLarge) => wrong(
            format!("`$ref` to `{text}`, which is too large to be read"),
            "",
        ),
        Closed::Unread(Unread::Failed(why)) => wrong(
            format!("`$ref` to `{text}`, which cannot be read: {why}"),
            "",
        ),
    }
}

/// The complaint about a place that a file does not have.
pub(super) fn nothing(tree: &Value, text: &str, fragment: &str) -> Wrong {
    let message = format!("`$ref` to `{text}`, but the file has nothing there");
    let decoded = percent_decode_str(fragment)
        .decode_utf8_lossy()
        .into_owned();
    let (parent, name) = decoded.rsplit_once('/').unwrap_or_default();
    let names = tree.pointer(parent).and_then(Value::as_object);
    let near = names.and_then(|map| nearest(name, map.keys().map(String::as_str)));
    let document = text.split('#').next().unwrap_or_default();
    let parent = Pointer::from_text(parent);
    let help = near.map(|near| format!("did you mean `{document}#{}`?", parent.key(near)));
    (message, help.unwrap_or_default())
}

/// The file part and the fragment of a reference.
pub(super) fn split(text: &str) -> (&str, &str) {
    text.split_once('#').unwrap_or((text, ""))
}
