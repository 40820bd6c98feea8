//! Removes nodes from a tree.

use serde_json::Value;

use super::Overlaid;
use super::query::{Step, Steps, pointer};

/// Removes what was selected, the last first: so no place moves before it is reached.
pub(super) fn all(overlaid: &mut Overlaid, selected: &[Steps]) {
    for steps in selected.iter().rev() {
        if let Some((last, around)) = steps.split_last() {
            one(overlaid, last, around);
        }
    }
}

fn one(overlaid: &mut Overlaid, last: &Step, around: &[Step]) {
    let at = pointer(around);
    let parent = overlaid.tree.pointer_mut(at.as_str());
    match (parent, last) {
        (Some(Value::Object(map)), Step::Key(key)) => {
            map.shift_remove(key);
            overlaid.origins.cut(&at.key(key));
        }
        (Some(Value::Array(list)), Step::Index(index)) if *index < list.len() => {
            overlaid.origins.close_gap(&at, *index, list.len());
            list.remove(*index);
        }
        _ => {}
    }
}
