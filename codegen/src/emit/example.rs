//! An example program that makes one request with the document's own examples.

use proc_macro2::TokenStream;
use quote::quote;

use super::SourceFile;
use super::context::{Context, ident};
use super::imports::tokens;
use super::sample;
use crate::ir::{Format, Operation, OperationId, Shape, TypeId};

/// The program and its name: for the first operation whose input can be written down.
pub(super) fn file(cx: Context<'_>) -> Option<(String, SourceFile)> {
    cx.api
        .operations
        .iter()
        .enumerate()
        .find_map(|(index, operation)| {
            let id = OperationId(index);
            let items = program(cx, id, operation)?;
            let name = ident(cx.names.operation(id)).to_string();
            let file = SourceFile {
                path: format!("examples/{name}.rs"),
                docs: vec![format!("Makes one request: `cargo run --example {name}`.")],
                attributes: TokenStream::new(),
                items,
            };
            Some((name, file))
        })
}

fn program(cx: Context<'_>, id: OperationId, operation: &Operation) -> Option<Vec<TokenStream>> {
    let library = tokens(&super::library_name(cx.config));
    let function = ident(cx.names.operation(id));
    let module = operation.tag.map(|tag| ident(cx.names.tag(tag)));
    let path = match module {
        Some(module) => quote! { #library::api::#module::#function },
        None => quote! { #library::api::#function },
    };
    let mut arguments = parameters(cx, operation)?;
    let body = body(cx, operation)?;
    if operation.body.as_ref().is_some_and(|body| !body.required) {
        arguments.push(quote! { None });
    } else if body.is_some() {
        arguments.push(quote! { &body });
    }
    if operation
        .parameters
        .iter()
        .any(|parameter| !parameter.required)
    {
        arguments.push(quote! { &Default::default() });
    }
    let mut imports = vec![quote! { use #library::Client; }, quote! { use #path; }];
    let body = body.filter(|_| operation.body.as_ref().is_some_and(|body| body.required));
    let mentions = body.as_ref().map(ToString::to_string).unwrap_or_default()
        + &quote! { #(#arguments)* }.to_string();
    if mentions.contains("types ::") {
        imports.push(quote! { use #library::types; });
    }
    let body = body.map(|body| quote! { let body = #body; });
    imports.push(quote! {
        #[tokio::main]
        async fn main() -> Result<(), Box<dyn std::error::Error>> {
            let client = Client::from_env()?;
            #body
            let answer = #function(#(#arguments),*).send(&client).await?;
            println!("{answer:#?}");
            Ok(())
        }
    });
    Some(imports)
}

/// The required parameters; `None` if one of them cannot be written down.
fn parameters(cx: Context<'_>, operation: &Operation) -> Option<Vec<TokenStream>> {
    let mut found = Vec::new();
    for parameter in operation
        .parameters
        .iter()
        .filter(|parameter| parameter.required)
    {
        let value = sample::required(cx, parameter.ty, &parameter.docs.examples)?;
        found.push(argument(cx, parameter.ty, value)?);
    }
    Some(found)
}

/// A value as an argument: borrowed where the function borrows it.
fn argument(cx: Context<'_>, ty: TypeId, value: TokenStream) -> Option<TokenStream> {
    let (target, nullable) = cx.api.types.follow(ty)?;
    if nullable {
        return None;
    }
    match &cx.api.types.get(target)?.shape {
        Shape::Boolean | Shape::Integer(_) | Shape::Number(_) | Shape::String => Some(value),
        Shape::Format(Format::Base64 | Format::Password) => None,
        Shape::Format(_) => Some(value),
        Shape::Enumeration(list) if !list.open && !cx.facts.direction(target).is_received() => {
            Some(value)
        }
        Shape::Enumeration(_) | Shape::List(_) | Shape::Struct(_) => Some(quote! { &#value }),
        _ => None,
    }
}

/// The body: `Some(None)` if there is none, `None` if it cannot be written down.
fn body(cx: Context<'_>, operation: &Operation) -> Option<Option<TokenStream>> {
    let Some(body) = &operation.body else {
        return Some(None);
    };
    if !body.required {
        return Some(None);
    }
    let content = super::operation::chosen_body(body)?;
    if content.media != crate::ir::Media::Json {
        return None;
    }
    let ty = content.ty?;
    let shape = cx
        .api
        .types
        .follow(ty)
        .and_then(|(target, _)| cx.api.types.get(target))
        .map(|node| &node.shape);
    match shape? {
        Shape::Struct(_) => sample::required(cx, ty, &content.examples).map(Some),
        _ => None,
    }
}
