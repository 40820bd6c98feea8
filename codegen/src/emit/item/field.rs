//! A property as a field: whether it is there, how it is written, and how it is given.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::context::{Context, DEPRECATED, ident, paragraph};
use super::super::imports::Imports;
use super::super::{docs, phrases, spell};
use super::Item;
use crate::analyze::{Edge, is_preset};
use crate::ir::{Access, Format, Property, Shape, TypeId};
use crate::source::{Argument, Row};

/// A field of a struct.
pub(super) struct Field<'a> {
    pub(super) property: &'a Property,
    pub(super) name: Ident,
    pub(super) presence: Presence,
    /// The type of the value, without what `presence` puts around it.
    bare: TokenStream,
    pub(super) boxed: bool,
    lenient: bool,
    /// Whether the property is read, and not written although the object is sent.
    is_received_only: bool,
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
    /// Always in what is sent, and not in what comes back.
    Given,
    /// It may be left out.
    Optional,
    /// It may be left out, and a new object has the one value that it can have.
    Preset,
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

/// The names of the properties that have no field.
pub(super) fn left_out<'a>(
    item: Item<'a>,
    properties: &'a [Property],
) -> impl Iterator<Item = &'a str> {
    let has_none = move |property: &&Property| !goes(item, property);
    let left_out = properties.iter().filter(has_none);
    left_out.map(|property| property.name.as_str())
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
        is_received_only: property.access == Access::ReadOnly
            && cx.facts.direction(item.id).is_sent(),
        constraints: phrases::of_type(cx.api, property.ty),
    }
}

fn presence(item: Item<'_>, property: &Property) -> Presence {
    let direction = item.cx.facts.direction(item.id);
    let one_way =
        property.access != Access::ReadWrite && direction.is_sent() && direction.is_received();
    let nullable = spell::is_nullable(item.cx, property.ty);
    let is_sent_only = one_way && property.access == Access::WriteOnly;
    match (property.required && !one_way, nullable) {
        (_, false) if property.required && is_sent_only && !is_constant(item.cx, property.ty) => {
            Presence::Given
        }
        (true, false) if is_constant(item.cx, property.ty) => Presence::Constant,
        (true, false) => Presence::Required,
        (true, true) => Presence::RequiredOrNull,
        (false, true) if direction.is_sent() && !one_way => Presence::OptionalOrNull,
        (false, _) if direction.is_sent() && is_preset(&item.cx.api.types, property) => {
            Presence::Preset
        }
        (false, _) => Presence::Optional,
    }
}

/// Whether the constructor of a struct takes a property.
pub(in super::super) fn is_argument(cx: Context<'_>, id: TypeId, property: &Property) -> bool {
    let Some(node) = cx.api.types.get(id) else {
        return false;
    };
    matches!(
        presence(Item { cx, id, node }, property),
        Presence::Required | Presence::RequiredOrNull | Presence::Given
    )
}

/// Whether a type has one value only.
pub(in super::super) fn is_constant(cx: Context<'_>, id: TypeId) -> bool {
    match shape(cx, id) {
        Some(Shape::Enumeration(list)) => list.values.len() == 1 && !list.open,
        _ => false,
    }
}

/// Whether `null` is one of the values that a type has by itself, without an `Option` around it.
fn takes_null(cx: Context<'_>, id: TypeId) -> bool {
    let free = |id: TypeId| matches!(shape(cx, id), Some(Shape::Any | Shape::Null));
    match shape(cx, id) {
        Some(Shape::Union(union)) => union.members.iter().any(|member| free(member.ty)),
        _ => free(id),
    }
}

fn shape(cx: Context<'_>, id: TypeId) -> Option<&Shape> {
    let (target, _) = cx.api.types.follow(id)?;
    cx.api.types.get(target).map(|node| &node.shape)
}

impl Field<'_> {
    /// The line of the table: when the property is there, how it is kept, its name and type.
    pub(super) fn row(&self, cx: Context<'_>, is_made: bool) -> Row {
        let wire = &self.property.name;
        let deprecated = is_made && self.has_setter() && self.property.deprecated;
        Row {
            docs: self.docs(),
            deprecated: deprecated.then_some(DEPRECATED),
            presence: self.word(),
            how: self.how(cx, is_made),
            name: self.name.to_string(),
            ty: self.bare.clone(),
            wire: (self.name != wire.as_str()).then(|| wire.clone()),
        }
    }

    fn word(&self) -> &'static str {
        match self.presence {
            _ if self.is_received_only => "received",
            Presence::Constant => "constant",
            Presence::Required => "required",
            Presence::RequiredOrNull => "required_or_null",
            Presence::Given => "given",
            Presence::Optional => "optional",
            Presence::Preset => "preset",
            Presence::OptionalOrNull => "optional_or_null",
        }
    }

    /// Whether a value of its own sets it.
    pub(super) fn has_setter(&self) -> bool {
        !self.is_received_only
            && matches!(
                self.presence,
                Presence::Optional | Presence::Preset | Presence::OptionalOrNull
            )
    }

    /// How the value is read, kept and given, in the order that the macro knows.
    fn how(&self, cx: Context<'_>, is_made: bool) -> Vec<&'static str> {
        let is_given = is_made
            && !self.is_received_only
            && matches!(
                self.presence,
                Presence::Required | Presence::Given | Presence::Optional
            );
        let may_be_absent = self.is_received_only
            || matches!(
                self.presence,
                Presence::Given | Presence::Optional | Presence::Preset
            );
        let words = [
            (may_be_absent && takes_null(cx, self.property.ty), "null"),
            (self.lenient, "formatted"),
            (self.boxed, "boxed"),
            (is_given && converts(cx, self.property.ty), "into"),
        ];
        let words = words.into_iter().filter(|(is_said, _)| *is_said);
        words.map(|(_, word)| word).collect()
    }

    /// The argument of `new`, for what is required.
    pub(super) fn argument_of_new(
        &self,
        cx: Context<'_>,
        imports: &mut Imports,
    ) -> Option<Argument> {
        let ty = self.given_to_new(cx, imports)?;
        let name = self.name.to_string();
        Some(Argument { name, ty })
    }

    /// The type of the field, with all that the macro puts around the type in the table.
    pub(super) fn held(&self, imports: &mut Imports) -> TokenStream {
        let inner = self.kept(imports);
        match self.presence {
            Presence::Constant | Presence::Required if !self.is_received_only => inner,
            Presence::OptionalOrNull if !self.is_received_only => {
                let nullable = imports.item("crate::Nullable");
                quote! { #nullable<#inner> }
            }
            _ => {
                let option = imports.prelude("Option");
                quote! { #option<#inner> }
            }
        }
    }

    fn kept(&self, imports: &mut Imports) -> TokenStream {
        let bare = &self.bare;
        if self.boxed {
            let boxed = imports.prelude("Box");
            quote! { #boxed<#bare> }
        } else {
            bare.clone()
        }
    }

    /// The type of the argument of `new`.
    pub(super) fn given_to_new(
        &self,
        cx: Context<'_>,
        imports: &mut Imports,
    ) -> Option<TokenStream> {
        let bare = &self.bare;
        match self.presence {
            Presence::Required | Presence::Given if converts(cx, self.property.ty) => {
                Some(quote! { impl Into<#bare> })
            }
            Presence::Required | Presence::Given => Some(bare.clone()),
            Presence::RequiredOrNull => {
                let option = imports.prelude("Option");
                Some(quote! { #option<#bare> })
            }
            Presence::Constant
            | Presence::Optional
            | Presence::Preset
            | Presence::OptionalOrNull => None,
        }
    }

    /// What the setter takes, if there is one.
    pub(super) fn given_to_setter(
        &self,
        cx: Context<'_>,
        imports: &mut Imports,
    ) -> Option<TokenStream> {
        if !self.has_setter() {
            return None;
        }
        let bare = &self.bare;
        Some(match self.presence {
            Presence::OptionalOrNull => {
                let (inner, nullable) = (self.kept(imports), imports.item("crate::Nullable"));
                quote! { impl Into<#nullable<#inner>> }
            }
            _ if converts(cx, self.property.ty) => quote! { impl Into<#bare> },
            _ => bare.clone(),
        })
    }

    /// The docs of the field and of its setter.
    fn docs(&self) -> Vec<String> {
        docs::lines(
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
        )
    }
}

/// Whether a value is taken in whatever form the caller has it: texts and lists are; everything else as it is.
pub(in super::super) fn converts(cx: Context<'_>, ty: TypeId) -> bool {
    let node = cx
        .api
        .types
        .follow(ty)
        .and_then(|(target, _)| cx.api.types.get(target));
    node.is_some_and(|node| {
        matches!(
            node.shape,
            Shape::String
                | Shape::Binary
                | Shape::List(_)
                | Shape::Union(_)
                | Shape::Any
                | Shape::Format(Format::Password | Format::Base64 | Format::File)
        )
    })
}
