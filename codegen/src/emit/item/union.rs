//! One of several types: an enum with a variant for each, which a macro of the runtime declares, told apart by a tag or by
//! what a value looks like.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::context::ident;
use super::super::imports::Imports;
use super::super::spell;
use super::tag::{Tags, by_tag, missing_tag};
use super::{Item, check, enumeration, head};
use crate::analyze::{Edge, Selection};
use crate::ir::{Shape, Union};

/// The enum and what reads and writes it.
pub(super) fn items(item: Item<'_>, imports: &mut Imports, union: &Union) -> Vec<TokenStream> {
    let variants = variants(item, imports, union);
    let unknown = item
        .cx
        .facts
        .direction(item.id)
        .is_received()
        .then(|| ident(item.cx.names.unknown_variant(item.id)));
    let mut items = vec![
        definition(item, imports, &variants, unknown.as_ref()),
        serialize(item, imports, &variants, unknown.as_ref()),
        deserialize(item, imports, &variants, unknown.as_ref()),
    ];
    items.extend(checks(item, imports, &variants, union));
    items
}

/// A member with its name in Rust.
pub(super) struct Variant {
    pub(super) name: Ident,
    /// The member's type.
    pub(super) ty: TokenStream,
    /// The same with all aliases seen through: members that are one type in Rust are equal here.
    canonical: String,
    boxed: bool,
}

impl Variant {
    /// What the variant holds.
    pub(super) fn held(&self, imports: &Imports) -> TokenStream {
        let ty = &self.ty;
        if self.boxed {
            let boxed = imports.prelude("Box");
            quote! { #boxed<#ty> }
        } else {
            quote! { #ty }
        }
    }

    /// Whether a union can be made from it by `From`.
    pub(super) fn converts(&self, union: &Ident, variants: &[Self]) -> bool {
        is_alone(self, variants) && union != self.canonical.as_str()
    }
}

/// The members with their names in Rust.
pub(super) fn variants(item: Item<'_>, imports: &mut Imports, union: &Union) -> Vec<Variant> {
    let mut found = Vec::new();
    for (position, member) in union.members.iter().enumerate() {
        found.push(Variant {
            name: ident(item.cx.names.variant(item.id, position)),
            ty: spell::full(item.cx, imports, member.ty),
            canonical: spell::canonical(item.cx, member.ty),
            boxed: item.cx.facts.is_boxed(Edge {
                from: item.id,
                position,
            }),
        });
    }
    found
}

fn definition(
    item: Item<'_>,
    imports: &mut Imports,
    variants: &[Variant],
    unknown: Option<&Ident>,
) -> TokenStream {
    let (union, head) = (ident(item.cx.names.ty(item.id)), head(item));
    let declared = variants.iter().map(|variant| {
        let (name, ty) = (&variant.name, &variant.ty);
        let is_made = variant.converts(&union, variants);
        let how = match (variant.boxed, is_made) {
            (false, false) => None,
            (false, true) => Some(quote! { = into }),
            (true, false) => Some(quote! { = boxed }),
            (true, true) => Some(quote! { = boxed_into }),
        };
        quote! { #name(#ty) #how, }
    });
    let declared: Vec<_> = declared.collect();
    let unknown = unknown.map(|unknown| {
        let value = imports.item("serde_json::Value");
        quote! {
            #[doc = " A value that the document does not describe."]
            #unknown(#value),
        }
    });
    quote! {
        union! {
            #head
            pub enum #union { #(#declared)* #unknown }
        }
    }
}

/// Whether no other member has the same type.
fn is_alone(variant: &Variant, variants: &[Variant]) -> bool {
    let same = |other: &&Variant| other.canonical == variant.canonical;
    variants.iter().filter(same).count() == 1
}

fn serialize(
    item: Item<'_>,
    imports: &mut Imports,
    variants: &[Variant],
    unknown: Option<&Ident>,
) -> TokenStream {
    let name = ident(item.cx.names.ty(item.id));
    let (serialize, serializer) = (
        imports.item("serde::Serialize"),
        imports.item("serde::Serializer"),
    );
    let result = imports.prelude("Result");
    let selection = item.cx.facts.selection(item.id);
    let mut arms = Vec::new();
    for (position, variant) in variants.iter().enumerate() {
        let name = &variant.name;
        let arm = if let Some((property, tag)) = missing_tag(imports, selection, position) {
            let union = imports.item("crate::runtime::union");
            quote! { Self::#name(value) => #union::tagged(serializer, #property, #tag, value), }
        } else {
            quote! { Self::#name(value) => value.serialize(serializer), }
        };
        arms.push(arm);
    }
    let unknown =
        unknown.map(|unknown| quote! { Self::#unknown(value) => value.serialize(serializer), });
    quote! {
        impl #serialize for #name {
            fn serialize<S: #serializer>(&self, serializer: S) -> #result<S::Ok, S::Error> {
                match self { #(#arms)* #unknown }
            }
        }
    }
}

fn deserialize(
    item: Item<'_>,
    imports: &mut Imports,
    variants: &[Variant],
    unknown: Option<&Ident>,
) -> TokenStream {
    let name = ident(item.cx.names.ty(item.id));
    let (deserialize, deserializer) = (
        imports.item("serde::Deserialize"),
        imports.item("serde::Deserializer"),
    );
    let (result, value) = (imports.prelude("Result"), imports.item("serde_json::Value"));
    let body = match item.cx.facts.selection(item.id) {
        Some(Selection::Tag {
            property,
            tags,
            texts,
            absent,
            ..
        }) => {
            let absent = (!absent.is_empty()).then(|| {
                let found = first(item, imports, variants, unknown, absent);
                quote! { None if value.get(#property).is_none() => { #found } }
            });
            let tags = Tags {
                property,
                of_members: tags,
                texts: *texts,
            };
            by_tag(imports, variants, unknown, tags, absent.as_ref())
        }
        Some(Selection::First { order }) => first(item, imports, variants, unknown, order),
        None => first(item, imports, variants, unknown, &[]),
    };
    quote! {
        impl<'de> #deserialize<'de> for #name {
            fn deserialize<D: #deserializer<'de>>(deserializer: D) -> #result<Self, D::Error> {
                let value = #value::deserialize(deserializer)?;
                #body
            }
        }
    }
}

/// The member that keeps most of the value. Members that hold what they do not know as well are tried for what they
/// know, and last for the rest.
fn first(
    item: Item<'_>,
    imports: &mut Imports,
    variants: &[Variant],
    unknown: Option<&Ident>,
    order: &[usize],
) -> TokenStream {
    let runtime = imports.item("crate::runtime::union");
    let (mut attempts, mut last) = (Vec::new(), Vec::new());
    for position in order {
        let Some(variant) = variants.get(*position) else {
            continue;
        };
        let name = &variant.name;
        if let Some(knows) = knows(item, variant, *position) {
            attempts.push(quote! { .known(#knows, Self::#name) });
            last.push(quote! { .or(Self::#name) });
        } else {
            attempts.push(quote! { .or(Self::#name) });
        }
    }
    let (take, result) = if let Some(unknown) = unknown {
        (
            quote! { take },
            quote! { Ok(found.unwrap_or(Self::#unknown(value))) },
        )
    } else {
        (
            quote! { take_any },
            quote! { found.ok_or_else(#runtime::no_member) },
        )
    };
    quote! {
        let found = #runtime::Best::of(&value) #(#attempts)* #(#last)* .#take();
        #result
    }
}

/// Whether a member knows a value, for one that holds others as well.
fn knows(item: Item<'_>, variant: &Variant, position: usize) -> Option<TokenStream> {
    let cx = item.cx;
    let Shape::Union(union) = &item.node.shape else {
        return None;
    };
    let member = union.members.get(position)?.ty;
    let (target, nullable) = cx.api.types.follow(member)?;
    let node = cx.api.types.get(target)?;
    let open = match &node.shape {
        Shape::Union(_) => cx.facts.direction(target).is_received(),
        Shape::Enumeration(list) => {
            let id = target;
            enumeration::is_open(Item { cx, id, node }, list)
        }
        _ => false,
    };
    if nullable || !open {
        return None;
    }
    let (ty, unknown) = (&variant.ty, ident(Some(cx.names.unknown_variant(target)?)));
    Some(if variant.boxed {
        quote! { |member| !matches!(**member, #ty::#unknown(_)) }
    } else {
        quote! { |member| !matches!(member, #ty::#unknown(_)) }
    })
}

fn checks(
    item: Item<'_>,
    imports: &mut Imports,
    variants: &[Variant],
    union: &Union,
) -> Option<TokenStream> {
    let cx = item.cx;
    if !cx.facts.direction(item.id).is_sent() || !cx.facts.is_checked(item.id) {
        return None;
    }
    let arms = variants
        .iter()
        .zip(&union.members)
        .filter_map(|(variant, member)| {
            let name = &variant.name;
            let body = check::statements(cx, member.ty, &quote! { value }, &quote! { at }, 0)?;
            let body = if spell::is_nullable(cx, member.ty) {
                quote! { if let Some(value) = value { #body } }
            } else {
                body
            };
            Some((quote! { Self::#name(value) }, body))
        });
    let arms: Vec<_> = arms.collect();
    let rest = arms.len() < variants.len() || cx.facts.direction(item.id).is_received();
    let name = ident(cx.names.ty(item.id));
    let body = if let ([(pattern, body)], true) = (arms.as_slice(), rest) {
        quote! { if let #pattern = self { #body } }
    } else {
        let arms = arms
            .iter()
            .map(|(pattern, body)| quote! { #pattern => { #body } });
        let rest = rest.then(|| quote! { _ => {} });
        quote! { match self { #(#arms)* #rest } }
    };
    let body = quote! { #body Ok(()) };
    Some(check::wrap(imports, &quote! { #name }, &body))
}
