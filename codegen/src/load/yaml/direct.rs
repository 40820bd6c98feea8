//! Turns plainly written YAML into a value tree by `serde_yaml`. What it refuses is not explained here: the event reader
//! reads it once more.

use std::borrow::Cow;

use serde::de::DeserializeSeed;
use serde_json::Value;

use crate::load::visit::{Node, State};

/// Reads one YAML document, or nothing if it is not plain YAML within the limits.
pub(super) fn read(text: &str) -> Option<Value> {
    let state = State::yaml();
    let text = with_last_line_ended(text);
    let reader = serde_yaml::Deserializer::from_str(&text);
    Node::root(&state).deserialize(reader).ok()
}

/// Texts like `|` that go on to the end of the file end with a line break, whether the file does or not. The event reader
/// takes them so by itself.
fn with_last_line_ended(text: &str) -> Cow<'_, str> {
    if text.ends_with(['\n', '\r']) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(format!("{text}\n"))
}
