//! Operations, in the document's order.

use openapiv3::PathItem;

use super::{Builder, body, docs, parameter, response, security, server};
use crate::ir::{Api, Docs, Method, Operation, OperationId, Tag, TagId};
use crate::problem::Pointer;

/// Reads all operations of the document and the tags that they use.
pub(super) fn all(builder: &mut Builder<'_>, api: &mut Api) {
    let resolved = builder.resolved;
    let at = Pointer::root().key("paths");
    for (path, item) in &resolved.api().paths.paths {
        let at = at.key(path);
        for (at, item) in resolved.path_items(&at, item) {
            of_path(builder, api, path, item, &at);
        }
    }
}

fn of_path<'a>(
    builder: &mut Builder<'a>,
    api: &mut Api,
    path: &str,
    item: &'a PathItem,
    at: &Pointer,
) {
    let methods = [
        (Method::Get, &item.get),
        (Method::Put, &item.put),
        (Method::Post, &item.post),
        (Method::Delete, &item.delete),
        (Method::Options, &item.options),
        (Method::Head, &item.head),
        (Method::Patch, &item.patch),
        (Method::Trace, &item.trace),
    ];
    for (method, operation) in methods {
        let Some(operation) = operation else { continue };
        let at = at.key(&method.as_str().to_ascii_lowercase());
        let place = Place {
            builder,
            item,
            path,
            method,
            at,
        };
        let operation = read(place, api, operation);
        api.operations.push(operation);
    }
}

struct Place<'b, 'a> {
    builder: &'b mut Builder<'a>,
    item: &'a PathItem,
    path: &'b str,
    method: Method,
    at: Pointer,
}

fn read<'a>(place: Place<'_, 'a>, api: &mut Api, operation: &'a openapiv3::Operation) -> Operation {
    let Place {
        builder,
        item,
        path,
        method,
        at,
    } = place;
    let id = OperationId(api.operations.len());
    let servers = if operation.servers.is_empty() {
        &item.servers
    } else {
        &operation.servers
    };
    Operation {
        method,
        path: path.to_owned(),
        id: operation
            .operation_id
            .clone()
            .filter(|id| !id.trim().is_empty()),
        docs: operation_docs(item, operation),
        tag: operation.tags.first().map(|name| tag(builder, api, name)),
        deprecated: operation.deprecated,
        parameters: parameter::all(builder, id, path, item, operation, &at),
        body: operation
            .request_body
            .as_ref()
            .and_then(|body| body::read(builder, id, body, &at)),
        responses: response::all(builder, id, &operation.responses, &at.key("responses")),
        security: operation
            .security
            .as_ref()
            .map(|needed| security::requirements(builder, &api.schemes, needed, &at)),
        servers: server::all(servers),
        pointer: at,
    }
}

/// What is said about the operation, or else about its path.
fn operation_docs(item: &PathItem, operation: &openapiv3::Operation) -> Docs {
    let mut found = Docs {
        summary: item.summary.clone().unwrap_or_default(),
        description: item.description.clone().unwrap_or_default(),
        ..Docs::default()
    };
    docs::overlay(&mut found, docs::operation(operation));
    found
}

/// The tag of a name; one that the document does not declare counts from its first use.
fn tag(builder: &Builder<'_>, api: &mut Api, name: &str) -> TagId {
    if let Some(position) = api.tags.iter().position(|tag| tag.name == name) {
        return TagId(position);
    }
    let declared = builder
        .resolved
        .api()
        .tags
        .iter()
        .find(|tag| tag.name == name);
    let docs = docs::description(declared.and_then(|tag| tag.description.as_deref()));
    api.tags.push(Tag {
        name: name.to_owned(),
        docs,
    });
    TagId(api.tags.len() - 1)
}
