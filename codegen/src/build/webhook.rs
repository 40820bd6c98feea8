//! What the server sends by itself: `webhooks` of the document and `callbacks` of its operations.

use openapiv3::{PathItem, ReferenceOr};
use serde_json::Value;

use super::{Builder, body, docs};
use crate::ir::{Api, Method, Origin, Webhook};
use crate::lower::extension;
use crate::problem::Pointer;

/// Reads all webhooks, then all callbacks, in the document's order.
pub(super) fn all(builder: &mut Builder<'_>, api: &mut Api) {
    let resolved = builder.resolved;
    let webhooks = resolved.api().extensions.get(extension::WEBHOOKS);
    for (name, pointer) in webhooks.and_then(Value::as_object).into_iter().flatten() {
        let at = Pointer::from_text(pointer.as_str().unwrap_or_default());
        if let Some(item) = resolved.path_item(&at) {
            for (at, item) in resolved.path_items(&at, item) {
                of_item(builder, api, (name, None), item, &at);
            }
        }
    }
    let at = Pointer::root().key("paths");
    for (path, item) in &resolved.api().paths.paths {
        for (at, item) in resolved.path_items(&at.key(path), item) {
            for (method, operation) in item.iter() {
                callbacks(builder, api, operation, &at.key(method));
            }
        }
    }
}

fn callbacks<'a>(
    builder: &mut Builder<'a>,
    api: &mut Api,
    operation: &'a openapiv3::Operation,
    at: &Pointer,
) {
    let resolved = builder.resolved;
    let at = at.key("callbacks");
    let own = operation.callbacks.iter();
    let own = own.map(|(name, callback)| (name.as_str(), at.key(name), callback));
    let references = operation.extensions.get(extension::CALLBACK_REFS);
    let references = references.and_then(Value::as_object).into_iter().flatten();
    let referred = references.filter_map(|(name, reference)| {
        let (at, callback) = resolved.callback(reference.as_str()?)?;
        Some((name.as_str(), at.clone(), callback))
    });
    for (name, at, callback) in own.chain(referred) {
        for (expression, item) in callback {
            let at = at.key(expression);
            of_item(builder, api, (name, Some(expression)), item, &at);
            let reference = item.extensions.get(extension::REF).and_then(Value::as_str);
            let target = reference.and_then(|reference| resolved.target(reference));
            let behind = target.and_then(|at| Some((at, resolved.path_item(at)?)));
            for (at, item) in behind
                .into_iter()
                .flat_map(|(at, item)| resolved.path_items(at, item))
            {
                of_item(builder, api, (name, Some(expression)), item, &at);
            }
        }
    }
}

fn of_item<'a>(
    builder: &mut Builder<'a>,
    api: &mut Api,
    (name, expression): (&str, Option<&String>),
    item: &'a PathItem,
    at: &Pointer,
) {
    for (method, operation) in item.iter() {
        let at = at.key(method);
        let same = |known: &Webhook| known.pointer == at;
        let Some(method) = self::method(method).filter(|_| !api.webhooks.iter().any(same)) else {
            continue;
        };
        let content = operation
            .request_body
            .as_ref()
            .and_then(|body| content(builder, (name, method), body, &at));
        api.webhooks.push(Webhook {
            pointer: at,
            name: name.to_owned(),
            method,
            expression: expression.cloned(),
            docs: docs::operation(operation),
            deprecated: operation.deprecated,
            content,
        });
    }
}

/// The first form of the body that comes, JSON before others.
fn content<'a>(
    builder: &mut Builder<'a>,
    (name, method): (&str, Method),
    body: &'a ReferenceOr<openapiv3::RequestBody>,
    at: &Pointer,
) -> Option<crate::ir::Content> {
    let (at, body) = builder.resolved.follow(&at.key("requestBody"), body)?;
    // An inline schema is named like a schema of its own.
    let payload = match method {
        Method::Post => format!("{name} payload"),
        other => format!("{} {name} payload", other.as_str().to_lowercase()),
    };
    let origin = Origin::Component(payload);
    let mut contents = body::contents(builder, &body.content, &at.key("content"), &origin);
    let json = contents
        .iter()
        .position(|content| content.media == crate::ir::Media::Json);
    (!contents.is_empty()).then(|| contents.swap_remove(json.unwrap_or_default()))
}

fn method(text: &str) -> Option<Method> {
    const ALL: [Method; 8] = [
        Method::Get,
        Method::Put,
        Method::Post,
        Method::Delete,
        Method::Options,
        Method::Head,
        Method::Patch,
        Method::Trace,
    ];
    ALL.into_iter()
        .find(|method| method.as_str().eq_ignore_ascii_case(text))
}
