//! Removes nodes from a tree.

use serde_json::Value;

use super::query::{Step, Steps, pointer};
use crate::origins::Origins;

/// Removes nodes, sorted and each named once, the last first: so no place moves before it is reached.
pub(crate) fn remove(tree: &mut Value, origins: &mut Origins, selected: &[Steps]) {
    for steps in selected.iter().rev() {
        if let Some((last, around)) = steps.split_last() {
            one(tree, origins, last, around);
        }
    }
}

fn one(tree: &mut Value, origins: &mut Origins, last: &Step, around: &[Step]) {
    let at = pointer(around);
    match (tree.pointer_mut(at.as_str()), last) {
        (Some(Value::Object(map)), Step::Key(key)) => {
            map.shift_remove(key);
            origins.cut(&at.key(key));
        }
        (Some(Value::Array(items)), Step::Index(index)) if *index < items.len() => {
            origins.close_gap(&at, *index, items.len());
            items.remove(*index);
        }
        _ => {}
    }
}
