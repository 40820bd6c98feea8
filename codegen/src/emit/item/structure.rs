//! Objects with properties: a struct, which a macro of the runtime declares, and what is checked of it.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::context::ident;
use super::super::imports::Imports;
use super::super::spell;
use super::field::{self, Field};
use super::{Item, check, head};
use crate::ir::{Additional, Shape, Struct};

/// The struct with its constructor and setters where it is sent, and its checks where it has any.
pub(super) fn items(item: Item<'_>, imports: &mut Imports, object: &Struct) -> Vec<TokenStream> {
    let fields = field::all(item, imports, &object.properties);
    let mut items = vec![definition(item, imports, object, &fields)];
    items.extend(check::implementation(item, imports, &fields));
    items
}

fn definition(
    item: Item<'_>,
    imports: &mut Imports,
    object: &Struct,
    fields: &[Field<'_>],
) -> TokenStream {
    let name = ident(item.cx.names.ty(item.id));
    let head = head(item);
    let rest = rest(item, imports, object);
    let new = item.cx.facts.direction(item.id).is_sent().then(|| {
        let arguments = fields
            .iter()
            .filter_map(|field| field.argument_of_new(item.cx, imports));
        quote! { pub fn new(#(#arguments),*); }
    });
    let is_made = new.is_some();
    let lines = fields.iter().map(|field| field.line(item.cx, is_made));
    quote! {
        object! {
            #head
            pub struct #name { #(#lines,)* #rest }
            #new
        }
    }
}

/// The line for what is not a property.
fn rest(item: Item<'_>, imports: &mut Imports, object: &Struct) -> Option<TokenStream> {
    let Additional::Kept(value) = object.additional else {
        return None;
    };
    let ty = spell::shape(item.cx, imports, &Shape::Map(value));
    let name = ident(item.cx.names.additional(item.id));
    Some(quote! { ..#name: #ty, })
}

/// The allowance for a function that takes as much as the document requires.
pub(in super::super) fn many_arguments(count: usize) -> Option<TokenStream> {
    const LIMIT: usize = 7;
    (count > LIMIT).then(|| {
        quote! { #[allow(clippy::too_many_arguments, reason = "the document requires them all")] }
    })
}
