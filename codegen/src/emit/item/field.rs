//! A property as a field: whether it is there, how it is written, and how it is given.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::context::{Context, doc, ident, paragraph};
use super::super::imports::Imports;
use super::super::{docs, phrases, spell};
use super::Item;
use crate::analyze::Edge;
use crate::ir::{Access, Format, Property, Shape, TypeId};

/// A field of a struct.
pub(super) struct Field<'a> {
    pub(super) property: &'a Property,
    pub(super) name: Ident,
    pub(super) presence: Presence,
    /// The type of the value, without what `presence` puts around it.
    bare: TokenStream,
    boxed: bool,
    lenient: bool,
    skip_serializing: bool,
    /// What a value must keep to, in sentences.
    constraints: Vec<String>,
}

/// Whether a property is there.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Presence {
    /// Always, with the one value it can have.
    Constant,
    /// Always, with a value.
    Required,
    /// Always, with a value or `null`.
    RequiredOrNull,
    /// It may be left out.
    Optional,
    /// It may be left out, and may be `null`, and these two differ.
    OptionalOrNull,
}

/// The fields of a struct, in the document's order. Properties that never go in the direction of the struct have none.
pub(super) fn all<'a>(
    item: Item<'a>,
    imports: &mut Imports,
    properties: &'a [Property],
) -> Vec<Field<'a>> {
    let mut fields = Vec::new();
    for (position, property) in properties.iter().enumerate() {
        if goes(item, property) {
            fields.push(field(item, imports, position, property));
        }
    }
    fields
}

fn goes(item: Item<'_>, property: &Property) -> bool {
    let direction = item.cx.facts.direction(item.id);
    match property.access {
        Access::ReadWrite => true,
        Access::ReadOnly => direction.is_received(),
        Access::WriteOnly => direction.is_sent(),
    }
}

fn field<'a>(
    item: Item<'a>,
    imports: &mut Imports,
    position: usize,
    property: &'a Property,
) -> Field<'a> {
    let cx = item.cx;
    let presence = presence(item, property);
    Field {
        property,
        name: ident(cx.names.field(item.id, position)),
        presence,
        bare: spell::bare(cx, imports, property.ty),
        boxed: cx.facts.is_boxed(Edge {
            from: item.id,
            position,
        }),
        lenient: cx.facts.is_lenient(property.ty),
        skip_serializing: property.access == Access::ReadOnly
            && cx.facts.direction(item.id).is_sent(),
        constraints: phrases::of_type(cx.api, property.ty),
    }
}

fn presence(item: Item<'_>, property: &Property) -> Presence {
    let direction = item.cx.facts.direction(item.id);
    let one_way =
        property.access != Access::ReadWrite && direction.is_sent() && direction.is_received();
    let nullable = spell::is_nullable(item.cx, property.ty);
    match (property.required && !one_way, nullable) {
        (true, false) if is_constant(item.cx, property.ty) => Presence::Constant,
        (true, false) => Presence::Required,
        (true, true) => Presence::RequiredOrNull,
        (false, true) if direction.is_sent() && !one_way => Presence::OptionalOrNull,
        (false, _) => Presence::Optional,
    }
}

/// Whether a type has one value only.
pub(in super::super) fn is_constant(cx: Context<'_>, id: TypeId) -> bool {
    let node = cx
        .api
        .types
        .follow(id)
        .and_then(|(target, _)| cx.api.types.get(target));
    node.is_some_and(|node| match &node.shape {
        Shape::Enumeration(list) => list.values.len() == 1 && !list.open,
        _ => false,
    })
}

impl Field<'_> {
    /// `pub name: Type` with docs and attributes.
    pub(super) fn declaration(&self, imports: &mut Imports) -> TokenStream {
        let (docs, serde) = (self.docs(), self.serde(imports));
        let (name, ty) = (&self.name, self.ty(imports));
        quote! { #docs #serde pub #name: #ty }
    }

    /// The docs of the field and of its setter.
    pub(super) fn docs(&self) -> TokenStream {
        doc(&docs::lines(
            &self.property.docs,
            &self.name.to_string(),
            &self.property.name,
            |lines| {
                paragraph(lines, self.constraints.iter().cloned());
                paragraph(
                    lines,
                    self.property.default.as_ref().and_then(phrases::default),
                );
                if self.property.deprecated {
                    paragraph(lines, ["Deprecated.".to_owned()]);
                }
            },
        ))
    }

    /// The type of the field.
    pub(super) fn ty(&self, imports: &mut Imports) -> TokenStream {
        let value = self.value(imports);
        match self.presence {
            Presence::Constant | Presence::Required => value,
            Presence::RequiredOrNull | Presence::Optional => {
                let option = imports.prelude("Option");
                quote! { #option<#value> }
            }
            Presence::OptionalOrNull => {
                let nullable = imports.item("crate::runtime::Nullable");
                quote! { #nullable<#value> }
            }
        }
    }

    /// The value in the field, boxed where it must be.
    fn value(&self, imports: &mut Imports) -> TokenStream {
        let bare = &self.bare;
        if self.boxed {
            let boxed = imports.prelude("Box");
            quote! { #boxed<#bare> }
        } else {
            bare.clone()
        }
    }

    /// One `#[serde(…)]`, or nothing.
    fn serde(&self, imports: &mut Imports) -> TokenStream {
        let mut arguments = Vec::new();
        let may_be_missing = matches!(self.presence, Presence::Optional | Presence::OptionalOrNull);
        if may_be_missing {
            arguments.push(quote! { default });
        }
        if self.name != self.property.name.as_str() {
            let name = &self.property.name;
            arguments.push(quote! { rename = #name });
        }
        if self.skip_serializing {
            arguments.push(quote! { skip_serializing });
        } else if may_be_missing {
            let test = match self.presence {
                Presence::OptionalOrNull => {
                    path(&imports.item("crate::runtime::Nullable"), "is_omitted")
                }
                _ => path(&imports.prelude("Option"), "is_none"),
            };
            arguments.push(quote! { skip_serializing_if = #test });
        }
        if self.lenient {
            arguments.push(quote! { with = "crate::runtime::formats" });
        }
        if arguments.is_empty() {
            TokenStream::new()
        } else {
            quote! { #[serde(#(#arguments),*)] }
        }
    }

    /// The argument for a value of the field, and how it becomes one.
    pub(super) fn argument(&self, cx: Context<'_>, imports: &mut Imports) -> Argument {
        let (name, bare) = (&self.name, &self.bare);
        if self.presence == Presence::RequiredOrNull {
            let option = imports.prelude("Option");
            let value = if self.boxed {
                let boxed = imports.prelude("Box");
                quote! { #name.map(#boxed::new) }
            } else {
                quote! { #name }
            };
            return Argument {
                ty: quote! { #option<#bare> },
                value,
            };
        }
        if self.presence == Presence::OptionalOrNull {
            let nullable = imports.item("crate::runtime::Nullable");
            let ty = self.value(imports);
            return Argument {
                ty: quote! { impl Into<#nullable<#ty>> },
                value: quote! { #name.into() },
            };
        }
        let mut argument = argument(cx, self.property.ty, name, bare);
        if self.boxed {
            let (boxed, value) = (imports.prelude("Box"), &argument.value);
            argument.value = quote! { #boxed::new(#value) };
        }
        argument
    }
}

/// How a value is given to a function that keeps it.
pub(in super::super) struct Argument {
    /// The type of the argument.
    pub(in super::super) ty: TokenStream,
    /// The value that is kept.
    pub(in super::super) value: TokenStream,
}

/// Texts and lists are taken in whatever form the caller has them; everything else as it is.
pub(in super::super) fn argument(
    cx: Context<'_>,
    ty: TypeId,
    name: &Ident,
    bare: &TokenStream,
) -> Argument {
    let node = cx
        .api
        .types
        .follow(ty)
        .and_then(|(target, _)| cx.api.types.get(target));
    let converts = node.is_some_and(|node| {
        matches!(
            node.shape,
            Shape::String
                | Shape::Binary
                | Shape::List(_)
                | Shape::Union(_)
                | Shape::Any
                | Shape::Format(Format::Password | Format::Base64 | Format::File)
        )
    });
    if converts {
        Argument {
            ty: quote! { impl Into<#bare> },
            value: quote! { #name.into() },
        }
    } else {
        Argument {
            ty: bare.clone(),
            value: quote! { #name },
        }
    }
}

/// A path as `serde` wants it in an attribute.
fn path(parent: &TokenStream, name: &str) -> String {
    let parent: String = parent.to_string().split_whitespace().collect();
    format!("{parent}::{name}")
}
