//! A body that comes in several forms: an enum with a variant for each media type.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::context::{Context, doc_line, ident};
use super::super::imports::Imports;
use super::super::{phrases, spell};
use super::{Call, body, parts};
use crate::ir::{Body, Content, Media};

/// A form with the name of its variant.
struct Variant<'a> {
    name: Ident,
    content: &'a Content,
}

/// The enum and its conversions, if the body comes in several forms.
pub(super) fn items(call: Call<'_>, imports: &mut Imports) -> Vec<TokenStream> {
    let Some(body) = &call.operation.body else {
        return Vec::new();
    };
    if body::only(body).is_some() {
        return Vec::new();
    }
    let variants = variants(call, body);
    let name = ident(call.cx.names.body(call.id));
    let function = ident(call.cx.names.operation(call.id));
    let head = doc_line(&format!(
        "What [`{function}()`] sends: one variant for each media type."
    ));
    let declarations: Vec<_> = variants
        .iter()
        .map(|variant| {
            let said = phrases::code(&body::media_type(variant.content));
            let docs = doc_line(&said.map_or_else(
                || "A form of the body.".to_owned(),
                |code| format!("{code}."),
            ));
            let (variant_name, ty) = (&variant.name, payload(call.cx, imports, variant.content));
            quote! { #docs #variant_name(#ty) }
        })
        .collect();
    let mut items = vec![quote! {
        #head
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "the sizes are the document's")]
        pub enum #name { #(#declarations),* }
    }];
    items.extend(conversions(call, imports, &name, &variants));
    items
}

/// The line that sends the variant that is given.
pub(super) fn line(call: Call<'_>, imports: &mut Imports, body: &Body) -> TokenStream {
    let name = ident(call.cx.names.body(call.id));
    let mut arms = Vec::new();
    for variant in variants(call, body) {
        let lines = body::sent(call, imports, variant.content, true);
        let variant_name = &variant.name;
        let pattern = quote! { #name::#variant_name(body) };
        let pattern = if body.required {
            pattern
        } else {
            quote! { Some(#pattern) }
        };
        let own = is_owned(call.cx, variant.content).then(|| quote! { let body = body.clone(); });
        arms.push(if let Some(own) = own {
            quote! { #pattern => { #own endpoint #(#lines)* } }
        } else {
            quote! { #pattern => endpoint #(#lines)*, }
        });
    }
    if !body.required {
        arms.push(quote! { None => endpoint, });
    }
    quote! { .with(|endpoint| match body { #(#arms)* }) }
}

fn variants<'a>(call: Call<'a>, body: &'a Body) -> Vec<Variant<'a>> {
    let contents = body.contents.iter().enumerate();
    contents
        .map(|(position, content)| Variant {
            name: ident(call.cx.names.body_variant(call.id, position)),
            content,
        })
        .collect()
}

/// Whether a form is sent from a value of its own, a text or a content.
fn is_owned(cx: Context<'_>, content: &Content) -> bool {
    match content.media {
        Media::Json | Media::Form => false,
        Media::Multipart => !parts::is_in_parts(cx, content),
        Media::Text | Media::Events | Media::Binary => true,
    }
}

/// What is in a variant.
fn payload(cx: Context<'_>, imports: &mut Imports, content: &Content) -> TokenStream {
    match (content.media, content.ty) {
        (Media::Text | Media::Events, _) => imports.prelude("String"),
        _ if is_owned(cx, content) => imports.item("crate::Content"),
        (_, Some(ty)) => spell::bare(cx, imports, ty),
        (_, None) => imports.item("serde_json::Value"),
    }
}

/// What is in a variant, as a text that is equal for equal types.
fn canonical(cx: Context<'_>, content: &Content) -> String {
    match (content.media, content.ty) {
        (Media::Text | Media::Events, _) => "String".to_owned(),
        _ if is_owned(cx, content) => "Content".to_owned(),
        (_, Some(ty)) => spell::canonical_bare(cx, ty),
        (_, None) => "Any".to_owned(),
    }
}

/// How many variants hold each type.
fn counts(call: Call<'_>, variants: &[Variant<'_>]) -> BTreeMap<String, usize> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for variant in variants {
        *counts
            .entry(canonical(call.cx, variant.content))
            .or_default() += 1;
    }
    counts
}

/// `From` for every type that one variant alone holds.
fn conversions(
    call: Call<'_>,
    imports: &mut Imports,
    name: &Ident,
    variants: &[Variant<'_>],
) -> Vec<TokenStream> {
    let counts = counts(call, variants);
    let mut found = Vec::new();
    for variant in variants {
        if counts.get(&canonical(call.cx, variant.content)) == Some(&1) {
            let ty = payload(call.cx, imports, variant.content);
            let (from, variant) = (imports.prelude("From"), &variant.name);
            found.push(quote! {
                impl #from<#ty> for #name {
                    fn from(body: #ty) -> Self { Self::#variant(body) }
                }
            });
        }
    }
    found
}

/// The variants as a user sees them: media type, name, what is in it, and whether it alone holds that.
pub(super) fn seen(
    call: Call<'_>,
    imports: &mut Imports,
) -> Vec<(String, String, TokenStream, bool)> {
    let body = call.operation.body.as_ref();
    let Some(body) = body.filter(|body| body::only(body).is_none()) else {
        return Vec::new();
    };
    let variants = variants(call, body);
    let counts = counts(call, &variants);
    let seen = variants.iter().map(|variant| {
        let alone = counts.get(&canonical(call.cx, variant.content)) == Some(&1);
        let payload = payload(call.cx, imports, variant.content);
        let media_type = body::media_type(variant.content);
        (media_type, variant.name.to_string(), payload, alone)
    });
    seen.collect()
}
