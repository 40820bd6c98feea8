//! `tests/`: the examples of the document as files, and a test for each group that sends them through its types.
//!
//! The examples stay data: a file of JSON costs nothing to compile, and no text of the document becomes code.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use serde_json::{Value, json};

use super::context::Context;
use super::imports::{Imports, tokens};
use super::{item, module, spell};
use crate::analyze::Selection;
use crate::examples::{Example, Examples};
use crate::ir::{Origin, Shape, TypeId};
use crate::problem::Pointer;
use crate::source::{SourceFile, parts};

/// What all generated tests share.
const SUPPORT: &str = include_str!("../../runtime-tests/support.rs");

/// Where it stands. It is there if there is any test.
pub(super) const SUPPORT_PATH: &str = "tests/support/mod.rs";

/// The examples of one test, by the Rust type.
type Types<'a> = BTreeMap<String, Typed<'a>>;

/// The examples of one type.
struct Typed<'a> {
    id: TypeId,
    ty: TokenStream,
    examples: Vec<&'a Example>,
}

/// All files but the tests themselves: the examples, those that are left out, and what the tests share.
pub(super) fn texts(cx: Context<'_>, examples: &Examples) -> Vec<(String, String)> {
    let groups = groups(cx, examples);
    let files = groups.iter();
    let mut texts: Vec<_> = files
        .map(|(name, types)| (path(name), data(cx, types)))
        .collect();
    if !texts.is_empty() {
        let text = format!("// {}\n\n{SUPPORT}", super::header(cx.config));
        texts.push((SUPPORT_PATH.to_owned(), text));
    }
    texts.extend(contradicting(examples));
    texts
}

/// `tests/examples.rs`.
pub(super) fn file(cx: Context<'_>, examples: &Examples) -> SourceFile {
    let groups = groups(cx, examples);
    let items = [quote! { mod support; }, quote! { use support::Examples; }];
    let tests = groups.iter().map(|(name, types)| test(cx, name, types));
    SourceFile {
        path: "tests/examples.rs".to_owned(),
        docs: docs(examples),
        attributes: quote! {
            #![allow(deprecated, reason = "what is deprecated is still part of the API")]
            #![allow(clippy::clone_on_copy, clippy::let_and_return, reason = "all types are made with the same words")]
        },
        parts: parts(items.into_iter().chain(tests)),
    }
}

fn docs(examples: &Examples) -> Vec<String> {
    let mut lines = vec![
        "Every example of the document is decoded into its type, encoded again, and must be equal."
            .to_owned(),
        "An object that is sent is also made anew by its constructor and setters.".to_owned(),
        String::new(),
        "What counts as equal is said in `support/mod.rs`.".to_owned(),
    ];
    if !examples.contradicting.is_empty() {
        lines.push(format!(
            "Examples that contradict their own schema are left out: `examples/contradicting.txt` has all {}.",
            examples.contradicting.len()
        ));
    }
    lines
}

/// The examples that can be tested, by the module of their type.
fn groups<'a>(cx: Context<'_>, examples: &'a Examples) -> BTreeMap<String, Types<'a>> {
    let places = places(cx);
    let mut groups: BTreeMap<String, Types<'a>> = BTreeMap::new();
    for example in &examples.valid {
        let Some(id) = places.get(&example.schema).copied() else {
            continue;
        };
        let Some(ty) = spelled(cx, id) else {
            continue;
        };
        let types = groups.entry(group(cx, id)).or_default();
        let entry = types.entry(ty.to_string().replace(' ', ""));
        let examples = Vec::new();
        let own = entry.or_insert_with(|| Typed { id, ty, examples });
        own.examples.push(example);
    }
    groups
}

/// The type of each schema. Where several were made of one schema, the first is its own.
fn places(cx: Context<'_>) -> HashMap<&Pointer, TypeId> {
    let mut places = HashMap::new();
    for (id, node) in cx.api.types.iter() {
        places.entry(&node.pointer).or_insert(id);
    }
    places
}

/// A type as a test writes it; `None` where a value of it alone is not read as it is read in its place.
fn spelled(cx: Context<'_>, id: TypeId) -> Option<TokenStream> {
    // A field reads times more leniently than their type does by itself.
    if cx.facts.is_lenient(id) || is_binary(cx, id) {
        return None;
    }
    let mut imports = Imports::new([]);
    let ty = spell::full(cx, &mut imports, id);
    Some(absolute(ty, &imports, &super::library_name(cx.config)))
}

fn is_binary(cx: Context<'_>, id: TypeId) -> bool {
    let target = cx.api.types.follow(id).map(|(target, _)| target);
    let node = target.and_then(|target| cx.api.types.get(target));
    node.is_none_or(|node| node.shape == Shape::Binary)
}

/// A type with the full path of every name in it, as another crate writes it.
fn absolute(ty: TokenStream, imports: &Imports, library: &str) -> TokenStream {
    let mut after_path = false;
    let mut found = TokenStream::new();
    for token in ty {
        match &token {
            TokenTree::Ident(name) if name == "crate" => {
                found.extend(quote! { :: });
                found.extend(tokens(library));
            }
            TokenTree::Ident(name) if !after_path => match imports.path(&name.to_string()) {
                Some(path) => found.extend(outside(path, library)),
                None => found.extend([token.clone()]),
            },
            TokenTree::Group(group) => {
                let inner = absolute(group.stream(), imports, library);
                found.extend([TokenTree::Group(Group::new(group.delimiter(), inner))]);
            }
            _ => found.extend([token.clone()]),
        }
        after_path = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ':');
    }
    found
}

fn outside(path: &str, library: &str) -> TokenStream {
    let tokens = match path.strip_prefix("crate::") {
        Some(rest) => tokens(&format!("{library}::{rest}")),
        None => tokens(path),
    };
    quote! { ::#tokens }
}

/// The name of the test that a type belongs to: the module of the nearest type with a name.
fn group(cx: Context<'_>, id: TypeId) -> String {
    let mut at = id;
    for _ in 0..cx.api.types.len() {
        if let Some(module) = cx.names.module(at) {
            return module.as_str().to_owned();
        }
        match cx.api.types.get(at).map(|node| &node.origin) {
            Some(Origin::Part { of, .. }) => at = *of,
            Some(Origin::Operation { of, .. }) => {
                if let Some(name) = cx.names.operation(*of) {
                    return name.as_str().to_owned();
                }
                break;
            }
            _ => break,
        }
    }
    "others".to_owned()
}

/// The file of a group, from the root of the crate.
fn path(group: &str) -> String {
    format!("tests/{}", beside(group))
}

/// The same, from the folder of the tests. No system keeps such a name for a device.
fn beside(group: &str) -> String {
    let file = module::file(group);
    format!("examples/of_{}.json", file.trim_end_matches(".rs"))
}

fn test(cx: Context<'_>, group: &str, types: &Types<'_>) -> TokenStream {
    let name = match group.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(group, Span::call_site()),
    };
    let file = beside(group);
    let calls = types.iter().map(|(text, Typed { id, ty, .. })| {
        let again = item::made_again(cx, *id, ty);
        let again = again.map(|make| quote! { examples.made_again(#text, #make); });
        quote! { examples.round_trip::<#ty>(#text); #again }
    });
    quote! {
        #[test]
        fn #name() {
            let examples = Examples::read(include_str!(#file));
            #(#calls)*
        }
    }
}

fn data(cx: Context<'_>, types: &Types<'_>) -> String {
    let written = written_tags(cx);
    let written = (!written.is_empty()).then(|| ("written tags".to_owned(), json!(written)));
    let types = types.iter().map(|(ty, own)| {
        let examples = own.examples.iter().map(|example| one(example)).collect();
        (ty.clone(), Value::Array(examples))
    });
    format!(
        "{:#}\n",
        Value::Object(written.into_iter().chain(types).collect())
    )
}

/// The tags that unions write for members that may be without them, by property.
fn written_tags(cx: Context<'_>) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut written: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (id, _) in cx.api.types.iter() {
        if let Some(Selection::Tag {
            property,
            tags,
            own,
            ..
        }) = cx.facts.selection(id)
        {
            let added = tags.iter().zip(own).filter(|(_, own)| !**own);
            for tag in added.filter_map(|(tags, _)| tags.first()) {
                written.entry(property).or_default().insert(tag);
            }
        }
    }
    written
}

fn one(example: &Example) -> Value {
    let mut one = json!({ "at": example.pointer.as_str(), "value": example.value });
    if let (false, Value::Object(object)) = (example.loose.is_empty(), &mut one) {
        object.insert("loose".to_owned(), json!(example.loose));
    }
    one
}

fn contradicting(examples: &Examples) -> Option<(String, String)> {
    let mut text = String::new();
    for (at, why) in &examples.contradicting {
        text.extend([at.as_str(), "\n  ", why, "\n"]);
    }
    (!text.is_empty()).then(|| ("tests/examples/contradicting.txt".to_owned(), text))
}
