//! The code that makes an object once more, by its constructor and its setters: what a test of the crate tries.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::context::ident;
use super::super::imports::Imports;
use super::field::{self, Field, Presence};
use super::{Context, Item};
use crate::ir::{Additional, Shape, TypeId};

/// A closure from an object of the type `ty` to one that is made of its fields; `None` where `id` is no object that is
/// sent.
pub(in super::super) fn closure(
    cx: Context<'_>,
    id: TypeId,
    ty: &TokenStream,
) -> Option<TokenStream> {
    let (id, nullable) = cx.api.types.follow(id)?;
    let node = cx.api.types.get(id)?;
    let Shape::Struct(object) = &node.shape else {
        return None;
    };
    cx.names.ty(id)?;
    if nullable || !cx.facts.direction(id).is_sent() {
        return None;
    }
    let item = Item { cx, id, node };
    let fields = field::all(item, &mut Imports::new([]), &object.properties);
    let taken = fields.iter().filter_map(taken);
    let arguments: Vec<_> = fields.iter().filter_map(argument).collect();
    let setters: Vec<_> = fields.iter().filter_map(setter).collect();
    let rest = matches!(object.additional, Additional::Kept(_)).then(|| {
        let name = ident(cx.names.additional(id));
        quote! { let mut made = made; made.#name = read.#name.clone(); }
    });
    if arguments.is_empty() && setters.is_empty() && rest.is_none() {
        return Some(quote! { |_: &#ty| <#ty>::new() });
    }
    Some(quote! {
        |read: &#ty| {
            #(#taken)*
            let made = <#ty>::new(#(#arguments),*);
            #(#setters)*
            #rest
            made
        }
    })
}

/// What is taken out of an object that came back and may be without it; then nothing can be made of it.
fn taken(field: &Field<'_>) -> Option<TokenStream> {
    let name = &field.name;
    let value = if field.boxed {
        quote! { read.#name.as_deref().cloned() }
    } else {
        quote! { read.#name.clone() }
    };
    let is_given = field.presence == Presence::Given;
    is_given.then(|| quote! { let Some(#name) = #value else { return read.clone() }; })
}

/// The argument of `new` for a field that has one.
fn argument(field: &Field<'_>) -> Option<TokenStream> {
    let name = &field.name;
    match field.presence {
        Presence::Required if field.boxed => Some(quote! { (*read.#name).clone() }),
        Presence::RequiredOrNull if field.boxed => Some(quote! { read.#name.as_deref().cloned() }),
        Presence::Given => Some(quote! { #name }),
        Presence::Required | Presence::RequiredOrNull => Some(quote! { read.#name.clone() }),
        Presence::Constant | Presence::Optional | Presence::Preset | Presence::OptionalOrNull => {
            None
        }
    }
}

/// The call of the setter of a field that has one.
fn setter(field: &Field<'_>) -> Option<TokenStream> {
    let name = &field.name;
    if !field.has_setter() {
        return None;
    }
    if field.presence == Presence::Preset {
        return Some(quote! {
            let mut made = made;
            made.#name = read.#name.clone();
        });
    }
    if field.presence == Presence::OptionalOrNull {
        return Some(quote! { let made = made.#name(read.#name.clone()); });
    }
    let value = if field.boxed {
        quote! { value.as_ref().clone() }
    } else {
        quote! { value.clone() }
    };
    Some(quote! {
        let made = match &read.#name {
            Some(value) => made.#name(#value),
            None => made,
        };
    })
}
