//! Operation ids: no two operations should have the same one. Real documents do, and `names` settles it.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use openapiv3::Operation;

use super::Resolved;
use crate::problem::{Place, Pointer, Problem, Report};

/// Complains about every id that is used again, at the later place.
pub(super) fn check(report: &mut Report, resolved: &Resolved) {
    let mut first: HashMap<&str, Pointer> = HashMap::new();
    for (at, operation) in operations(resolved) {
        let Some(id) = &operation.operation_id else {
            continue;
        };
        let at = at.key("operationId");
        match first.entry(id) {
            Entry::Vacant(entry) => {
                entry.insert(at);
            }
            Entry::Occupied(entry) => {
                let message = format!("two operations have the id `{id}`");
                let problem = Problem::warning(at, message)
                    .label("used again here")
                    .related(Place::Value(entry.get().clone()), "first used here")
                    .help("give one of them another `operationId`; until then one is named after its method or path too");
                report.add(problem);
            }
        }
    }
}

/// The operations that stand under `paths` themselves. Those behind a `$ref` stand elsewhere, perhaps for several paths.
fn operations(resolved: &Resolved) -> impl Iterator<Item = (Pointer, &Operation)> {
    let paths = Pointer::root().key("paths");
    let items = resolved.api.paths.paths.iter();
    items.flat_map(move |(path, item)| {
        let at = paths.key(path);
        let methods = item.as_item().map(openapiv3::PathItem::iter);
        methods
            .into_iter()
            .flatten()
            .map(move |(method, operation)| (at.key(method), operation))
    })
}
