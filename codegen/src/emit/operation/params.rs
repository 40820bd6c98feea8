//! The optional parameters of an operation: a struct with setters, which a macro of the runtime declares.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::context::{deprecated_line, doc, doc_line, ident, paragraph};
use super::super::imports::Imports;
use super::super::item::converts;
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
    let lines: Vec<_> = optional.iter().map(|given| line(given, imports)).collect();
    let head = doc_line(&format!("What may be said to [`{function}()`]."));
    vec![quote! { parameters! { #head pub struct #name { #(#lines,)* } } }]
}

/// The parameters that need not be given.
pub(super) fn optional(call: Call<'_>) -> Vec<Given<'_>> {
    parameter::all(call)
        .into_iter()
        .filter(|given| !given.parameter.required)
        .collect()
}

/// A line of the table: a parameter with its docs, and how it is given.
fn line(given: &Given<'_>, imports: &mut Imports) -> TokenStream {
    let (name, docs) = (&given.name, doc(&lines(given)));
    let ty = spell::bare(given.call.cx, imports, given.parameter.ty);
    let deprecated = deprecated_line(given.parameter.deprecated);
    let how = converts(given.call.cx, given.parameter.ty).then(|| quote! { (into) });
    quote! { #docs #deprecated optional #how #name: #ty }
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
