//! What is checked of a value before it is sent.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::super::context::{Context, ident};
use super::super::imports::Imports;
use super::Item;
use super::calls::{calls, place_of};
use super::field::{Field, Presence};
use crate::ir::{Access, Additional, Shape, Struct, TypeId};

/// `impl Check`, for a struct with anything to check.
pub(super) fn implementation(
    item: Item<'_>,
    imports: &mut Imports,
    fields: &[Field<'_>],
    object: &Struct,
) -> Option<TokenStream> {
    let cx = item.cx;
    let sent = cx.facts.direction(item.id).is_sent();
    if !sent || !cx.facts.is_checked(item.id) {
        return None;
    }
    let checks = fields.iter().filter_map(|field| of_field(cx, field));
    let checks: Vec<_> = checks.chain(of_others(item, object)).collect();
    let name = ident(cx.names.ty(item.id));
    Some(wrap(
        imports,
        &quote! { #name },
        &quote! { #(#checks)* Ok(()) },
    ))
}

/// `impl Check` with this body.
pub(super) fn wrap(imports: &mut Imports, name: &TokenStream, body: &TokenStream) -> TokenStream {
    let at = imports.item("crate::runtime::check::At");
    let check = imports.item("crate::runtime::check::Check");
    let violation = imports.item("crate::runtime::check::Violation");
    let result = imports.prelude("Result");
    quote! {
        impl #check for #name {
            fn check(&self, at: &#at<'_>) -> #result<(), #violation> {
                #body
            }
        }
    }
}

fn of_field(cx: Context<'_>, field: &Field<'_>) -> Option<TokenStream> {
    if field.property.access == Access::ReadOnly {
        return None;
    }
    let (name, wire) = (&field.name, &field.property.name);
    let place = quote! { at.property(#wire) };
    match field.presence {
        Presence::Constant | Presence::Preset => None,
        Presence::Required => statements(cx, field.property.ty, &quote! { &self.#name }, &place, 0),
        Presence::RequiredOrNull | Presence::Given | Presence::Optional => {
            let value = local(name);
            let inner = statements(cx, field.property.ty, &quote! { #value }, &place, 0)?;
            Some(quote! { if let Some(#value) = &self.#name { #inner } })
        }
        Presence::OptionalOrNull => {
            let value = local(name);
            let inner = statements(cx, field.property.ty, &quote! { #value }, &place, 0)?;
            Some(quote! { if let Some(#value) = self.#name.as_value() { #inner } })
        }
    }
}

/// The checks of the properties that the document does not name.
fn of_others(item: Item<'_>, object: &Struct) -> Option<TokenStream> {
    let Additional::Kept(value) = object.additional else {
        return None;
    };
    let (cx, field) = (item.cx, ident(item.cx.names.additional(item.id)));
    let element = format_ident!("value");
    let body = nullable(cx, value, &element, &quote! { at.property(name) }, 0)?;
    Some(quote! { for (name, #element) in &self.#field { #body } })
}

/// What a value is called while it is checked: as its field, unless that hides the place, `at`.
fn local(field: &Ident) -> Ident {
    if field == "at" {
        format_ident!("value")
    } else {
        field.clone()
    }
}

/// The checks of a value: `value` is a reference to it, `place` makes its `At`. `None` if there is nothing to check.
pub(in super::super) fn statements(
    cx: Context<'_>,
    id: TypeId,
    value: &TokenStream,
    place: &TokenStream,
    depth: usize,
) -> Option<TokenStream> {
    let node = cx.api.types.get(id)?;
    if !cx.facts.is_checked(id) || cx.facts.is_endless(id) {
        return None;
    }
    if matches!(node.shape, Shape::Struct(_) | Shape::Union(_)) {
        let place = if place.to_string() == "at" {
            quote! { at }
        } else {
            quote! { &#place }
        };
        if has_own_check(cx, id) {
            return Some(quote! { crate::runtime::check::Check::check(#value, #place)?; });
        }
        let subject = place_of(value);
        return Some(quote! { #subject.check(#place)?; });
    }
    let mut found = Vec::new();
    for call in calls(&node.constraints, &node.shape, value) {
        found.push(quote! { #place.#call?; });
    }
    found.extend(inner(cx, &node.shape, value, place, depth));
    (!found.is_empty()).then(|| quote! { #(#found)* })
}

/// Whether a struct has a setter of this name, which a call would mean before the trait's method.
fn has_own_check(cx: Context<'_>, id: TypeId) -> bool {
    let Some(Shape::Struct(object)) = cx.api.types.get(id).map(|node| &node.shape) else {
        return false;
    };
    let mut fields = (0..object.properties.len()).filter_map(|field| cx.names.field(id, field));
    fields.any(|name| name.as_str() == "check")
}

/// The checks of what is inside a value that has no item of its own.
fn inner(
    cx: Context<'_>,
    shape: &Shape,
    value: &TokenStream,
    place: &TokenStream,
    depth: usize,
) -> Option<TokenStream> {
    let next = depth.saturating_add(1);
    match shape {
        Shape::Reference(target) => statements(cx, *target, value, place, next),
        Shape::List(part) => {
            let (index, element) = (format_ident!("index{depth}"), format_ident!("item{depth}"));
            let body = nullable(cx, *part, &element, &quote! { at.index(#index) }, next)?;
            let list = place_of(value);
            Some(quote! {
                for (#index, #element) in #list.iter().enumerate() {
                    let at = &#place;
                    #body
                }
            })
        }
        Shape::Map(part) => {
            let (key, element) = (format_ident!("key{depth}"), format_ident!("value{depth}"));
            let body = nullable(cx, *part, &element, &quote! { at.property(#key) }, next)?;
            Some(quote! {
                for (#key, #element) in #value {
                    let at = &#place;
                    #body
                }
            })
        }
        Shape::Tuple(parts) => tuple(cx, parts, value, place, next),
        _ => None,
    }
}

/// The checks of the elements of a tuple.
fn tuple(
    cx: Context<'_>,
    parts: &[TypeId],
    value: &TokenStream,
    place: &TokenStream,
    depth: usize,
) -> Option<TokenStream> {
    let subject = place_of(value);
    let checks = parts.iter().enumerate().filter_map(|(position, part)| {
        let (element, index) = (
            format_ident!("element"),
            Literal::usize_unsuffixed(position),
        );
        let body = nullable(cx, *part, &element, &quote! { at.index(#index) }, depth)?;
        Some(quote! { { let #element = &#subject.#index; #body } })
    });
    let checks: Vec<_> = checks.collect();
    let here = (place.to_string() != "at").then(|| quote! { let at = &#place; });
    (!checks.is_empty()).then(|| quote! { { #here #(#checks)* } })
}

/// The checks of an element that may be `null`.
fn nullable(
    cx: Context<'_>,
    id: TypeId,
    element: &Ident,
    place: &TokenStream,
    depth: usize,
) -> Option<TokenStream> {
    let body = statements(cx, id, &quote! { #element }, place, depth)?;
    if super::super::spell::is_nullable(cx, id) {
        Some(quote! { if let Some(#element) = #element { #body } })
    } else {
        Some(body)
    }
}
