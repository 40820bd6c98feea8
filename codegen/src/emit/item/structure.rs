//! Objects with properties: a struct, how it is made, and what is checked of it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::context::{doc_line, ident};
use super::super::imports::Imports;
use super::super::spell;
use super::field::{self, Field, Presence};
use super::{Item, check, head};
use crate::ir::{Additional, Shape, Struct};

/// The struct, its constructor and setters where it is sent, and its checks where it has any.
pub(super) fn items(item: Item<'_>, imports: &mut Imports, object: &Struct) -> Vec<TokenStream> {
    let fields = field::all(item, imports, &object.properties);
    let mut items = vec![definition(item, imports, object, &fields)];
    if item.cx.facts.direction(item.id).is_sent() {
        items.push(construction(item, imports, object, &fields));
    }
    items.extend(check::implementation(item, imports, &fields));
    items
}

fn definition(
    item: Item<'_>,
    imports: &mut Imports,
    object: &Struct,
    fields: &[Field<'_>],
) -> TokenStream {
    let name = ident(item.cx.names.ty(item.id));
    let head = head(item);
    let (deserialize, serialize) = (
        imports.item("serde::Deserialize"),
        imports.item("serde::Serialize"),
    );
    let default = has_default(item, fields).then(|| quote! { Default, });
    let declarations: Vec<_> = fields
        .iter()
        .map(|field| field.declaration(imports))
        .collect();
    let kept = kept(item, imports, object).map(|(name, ty)| {
        let docs = doc_line("What the document does not name.");
        quote! { #docs #[serde(flatten)] pub #name: #ty, }
    });
    quote! {
        #head
        #[derive(Clone, Debug, #default #deserialize, PartialEq, #serialize)]
        #[non_exhaustive]
        pub struct #name { #(#declarations,)* #kept }
    }
}

/// Whether a struct can be made out of nothing.
fn has_default(item: Item<'_>, fields: &[Field<'_>]) -> bool {
    item.cx.facts.direction(item.id).is_sent() && !fields.iter().any(|field| is_argument(field))
}

fn is_argument(field: &Field<'_>) -> bool {
    matches!(
        field.presence,
        Presence::Required | Presence::RequiredOrNull
    )
}

/// The field for what is not a property, and its type.
fn kept(item: Item<'_>, imports: &mut Imports, object: &Struct) -> Option<(Ident, TokenStream)> {
    let Additional::Kept(value) = object.additional else {
        return None;
    };
    let ty = spell::shape(item.cx, imports, &Shape::Map(value));
    Some((ident(item.cx.names.additional(item.id)), ty))
}

/// `new` with what is required, and a setter for each of the rest.
fn construction(
    item: Item<'_>,
    imports: &mut Imports,
    object: &Struct,
    fields: &[Field<'_>],
) -> TokenStream {
    let name = ident(item.cx.names.ty(item.id));
    let new = new(item, imports, object, fields);
    let setters: Vec<_> = fields
        .iter()
        .filter(|field| {
            matches!(
                field.presence,
                Presence::Optional | Presence::OptionalOrNull
            )
        })
        .filter(|field| field.property.access != crate::ir::Access::ReadOnly)
        .map(|field| setter(item, imports, field))
        .collect();
    let kept = kept(item, imports, object).map(|(field, ty)| {
        let docs = doc_line("What the document does not name.");
        quote! {
            #docs
            #[must_use]
            pub fn #field(mut self, #field: #ty) -> Self {
                self.#field = #field;
                self
            }
        }
    });
    quote! { impl #name { #new #(#setters)* #kept } }
}

fn new(
    item: Item<'_>,
    imports: &mut Imports,
    object: &Struct,
    fields: &[Field<'_>],
) -> TokenStream {
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for field in fields {
        let (argument, value) = start(item, imports, field);
        arguments.extend(argument);
        values.push(value);
    }
    if let Some((name, _)) = kept(item, imports, object) {
        let default = imports.prelude("Default");
        values.push(quote! { #name: #default::default() });
    }
    let docs = doc_line(if arguments.is_empty() {
        "Nothing is required: all is left out until it is set."
    } else {
        "With what is required; the rest is left out until it is set."
    });
    let many = many_arguments(arguments.len());
    quote! {
        #docs
        #many
        #[must_use]
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values),* }
        }
    }
}

/// What a field is in `new`: the argument, if it is one, and the field's value.
fn start(
    item: Item<'_>,
    imports: &mut Imports,
    field: &Field<'_>,
) -> (Option<TokenStream>, TokenStream) {
    let name = &field.name;
    match field.presence {
        Presence::Constant => {
            let default = imports.prelude("Default");
            (None, quote! { #name: #default::default() })
        }
        Presence::Optional => (None, quote! { #name: None }),
        Presence::OptionalOrNull => {
            let nullable = imports.item("crate::runtime::Nullable");
            (None, quote! { #name: #nullable::Omitted })
        }
        Presence::Required | Presence::RequiredOrNull => {
            let argument = field.argument(item.cx, imports);
            let (ty, value) = (&argument.ty, &argument.value);
            let same = *name == value.to_string();
            let value = (!same).then(|| quote! { : #value });
            (Some(quote! { #name: #ty }), quote! { #name #value })
        }
    }
}

/// The allowance for a function that takes as much as the document requires.
pub(in super::super) fn many_arguments(count: usize) -> Option<TokenStream> {
    const LIMIT: usize = 7;
    (count > LIMIT).then(|| {
        quote! { #[allow(clippy::too_many_arguments, reason = "the document requires them all")] }
    })
}

fn setter(item: Item<'_>, imports: &mut Imports, field: &Field<'_>) -> TokenStream {
    let (name, docs) = (&field.name, field.docs());
    let argument = field.argument(item.cx, imports);
    let (ty, value) = (&argument.ty, &argument.value);
    let value = if field.presence == Presence::Optional {
        quote! { Some(#value) }
    } else {
        quote! { #value }
    };
    let deprecated = field.property.deprecated.then(|| quote! { #[deprecated] });
    quote! {
        #docs
        #deprecated
        #[must_use]
        pub fn #name(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self
        }
    }
}
