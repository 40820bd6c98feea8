//! What a request function returns, and how it is read.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::context::Context;
use super::super::imports::Imports;
use super::super::spell;
use super::Call;
use crate::ir::{Content, Media, Response, Shape, Status};

/// The answer of an operation.
pub(super) struct Answer {
    /// The type in `Request<…>`.
    pub(super) output: TokenStream,
    /// The last line of the function.
    pub(super) returns: TokenStream,
}

/// The answer of an operation when it succeeds.
pub(super) fn of(call: Call<'_>, imports: &mut Imports) -> Answer {
    match success(call).and_then(|response| chosen(&response.contents)) {
        None => Answer {
            output: quote! { () },
            returns: quote! { .returns_nothing() },
        },
        Some(content) => of_content(call, imports, content),
    }
}

/// A body as the caller gives it.
pub(super) fn borrowed(cx: Context<'_>, imports: &mut Imports, content: &Content) -> TokenStream {
    let shape = content
        .ty
        .and_then(|ty| cx.api.types.follow(ty))
        .and_then(|(target, _)| cx.api.types.get(target));
    match (content.media, content.ty) {
        (Media::Json | Media::Form, Some(ty)) => match shape.map(|node| &node.shape) {
            Some(Shape::String) => quote! { &str },
            Some(Shape::List(part)) => {
                let part = spell::full(cx, imports, *part);
                quote! { &[#part] }
            }
            _ => {
                let ty = spell::bare(cx, imports, ty);
                quote! { &#ty }
            }
        },
        (Media::Json | Media::Form, None) => {
            let value = imports.item("serde_json::Value");
            quote! { &#value }
        }
        (Media::Text | Media::Events, _) => {
            let string = imports.prelude("String");
            quote! { impl Into<#string> }
        }
        (Media::Multipart | Media::Binary, _) => {
            let bytes = imports.item("bytes::Bytes");
            quote! { impl Into<#bytes> }
        }
    }
}

/// The answer that means success: the first status of 2xx with a body, then any of 2xx, then `default`.
fn success(call: Call<'_>) -> Option<&Response> {
    let responses = &call.operation.responses;
    let successes = || {
        responses
            .iter()
            .filter(|response| response.status.is_success())
    };
    successes()
        .find(|response| !response.contents.is_empty())
        .or_else(|| successes().next())
        .or_else(|| {
            responses
                .iter()
                .find(|response| response.status == Status::Default)
        })
}

/// The form that is asked for: JSON where there is a choice.
fn chosen(contents: &[Content]) -> Option<&Content> {
    let of = |media: Media| contents.iter().find(move |content| content.media == media);
    of(Media::Json)
        .or_else(|| of(Media::Text))
        .or_else(|| contents.first())
}

fn of_content(call: Call<'_>, imports: &mut Imports, content: &Content) -> Answer {
    match (content.media, content.ty) {
        (Media::Json, ty) => {
            let output = match ty {
                Some(ty) => spell::full(call.cx, imports, ty),
                None => imports.item("serde_json::Value"),
            };
            Answer {
                output,
                returns: quote! { .returns_json() },
            }
        }
        (Media::Text | Media::Events, _) => Answer {
            output: imports.prelude("String"),
            returns: quote! { .returns_text() },
        },
        (Media::Form | Media::Multipart | Media::Binary, _) => Answer {
            output: imports.item("bytes::Bytes"),
            returns: quote! { .returns_bytes() },
        },
    }
}
