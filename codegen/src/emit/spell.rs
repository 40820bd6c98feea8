//! How a type of the IR is spelled where it is used.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::imports::Imports;
use crate::ir::{Format, Integer, Number, Shape, TypeId};

/// A type that may be `null`: with an `Option` around it where it may.
pub(super) fn full(cx: Context<'_>, imports: &mut Imports, id: TypeId) -> TokenStream {
    let bare = bare(cx, imports, id);
    if is_nullable(cx, id) {
        let option = imports.prelude("Option");
        quote! { #option<#bare> }
    } else {
        bare
    }
}

/// A type without its `null`.
pub(super) fn bare(cx: Context<'_>, imports: &mut Imports, id: TypeId) -> TokenStream {
    let Some(node) = cx.api.types.get(id) else {
        return value(imports);
    };
    if let Some(name) = cx.names.ty(id) {
        return imports.document_type(name.as_str());
    }
    if cx.facts.is_endless(id) {
        return value(imports);
    }
    shape(cx, imports, &node.shape)
}

/// What a shape is in Rust, without regard to a name of its own.
pub(super) fn shape(cx: Context<'_>, imports: &mut Imports, shape: &Shape) -> TokenStream {
    match shape {
        Shape::Any | Shape::Struct(_) | Shape::Enumeration(_) | Shape::Union(_) => value(imports),
        Shape::Null => quote! { () },
        Shape::Boolean => quote! { bool },
        Shape::Integer(integer) => self::integer(*integer),
        Shape::Number(Number::F32) => quote! { f32 },
        Shape::Number(Number::F64) => quote! { f64 },
        Shape::String | Shape::Binary => imports.prelude("String"),
        Shape::Format(form) => imports.item(format(*form)),
        // `build` has seen to it that this is a path and nothing else.
        Shape::Foreign(path) => path.parse().unwrap_or_else(|_| value(imports)),
        Shape::List(item) => {
            let item = full(cx, imports, *item);
            let vec = imports.prelude("Vec");
            quote! { #vec<#item> }
        }
        Shape::Tuple(elements) => {
            let elements: Vec<_> = elements
                .iter()
                .map(|element| full(cx, imports, *element))
                .collect();
            quote! { (#(#elements,)*) }
        }
        Shape::Map(value) => map(cx, imports, *value),
        Shape::Reference(target) => bare(cx, imports, *target),
    }
}

/// The Rust type behind all aliases, as a text that is equal for equal types.
pub(super) fn canonical(cx: Context<'_>, id: TypeId) -> String {
    let text = canonical_bare(cx, id);
    if is_nullable(cx, id) {
        format!("Option<{text}>")
    } else {
        text
    }
}

/// The same without what `null` puts around the type.
pub(super) fn canonical_bare(cx: Context<'_>, id: TypeId) -> String {
    let Some((target, _)) = cx.api.types.follow(id) else {
        return "Value".to_owned();
    };
    let Some(node) = cx.api.types.get(target) else {
        return "Value".to_owned();
    };
    if cx.facts.is_endless(id) || cx.facts.is_endless(target) {
        return "Value".to_owned();
    }
    match &node.shape {
        Shape::Struct(_) | Shape::Enumeration(_) | Shape::Union(_) => cx
            .names
            .ty(target)
            .map_or_else(String::new, ToString::to_string),
        Shape::List(item) => format!("Vec<{}>", canonical(cx, *item)),
        Shape::Map(value) => format!("Map<{}>", canonical(cx, *value)),
        Shape::Tuple(elements) => {
            format!(
                "{:?}",
                elements
                    .iter()
                    .map(|element| canonical(cx, *element))
                    .collect::<Vec<_>>()
            )
        }
        Shape::Binary => format!("{:?}", Shape::String),
        other => format!("{other:?}"),
    }
}

/// Whether `null` is a value of a type; of a free value it always is, and needs no `Option`.
pub(super) fn is_nullable(cx: Context<'_>, id: TypeId) -> bool {
    match cx.api.types.follow(id) {
        Some((target, nullable)) => {
            let free = cx
                .api
                .types
                .get(target)
                .is_some_and(|node| matches!(node.shape, Shape::Any | Shape::Null));
            nullable && !free && !cx.facts.is_endless(id)
        }
        None => false,
    }
}

/// An object with keys that the document does not name.
fn map(cx: Context<'_>, imports: &mut Imports, value: TypeId) -> TokenStream {
    let string = imports.prelude("String");
    let free = cx
        .api
        .types
        .get(value)
        .is_some_and(|node| node.shape == Shape::Any && !node.is_item());
    if free {
        let (map, value) = (
            imports.item("serde_json::Map"),
            imports.item("serde_json::Value"),
        );
        return quote! { #map<#string, #value> };
    }
    let value = full(cx, imports, value);
    let map = imports.item("std::collections::BTreeMap");
    quote! { #map<#string, #value> }
}

fn value(imports: &mut Imports) -> TokenStream {
    imports.item("serde_json::Value")
}

/// The Rust type of a whole number.
pub(super) fn integer(integer: Integer) -> TokenStream {
    match integer {
        Integer::I8 => quote! { i8 },
        Integer::I16 => quote! { i16 },
        Integer::I32 => quote! { i32 },
        Integer::I64 => quote! { i64 },
        Integer::U8 => quote! { u8 },
        Integer::U16 => quote! { u16 },
        Integer::U32 => quote! { u32 },
        Integer::U64 => quote! { u64 },
    }
}

/// The path of the type that holds texts of a form.
pub(super) fn format(format: Format) -> &'static str {
    match format {
        Format::Uuid => "uuid::Uuid",
        Format::DateTime => "jiff::Timestamp",
        Format::Date => "jiff::civil::Date",
        Format::Ip => "std::net::IpAddr",
        Format::Ipv4 => "std::net::Ipv4Addr",
        Format::Ipv6 => "std::net::Ipv6Addr",
        Format::IpNet => "ipnet::IpNet",
        Format::Ipv4Net => "ipnet::Ipv4Net",
        Format::Ipv6Net => "ipnet::Ipv6Net",
        Format::Base64 => "crate::Base64",
        Format::Password => "crate::Secret",
        Format::File => "crate::File",
    }
}
