//! What a value must keep to, as a list that two versions can be compared by.
//!
//! Ends where a named type begins: what that asks for is its own.

use super::{Bound, Limit};
use crate::emit::context::Context;
use crate::emit::phrases::json;
use crate::ir::{self, Constraints, Json, Shape, TypeId};

/// The limits of a value of a type that is written where it is used.
pub(in super::super) fn of_use(cx: Context<'_>, id: TypeId) -> Vec<Limit> {
    let mut found = Vec::new();
    walk(cx, id, "", &mut found);
    found
}

/// The limits of a named type.
pub(in super::super) fn of_item(cx: Context<'_>, id: TypeId) -> Vec<Limit> {
    let mut found = Vec::new();
    if let Some(node) = cx.api.types.get(id) {
        node_limits(&node.constraints, "", &mut found);
        inner(cx, &node.shape, "", &mut found);
    }
    found
}

fn walk(cx: Context<'_>, id: TypeId, prefix: &str, found: &mut Vec<Limit>) {
    let node = cx.api.types.get(id).filter(|node| !node.is_item());
    if let Some(node) = node.filter(|_| !cx.facts.is_endless(id)) {
        node_limits(&node.constraints, prefix, found);
        inner(cx, &node.shape, prefix, found);
    }
}

fn inner(cx: Context<'_>, shape: &Shape, prefix: &str, found: &mut Vec<Limit>) {
    match shape {
        Shape::Reference(target) => walk(cx, *target, prefix, found),
        Shape::List(part) => walk(cx, *part, &format!("{prefix}each item: "), found),
        Shape::Map(part) => walk(cx, *part, &format!("{prefix}each value: "), found),
        _ => {}
    }
}

fn node_limits(said: &Constraints, prefix: &str, found: &mut Vec<Limit>) {
    let mut add = |of: &str, bound: Bound| {
        let of = format!("{prefix}{of}");
        found.push(Limit { of, bound });
    };
    let counts = [
        ("characters", said.min_length, said.max_length),
        ("items", said.min_items, said.max_items),
        ("keys", said.min_properties, said.max_properties),
    ];
    for (of, least, most) in counts {
        if let Some(least) = least {
            add(&format!("least {of}"), Bound::Least(count(least), false));
        }
        if let Some(most) = most {
            add(&format!("most {of}"), Bound::Most(count(most), false));
        }
    }
    if let Some((least, exclusive)) = said.minimum.as_ref().and_then(number) {
        add("least value", Bound::Least(least, exclusive));
    }
    if let Some((most, exclusive)) = said.maximum.as_ref().and_then(number) {
        add("greatest value", Bound::Most(most, exclusive));
    }
    if said.unique_items {
        add("items", Bound::Checked("all differ".to_owned()));
    }
    if let Some(of) = &said.multiple_of {
        add(
            "value",
            Bound::Checked(format!("a multiple of {}", json(of))),
        );
    }
    if let Some(pattern) = &said.pattern {
        add("pattern", Bound::Unchecked(pattern.clone()));
    }
}

#[allow(
    clippy::cast_precision_loss,
    reason = "only compared and shown, and no count is so large"
)]
fn count(count: u64) -> f64 {
    count as f64
}

#[allow(
    clippy::cast_precision_loss,
    reason = "bounds of 64 bits that differ in their last digits only are not told apart"
)]
fn number(bound: &ir::Bound) -> Option<(f64, bool)> {
    let value = match bound.value {
        Json::Integer(value) => value as f64,
        Json::Number(value) => value,
        _ => return None,
    };
    Some((value, bound.exclusive))
}
