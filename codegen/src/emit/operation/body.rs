//! The body of a request: how it is taken, checked and sent.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::context::{Context, ident};
use super::super::imports::Imports;
use super::super::{item, spell};
use super::{Call, body_choice, function, parameter, parts};
use crate::ir::{Body, Content, Encoding, Media, Shape, TypeId};

/// The form of a body that comes in one only.
pub(in super::super) fn only(body: &Body) -> Option<&Content> {
    match body.contents.as_slice() {
        [only] => Some(only),
        _ => None,
    }
}

/// Whether a property is written in a style of its own.
pub(in super::super) fn is_styled(encoding: &Encoding) -> bool {
    encoding.style.is_some()
}

/// The type of the argument.
pub(super) fn argument(call: Call<'_>, imports: &mut Imports, body: &Body) -> TokenStream {
    let ty = match only(body) {
        None => {
            let name = ident(call.cx.names.body(call.id));
            quote! { &#name }
        }
        Some(content) if body.required => return borrowed(call.cx, imports, content),
        // Not `impl Into<…>` here: `None` would not say of which type it is.
        Some(content) => match content.media {
            Media::Text | Media::Events => quote! { &str },
            Media::Json | Media::Form => borrowed(call.cx, imports, content),
            Media::Multipart if parts::is_in_parts(call.cx, content) => {
                borrowed(call.cx, imports, content)
            }
            Media::Multipart | Media::Binary => imports.item("crate::Content"),
        },
    };
    if body.required {
        return ty;
    }
    let option = imports.prelude("Option");
    quote! { #option<#ty> }
}

/// A body as the caller gives it.
fn borrowed(cx: Context<'_>, imports: &mut Imports, content: &Content) -> TokenStream {
    let in_parts = parts::is_in_parts(cx, content);
    match (content.media, content.ty) {
        (Media::Json | Media::Form, Some(ty)) => match shape(cx, ty) {
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
        (Media::Multipart, Some(ty)) if in_parts => {
            let ty = spell::bare(cx, imports, ty);
            quote! { &#ty }
        }
        (Media::Json | Media::Form, None) => {
            let value = imports.item("serde_json::Value");
            quote! { &#value }
        }
        (Media::Text | Media::Events, _) => {
            let string = imports.prelude("String");
            quote! { impl Into<#string> }
        }
        (Media::Multipart | Media::Binary, _) => {
            let content = imports.item("crate::Content");
            quote! { impl Into<#content> }
        }
    }
}

/// The shape behind all references.
pub(super) fn shape(cx: Context<'_>, ty: TypeId) -> Option<&Shape> {
    let (target, _) = cx.api.types.follow(ty)?;
    cx.api.types.get(target).map(|node| &node.shape)
}

/// The lines that check and send the body.
pub(super) fn lines(call: Call<'_>, imports: &mut Imports) -> Vec<TokenStream> {
    let Some(body) = &call.operation.body else {
        return Vec::new();
    };
    match only(body) {
        Some(content) => sent(call, imports, content, body.required),
        None => vec![body_choice::line(call, imports, body)],
    }
}

/// The lines that check and send `body`, which has this form.
pub(super) fn sent(
    call: Call<'_>,
    imports: &mut Imports,
    content: &Content,
    required: bool,
) -> Vec<TokenStream> {
    let in_parts = parts::is_in_parts(call.cx, content);
    let is_checked = in_parts || matches!(content.media, Media::Json | Media::Form);
    let check = content
        .ty
        .filter(|_| is_checked)
        .and_then(|ty| check(call, imports, ty, required));
    check
        .into_iter()
        .chain([send(call, imports, content, required)])
        .collect()
}

fn send(call: Call<'_>, imports: &mut Imports, content: &Content, required: bool) -> TokenStream {
    let media_type = media_type(content);
    let media = Literal::string(&media_type);
    let styles = styles(imports, content);
    match (content.media, media_type.as_str()) {
        (Media::Json, "application/json") if required => quote! { .json(body) },
        (Media::Json, "application/json") => quote! { .json_optional(body) },
        (Media::Json, _) if required => quote! { .json_as(#media, body) },
        (Media::Json, _) => quote! { .json_as_optional(#media, body) },
        (Media::Form, _) if required && styles.is_some() => quote! { .form_style(body, #styles) },
        (Media::Form, _) if styles.is_some() => quote! { .form_style_optional(body, #styles) },
        (Media::Form, _) if required => quote! { .form(body) },
        (Media::Form, _) => quote! { .form_optional(body) },
        (Media::Text | Media::Events, _) if required => quote! { .text(#media, body) },
        (Media::Text | Media::Events, _) => quote! { .text_optional(#media, body) },
        (Media::Multipart, _) if parts::is_in_parts(call.cx, content) => {
            parts::line(call.cx, content, required)
        }
        (Media::Multipart | Media::Binary, _) if required => quote! { .content(#media, body) },
        (Media::Multipart | Media::Binary, _) => quote! { .content_optional(#media, body) },
    }
}

/// The properties of a form with a style of their own, if there are any.
fn styles(imports: &mut Imports, content: &Content) -> Option<TokenStream> {
    let mut found = Vec::new();
    for encoding in content
        .encodings
        .iter()
        .filter(|_| content.media == Media::Form)
    {
        let name = &encoding.property;
        if let Some((written, explode)) = encoding.style {
            let style = parameter::style(imports, written);
            found.push(quote! { (#name, #style, #explode) });
        }
    }
    (!found.is_empty()).then(|| quote! { &[#(#found),*] })
}

fn check(call: Call<'_>, imports: &mut Imports, ty: TypeId, required: bool) -> Option<TokenStream> {
    let checks = item::check_statements(call.cx, ty, &quote! { body }, &quote! { at }, 0)?;
    let whole = checks.to_string() == quote! { body.check(at)?; }.to_string();
    if !whole {
        function::bring_check(imports, &checks);
    }
    Some(match (whole, required) {
        (true, true) => quote! { .check(body) },
        (true, false) => quote! { .check(&body) },
        (false, true) => quote! { .check_parameters(|at| { #checks Ok(()) }) },
        (false, false) => {
            quote! { .check_parameters(|at| { if let Some(body) = body { #checks } Ok(()) }) }
        }
    })
}

/// The media type that is sent; a range is narrowed to a type.
pub(super) fn media_type(content: &Content) -> String {
    let essence = content.media_type.trim();
    match (content.media, essence) {
        (Media::Json, "*/*" | "application/*") => "application/json".to_owned(),
        (Media::Text, essence) if essence.contains('*') => "text/plain".to_owned(),
        (_, essence) if essence.contains('*') => "application/octet-stream".to_owned(),
        (_, essence) => essence.to_owned(),
    }
}
