//! One object of the specification: each of its fields by a rule, in place.
//!
//! Knows the shapes that fields have, not what any object's fields are: every object has a table of its own.

use serde_json::{Map, Value};

use super::context::Context;
use super::extension::PREFIX;
use super::kind::{Kind, Many};
use super::trail::Trail;
use super::{apart, scalar};

/// Lowers one node in place.
pub(super) type Lower = fn(&mut Context, &Trail<'_>, &mut Value);

/// Lowers one field in place, and says what becomes of it.
pub(super) type Field = fn(&mut Context, &Trail<'_>, &mut Value) -> Then;

/// What becomes of a field.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Then {
    /// It stays.
    Keep,
    /// It is taken away.
    Drop,
    /// It stands under this name instead.
    To(&'static str),
}

/// What a field holds.
#[derive(Clone, Copy)]
pub(super) enum Rule {
    /// Handled by itself.
    By(Field),
    /// A node; `null` is absent.
    Node(Lower),
    /// A list of nodes.
    List(Lower),
    /// A map of nodes.
    Map(Lower),
    /// Any value that `openapiv3` holds, except `null`, which goes to the extension.
    Value(&'static str),
    /// Any value, carried in the extension; `null` is absent.
    Carry(&'static str),
    /// A text, carried in the extension.
    CarryText(&'static str),
    /// Nodes that the tree has no place for.
    Apart(&'static str, Many, Kind, Lower),
    /// Known, without effect on the output; taken away.
    Ignore,
}

/// What the fields of an object are.
pub(super) type Table = [(&'static str, Rule)];

pub(super) const TEXT: Rule = Rule::By(scalar::text);
pub(super) const PROSE: Rule = Rule::By(scalar::prose);
pub(super) const TEXTS: Rule = Rule::By(scalar::texts);
pub(super) const FLAG: Rule = Rule::By(scalar::flag);
pub(super) const REMARK: Rule = Rule::By(scalar::remark);
pub(super) const COUNT: Rule = Rule::By(scalar::count);
pub(super) const NUMBER: Rule = Rule::By(scalar::number);

/// Applies a table to the fields of a node.
pub(super) fn fields(
    cx: &mut Context,
    at: &Trail<'_>,
    map: &mut Map<String, Value>,
    table: &Table,
) {
    let mut moves = Vec::new();
    let mut foreign = false;
    for (key, value) in map.iter_mut() {
        match table.iter().find(|(name, _)| name == key) {
            Some((name, rule)) => match apply(cx, at, name, value, rule) {
                Then::Keep => {}
                then => moves.push((*name, then)),
            },
            None if key.starts_with(PREFIX) => foreign = true,
            None if key.starts_with("x-") => {}
            None => cx.unused(at, key, false),
        }
    }
    if foreign {
        map.retain(|key, _| !key.starts_with(PREFIX));
    }
    for (key, then) in moves {
        if let (Some(value), Then::To(name)) = (map.shift_remove(key), then) {
            map.insert(name.to_owned(), value);
        }
    }
}

fn apply(
    cx: &mut Context,
    parent: &Trail<'_>,
    key: &'static str,
    value: &mut Value,
    rule: &Rule,
) -> Then {
    let at = &parent.key(key);
    match *rule {
        Rule::By(field) => field(cx, at, value),
        Rule::Node(_) | Rule::List(_) | Rule::Map(_) | Rule::Apart(..) | Rule::Carry(_)
            if value.is_null() =>
        {
            Then::Drop
        }
        Rule::Node(lower) => {
            lower(cx, at, value);
            Then::Keep
        }
        Rule::List(lower) => list(cx, at, value, lower),
        Rule::Map(lower) => map(cx, at, value, lower),
        Rule::Value(name) if value.is_null() => Then::To(name),
        Rule::Value(_) => Then::Keep,
        Rule::Carry(name) => Then::To(name),
        Rule::CarryText(name) => match scalar::text(cx, at, value) {
            Then::Keep => Then::To(name),
            then => then,
        },
        Rule::Apart(name, many, kind, lower) => {
            apart::nodes(cx, at, value, (many, kind, lower), name)
        }
        Rule::Ignore => {
            cx.unused(parent, key, true);
            Then::Drop
        }
    }
}

/// Lowers the elements of a list.
pub(super) fn list(cx: &mut Context, at: &Trail<'_>, value: &mut Value, lower: Lower) -> Then {
    let Value::Array(items) = value else {
        return match value {
            Value::Object(map) if map.is_empty() => Then::Drop,
            other => scalar::mismatch(cx, at, "a list", other),
        };
    };
    for (index, item) in items.iter_mut().enumerate() {
        lower(cx, &at.index(index), item);
    }
    Then::Keep
}

/// Lowers the members of a map.
pub(super) fn map(cx: &mut Context, at: &Trail<'_>, value: &mut Value, lower: Lower) -> Then {
    let Some(map) = object(cx, at, value) else {
        return Then::Drop;
    };
    for (key, item) in map.iter_mut() {
        lower(cx, &at.key(key), item);
    }
    Then::Keep
}

/// The map that a node is. Nothing, and an empty list (which is how PHP writes an empty map), are an empty one.
pub(super) fn object<'v>(
    cx: &mut Context,
    at: &Trail<'_>,
    value: &'v mut Value,
) -> Option<&'v mut Map<String, Value>> {
    let empty = match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        _ => false,
    };
    if empty {
        *value = Value::Object(Map::new());
    }
    if !value.is_object() {
        scalar::mismatch(cx, at, "a map", value);
    }
    value.as_object_mut()
}

/// Whether the node says something under a key.
pub(super) fn says(map: &Map<String, Value>, key: &str) -> bool {
    map.get(key).is_some_and(|value| !value.is_null())
}
