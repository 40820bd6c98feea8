//! Turns plainly written YAML into a value tree by `serde_yaml`. What it refuses is not explained here: the event reader
//! reads it once more.
//!
//! A large text is read in pieces, by all processors: `serde_yaml` keeps all events of a text in memory before it hands
//! out the first.

use std::borrow::Cow;

use serde::de::DeserializeSeed;
use serde_json::{Map, Value};

use super::split::{self, Part};
use crate::load::visit::{Node, State};
use crate::share::each;
use crate::text::limits;

/// Bytes of a piece, about: small enough to share the work well, and large enough for the cost of one not to matter.
const PIECE: usize = 64 * 1024;

/// Reads one YAML document, or nothing if it is not plain YAML within the limits.
pub(super) fn read(text: &str) -> Option<Value> {
    in_pieces(text, PIECE).or_else(|| whole(text))
}

/// Reads a text piece by piece; nothing where it cannot be parted so.
pub(super) fn in_pieces(text: &str, size: usize) -> Option<Value> {
    let parts = split::parts(text, size)?;
    let mut texts = Vec::new();
    list(&parts, &mut texts);
    let read = each(texts, counted)
        .into_iter()
        .collect::<Option<Vec<_>>>()?;
    let nodes = read
        .iter()
        .fold(0_usize, |sum, (_, nodes)| sum.saturating_add(*nodes));
    let mut values = read.into_iter().map(|(value, _)| value);
    (nodes <= limits::NODES).then_some(())?;
    object(&parts, &mut values).map(Value::Object)
}

/// The texts to read, in order.
fn list<'a>(parts: &[Part<'a>], texts: &mut Vec<&'a str>) {
    for part in parts {
        match part {
            Part::Entries(text) => texts.push(text),
            Part::Nested(head, parts) => {
                texts.push(head);
                list(parts, texts);
            }
        }
    }
}

/// Puts together what was read of the parts of an object.
fn object(
    parts: &[Part<'_>],
    values: &mut impl Iterator<Item = Value>,
) -> Option<Map<String, Value>> {
    let mut object = Map::new();
    for part in parts {
        let Value::Object(mut entries) = values.next()? else {
            return None;
        };
        if let Part::Nested(_, parts) = part {
            let mut only = entries.values_mut();
            let (Some(value @ Value::Null), None) = (only.next(), only.next()) else {
                return None;
            };
            *value = Value::Object(self::object(parts, values)?);
        }
        for (key, value) in entries {
            if object.insert(key, value).is_some() {
                return None;
            }
        }
    }
    Some(object)
}

/// Reads a text at once.
pub(super) fn whole(text: &str) -> Option<Value> {
    counted(text).map(|(value, _)| value)
}

/// Reads a text; gives the value, and how many there are in it.
fn counted(text: &str) -> Option<(Value, usize)> {
    let state = State::yaml();
    let text = with_last_line_ended(text);
    let reader = serde_yaml::Deserializer::from_str(&text);
    let value = Node::root(&state).deserialize(reader).ok()?;
    Some((value, state.nodes()))
}

/// Texts like `|` that go on to the end of the file end with a line break, whether the file does or not. The event reader
/// takes them so by itself.
fn with_last_line_ended(text: &str) -> Cow<'_, str> {
    if text.ends_with(['\n', '\r']) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(format!("{text}\n"))
}
