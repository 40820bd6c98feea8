//! Nodes that a `$ref` names at places where the specification has no object (`#/definitions/X`, `#/x-shared/X`):
//! they are lowered as what the `$ref` wants, and kept beside the tree.

use std::collections::HashSet;

use serde_json::Value;

use super::context::Context;
use super::kind::Kind;
use super::target::{self, Target};
use super::trail::Trail;
use super::{callback, header, media_type, parameter, path_item, request_body, response};
use super::{schema, security};
use crate::problem::Pointer;

/// Lowers the strays of a document; those that strays refer to come in turn.
pub(super) fn adopt(cx: &mut Context, tree: &Value) {
    let mut seen = HashSet::new();
    let mut next = 0;
    while let Some(reference) = cx.found.references.get(next) {
        next += 1;
        if !seen.insert(reference.text.clone()) {
            continue;
        }
        let kind = reference.kind;
        if let Target::Node(pointer) = target::target(tree, &cx.found, &reference.text)
            && target::standing(&cx.found, &pointer).is_none()
            && let Some(node) = tree.pointer(pointer.as_str())
        {
            lower_one(cx, pointer, node.clone(), kind);
        }
    }
}

fn lower_one(cx: &mut Context, pointer: Pointer, mut node: Value, kind: Kind) {
    let at = &Trail::base(pointer.as_str());
    match kind {
        Kind::Schema => schema::schema(cx, at, &mut node),
        Kind::Parameter => parameter::parameter(cx, at, &mut node),
        Kind::RequestBody => request_body::request_body(cx, at, &mut node),
        Kind::Response => response::response(cx, at, &mut node),
        Kind::Header => header::header(cx, at, &mut node),
        Kind::Example => media_type::example(cx, at, &mut node),
        Kind::PathItem => path_item::path_item(cx, at, &mut node),
        Kind::Callback => callback::callback(cx, at, &mut node),
        Kind::SecurityScheme => security::scheme(cx, at, &mut node),
        _ => {}
    }
    cx.found.parts.insert(pointer, (kind, node));
}
