//! Finds the nodes of a document that are marked with `x-rust-skip: true`.

use serde_json::{Map, Value};

use super::SKIP;
use super::walk::{Steps, walk};
use crate::lower::kind::Kind;
use crate::overlay::{Step, pointer};
use crate::problem::{Place, Pointer, Problem, Report};

/// What is marked.
#[derive(Debug, Default)]
pub(super) struct Marked {
    /// Operations, properties and parameters.
    pub(super) nodes: Vec<Steps>,
    /// Components.
    pub(super) components: Vec<Steps>,
}

/// Finds all marked nodes; complains about those that cannot be left out.
pub(super) fn find(report: &mut Report, tree: &Value) -> Marked {
    let mut marks = Marks {
        report,
        tree,
        marked: Marked::default(),
    };
    walk(tree, &mut |map, kind, here| {
        let is_marked = marks.is_marked(map, here);
        if is_marked {
            marks.mark(map, kind, here);
        }
        !is_marked
    });
    marks.marked
}

struct Marks<'w> {
    report: &'w mut Report,
    tree: &'w Value,
    marked: Marked,
}

impl Marks<'_> {
    fn is_marked(&mut self, map: &Map<String, Value>, here: &Steps) -> bool {
        match map.get(SKIP) {
            None => false,
            Some(Value::Bool(marked)) => *marked,
            Some(_) => {
                let at = pointer(here).key(SKIP);
                let problem = Problem::error(at, format!("`{SKIP}` is not `true` or `false`"));
                self.report.add(problem);
                false
            }
        }
    }

    fn mark(&mut self, map: &Map<String, Value>, kind: Kind, here: &Steps) {
        if is_component(here) {
            return self.marked.components.push(here.clone());
        }
        if kind == Kind::Parameter {
            let needed = |map: &Map<String, Value>| {
                map.get("required") == Some(&Value::Bool(true))
                    || map.get("in").and_then(Value::as_str) == Some("path")
            };
            let target = map.get("$ref").and_then(Value::as_str);
            let target = target.and_then(|text| self.tree.pointer(text.strip_prefix('#')?));
            if needed(map) || target.and_then(Value::as_object).is_some_and(needed) {
                return self.refuse(here, "a required parameter cannot be skipped");
            }
            return self.marked.nodes.push(here.clone());
        }
        match property(here) {
            Some((around, name)) if kind == Kind::Schema => {
                if is_required(self.tree, around, name) {
                    return self.refuse(here, "a required property cannot be skipped");
                }
                self.marked.nodes.push(here.clone());
            }
            _ if kind == Kind::Operation => self.marked.nodes.push(here.clone()),
            _ => self.refuse(here, &format!("{} cannot be skipped here", kind.words())),
        }
    }

    fn refuse(&mut self, here: &Steps, message: &str) {
        let at = pointer(here).key(SKIP);
        let problem = Problem::error(at.clone(), message).at(Place::Key(at));
        self.report.add(problem.help(
            "operations, components, optional properties and optional parameters can be skipped",
        ));
    }
}

/// Whether a way leads to a component.
fn is_component(steps: &[Step]) -> bool {
    matches!(steps, [Step::Key(first), _, _] if first == "components")
}

/// The schema around a property, and the property's name.
pub(super) fn property(steps: &[Step]) -> Option<(&[Step], &str)> {
    match steps {
        [around @ .., Step::Key(properties), Step::Key(name)] if properties == "properties" => {
            Some((around, name))
        }
        _ => None,
    }
}

/// Whether the schema at a place requires a property.
pub(super) fn is_required(tree: &Value, around: &[Step], name: &str) -> bool {
    let at: Pointer = pointer(around).key("required");
    let required = tree.pointer(at.as_str()).and_then(Value::as_array);
    required.is_some_and(|names| names.iter().any(|known| known.as_str() == Some(name)))
}
