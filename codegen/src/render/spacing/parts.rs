//! Marks the parts of an item that want a blank line before them.

use syn::punctuated::Punctuated;
use syn::{Attribute, Field, Fields, ImplItem, TraitItem, Variant};

use super::docs::split_docs;
use super::mark;

/// Marks the fields of a struct or a variant.
pub(super) fn space_fields(fields: &mut Fields) {
    match fields {
        Fields::Named(fields) => space_list(&mut fields.named),
        Fields::Unnamed(fields) => {
            for field in &mut fields.unnamed {
                split_docs(&mut field.attrs);
            }
        }
        Fields::Unit => {}
    }
}

/// A part of a list that stands apart from its neighbours where it or they have attributes.
pub(super) trait Part {
    /// Its attributes.
    fn attributes(&mut self) -> &mut Vec<Attribute>;
}

impl Part for Field {
    fn attributes(&mut self) -> &mut Vec<Attribute> {
        &mut self.attrs
    }
}

impl Part for Variant {
    fn attributes(&mut self) -> &mut Vec<Attribute> {
        &mut self.attrs
    }
}

/// Marks the parts of a list, such as fields.
pub(super) fn space_list<T: Part, P>(parts: &mut Punctuated<T, P>) {
    let mut before: Option<bool> = None;
    for part in parts {
        let attributes = part.attributes();
        let is_plain = attributes.is_empty();
        split_docs(attributes);
        if before.is_some_and(|before_is_plain| !(before_is_plain && is_plain)) {
            mark(attributes);
        }
        before = Some(is_plain);
    }
}

/// A member of an `impl` or a trait.
pub(super) trait Member {
    /// Whether it stands close to others of its kind: a constant or a type without docs.
    fn is_short(&self) -> bool;
    /// Its attributes, where it can have any.
    fn attributes(&mut self) -> Option<&mut Vec<Attribute>>;
}

impl Member for ImplItem {
    fn is_short(&self) -> bool {
        match self {
            Self::Const(item) => item.attrs.is_empty(),
            Self::Type(item) => item.attrs.is_empty(),
            _ => false,
        }
    }

    fn attributes(&mut self) -> Option<&mut Vec<Attribute>> {
        match self {
            Self::Const(item) => Some(&mut item.attrs),
            Self::Fn(item) => Some(&mut item.attrs),
            Self::Type(item) => Some(&mut item.attrs),
            Self::Macro(item) => Some(&mut item.attrs),
            _ => None,
        }
    }
}

impl Member for TraitItem {
    fn is_short(&self) -> bool {
        match self {
            Self::Const(item) => item.attrs.is_empty(),
            Self::Type(item) => item.attrs.is_empty(),
            _ => false,
        }
    }

    fn attributes(&mut self) -> Option<&mut Vec<Attribute>> {
        match self {
            Self::Const(item) => Some(&mut item.attrs),
            Self::Fn(item) => Some(&mut item.attrs),
            Self::Type(item) => Some(&mut item.attrs),
            Self::Macro(item) => Some(&mut item.attrs),
            _ => None,
        }
    }
}

/// Marks the members of an `impl` or a trait.
pub(super) fn space_members<T: Member>(members: &mut [T]) {
    let mut before: Option<bool> = None;
    for member in members {
        let is_short = member.is_short();
        if let Some(attributes) = member.attributes() {
            split_docs(attributes);
            if before.is_some_and(|before_is_short| !(before_is_short && is_short)) {
                mark(attributes);
            }
        }
        before = Some(is_short);
    }
}
