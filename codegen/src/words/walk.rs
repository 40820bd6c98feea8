//! The way through the objects of the specification in a tree.

use serde_json::{Map, Value};

use crate::lower::kind::{Kind, Many, Standing, step};
use crate::overlay::Step;

/// A way from the root to a node.
pub(super) type Steps = Vec<Step>;

/// What is done with an object; whether to go on below it.
type Visit<'v> = dyn FnMut(&Map<String, Value>, Kind, &Steps) -> bool + 'v;

/// Visits every object of the specification, the outer ones first; below one for which `visit` says `false` it does not
/// go.
pub(super) fn walk(tree: &Value, visit: &mut Visit<'_>) {
    node(tree, (Kind::Document, Many::One), &mut Vec::new(), visit);
}

fn node(value: &Value, at: Standing, here: &mut Steps, visit: &mut Visit<'_>) {
    if let (Value::Object(map), Many::One) = (value, at.1)
        && !visit(map, at.0, here)
    {
        return;
    }
    let mut below = |step_to: Step, text: &str, value: &Value| {
        if let Some(next) = step(at, text) {
            here.push(step_to);
            node(value, next, here, visit);
            here.pop();
        }
    };
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                below(Step::Key(key.clone()), key, value);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                below(Step::Index(index), &index.to_string(), value);
            }
        }
        _ => {}
    }
}
