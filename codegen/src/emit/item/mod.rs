//! The types of the document: one file for each named schema, with the inline schemas that stand in it.

mod again;
mod alias;
mod calls;
mod check;
mod enumeration;
mod field;
mod structure;
mod surface;
mod tag;
mod union;

pub(super) use again::closure as made_again;
pub(super) use calls::fits;
pub(super) use check::statements as check_statements;
pub(super) use field::{converts, is_argument, is_constant};
pub(super) use structure::many_arguments;
pub(super) use surface::of as surface;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::Draft;
use super::context::{Context, deprecated, doc, paragraph};
use super::imports::{self, Imports};
use super::module;
use super::phrases;
use super::prose;
use crate::ir::{Origin, Shape, Type, TypeId};
use crate::names::Name;
use crate::source::{Part, SourceFile, parts};

/// An item with what every emitter of one needs.
#[derive(Clone, Copy)]
struct Item<'a> {
    cx: Context<'a>,
    id: TypeId,
    node: &'a Type,
}

/// The files under `src/types/`, `mod.rs` among them.
pub(super) fn files(cx: Context<'_>) -> Vec<Draft<'_>> {
    let mut modules: BTreeMap<&str, Vec<Item<'_>>> = BTreeMap::new();
    for (id, node) in cx.api.types.iter() {
        if let (Some(_), Some(module)) = (cx.names.ty(id), cx.names.module(id)) {
            modules
                .entry(module.as_str())
                .or_default()
                .push(Item { cx, id, node });
        }
    }
    let mut files: Vec<_> = modules
        .iter()
        .map(|(module, items)| {
            let (module, items) = (*module, items.clone());
            Draft::new(move || file(cx, module, &items))
        })
        .collect();
    files.push(Draft::new(move || root(cx, &modules)));
    files
}

/// `src/types/mod.rs`: private modules, flat names.
fn root(cx: Context<'_>, modules: &BTreeMap<&str, Vec<Item<'_>>>) -> SourceFile {
    let mut declared = Vec::new();
    let mut exported = Vec::new();
    for (module, items) in modules {
        declared.push(module::declaration(false, module));
        let mut names: Vec<_> = items
            .iter()
            .filter_map(|item| cx.names.ty(item.id).map(Name::as_str))
            .collect();
        names.sort_unstable();
        exported.push(imports::export(&format!("self::{module}"), &names));
    }
    SourceFile {
        path: "src/types/mod.rs".to_owned(),
        docs: vec!["The types that go to the server and come back.".to_owned()],
        attributes: TokenStream::new(),
        parts: declared.into_iter().chain(exported).collect(),
    }
}

fn file(cx: Context<'_>, module: &str, items: &[Item<'_>]) -> SourceFile {
    let own = items
        .iter()
        .filter_map(|item| cx.names.ty(item.id))
        .map(|name| name.as_str().to_owned());
    let mut imports = Imports::new(own);
    let mut types = Vec::new();
    for item in items {
        types.extend(emit(*item, &mut imports));
    }
    let mut all = imports.parts();
    all.extend(types);
    SourceFile {
        path: format!("src/types/{}", module::file(module)),
        docs: Vec::new(),
        attributes: TokenStream::new(),
        parts: all,
    }
}

/// The items for one type.
fn emit(item: Item<'_>, imports: &mut Imports) -> Vec<Part> {
    let items = match &item.node.shape {
        _ if item.cx.facts.is_endless(item.id) => alias::items(item, imports),
        Shape::Struct(object) => return structure::parts(item, imports, object),
        Shape::Enumeration(list) => enumeration::items(item, imports, list),
        Shape::Union(union) => union::items(item, imports, union),
        _ => alias::items(item, imports),
    };
    parts(items)
}

/// The attributes of an item: its docs with where it comes from, and whether to stay away from it.
fn head(item: Item<'_>) -> TokenStream {
    let (doc, deprecated) = (doc(&lines(item)), deprecated(item.node.deprecated));
    quote! { #doc #deprecated }
}

/// The docs of an item, with where it comes from.
fn lines(item: Item<'_>) -> Vec<String> {
    let node = item.node;
    let mut lines = prose::lines(&super::docs::without_noise(
        &node.docs,
        item.cx.names.ty(item.id),
    ));
    if lines.is_empty() {
        lines = vec![origin(item)];
    }
    paragraph(&mut lines, phrases::constraints(&node.constraints));
    lines
}

/// Where a type without docs comes from.
fn origin(item: Item<'_>) -> String {
    let fallback = || "A value of the API.".to_owned();
    let code = |name: &str| phrases::code(name);
    match &item.node.origin {
        Origin::Component(name) => code(name).map_or_else(fallback, |name| format!("{name}.")),
        Origin::Part { of, role } => {
            let owner = item
                .cx
                .names
                .ty(*of)
                .map(|name| format!("[`{}`](crate::types::{name})", name.as_str()));
            match (super::docs::role(role), owner) {
                (Some(role), Some(owner)) => format!("{role} of {owner}."),
                (Some(role), None) => format!("{role}."),
                _ => fallback(),
            }
        }
        Origin::Operation { of, role } => {
            let operation = item.cx.names.operation(*of);
            match (super::docs::role(role), operation) {
                (Some(role), Some(name)) => format!("{role} of `{name}`."),
                _ => fallback(),
            }
        }
    }
}
