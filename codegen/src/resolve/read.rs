//! From the tree to `openapiv3`'s model, piece by piece, so that a node that is refused can be named.

use std::collections::BTreeMap;

use openapiv3::{
    Callback, Example, Header, OpenAPI, Parameter, PathItem, ReferenceOr, RequestBody, Response,
    Schema, SecurityScheme,
};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::borrowed::Borrowed;
use super::narrow;
use crate::lower::Found;
use crate::lower::kind::{Kind, Many};
use crate::lower::target;
use crate::problem::{Pointer, Problem, Report, Stop};
use crate::share::each;

/// Nodes by their pointer in the document.
pub(super) type Nodes<T> = BTreeMap<Pointer, ReferenceOr<T>>;

/// Nodes beside the model.
#[derive(Debug, Default)]
pub(super) struct Apart {
    pub(super) schemas: Nodes<Schema>,
    pub(super) parameters: Nodes<Parameter>,
    pub(super) request_bodies: Nodes<RequestBody>,
    pub(super) responses: Nodes<Response>,
    pub(super) headers: Nodes<Header>,
    pub(super) examples: Nodes<Example>,
    pub(super) path_items: Nodes<PathItem>,
    pub(super) security_schemes: Nodes<SecurityScheme>,
    pub(super) callbacks: Nodes<Callback>,
}

/// Reads what the lowering kept apart, and the targets of references that are not named components.
pub(super) fn apart(
    report: &mut Report,
    tree: &Value,
    found: &Found,
    targets: &BTreeMap<String, Pointer>,
    borrowed: &[Borrowed],
) -> Apart {
    let mut apart = Apart::default();
    for (pointer, (kind, node)) in &found.parts {
        keep(report, &mut apart, pointer, *kind, node);
    }
    for pointer in targets.values() {
        if found.parts.contains_key(pointer) || is_component(pointer) {
            continue;
        }
        let standing = target::standing(found, pointer);
        if let (Some((kind, _)), Some(node)) = (standing, target::node(tree, found, pointer)) {
            keep(report, &mut apart, pointer, kind, node);
        }
    }
    for other in borrowed {
        keep(report, &mut apart, &other.pointer, other.kind, &other.node);
    }
    apart
}

/// Whether the model finds the node by its name.
fn is_component(pointer: &Pointer) -> bool {
    let mut segments = pointer.segments();
    segments.next().as_deref() == Some("components") && segments.count() == 2
}

fn keep(report: &mut Report, apart: &mut Apart, pointer: &Pointer, kind: Kind, node: &Value) {
    match kind {
        Kind::Schema => put(report, &mut apart.schemas, pointer, kind, node),
        Kind::Parameter => put(report, &mut apart.parameters, pointer, kind, node),
        Kind::RequestBody => put(report, &mut apart.request_bodies, pointer, kind, node),
        Kind::Response => put(report, &mut apart.responses, pointer, kind, node),
        Kind::Header => put(report, &mut apart.headers, pointer, kind, node),
        Kind::Example => put(report, &mut apart.examples, pointer, kind, node),
        Kind::PathItem => put(report, &mut apart.path_items, pointer, kind, node),
        Kind::SecurityScheme => put(report, &mut apart.security_schemes, pointer, kind, node),
        Kind::Callback => put(report, &mut apart.callbacks, pointer, kind, node),
        _ => {}
    }
}

fn put<T: DeserializeOwned>(
    report: &mut Report,
    nodes: &mut Nodes<T>,
    pointer: &Pointer,
    kind: Kind,
    node: &Value,
) {
    if let Some(read) = good(report, one(pointer, (kind, Many::One), node)) {
        nodes.insert(pointer.clone(), read);
    }
}

/// Reads one node, or says which node in it is refused.
fn one<T: DeserializeOwned>(
    pointer: &Pointer,
    standing: (Kind, Many),
    node: &Value,
) -> Result<T, Problem> {
    T::deserialize(node).map_err(|error| {
        let (pointer, reason) = narrow::down(pointer, standing, node)
            .unwrap_or_else(|| (pointer.clone(), error.to_string()));
        Problem::error(pointer, format!("this cannot be read: {reason}"))
    })
}

/// Reads the members of a map by all processors.
fn all<T: DeserializeOwned + Send>(
    report: &mut Report,
    at: &Pointer,
    kind: Kind,
    nodes: Map<String, Value>,
) -> Vec<(String, T)> {
    let read = each(nodes.into_iter().collect(), |(name, node)| {
        let read = one(&at.key(&name), (kind, Many::One), &node);
        read.map(|read| (name, read))
    });
    let read = read.into_iter();
    read.filter_map(|read| good(report, read)).collect()
}

fn good<T>(report: &mut Report, read: Result<T, Problem>) -> Option<T> {
    read.map_err(|problem| report.add(problem)).ok()
}

/// Reads the document.
///
/// # Errors
///
/// [`Stop`] if a node is refused; the report says which.
pub(super) fn api(report: &mut Report, mut tree: Value) -> Result<OpenAPI, Stop> {
    let root = Pointer::root();
    let paths = take(&mut tree, "paths");
    let components = take(&mut tree, "components");
    if let Value::Object(map) = &mut tree {
        map.insert("paths".to_owned(), Value::Object(Map::new()));
    }
    let document = (Kind::Document, Many::One);
    let api: Option<OpenAPI> = good(report, one(&root, document, &tree));
    let mut api = report.settle(api)?.ok_or(Stop)?;
    drop(tree);
    read_paths(report, &mut api, paths);
    if !components.is_null() {
        read_components(report, &mut api, components);
    }
    report.settle(api)
}

fn take(tree: &mut Value, key: &str) -> Value {
    tree.get_mut(key).map(Value::take).unwrap_or_default()
}

fn read_paths(report: &mut Report, api: &mut OpenAPI, paths: Value) {
    let at = Pointer::root().key("paths");
    let Value::Object(paths) = paths else {
        return;
    };
    let (extensions, paths): (Map<_, _>, Map<_, _>) = paths
        .into_iter()
        .partition(|(path, _)| path.starts_with("x-"));
    api.paths.extensions.extend(extensions);
    api.paths.paths = all(report, &at, Kind::PathItem, paths)
        .into_iter()
        .collect();
}

/// Reads each map of the components member by member: none of them is large, unlike all of them.
fn read_components(report: &mut Report, api: &mut OpenAPI, mut components: Value) {
    let at = &Pointer::root().key("components");
    let Value::Object(all) = &mut components else {
        return;
    };
    let read = openapiv3::Components {
        schemas: members(report, at, all, Kind::Schema),
        responses: members(report, at, all, Kind::Response),
        parameters: members(report, at, all, Kind::Parameter),
        examples: members(report, at, all, Kind::Example),
        request_bodies: members(report, at, all, Kind::RequestBody),
        headers: members(report, at, all, Kind::Header),
        security_schemes: members(report, at, all, Kind::SecurityScheme),
        callbacks: members(report, at, all, Kind::Callback),
        ..openapiv3::Components::default()
    };
    let rest: Option<openapiv3::Components> =
        good(report, one(at, (Kind::Components, Many::One), &components));
    api.components = rest.map(|rest| openapiv3::Components {
        extensions: rest.extensions,
        ..read
    });
}

fn members<T: DeserializeOwned + Send, M: FromIterator<(String, T)>>(
    report: &mut Report,
    components: &Pointer,
    all: &mut Map<String, Value>,
    kind: Kind,
) -> M {
    let at = components.key(kind.section());
    let nodes = match all.shift_remove(kind.section()) {
        Some(Value::Object(nodes)) => nodes,
        _ => Map::new(),
    };
    self::all(report, &at, kind, nodes).into_iter().collect()
}
