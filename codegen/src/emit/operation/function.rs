//! The request function of an operation: only what is particular to it.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::super::context::{deprecated, doc, ident};
use super::super::imports::Imports;
use super::super::{document, item};
use super::parameter::Given;
use super::{Call, answer, body, docs, parameter};
use crate::ir::Location;

/// `pub fn name(…) -> Request<T>`, and `T` where it is the operation's own.
pub(super) fn items(call: Call<'_>, imports: &mut Imports) -> Vec<TokenStream> {
    let given = parameter::all(call);
    let (required, optional): (Vec<_>, Vec<_>) = given
        .into_iter()
        .partition(|given| given.parameter.required);
    let lines = doc(&docs::lines(call, &required));
    let deprecated = deprecated(call.operation.deprecated);
    let name = ident(call.cx.names.operation(call.id));
    let arguments = arguments(call, imports, &required, !optional.is_empty());
    let many = item::many_arguments(arguments.len());
    let request = imports.item("crate::runtime::Request");
    let answer = answer::of(call, imports);
    let (output, returns) = (&answer.output, &answer.returns);
    let endpoint = endpoint(call, imports);
    let body = body::lines(call, imports);
    let paths = paths(imports, &required);
    let rest = rest(imports, &required, &optional);
    let checks = checks(imports, &required, &optional);
    let head = head(call, imports);
    let function = quote! {
        #lines
        #deprecated
        #many
        pub fn #name(#(#arguments),*) -> #request<#output> {
            #endpoint #(#paths)* #(#rest)* #head #checks #(#body)* #returns
        }
    };
    [vec![function], answer.items].concat()
}

/// `Endpoint::post("/template").named("name")`.
fn endpoint(call: Call<'_>, imports: &mut Imports) -> TokenStream {
    let endpoint = imports.item("crate::runtime::Endpoint");
    let method = format_ident!("{}", call.operation.method.as_str().to_ascii_lowercase());
    let name = ident(call.cx.names.operation(call.id)).to_string();
    let path = &call.operation.path;
    quote! { #endpoint::#method(#path).named(#name) }
}

/// What an operation needs, or where it goes, where that is not what the document says as a whole.
fn head(call: Call<'_>, imports: &mut Imports) -> TokenStream {
    let security = document::own_needs(call.cx, call.operation);
    let security = security.map(|needed| {
        let path = document::names_schemes(call.cx, needed).then(|| {
            let document = imports.item("crate::document");
            quote! { #document:: }
        });
        let needed = document::alternatives(call.cx, needed, &path.unwrap_or_default());
        quote! { .security(#needed) }
    });
    let server = call
        .operation
        .servers
        .first()
        .map(document::own_url)
        .filter(|url| !url.is_empty());
    let server = server.map(|url| quote! { .server(#url) });
    quote! { #security #server }
}

fn arguments(
    call: Call<'_>,
    imports: &mut Imports,
    required: &[Given<'_>],
    has_params: bool,
) -> Vec<TokenStream> {
    let mut found = Vec::new();
    for given in required {
        let (name, ty) = (&given.name, given.argument(imports));
        found.push(quote! { #name: #ty });
    }
    if let Some(sent) = &call.operation.body {
        let ty = body::argument(call, imports, sent);
        found.push(quote! { body: #ty });
    }
    if has_params {
        let params = ident(call.cx.names.params(call.id));
        found.push(quote! { params: &#params });
    }
    found
}

/// The path parameters, in the order of the template.
fn paths(imports: &mut Imports, required: &[Given<'_>]) -> Vec<TokenStream> {
    let Some(call) = required.first().map(|given| given.call) else {
        return Vec::new();
    };
    let mut lines = Vec::new();
    for piece in call.operation.path.split('{').skip(1) {
        let name = piece.split_once('}').map_or("", |(name, _)| name);
        let named = |given: &&Given<'_>| {
            given.parameter.location == Location::Path && given.parameter.name == name
        };
        if let Some(given) = required.iter().find(named) {
            let value = &given.name;
            lines.push(given.line(imports, &quote! { #value }));
        }
    }
    lines
}

/// All other parameters.
fn rest(imports: &mut Imports, required: &[Given<'_>], optional: &[Given<'_>]) -> Vec<TokenStream> {
    let mut lines = Vec::new();
    for given in required
        .iter()
        .filter(|given| given.parameter.location != Location::Path)
    {
        let value = &given.name;
        lines.push(given.line(imports, &quote! { #value }));
    }
    for given in optional {
        let name = &given.name;
        lines.push(given.line(imports, &quote! { params.#name }));
    }
    lines
}

/// `.check_parameters(…)`, if a parameter has anything to check.
fn checks(
    imports: &mut Imports,
    required: &[Given<'_>],
    optional: &[Given<'_>],
) -> Option<TokenStream> {
    let (at, mut checks) = (place(required, optional), Vec::new());
    for given in required {
        let name = &given.name;
        if given.is_nullable() {
            let inner = given.checks(&quote! { value }, &at);
            checks.extend(inner.map(|inner| quote! { if let Some(value) = &#name { #inner } }));
        } else if given.is_borrowed() {
            checks.extend(given.checks(&quote! { #name }, &at));
        } else {
            checks.extend(given.checks(&quote! { &#name }, &at));
        }
    }
    for given in optional {
        let name = &given.name;
        let inner = given.checks(&quote! { #name }, &at);
        checks.extend(inner.map(|inner| quote! { if let Some(#name) = &params.#name { #inner } }));
    }
    let checks = quote! { #(#checks)* };
    bring_check(imports, &checks);
    (!checks.is_empty()).then(|| quote! { .check_parameters(|#at| { #checks Ok(()) }) })
}

/// What the place of a check is called: as no parameter, for one would hide the other.
fn place(required: &[Given<'_>], optional: &[Given<'_>]) -> Ident {
    let mut name = "at".to_owned();
    while required
        .iter()
        .chain(optional)
        .any(|given| given.name == name)
    {
        name.push('_');
    }
    format_ident!("{name}")
}

/// Brings the trait in where its method is called by name.
pub(super) fn bring_check(imports: &mut Imports, checks: &TokenStream) {
    if checks.to_string().contains(". check (") {
        imports.item("crate::runtime::check::Check");
    }
}
