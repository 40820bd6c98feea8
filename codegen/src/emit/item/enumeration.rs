//! Lists of values: an enum. A closed one only goes out; an open one keeps what it does not know.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::super::context::{doc, doc_line, ident, paragraph};
use super::super::imports::Imports;
use super::super::{phrases, prose};
use super::{Item, head};
use crate::ir::{Enumeration, Json, Value};

/// The enum and what reads and writes it.
pub(super) fn items(item: Item<'_>, imports: &mut Imports, list: &Enumeration) -> Vec<TokenStream> {
    let unknown = is_open(item, list).then(|| ident(item.cx.names.unknown_variant(item.id)));
    let list = List {
        name: ident(item.cx.names.ty(item.id)),
        head: head(item),
        variants: (0..list.values.len())
            .map(|index| ident(item.cx.names.variant(item.id, index)))
            .collect(),
        values: &list.values,
        unknown,
    };
    let is_text = |value: &Value| matches!(value.json, Json::String(_));
    if list.values.iter().all(is_text) {
        return texts(&list, imports);
    }
    let mut items = numbers(&list, imports);
    if let ([only], None) = (list.variants.as_slice(), &list.unknown) {
        items.push(default(&list.name, only, imports));
    }
    items
}

/// A value that nobody listed must not break an answer; what only goes out needs no such room.
pub(super) fn is_open(item: Item<'_>, list: &Enumeration) -> bool {
    list.open || item.cx.facts.direction(item.id).is_received() && list.values.len() > 1
}

struct List<'a> {
    name: Ident,
    head: TokenStream,
    variants: Vec<Ident>,
    values: &'a [Value],
    unknown: Option<Ident>,
}

impl List<'_> {
    /// The enum itself; `payload` is what the variant for unknown values holds.
    fn definition(&self, payload: &TokenStream) -> TokenStream {
        let Self {
            name,
            head,
            variants,
            ..
        } = self;
        let docs = self.values.iter().map(value_docs);
        let unknown = self.unknown.as_ref().map(|unknown| {
            let docs = unknown_docs();
            quote! { #docs #unknown(#payload), }
        });
        quote! {
            #head
            #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
            #[non_exhaustive]
            pub enum #name { #(#docs #variants,)* #unknown }
        }
    }

    fn all(&self) -> TokenStream {
        let variants = &self.variants;
        quote! {
            #[doc = " All values that the document lists, in its order."]
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];
        }
    }
}

fn value_docs(value: &Value) -> TokenStream {
    let wire = match &value.json {
        Json::String(text) => phrases::code(text),
        other => phrases::code(&phrases::json(other)),
    };
    let wire = wire.map_or_else(
        || "A value of the document.".to_owned(),
        |wire| format!("{wire}."),
    );
    let mut lines = prose::markdown(&value.docs);
    if lines.is_empty() {
        lines.push(wire);
    } else {
        paragraph(&mut lines, [wire]);
    }
    doc(&lines)
}

/// An enum of texts: all but the values is in the macro.
fn texts(list: &List<'_>, imports: &mut Imports) -> Vec<TokenStream> {
    let (name, head) = (&list.name, &list.head);
    let values = list
        .values
        .iter()
        .zip(&list.variants)
        .map(|(value, variant)| {
            let (docs, text) = (text_docs(value), text(value));
            quote! { #docs #variant = #text, }
        });
    let unknown = list.unknown.as_ref().map(|unknown| {
        let string = imports.prelude("String");
        let docs = unknown_docs();
        quote! { #docs #unknown(#string), }
    });
    let declare = format_ident!(
        "{}",
        if unknown.is_some() {
            "open_enumeration"
        } else {
            "enumeration"
        }
    );
    vec![quote! { #declare! { #head pub enum #name { #(#values)* #unknown } } }]
}

/// The docs of a text, without the text itself where the macro adds it.
fn text_docs(value: &Value) -> TokenStream {
    if !is_plain(value) {
        return value_docs(value);
    }
    let mut lines = prose::markdown(&value.docs);
    if !lines.is_empty() {
        lines.push(String::new());
    }
    doc(&lines)
}

/// Whether a text can stand in a code span as it is.
fn is_plain(value: &Value) -> bool {
    let text = wire(value);
    phrases::code(&text) == Some(format!("`{text}`"))
}

/// A text as the macro takes it.
fn text(value: &Value) -> TokenStream {
    let text = wire(value);
    if is_plain(value) {
        quote! { #text }
    } else {
        quote! { (#text) }
    }
}

fn unknown_docs() -> TokenStream {
    doc_line("A value that the document does not list.")
}

fn serialize(list: &List<'_>, imports: &mut Imports, body: &TokenStream) -> TokenStream {
    let (name, result) = (&list.name, imports.prelude("Result"));
    let (serialize, serializer) = (
        imports.item("serde::Serialize"),
        imports.item("serde::Serializer"),
    );
    quote! {
        impl #serialize for #name {
            fn serialize<S: #serializer>(&self, serializer: S) -> #result<S::Ok, S::Error> { #body }
        }
    }
}

fn deserialize(list: &List<'_>, imports: &mut Imports, body: &TokenStream) -> TokenStream {
    let (name, result) = (&list.name, imports.prelude("Result"));
    let (deserialize, deserializer) = (
        imports.item("serde::Deserialize"),
        imports.item("serde::Deserializer"),
    );
    quote! {
        impl<'de> #deserialize<'de> for #name {
            fn deserialize<D: #deserializer<'de>>(deserializer: D) -> #result<Self, D::Error> { #body }
        }
    }
}

/// An enum of whole numbers.
fn numbers(list: &List<'_>, imports: &mut Imports) -> Vec<TokenStream> {
    let definition = list.definition(&quote! { i64 });
    let (name, variants, all) = (&list.name, &list.variants, list.all());
    let numbers: Vec<_> = list.values.iter().map(number).collect();
    let unknown = list
        .unknown
        .as_ref()
        .map(|unknown| quote! { Self::#unknown(number) => number, });
    let fmt = imports.item("std::fmt");
    let helper = imports.item("crate::runtime::numbers");
    let read = match &list.unknown {
        None => quote! { #helper::read(deserializer, Self::ALL, Self::as_i64) },
        Some(unknown) => {
            quote! { #helper::read_open(deserializer, Self::ALL, Self::as_i64, Self::#unknown) }
        }
    };
    vec![
        definition,
        quote! {
            impl #name {
                #all

                #[doc = " The value as it goes over the wire."]
                #[must_use]
                pub const fn as_i64(self) -> i64 {
                    match self { #(Self::#variants => #numbers,)* #unknown }
                }
            }
        },
        quote! {
            impl #fmt::Display for #name {
                fn fmt(&self, f: &mut #fmt::Formatter<'_>) -> #fmt::Result {
                    self.as_i64().fmt(f)
                }
            }
        },
        serialize(
            list,
            imports,
            &quote! { serializer.serialize_i64(self.as_i64()) },
        ),
        deserialize(list, imports, &read),
    ]
}

/// The default of an enum with one value only.
fn default(name: &Ident, only: &Ident, imports: &mut Imports) -> TokenStream {
    let default = imports.prelude("Default");
    quote! {
        #[doc = " The only value there is."]
        impl #default for #name {
            fn default() -> Self { Self::#only }
        }
    }
}

/// The value as it goes over the wire.
fn wire(value: &Value) -> String {
    match &value.json {
        Json::String(text) => text.clone(),
        other => phrases::json(other),
    }
}

fn number(value: &Value) -> TokenStream {
    if let Json::Integer(number) = value.json {
        let literal = Literal::i128_unsuffixed(number.saturating_abs());
        if number < 0 {
            quote! { -#literal }
        } else {
            quote! { #literal }
        }
    } else {
        quote! { 0 }
    }
}
