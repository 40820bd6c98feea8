//! Path parameters: what the path's template names and what is declared are the same.

use std::collections::BTreeSet;

use openapiv3::{Parameter, ReferenceOr};

use super::Resolved;
use crate::problem::{Place, Pointer, Problem, Report};

/// Warns of names in a template that are not declared, and of declared ones that are not in it.
pub(super) fn check(report: &mut Report, resolved: &Resolved) {
    let paths = Pointer::root().key("paths");
    for (path, node) in &resolved.api.paths.paths {
        let at = paths.key(path);
        let names = names(path);
        for (item_at, item) in resolved.path_items(&at, node) {
            let shared = declared(resolved, &item_at, &item.parameters);
            let mut used = false;
            for (method, operation) in item.iter() {
                used = true;
                let own_at = item_at.key(method);
                let own = declared(resolved, &own_at, &operation.parameters);
                let filled = filled(
                    resolved,
                    path,
                    [
                        (&item_at, &item.parameters),
                        (&own_at, &operation.parameters),
                    ],
                );
                let known = shared
                    .iter()
                    .chain(&own)
                    .map(|(name, _)| *name)
                    .chain(filled);
                undeclared(report, &at, &names, known);
                unknown(report, path, &names, &own);
            }
            if used {
                unknown(report, path, &names, &shared);
            }
        }
    }
}

/// A path parameter that is declared, and where.
type Declared<'d> = (&'d str, Pointer);

fn declared<'d>(
    resolved: &'d Resolved,
    at: &Pointer,
    nodes: &'d [ReferenceOr<Parameter>],
) -> Vec<Declared<'d>> {
    let at = at.key("parameters");
    let nodes = nodes.iter().enumerate();
    nodes
        .filter_map(|(index, node)| {
            let at = at.index(index);
            match resolved.follow(&at, node)? {
                (_, Parameter::Path { parameter_data, .. }) => {
                    Some((parameter_data.name.as_str(), at))
                }
                _ => None,
            }
        })
        .collect()
}

/// The names behind the `?` of a path that query parameters have: those fill them.
fn filled<'d>(
    resolved: &'d Resolved,
    path: &str,
    lists: [(&Pointer, &'d [ReferenceOr<Parameter>]); 2],
) -> Vec<&'d str> {
    let behind = names(path.split_once('?').map_or("", |(_, query)| query));
    let mut found = Vec::new();
    for (at, nodes) in lists {
        let at = at.key("parameters");
        for (index, node) in nodes.iter().enumerate() {
            if let Some((_, Parameter::Query { parameter_data, .. })) =
                resolved.follow(&at.index(index), node)
                && behind.contains(parameter_data.name.as_str())
            {
                found.push(parameter_data.name.as_str());
            }
        }
    }
    found
}

fn undeclared<'d>(
    report: &mut Report,
    path: &Pointer,
    names: &BTreeSet<&str>,
    declared: impl Iterator<Item = &'d str>,
) {
    let declared: BTreeSet<&str> = declared.collect();
    for name in names.difference(&declared) {
        let message = format!("path parameter `{name}` is not declared; taken as a text");
        let problem = Problem::warning(path.clone(), message)
            .at(Place::Key(path.clone()))
            .help(format!("declare a parameter `{name}` with `in: path`"));
        report.add(problem);
    }
}

fn unknown(report: &mut Report, path: &str, names: &BTreeSet<&str>, list: &[Declared<'_>]) {
    for (name, at) in list {
        if !names.contains(name) {
            let message = format!("path parameter `{name}` is not in the path; it is never sent");
            let help = format!("the path is `{path}`");
            report.add(Problem::warning(at.key("name"), message).help(help));
        }
    }
}

/// The names between braces.
fn names(path: &str) -> BTreeSet<&str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
        .collect()
}
