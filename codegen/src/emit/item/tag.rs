//! The tag of a union: how it is read, and how it is written for a member that may be without it.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::super::imports::Imports;
use super::union::Variant;
use crate::analyze::Selection;

/// The tags of a union.
#[derive(Clone, Copy)]
pub(super) struct Tags<'a> {
    pub(super) property: &'a str,
    /// For each member those that mean it.
    pub(super) of_members: &'a [Vec<String>],
    /// Whether they are texts on the wire.
    pub(super) texts: bool,
}

/// The member that the tag of a value names; `absent` is the arm for a value without one.
pub(super) fn by_tag(
    imports: &mut Imports,
    variants: &[Variant],
    unknown: Option<&Ident>,
    Tags {
        property,
        of_members: tags,
        texts,
    }: Tags<'_>,
    absent: Option<&TokenStream>,
) -> TokenStream {
    let union = imports.item("crate::runtime::union");
    let arms = variants.iter().zip(tags).map(|(variant, tags)| {
        let name = &variant.name;
        quote! { Some(#(#tags)|*) => #union::member(value).map(Self::#name), }
    });
    let arms: Vec<_> = arms.collect();
    let other = if let Some(unknown) = unknown {
        quote! { Ok(Self::#unknown(value)) }
    } else {
        let known = tags.iter().flatten();
        quote! { Err(#union::unknown_tag(#property, &[#(#known),*])) }
    };
    if texts {
        return quote! {
            match #union::tag(&value, #property) { #(#arms)* #absent _ => #other }
        };
    }
    quote! {
        let tag = #union::scalar_tag(&value, #property);
        match tag.as_deref() { #(#arms)* #absent _ => #other }
    }
}

/// The property and the value that must be written for a member that may be without the tag.
pub(super) fn missing_tag<'a>(
    imports: &mut Imports,
    selection: Option<&'a Selection>,
    position: usize,
) -> Option<(&'a str, TokenStream)> {
    match selection? {
        Selection::Tag {
            property,
            tags,
            texts,
            own,
            ..
        } if !*own.get(position)? => {
            let tag = tags.get(position)?.first()?;
            Some((property, written_tag(imports, tag, *texts)))
        }
        _ => None,
    }
}

/// A tag as an expression.
fn written_tag(imports: &mut Imports, tag: &str, is_text: bool) -> TokenStream {
    let value = imports.item("serde_json::Value");
    match (is_text, tag.parse::<i64>(), tag.parse::<bool>()) {
        (false, Ok(number), _) => {
            let number = Literal::i64_unsuffixed(number);
            quote! { #value::from(#number) }
        }
        (false, _, Ok(truth)) => quote! { #value::from(#truth) },
        _ => quote! { #tag },
    }
}
