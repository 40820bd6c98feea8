//! The operations: one file for each tag, with a function and, where there are optional parameters, their struct.

mod answer;
mod body;
mod body_choice;
mod choice;
mod docs;
mod form;
mod function;
mod headers;
mod parameter;
mod params;
mod parts;
mod surface;

pub(super) use body::{is_styled, only as only_body};
pub(super) use headers::is_in_pairs;
pub(super) use parts::is_in_parts;
pub(super) use surface::of as surface;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

use super::Draft;
use super::context::{Context, ident};
use super::imports::Imports;
use super::module;
use super::prose;
use crate::ir::{Operation, OperationId, TagId};
use crate::source::{Part, SourceFile, parts};

/// An operation with what every emitter of one needs.
#[derive(Clone, Copy)]
struct Call<'a> {
    cx: Context<'a>,
    id: OperationId,
    operation: &'a Operation,
}

/// Whether any parameter is more than a text in the path, and whether any is written in a style of its own.
pub(super) fn writes(cx: Context<'_>) -> (bool, bool) {
    let (mut parameters, mut styles) = (false, false);
    for (index, operation) in cx.api.operations.iter().enumerate() {
        for given in parameter::all(Call {
            cx,
            id: OperationId(index),
            operation,
        }) {
            parameters |= !given.is_plain_path();
            styles |= given.has_style();
        }
    }
    (parameters, styles)
}

/// The files under `src/api/`, `mod.rs` among them.
pub(super) fn files(cx: Context<'_>) -> Vec<Draft<'_>> {
    let mut by_tag: BTreeMap<Option<TagId>, Vec<Call<'_>>> = BTreeMap::new();
    for (index, operation) in cx.api.operations.iter().enumerate() {
        let call = Call {
            cx,
            id: OperationId(index),
            operation,
        };
        by_tag.entry(operation.tag).or_default().push(call);
    }
    let untagged = by_tag.remove(&None).unwrap_or_default();
    let tags: Vec<TagId> = by_tag.keys().flatten().copied().collect();
    let mut files = vec![Draft::new(move || root(cx, &tags, &untagged))];
    for (tag, calls) in by_tag {
        files.extend(tag.map(|tag| Draft::new(move || file(cx, tag, &calls))));
    }
    files
}

/// `src/api/mod.rs`: the modules, and the operations that have no tag.
fn root(cx: Context<'_>, tags: &[TagId], untagged: &[Call<'_>]) -> SourceFile {
    let mut modules: Vec<_> = tags
        .iter()
        .map(|tag| ident(cx.names.tag(*tag)).to_string())
        .collect();
    modules.sort();
    let modules = modules.iter().map(|name| module::declaration(true, name));
    let mut parts: Vec<Part> = modules.collect();
    parts.extend(functions(cx, untagged));
    SourceFile {
        path: "src/api/mod.rs".to_owned(),
        docs: vec!["The operations, one module for each tag.".to_owned()],
        attributes: TokenStream::new(),
        parts,
    }
}

fn file(cx: Context<'_>, id: TagId, calls: &[Call<'_>]) -> SourceFile {
    let tag = cx.api.tags.get(id.0);
    let mut docs = tag.map(|tag| prose::lines(&tag.docs)).unwrap_or_default();
    if docs.is_empty() {
        let summary = prose::summary(tag.map_or("", |tag| &tag.name));
        docs.push(if summary.is_empty() {
            "Operations of a tag without a name.".to_owned()
        } else {
            summary
        });
    }
    SourceFile {
        path: format!(
            "src/api/{}",
            module::file(&ident(cx.names.tag(id)).to_string())
        ),
        docs,
        attributes: TokenStream::new(),
        parts: functions(cx, calls),
    }
}

fn functions(cx: Context<'_>, calls: &[Call<'_>]) -> Vec<Part> {
    let own = calls.iter().flat_map(|call| {
        [
            cx.names.params(call.id),
            cx.names.response(call.id),
            cx.names.headers(call.id),
            cx.names.body(call.id),
        ]
    });
    let mut imports = Imports::new(own.flatten().map(|name| name.as_str().to_owned()));
    let mut own = Vec::new();
    for call in calls {
        own.extend(parts(function::items(*call, &mut imports)));
        own.extend(parts(body_choice::items(*call, &mut imports)));
        own.extend(params::table(*call, &mut imports).map(Part::Table));
        own.extend(parts(headers::items(*call, &mut imports)));
    }
    let mut all = imports.parts();
    all.extend(own);
    all
}
