//! Rust expressions for the document's own examples, for the example program.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::context::{Context, ident};
use super::imports::tokens;
use super::spell;
use crate::ir::{Enumeration, Format, Integer, Json, Property, Shape, Struct, Type, TypeId};

/// How deep structs inside structs are written out.
const DEPTH: usize = 6;

/// An expression for a value that must be given: from an example, or else the plainest value of the type.
pub(super) fn required(cx: Context<'_>, id: TypeId, examples: &[Json]) -> Option<TokenStream> {
    value(cx, id, examples.first(), DEPTH)
}

/// An expression for a value of a type: the example if it fits, the document's own example for the type, or a plain
/// value. `None` if there is no such value that can be written.
fn value(cx: Context<'_>, id: TypeId, example: Option<&Json>, depth: usize) -> Option<TokenStream> {
    let depth = depth.checked_sub(1)?;
    let own = own_example(cx, id);
    let (target, _) = cx.api.types.follow(id)?;
    let node = cx.api.types.get(target)?;
    let attempts = [example.cloned(), own, plain(node)];
    attempts
        .iter()
        .flatten()
        .find_map(|json| of_shape(cx, target, node, json, depth))
}

/// The first example that the document has for a type, on the way through references.
fn own_example(cx: Context<'_>, id: TypeId) -> Option<Json> {
    let mut at = id;
    for _ in 0..DEPTH {
        let node = cx.api.types.get(at)?;
        if let Some(example) = node.docs.examples.first() {
            return Some(example.clone());
        }
        match node.shape {
            Shape::Reference(next) => at = next,
            _ => return None,
        }
    }
    None
}

/// A value for a type without an example.
fn plain(node: &Type) -> Option<Json> {
    let text = |text: &str| Some(Json::String(text.to_owned()));
    match &node.shape {
        Shape::Boolean => Some(Json::Bool(true)),
        Shape::Integer(_) | Shape::Number(_) => Some(Json::Integer(1)),
        Shape::String | Shape::Any => text("text"),
        Shape::Enumeration(list) => list.values.first().map(|value| value.json.clone()),
        Shape::List(_) => Some(Json::List(Vec::new())),
        Shape::Struct(_) => Some(Json::Object(Vec::new())),
        Shape::Format(format) => text(match format {
            Format::Uuid => "00000000-0000-4000-8000-000000000000",
            Format::DateTime => "2024-01-01T00:00:00Z",
            Format::Date => "2024-01-01",
            Format::Ip | Format::Ipv4 => "192.0.2.1",
            Format::Ipv6 => "2001:db8::1",
            Format::IpNet | Format::Ipv4Net => "192.0.2.0/24",
            Format::Ipv6Net => "2001:db8::/32",
            Format::Base64 | Format::Password | Format::File => "text",
        }),
        _ => None,
    }
}

fn of_shape(
    cx: Context<'_>,
    id: TypeId,
    node: &Type,
    json: &Json,
    depth: usize,
) -> Option<TokenStream> {
    match (&node.shape, json) {
        (Shape::Boolean, Json::Bool(value)) => Some(quote! { #value }),
        (Shape::Integer(width), Json::Integer(integer)) if holds(*width, *integer) => {
            Some(whole(*integer))
        }
        (Shape::Number(_), Json::Integer(integer)) => {
            i32::try_from(*integer).ok().map(|it| float(f64::from(it)))
        }
        (Shape::Number(_), Json::Number(number)) => Some(float(*number)),
        (Shape::String, Json::String(text)) => Some(quote! { #text }),
        (Shape::Format(format), Json::String(text)) => of_format(*format, text),
        (Shape::Enumeration(list), value) => variant(cx, id, list, value),
        (Shape::List(part), Json::List(items)) => {
            let items: Option<Vec<_>> = items
                .iter()
                .map(|item| owned(cx, *part, item, depth))
                .collect();
            items.map(|items| quote! { vec![#(#items),*] })
        }
        (Shape::Struct(object), Json::Object(members)) => structure(cx, id, object, members, depth),
        _ => None,
    }
}

/// An expression whose type is the type itself, not something that turns into it.
fn owned(cx: Context<'_>, id: TypeId, example: &Json, depth: usize) -> Option<TokenStream> {
    let expression = value(cx, id, Some(example), depth)?;
    let text = cx.api.types.follow(id).and_then(|(target, nullable)| {
        let node = cx.api.types.get(target)?;
        (!nullable).then_some(node.shape == Shape::String)
    })?;
    Some(if text {
        quote! { #expression.to_owned() }
    } else {
        expression
    })
}

/// `Type::new(…)` with a setter for everything that there is an example for.
fn structure(
    cx: Context<'_>,
    id: TypeId,
    object: &Struct,
    members: &[(String, Json)],
    depth: usize,
) -> Option<TokenStream> {
    let name = type_path(cx, id)?;
    let (mut arguments, mut setters) = (Vec::new(), Vec::new());
    for (index, property) in object.properties.iter().enumerate() {
        if property.access == crate::ir::Access::ReadOnly || is_constant(cx, property) {
            continue;
        }
        let given = members
            .iter()
            .find(|(key, _)| *key == property.name)
            .map(|(_, value)| value);
        let example = given.or_else(|| property.docs.examples.first());
        if super::item::is_argument(cx, id, property) {
            let nullable = cx
                .api
                .types
                .follow(property.ty)
                .is_some_and(|(_, nullable)| nullable);
            arguments.push(if nullable {
                quote! { None }
            } else {
                value(cx, property.ty, example, depth)?
            });
        } else if example.is_some_and(|example| *example != Json::Null) {
            let field = ident(cx.names.field(id, index));
            let expression = value(cx, property.ty, example, depth);
            setters.extend(expression.map(|expression| quote! { .#field(#expression) }));
        }
    }
    Some(quote! { #name::new(#(#arguments),*) #(#setters)* })
}

fn is_constant(cx: Context<'_>, property: &Property) -> bool {
    property.required && super::item::is_constant(cx, property.ty)
}

fn variant(cx: Context<'_>, id: TypeId, list: &Enumeration, value: &Json) -> Option<TokenStream> {
    let position = list.values.iter().position(|known| known.json == *value)?;
    let (name, variant) = (type_path(cx, id)?, ident(cx.names.variant(id, position)));
    Some(quote! { #name::#variant })
}

/// `types::Name`.
fn type_path(cx: Context<'_>, id: TypeId) -> Option<TokenStream> {
    let name = ident(Some(cx.names.ty(id)?));
    Some(quote! { types::#name })
}

fn of_format(format: Format, text: &str) -> Option<TokenStream> {
    match format {
        Format::Password | Format::File => Some(quote! { #text }),
        Format::Base64 => None,
        _ => {
            let path = tokens(spell::format(format));
            Some(quote! { #text.parse::<#path>()? })
        }
    }
}

fn whole(integer: i128) -> TokenStream {
    let literal = Literal::i128_unsuffixed(integer.saturating_abs());
    if integer < 0 {
        quote! { -#literal }
    } else {
        quote! { #literal }
    }
}

fn float(number: f64) -> TokenStream {
    let literal = Literal::f64_unsuffixed(if number.is_finite() {
        number.abs()
    } else {
        0.0
    });
    if number < 0.0 {
        quote! { -#literal }
    } else {
        quote! { #literal }
    }
}

fn holds(width: Integer, integer: i128) -> bool {
    super::item::fits(width, integer)
}
