//! `src/webhooks.rs`: a function for each webhook and callback that reads the body of what the server sends.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::{Context, deprecated, doc, ident, paragraph};
use super::imports::Imports;
use super::surface::{self, Fact, Item, Kind, Way, spelled};
use super::{phrases, prose, spell};
use crate::ir::{Content, Media, Shape, Webhook};
use crate::source::{SourceFile, parts};

/// The file.
pub(super) fn file(cx: Context<'_>) -> SourceFile {
    let mut imports = Imports::new([]);
    let mut functions = Vec::new();
    for (index, webhook) in cx.api.webhooks.iter().enumerate() {
        if let Some(content) = &webhook.content {
            functions.push(function(cx, &mut imports, (index, webhook), content));
        }
    }
    SourceFile {
        path: "src/webhooks.rs".to_owned(),
        docs: vec![
            "What the server sends by itself: a function for each webhook and callback reads the body of the request."
                .to_owned(),
        ],
        attributes: TokenStream::new(),
        parts: imports.parts().into_iter().chain(parts(functions)).collect(),
    }
}

/// Whether a body is a form with properties, which are read as what they are.
fn is_form(cx: Context<'_>, content: &Content) -> bool {
    let target = content.ty.and_then(|ty| cx.api.types.follow(ty));
    let node = target.and_then(|(target, _)| cx.api.types.get(target));
    let has_keys = node.is_some_and(|node| {
        matches!(
            node.shape,
            Shape::Struct(_) | Shape::Map(_) | Shape::Union(_) | Shape::Any
        )
    });
    content.media == Media::Form && has_keys
}

/// Whether any body is a form with properties.
pub(super) fn has_form(cx: Context<'_>) -> bool {
    let contents = cx.api.webhooks.iter().filter_map(|it| it.content.as_ref());
    contents.into_iter().any(|content| is_form(cx, content))
}

/// Whether anything comes with a body.
pub(super) fn has_any(cx: Context<'_>) -> bool {
    cx.api
        .webhooks
        .iter()
        .any(|webhook| webhook.content.is_some())
}

fn function(
    cx: Context<'_>,
    imports: &mut Imports,
    (index, webhook): (usize, &Webhook),
    content: &Content,
) -> TokenStream {
    let name = ident(cx.names.webhook(index));
    let docs = doc(&lines(webhook));
    let deprecated = deprecated(webhook.deprecated);
    let (ty, read) = reading(cx, imports, content);
    let received = if is_form(cx, content) {
        imports.item("crate::runtime::pairs")
    } else {
        imports.item("crate::runtime::received")
    };
    let error = imports.item("crate::Error");
    let result = imports.prelude("Result");
    let own = name.to_string();
    quote! {
        #docs
        #deprecated
        pub fn #name(body: &[u8]) -> #result<#ty, #error> { #received::#read(#own, body) }
    }
}

/// The type of the body, and the function of the runtime that reads it.
fn reading(
    cx: Context<'_>,
    imports: &mut Imports,
    content: &Content,
) -> (TokenStream, TokenStream) {
    match (content.media, content.ty) {
        (Media::Json, Some(ty)) => (spell::full(cx, imports, ty), quote! { json }),
        (Media::Json, None) => (imports.item("serde_json::Value"), quote! { json }),
        (Media::Form, Some(ty)) if is_form(cx, content) => {
            (spell::full(cx, imports, ty), quote! { form })
        }
        (Media::Text | Media::Events | Media::Form, _) => {
            (imports.prelude("String"), quote! { text })
        }
        (Media::Multipart | Media::Binary, _) => (imports.item("bytes::Bytes"), quote! { bytes }),
    }
}

/// The functions as a user of the crate sees them, in their module.
pub(super) fn surface(cx: Context<'_>) -> Vec<Item<'_>> {
    let webhooks = cx.api.webhooks.iter().enumerate();
    let items = webhooks.filter_map(|(index, webhook)| {
        let content = webhook.content.as_ref()?;
        let path = format!("webhooks::{}", ident(cx.names.webhook(index)));
        let (ty, _) = reading(cx, &mut Imports::full_paths(), content);
        let what = if webhook.expression.is_some() {
            "callback"
        } else {
            "webhook"
        };
        let method = webhook.method.as_str();
        let place = format!("{what} {} ({method})", webhook.name);
        let item = Item::new(Kind::Webhook, path.clone(), path)
            .with(Fact::Returns, spelled(&ty))
            .with(Fact::Endpoint, &*place);
        Some(Item {
            place,
            way: Way::Received,
            docs: surface::said(&webhook.docs),
            deprecated: webhook.deprecated,
            ..item
        })
    });
    items.collect()
}

fn lines(webhook: &Webhook) -> Vec<String> {
    let mut lines = prose::lines(&webhook.docs);
    let code = |text: &str| phrases::code(text).unwrap_or_default();
    let method = webhook.method.as_str();
    let said = match &webhook.expression {
        Some(to) => format!(
            "Callback {}: `{method}` to {}.",
            code(&webhook.name),
            code(to)
        ),
        None => format!("Webhook {}: `{method}`.", code(&webhook.name)),
    };
    paragraph(&mut lines, [said]);
    let errors = "When the body does not have the documented form.".to_owned();
    lines.extend([String::new(), "# Errors".to_owned(), String::new(), errors]);
    lines
}
