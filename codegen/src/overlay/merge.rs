//! Merges a value into a node, as the specification says: objects member by member, lists one behind the other, anything
//! else by taking its place.

use serde_json::Value;

use crate::origins::Origins;
use crate::problem::Pointer;

/// Two values that cannot be merged.
pub(super) struct Clash {
    /// The place in the tree.
    pub(super) at: Pointer,
    /// The place in what is merged into it.
    pub(super) from: Pointer,
}

/// What is merged: a value, and where its parts came from.
pub(super) struct Given<'g> {
    pub(super) value: &'g Value,
    /// Its place in the tree that `origins` is about.
    pub(super) pointer: Pointer,
    pub(super) origins: &'g Origins,
}

impl<'g> Given<'g> {
    fn member(&self, key: &str, value: &'g Value) -> Self {
        Self {
            value,
            pointer: self.pointer.key(key),
            origins: self.origins,
        }
    }

    fn element(&self, index: usize, value: &'g Value) -> Self {
        Self {
            value,
            pointer: self.pointer.index(index),
            origins: self.origins,
        }
    }
}

/// Merges into a node that an action selects. A list takes anything else as one more element.
pub(super) fn selected(
    origins: &mut Origins,
    target: &mut Value,
    at: &Pointer,
    given: &Given<'_>,
) -> Result<(), Clash> {
    match target {
        Value::Array(list) if !given.value.is_array() => {
            push(origins, list, at, given);
            Ok(())
        }
        _ => merge(origins, target, at, given),
    }
}

fn merge(
    origins: &mut Origins,
    target: &mut Value,
    at: &Pointer,
    given: &Given<'_>,
) -> Result<(), Clash> {
    match (target, given.value) {
        (Value::Object(target), Value::Object(members)) => {
            for (key, value) in members {
                let (at, given) = (at.key(key), given.member(key, value));
                if let Some(target) = target.get_mut(key) {
                    merge(origins, target, &at, &given)?;
                } else {
                    origins.graft(&at, given.origins, &given.pointer);
                    target.insert(key.clone(), value.clone());
                }
            }
        }
        (Value::Array(target), Value::Array(elements)) => {
            for (index, value) in elements.iter().enumerate() {
                push(origins, target, at, &given.element(index, value));
            }
        }
        (Value::Object(_) | Value::Array(_), _) | (_, Value::Object(_) | Value::Array(_)) => {
            return Err(Clash {
                at: at.clone(),
                from: given.pointer.clone(),
            });
        }
        (target, value) => {
            origins.graft(at, given.origins, &given.pointer);
            *target = value.clone();
        }
    }
    Ok(())
}

fn push(origins: &mut Origins, list: &mut Vec<Value>, at: &Pointer, given: &Given<'_>) {
    origins.graft(&at.index(list.len()), given.origins, &given.pointer);
    list.push(given.value.clone());
}
