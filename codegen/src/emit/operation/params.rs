//! The optional parameters of an operation: a struct with a default and setters.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::context::{deprecated, doc, doc_line, ident, paragraph};
use super::super::imports::Imports;
use super::super::item::{Argument, argument};
use super::super::{docs, phrases, spell};
use super::parameter::Given;
use super::{Call, parameter};

/// The struct and its setters, if the operation has optional parameters.
pub(super) fn items(call: Call<'_>, imports: &mut Imports) -> Vec<TokenStream> {
    let optional = optional(call);
    if optional.is_empty() {
        return Vec::new();
    }
    let (name, function) = (
        ident(call.cx.names.params(call.id)),
        ident(call.cx.names.operation(call.id)),
    );
    let option = imports.prelude("Option");
    let fields: Vec<_> = optional
        .iter()
        .map(|given| {
            let (docs, name) = (doc(&lines(given)), &given.name);
            let ty = spell::bare(call.cx, imports, given.parameter.ty);
            quote! { #docs pub #name: #option<#ty> }
        })
        .collect();
    let setters: Vec<_> = optional
        .iter()
        .map(|given| setter(given, imports))
        .collect();
    let head = doc_line(&format!("What may be said to [`{function}`]."));
    let new = doc_line("Nothing is said until it is set.");
    vec![
        quote! {
            #head
            #[derive(Clone, Debug, Default, PartialEq)]
            #[non_exhaustive]
            pub struct #name { #(#fields),* }
        },
        quote! {
            impl #name {
                #new
                #[must_use]
                pub fn new() -> Self { Default::default() }

                #(#setters)*
            }
        },
    ]
}

/// The parameters that need not be given.
pub(super) fn optional(call: Call<'_>) -> Vec<Given<'_>> {
    parameter::all(call)
        .into_iter()
        .filter(|given| !given.parameter.required)
        .collect()
}

fn setter(given: &Given<'_>, imports: &mut Imports) -> TokenStream {
    let (name, docs) = (&given.name, doc(&lines(given)));
    let bare = spell::bare(given.call.cx, imports, given.parameter.ty);
    let Argument { ty, value } = argument(given.call.cx, given.parameter.ty, name, &bare);
    let deprecated = deprecated(given.parameter.deprecated);
    quote! {
        #docs
        #deprecated
        #[must_use]
        pub fn #name(mut self, #name: #ty) -> Self {
            self.#name = Some(#value);
            self
        }
    }
}

fn lines(given: &Given<'_>) -> Vec<String> {
    let parameter = given.parameter;
    docs::lines(
        &parameter.docs,
        &given.name.to_string(),
        &parameter.name,
        |lines| {
            paragraph(lines, phrases::of_type(given.call.cx.api, parameter.ty));
            if parameter.deprecated {
                paragraph(lines, ["Deprecated.".to_owned()]);
            }
        },
    )
}
