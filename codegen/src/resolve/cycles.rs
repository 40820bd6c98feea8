//! Nodes that consist of themselves: `A` is `B` and `B` is `A`. Recursion through properties or elements is none of
//! this.

use std::collections::{BTreeMap, BTreeSet};

use crate::lower::Found;
use crate::problem::{Pointer, Problem, Report};

/// From a node to those that it consists of.
type Edges<'f> = BTreeMap<&'f Pointer, Vec<&'f Pointer>>;

/// Complains about every cycle, once.
pub(super) fn check(report: &mut Report, found: &Found, targets: &BTreeMap<String, Pointer>) {
    let edges = edges(found, targets);
    let mut done = BTreeSet::new();
    for start in edges.keys() {
        walk(report, &edges, start, &mut done);
    }
}

fn edges<'f>(found: &'f Found, targets: &'f BTreeMap<String, Pointer>) -> Edges<'f> {
    let mut edges = Edges::new();
    for reference in &found.references {
        if let Some(target) = targets.get(&reference.text) {
            edges.entry(&reference.at).or_default().push(target);
        }
    }
    for (from, to) in &found.consists {
        edges.entry(from).or_default().push(to);
    }
    edges
}

/// Walks from `start` in depth, without recursion: a document decides how far it goes.
fn walk<'f>(
    report: &mut Report,
    edges: &Edges<'f>,
    start: &'f Pointer,
    done: &mut BTreeSet<&'f Pointer>,
) {
    if !done.insert(start) {
        return;
    }
    let mut path: Vec<(&Pointer, usize)> = vec![(start, 0)];
    let mut open = BTreeSet::from([start]);
    while let Some((node, next)) = path.last_mut() {
        let onward = edges.get(*node).and_then(|targets| targets.get(*next));
        *next = next.saturating_add(1);
        match onward.copied() {
            None => {
                open.remove(*node);
                path.pop();
            }
            Some(target) if open.contains(target) => report.add(problem(&path, target)),
            Some(target) => {
                if done.insert(target) {
                    open.insert(target);
                    path.push((target, 0));
                }
            }
        }
    }
}

fn problem(path: &[(&Pointer, usize)], target: &Pointer) -> Problem {
    let cycle = path
        .iter()
        .map(|(node, _)| *node)
        .skip_while(|node| *node != target);
    let mut names: Vec<String> = cycle
        .chain([target])
        .filter(|node| is_named(node))
        .map(|node| node.segments().last().unwrap_or_default())
        .collect();
    names.dedup();
    let message = if names.len() > 1 {
        format!("`{}` is nothing but itself", names.join("` → `"))
    } else {
        format!("`#{target}` is nothing but itself")
    };
    Problem::error(target.clone(), message)
        .help("a chain of `$ref` must end in something that is not a `$ref`")
}

/// Whether a node is a component, so that its last segment names it.
fn is_named(node: &Pointer) -> bool {
    node.as_str().starts_with("/components/") && node.segments().count() == 3
}
