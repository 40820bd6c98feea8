//! A multipart body: one line for each property, with what the document says of how it is sent.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::context::{Context, ident};
use super::body;
use crate::ir::{Access, Additional, Content, Format, Media, Property, Shape, Struct, TypeId};

/// Whether a body is written part by part. Without a schema, the caller gives the octets.
pub(in super::super) fn is_in_parts(cx: Context<'_>, content: &Content) -> bool {
    let shape = content.ty.and_then(|ty| body::shape(cx, ty));
    content.media == Media::Multipart
        && matches!(
            shape,
            Some(Shape::Struct(_) | Shape::Map(_) | Shape::Union(_))
        )
}

/// The line that sends `body` in parts.
pub(super) fn line(cx: Context<'_>, content: &Content, required: bool) -> TokenStream {
    let media = Literal::string(&without_boundary(&content.media_type));
    let parts = parts(cx, content);
    if required {
        quote! { .multipart(#media, body, |form, body| form #parts) }
    } else {
        quote! { .multipart_optional(#media, body, |form, body| form #parts) }
    }
}

/// The boundary is ours to choose.
fn without_boundary(media_type: &str) -> String {
    let kept = media_type.split(';').map(str::trim);
    let kept = kept.filter(|piece| !piece.to_ascii_lowercase().starts_with("boundary="));
    kept.collect::<Vec<_>>().join("; ")
}

fn parts(cx: Context<'_>, content: &Content) -> TokenStream {
    let target = content.ty.and_then(|ty| cx.api.types.follow(ty));
    let shape = content.ty.and_then(|ty| body::shape(cx, ty));
    if let (Some((owner, _)), Some(Shape::Struct(object))) = (target, shape) {
        of_struct(cx, content, owner, object)
    } else {
        quote! { .values(body) }
    }
}

fn of_struct(cx: Context<'_>, content: &Content, owner: TypeId, object: &Struct) -> TokenStream {
    let sent = object.properties.iter().enumerate();
    let lines = sent
        .filter(|(_, property)| property.access != Access::ReadOnly)
        .map(|(position, property)| {
            let field = ident(cx.names.field(owner, position));
            let name = &property.name;
            let encoding = encoding(content, property);
            if is_file(cx, property.ty) {
                quote! { #encoding .file(#name, &body.#field) }
            } else {
                quote! { #encoding .value(#name, &body.#field) }
            }
        });
    let rest = match object.additional {
        Additional::Kept(_) => {
            let field = ident(cx.names.additional(owner));
            Some(quote! { .values(&body.#field) })
        }
        Additional::Ignored => None,
    };
    quote! { #(#lines)* #rest }
}

/// Whether a property is a file, or a list of them.
fn is_file(cx: Context<'_>, ty: TypeId) -> bool {
    match body::shape(cx, ty) {
        Some(Shape::Format(Format::File)) => true,
        Some(Shape::List(part)) => {
            matches!(body::shape(cx, *part), Some(Shape::Format(Format::File)))
        }
        _ => false,
    }
}

/// What the document says of how a property is sent.
fn encoding(content: &Content, property: &Property) -> Option<TokenStream> {
    let mut encodings = content.encodings.iter();
    let encoding = encodings.find(|encoding| encoding.property == property.name)?;
    if encoding.content_type.is_none() && encoding.headers.is_empty() {
        return None;
    }
    let content_type = if let Some(content_type) = &encoding.content_type {
        quote! { Some(#content_type) }
    } else {
        quote! { None }
    };
    let headers = encoding.headers.iter();
    let headers = headers.map(|(name, value)| quote! { (#name, #value) });
    Some(quote! { .encoded(#content_type, &[#(#headers),*]) })
}
