//! Leaves out what is marked with `x-rust-skip: true`, and what only that used.

use std::collections::BTreeSet;

use serde_json::Value;

use super::mark::{self, is_required, property};
use super::walk::{Steps, walk};
use super::{SKIP, reach};
use crate::lower::kind::Kind;
use crate::origins::Origins;
use crate::overlay::{Step, pointer, remove};
use crate::problem::{Pointer, Problem, Report, Stop};

/// Leaves out what a bundled document says to skip.
///
/// # Errors
///
/// [`Stop`] if something that stays needs what is skipped; the report says where.
pub fn skip(report: &mut Report, tree: &mut Value, origins: &mut Origins) -> Result<(), Stop> {
    if !super::has(tree, &[SKIP]) {
        return Ok(());
    }
    let marked = mark::find(report, tree);
    report.settle(())?;
    let components: BTreeSet<Pointer> = marked.components.iter().map(|it| pointer(it)).collect();
    let mut gone = marked.nodes;
    gone.extend(marked.components);
    // An optional use of a component that is skipped goes with it.
    gone.extend(uses(tree, &components));
    gone.extend(useless(tree, &gone));
    gone.sort();
    gone.dedup();
    remove(tree, origins, &gone);
    for at in needed(tree, &components) {
        let name = at.1.segments().last().unwrap_or_default();
        let problem = Problem::error(at.0, format!("this needs `{name}`, which is skipped"));
        report.add(problem.help(format!("skip this, too, or take `{SKIP}` away there")));
    }
    report.settle(())
}

/// What only the nodes that go have used.
fn useless(tree: &Value, gone: &[Steps]) -> Vec<Steps> {
    let nodes = gone.iter();
    let nodes = nodes.filter_map(|steps| tree.pointer(pointer(steps).as_str()));
    let candidates = reach::all(tree, nodes);
    let mut rest = tree.clone();
    let mut sorted: Vec<Steps> = gone.to_vec();
    sorted.extend(candidates.iter().map(steps));
    sorted.sort();
    sorted.dedup();
    remove(&mut rest, &mut Origins::default(), &sorted);
    let mut kept = tree.clone();
    let mut only: Vec<Steps> = gone.to_vec();
    only.sort();
    only.dedup();
    remove(&mut kept, &mut Origins::default(), &only);
    let used = reach::all(&kept, [&rest]);
    candidates.difference(&used).map(steps).collect()
}

fn steps(pointer: &Pointer) -> Steps {
    pointer.segments().map(Step::Key).collect()
}

/// The optional properties and the parameters that are nothing but a reference to one of these components.
fn uses(tree: &Value, components: &BTreeSet<Pointer>) -> Vec<Steps> {
    let mut found = Vec::new();
    walk(tree, &mut |node, kind, here| {
        let target = node.get("$ref").and_then(Value::as_str);
        let skipped = target
            .and_then(reach::component)
            .is_some_and(|it| components.contains(&it));
        let optional = match (kind, property(here)) {
            (Kind::Schema, Some((around, name))) => !is_required(tree, around, name),
            (Kind::Parameter, _) => {
                let target = target.and_then(|text| tree.pointer(text.strip_prefix('#')?));
                target.is_some_and(is_optional)
            }
            _ => false,
        };
        if skipped && optional {
            found.push(here.clone());
        }
        true
    });
    found
}

fn is_optional(parameter: &Value) -> bool {
    let is = |key: &str, value: Value| parameter.get(key) == Some(&value);
    !is("required", Value::Bool(true)) && !is("in", Value::String("path".to_owned()))
}

/// Where something that stays refers to one of these components, and to which.
fn needed(tree: &Value, components: &BTreeSet<Pointer>) -> Vec<(Pointer, Pointer)> {
    let mut found = Vec::new();
    walk(tree, &mut |node, _, here| {
        let target = node.get("$ref").and_then(Value::as_str);
        let target = target.and_then(reach::component);
        if let Some(target) = target.filter(|it| components.contains(it)) {
            found.push((pointer(here).key("$ref"), target));
        }
        true
    });
    found
}
