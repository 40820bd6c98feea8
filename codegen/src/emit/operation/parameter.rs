//! A parameter of a request function: how it is taken, checked and written.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::context::ident;
use super::super::imports::Imports;
use super::super::{item, spell};
use super::Call;
use crate::ir::{Location, Parameter, Shape, Style};

/// A parameter with its name in Rust.
pub(super) struct Given<'a> {
    pub(super) call: Call<'a>,
    pub(super) parameter: &'a Parameter,
    pub(super) name: Ident,
    /// Whether one that must be given may be `null`.
    nullable: bool,
}

/// All parameters of an operation, in the document's order.
pub(super) fn all(call: Call<'_>) -> Vec<Given<'_>> {
    let parameters: &'_ [Parameter] = &call.operation.parameters;
    let given = |(index, parameter)| Given {
        call,
        parameter,
        name: ident(call.cx.names.parameter(call.id, index)),
        // There is no way to write null into a path.
        nullable: parameter.location != Location::Path && spell::is_nullable(call.cx, parameter.ty),
    };
    parameters.iter().enumerate().map(given).collect()
}

impl Given<'_> {
    /// The type of the function's argument: texts and lists are borrowed, small values are copied.
    pub(super) fn argument(&self, imports: &mut Imports) -> TokenStream {
        let cx = self.call.cx;
        let ty = match self.shape() {
            Some(Shape::String | Shape::Binary) => quote! { &str },
            Some(Shape::List(part)) => {
                let part = spell::full(cx, imports, *part);
                quote! { &[#part] }
            }
            _ => {
                let bare = spell::bare(cx, imports, self.parameter.ty);
                if self.is_copy() {
                    bare
                } else {
                    quote! { &#bare }
                }
            }
        };
        if self.nullable {
            let option = imports.prelude("Option");
            quote! { #option<#ty> }
        } else {
            ty
        }
    }

    /// The line that writes the parameter, from `value`.
    pub(super) fn line(&self, imports: &mut Imports, value: &TokenStream) -> TokenStream {
        let name = &self.parameter.name;
        let explode = self.parameter.explode;
        match (self.parameter.location, self.parameter.style) {
            (Location::Path, Style::Simple) if self.is_plain_path() => {
                quote! { .path(#name, #value) }
            }
            (Location::Path, Style::Json) => quote! { .path_json(#name, &#value) },
            (Location::Path, written) => {
                let style = style(imports, written);
                quote! { .path_style(#name, #style, #explode, &#value) }
            }
            (Location::Query, Style::Json) => quote! { .query_json(#name, &#value) },
            (Location::Query, written) if self.parameter.allow_reserved => {
                let style = style(imports, written);
                quote! { .query_reserved(#name, #style, #explode, &#value) }
            }
            (Location::Query, written) => {
                let style = style(imports, written);
                quote! { .query(#name, #style, #explode, &#value) }
            }
            (Location::Header, Style::Json) => quote! { .header_json(#name, &#value) },
            (Location::Header, _) if explode => {
                quote! { .header_style(#name, true, &#value) }
            }
            (Location::Header, _) => quote! { .header(#name, &#value) },
            (Location::Cookie, Style::Json) => quote! { .cookie_json(#name, &#value) },
            (Location::Cookie, _) => quote! { .cookie(#name, #explode, &#value) },
        }
    }

    /// The checks of the parameter, if it has any; `value` is a reference to it, and `at` the request's place.
    pub(super) fn checks(&self, value: &TokenStream, at: &Ident) -> Option<TokenStream> {
        let wire = &self.parameter.name;
        item::check_statements(
            self.call.cx,
            self.parameter.ty,
            value,
            &quote! { #at.property(#wire) },
            0,
        )
    }

    /// Whether the parameter is one text in the path.
    pub(super) fn is_plain_path(&self) -> bool {
        let parameter = self.parameter;
        parameter.location == Location::Path && parameter.style == Style::Simple && self.is_scalar()
    }

    /// Whether a style is named where the parameter is written.
    pub(super) fn has_style(&self) -> bool {
        let parameter = self.parameter;
        let named = matches!(parameter.location, Location::Path | Location::Query);
        named && parameter.style != Style::Json && !self.is_plain_path()
    }

    /// Whether the value may be `null`.
    pub(super) fn is_nullable(&self) -> bool {
        self.nullable
    }

    /// Whether the argument is a reference already.
    pub(super) fn is_borrowed(&self) -> bool {
        !self.is_copy()
    }

    fn shape(&self) -> Option<&Shape> {
        let types = &self.call.cx.api.types;
        types
            .follow(self.parameter.ty)
            .and_then(|(target, _)| types.get(target))
            .map(|node| &node.shape)
    }

    /// Whether a value is one text on the wire and can say so itself.
    fn is_scalar(&self) -> bool {
        let form = |form: &crate::ir::Format| {
            use crate::ir::Format::{Base64, Date, DateTime, File, Password};
            !matches!(form, Base64 | File | Password | Date | DateTime)
        };
        match self.shape() {
            Some(
                Shape::Boolean
                | Shape::Integer(_)
                | Shape::String
                | Shape::Binary
                | Shape::Enumeration(_),
            ) => true,
            Some(Shape::Format(format)) => form(format),
            _ => false,
        }
    }

    fn is_copy(&self) -> bool {
        match self.shape() {
            Some(Shape::Boolean | Shape::Integer(_) | Shape::Number(_) | Shape::Null) => true,
            Some(Shape::Format(format)) => !matches!(
                format,
                crate::ir::Format::Base64 | crate::ir::Format::File | crate::ir::Format::Password
            ),
            Some(Shape::Enumeration(list)) => !list.open && !self.is_received(),
            _ => false,
        }
    }

    fn is_received(&self) -> bool {
        let cx = self.call.cx;
        cx.api
            .types
            .follow(self.parameter.ty)
            .is_some_and(|(target, _)| cx.facts.direction(target).is_received())
    }
}

/// A style as the runtime names it.
pub(super) fn style(imports: &mut Imports, style: Style) -> TokenStream {
    let ty = imports.item("crate::runtime::Style");
    match style {
        Style::Simple | Style::Json => quote! { #ty::Simple },
        Style::Label => quote! { #ty::Label },
        Style::Matrix => quote! { #ty::Matrix },
        Style::Form => quote! { #ty::Form },
        Style::SpaceDelimited => quote! { #ty::SpaceDelimited },
        Style::PipeDelimited => quote! { #ty::PipeDelimited },
        Style::DeepObject => quote! { #ty::DeepObject },
    }
}
