//! The calls that check one value: one for each constraint of its type.

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::{format_ident, quote};

use crate::ir::{Bound, Constraints, Integer, Json, Shape};

/// What a reference refers to, for a call of one of its methods: `&self.name` gives `self.name`.
pub(super) fn place_of(reference: &TokenStream) -> TokenStream {
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
pub(super) fn calls(
    constraints: &Constraints,
    shape: &Shape,
    value: &TokenStream,
) -> Vec<TokenStream> {
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
