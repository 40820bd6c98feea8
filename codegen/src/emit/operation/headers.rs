//! The headers that an operation's success is declared to have: a struct, and how it is read.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::context::{doc, doc_line, ident};
use super::super::imports::Imports;
use super::super::{docs, spell};
use super::Call;
use crate::ir::{Format, Json, Shape, TypeId};

/// The struct and its reader, if there are any.
pub(super) fn items(call: Call<'_>, imports: &mut Imports) -> Vec<TokenStream> {
    let declared = call.operation.success_headers();
    if declared.is_empty() {
        return Vec::new();
    }
    let name = ident(call.cx.names.headers(call.id));
    let function = ident(call.cx.names.operation(call.id));
    let (mut fields, mut lines) = (Vec::new(), Vec::new());
    for (index, (header, required)) in declared.iter().enumerate() {
        let field = ident(call.cx.names.header(call.id, index));
        let docs = docs::lines(&header.docs, &field.to_string(), &header.name, |_| ());
        let (docs, wire) = (doc(&docs), &header.name);
        let (ty, read) = reading(call, imports, header.ty);
        let module = imports.item("crate::runtime::header_values");
        if *required {
            fields.push(quote! { #docs pub #field: #ty });
            lines.push(quote! { #field: #module::required(headers, #wire, #module::#read)? });
        } else {
            let option = imports.prelude("Option");
            fields.push(quote! { #docs pub #field: #option<#ty> });
            lines.push(quote! { #field: #module::optional(headers, #wire, #module::#read)? });
        }
    }
    let head = doc_line(&format!("The headers of the answer to [`{function}()`]."));
    let how = doc(&[
        format!("Reads them: `{name}::read(response.headers())`."),
        String::new(),
        "# Errors".to_owned(),
        String::new(),
        "When a header does not have the documented form, or when one that must be there is missing.".to_owned(),
    ]);
    let (map, error) = (
        imports.item("http::HeaderMap"),
        imports.item("crate::Error"),
    );
    let result = imports.prelude("Result");
    vec![
        quote! {
            #head
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub struct #name { #(#fields),* }
        },
        quote! {
            impl #name {
                #how
                pub fn read(headers: &#map) -> #result<Self, #error> {
                    Ok(Self { #(#lines),* })
                }
            }
        },
    ]
}

/// The type of a header's value, and the function of the runtime that reads it.
pub(super) fn reading(
    call: Call<'_>,
    imports: &mut Imports,
    ty: TypeId,
) -> (TokenStream, TokenStream) {
    let types = &call.cx.api.types;
    let shape = types
        .follow(ty)
        .and_then(|(target, _)| types.get(target))
        .map(|node| &node.shape);
    match shape {
        Some(shape) if reads_itself(shape) => (spell::bare(call.cx, imports, ty), quote! { value }),
        Some(Shape::List(part)) => {
            let target = types
                .follow(*part)
                .and_then(|(target, _)| types.get(target));
            match target {
                Some(node) if reads_itself(&node.shape) || node.shape == Shape::String => {
                    let part = spell::bare(call.cx, imports, *part);
                    let vec = imports.prelude("Vec");
                    (quote! { #vec<#part> }, quote! { list })
                }
                _ => (imports.prelude("String"), quote! { text }),
            }
        }
        _ => (imports.prelude("String"), quote! { text }),
    }
}

/// Whether a type has `FromStr` for its text on the wire.
fn reads_itself(shape: &Shape) -> bool {
    match shape {
        Shape::Boolean | Shape::Integer(_) | Shape::Number(_) => true,
        Shape::Enumeration(list) => list
            .values
            .iter()
            .all(|value| matches!(value.json, Json::String(_))),
        Shape::Format(format) => !matches!(format, Format::Base64 | Format::Password),
        _ => false,
    }
}
