//! An example program that makes one request with the document's own examples.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::{Context, ident};
use super::imports::tokens;
use super::sample;
use crate::ir::{Format, Operation, OperationId, Parameter, Shape, TypeId};
use crate::names::is_device;
use crate::source::{SourceFile, parts};

/// The first operation whose input can be written down.
pub(super) fn of(cx: Context<'_>) -> Option<OperationId> {
    let mut ids = (0..cx.api.operations.len()).map(OperationId);
    ids.find(|id| program(cx, *id).is_some())
}

/// The name of the program: that of the function, if it can be the name of a file and of a crate.
pub(super) fn name(cx: Context<'_>, id: OperationId) -> String {
    let name = ident(cx.names.operation(id)).to_string();
    if name.is_ascii() && !is_device(&name) {
        name
    } else {
        "first_request".to_owned()
    }
}

/// The program that makes a request of this operation.
pub(super) fn file(cx: Context<'_>, id: OperationId) -> SourceFile {
    let name = name(cx, id);
    SourceFile {
        path: format!("examples/{name}.rs"),
        docs: vec![format!("Makes one request: `cargo run --example {name}`.")],
        attributes: TokenStream::new(),
        parts: parts(program(cx, id).unwrap_or_default()),
    }
}

fn program(cx: Context<'_>, id: OperationId) -> Option<Vec<TokenStream>> {
    let operation = cx.api.operations.get(id.0)?;
    let function = ident(cx.names.operation(id));
    let mut arguments = parameters(cx, operation)?;
    let body = match body(cx, operation)? {
        Sent::Nothing => None,
        Sent::Omitted => {
            arguments.push(quote! { None });
            None
        }
        Sent::Value(value) => {
            arguments.push(quote! { &body });
            Some(quote! { let body = #value; })
        }
    };
    let optional = |parameter: &Parameter| !parameter.required;
    if operation.parameters.iter().any(optional) {
        arguments.push(quote! { &Default::default() });
    }
    let mut items = uses(cx, id, operation, &quote! { #body #(#arguments)* });
    items.push(quote! {
        #[tokio::main]
        async fn main() -> Result<(), Box<dyn std::error::Error>> {
            let client = Client::from_env()?;
            #body
            let answer = #function(#(#arguments),*).send(&client).await?;
            println!("{answer:#?}");
            Ok(())
        }
    });
    Some(items)
}

/// The `use` lines for the function and for what `code` mentions.
fn uses(
    cx: Context<'_>,
    id: OperationId,
    operation: &Operation,
    code: &TokenStream,
) -> Vec<TokenStream> {
    let library = tokens(&super::library_name(cx.config));
    let function = ident(cx.names.operation(id));
    let module = operation.tag.map(|tag| ident(cx.names.tag(tag)));
    let module = module.map(|module| quote! { #module:: });
    let mut uses = vec![
        quote! { use #library::Client; },
        quote! { use #library::api::#module #function; },
    ];
    if code.to_string().contains("types ::") {
        uses.push(quote! { use #library::types; });
    }
    uses
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
        Shape::Format(Format::Base64 | Format::Password | Format::File) => None,
        Shape::Boolean
        | Shape::Integer(_)
        | Shape::Number(_)
        | Shape::String
        | Shape::Format(_) => Some(value),
        Shape::Enumeration(list) if !list.open && !cx.facts.direction(target).is_received() => {
            Some(value)
        }
        Shape::Enumeration(_) | Shape::List(_) | Shape::Struct(_) => Some(quote! { &#value }),
        _ => None,
    }
}

/// What a program sends as the body.
enum Sent {
    /// The operation has none.
    Nothing,
    /// It need not be given.
    Omitted,
    Value(TokenStream),
}

/// The body; `None` if it cannot be written down.
fn body(cx: Context<'_>, operation: &Operation) -> Option<Sent> {
    let Some(body) = &operation.body else {
        return Some(Sent::Nothing);
    };
    if !body.required {
        return Some(Sent::Omitted);
    }
    let content = super::operation::only_body(body)?;
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
        Shape::Struct(_) => sample::required(cx, ty, &content.examples).map(Sent::Value),
        _ => None,
    }
}
