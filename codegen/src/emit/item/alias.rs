//! Named schemas that are no struct and no enum: a name for another type.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::context::ident;
use super::super::imports::Imports;
use super::super::spell;
use super::{Item, head};
use crate::ir::Shape;

/// `pub type Name = …;`
pub(super) fn items(item: Item<'_>, imports: &mut Imports) -> Vec<TokenStream> {
    let name = ident(item.cx.names.ty(item.id));
    let head = head(item);
    let shape = if item.cx.facts.is_endless(item.id) {
        &Shape::Any
    } else {
        &item.node.shape
    };
    let target = spell::shape(item.cx, imports, shape);
    vec![quote! { #head pub type #name = #target; }]
}
