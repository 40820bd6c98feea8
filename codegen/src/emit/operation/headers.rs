//! The headers that an operation's success is declared to have: a struct, and how it is read.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::context::{Context, doc, doc_line, ident};
use super::super::imports::Imports;
use super::super::{docs, spell};
use super::Call;
use crate::ir::{Format, Header, HeaderForm, Json, Shape, TypeId};

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
        let (ty, read) = reading(call, imports, header);
        let module = imports.item("crate::runtime::header_values");
        if *required {
            fields.push(quote! { #docs pub #field: #ty });
            lines.push(quote! { #field: #module::required(headers, #wire, #read)? });
        } else {
            let option = imports.prelude("Option");
            fields.push(quote! { #docs pub #field: #option<#ty> });
            lines.push(quote! { #field: #module::optional(headers, #wire, #read)? });
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
    header: &Header,
) -> (TokenStream, TokenStream) {
    let module = imports.item("crate::runtime::header_values");
    let explode = match header.form {
        HeaderForm::Simple { explode } => explode,
        HeaderForm::Json => {
            return (
                spell::full(call.cx, imports, header.ty),
                quote! { #module::json },
            );
        }
    };
    let text = (imports.prelude("String"), quote! { #module::text });
    match shape(call, header.ty) {
        Some(shape) if reads_itself(shape) => (
            spell::bare(call.cx, imports, header.ty),
            quote! { #module::value },
        ),
        Some(Shape::List(part)) => match shape(call, *part) {
            Some(shape) if reads_itself(shape) || *shape == Shape::String => {
                let part = spell::bare(call.cx, imports, *part);
                let vec = imports.prelude("Vec");
                (quote! { #vec<#part> }, quote! { #module::list })
            }
            _ => text,
        },
        Some(Shape::Struct(_) | Shape::Map(_)) => {
            let pairs = imports.item("crate::runtime::pairs");
            let read = if explode {
                quote! { #pairs::exploded }
            } else {
                quote! { #pairs::turns }
            };
            (spell::bare(call.cx, imports, header.ty), read)
        }
        _ => text,
    }
}

/// Whether a header is an object in pairs.
pub(in super::super) fn is_in_pairs(cx: Context<'_>, header: &Header) -> bool {
    let shape = cx
        .api
        .types
        .follow(header.ty)
        .and_then(|(target, _)| cx.api.types.get(target));
    header.form != HeaderForm::Json
        && shape.is_some_and(|node| matches!(node.shape, Shape::Struct(_) | Shape::Map(_)))
}

fn shape(call: Call<'_>, ty: TypeId) -> Option<&Shape> {
    let types = &call.cx.api.types;
    let (target, _) = types.follow(ty)?;
    types.get(target).map(|node| &node.shape)
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
