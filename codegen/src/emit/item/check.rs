//! What is checked of a value before it is sent.

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::super::context::{Context, ident};
use super::super::imports::Imports;
use super::Item;
use super::field::{Field, Presence};
use crate::ir::{Access, Bound, Constraints, Integer, Json, Shape, TypeId};

/// `impl Check`, for a struct with anything to check.
pub(super) fn implementation(
    item: Item<'_>,
    imports: &mut Imports,
    fields: &[Field<'_>],
) -> Option<TokenStream> {
    let cx = item.cx;
    let sent = cx.facts.direction(item.id).is_sent();
    if !sent || !cx.facts.is_checked(item.id) {
        return None;
    }
    let checks: Vec<_> = fields
        .iter()
        .filter_map(|field| of_field(cx, field))
        .collect();
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
        Presence::Constant => None,
        Presence::Required => statements(cx, field.property.ty, &quote! { &self.#name }, &place, 0),
        Presence::RequiredOrNull | Presence::Optional => {
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
        _ => None,
    }
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

/// What a reference refers to, for a call of one of its methods: `&self.name` gives `self.name`.
fn place_of(reference: &TokenStream) -> TokenStream {
    let mut tokens = reference.clone().into_iter();
    match tokens.next() {
        Some(TokenTree::Punct(sign)) if sign.as_char() == '&' => tokens.collect(),
        _ => reference.clone(),
    }
}

/// The value that a reference refers to, to be copied.
fn copied(reference: &TokenStream) -> TokenStream {
    let place = place_of(reference);
    if place.to_string() == reference.to_string() {
        quote! { *#reference }
    } else {
        place
    }
}

/// One call for each constraint.
fn calls(constraints: &Constraints, shape: &Shape, value: &TokenStream) -> Vec<TokenStream> {
    let mut found = counts(constraints, shape, value);
    if constraints.unique_items {
        found.push(quote! { unique_items(#value) });
    }
    for (limit, which) in [
        (&constraints.minimum, "minimum"),
        (&constraints.maximum, "maximum"),
    ] {
        let limit = limit.as_ref();
        found.extend(limit.and_then(|limit| bound(limit, shape, value, which)));
    }
    let of = constraints.multiple_of.as_ref();
    found.extend(of.and_then(|of| multiple_of(of, shape, value)));
    found
}

/// The calls that count characters, elements or keys.
fn counts(constraints: &Constraints, shape: &Shape, value: &TokenStream) -> Vec<TokenStream> {
    let subject = place_of(value);
    let text = if let Shape::Format(_) = shape {
        quote! { #subject.expose() }
    } else {
        quote! { #value }
    };
    let len = quote! { #subject.len() };
    let counts = [
        (constraints.min_length, "min_length", &text),
        (constraints.max_length, "max_length", &text),
        (constraints.min_items, "min_items", &len),
        (constraints.max_items, "max_items", &len),
        (constraints.min_properties, "min_properties", &len),
        (constraints.max_properties, "max_properties", &len),
    ];
    let call = |(bound, method, subject): (Option<u64>, &str, &TokenStream)| {
        let (method, bound) = (format_ident!("{method}"), Literal::u64_unsuffixed(bound?));
        Some(quote! { #method(#subject, #bound) })
    };
    counts.into_iter().filter_map(call).collect()
}

fn bound(bound: &Bound, shape: &Shape, value: &TokenStream, which: &str) -> Option<TokenStream> {
    let method = format_ident!("{}{which}", if bound.exclusive { "exclusive_" } else { "" });
    let literal = number(&bound.value, shape)?;
    Some(quote! { #method(#value, #literal) })
}

fn multiple_of(of: &Json, shape: &Shape, value: &TokenStream) -> Option<TokenStream> {
    match (shape, of) {
        (Shape::Integer(_), Json::Integer(of)) => {
            let (value, of) = (copied(value), Literal::i128_unsuffixed(*of));
            Some(quote! { multiple_of(#value, #of) })
        }
        (Shape::Number(_), of) => {
            let of = number(of, &Shape::Number(crate::ir::Number::F64))?;
            let value = copied(value);
            Some(quote! { multiple_of_number(#value, #of) })
        }
        _ => None,
    }
}

/// A number of the document as a literal of the shape's type; `None` for one that the type cannot hold.
fn number(value: &Json, shape: &Shape) -> Option<TokenStream> {
    match (shape, value) {
        (Shape::Integer(width), Json::Integer(integer)) => {
            let literal = Literal::i128_unsuffixed(integer.checked_abs()?);
            let negative = *integer < 0;
            fits(*width, *integer).then(|| {
                if negative {
                    quote! { -#literal }
                } else {
                    quote! { #literal }
                }
            })
        }
        (Shape::Number(_), Json::Integer(integer)) =>
        {
            #[allow(
                clippy::cast_precision_loss,
                reason = "bounds beyond 2^53 are not exact in JSON either"
            )]
            float(*integer as f64)
        }
        (Shape::Number(_), Json::Number(number)) => float(*number),
        // Also a bound with a fraction on a whole number: no literal of the type says it.
        _ => None,
    }
}

fn float(number: f64) -> Option<TokenStream> {
    if !number.is_finite() {
        return None;
    }
    let literal = Literal::f64_unsuffixed(number.abs());
    Some(if number.is_sign_negative() {
        quote! { -#literal }
    } else {
        quote! { #literal }
    })
}

/// Whether a whole number of this width holds a value.
pub(in super::super) fn fits(width: Integer, value: i128) -> bool {
    match width {
        Integer::I8 => i8::try_from(value).is_ok(),
        Integer::I16 => i16::try_from(value).is_ok(),
        Integer::I32 => i32::try_from(value).is_ok(),
        Integer::I64 => i64::try_from(value).is_ok(),
        Integer::U8 => u8::try_from(value).is_ok(),
        Integer::U16 => u16::try_from(value).is_ok(),
        Integer::U32 => u32::try_from(value).is_ok(),
        Integer::U64 => u64::try_from(value).is_ok(),
    }
}
