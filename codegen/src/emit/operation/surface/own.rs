//! The types that are an operation's own: its optional parameters, the forms of its body and its answer, its headers.

use super::super::super::context::ident;
use super::super::super::imports::Imports;
use super::super::super::item::converts;
use super::super::super::spell;
use super::super::super::surface::{self, Fact, Item, Kind, Part, Way, spelled};
use super::super::{Call, answer, body_choice, choice, form, headers, parameter};
use super::{key, named, one, path};
use crate::names::Name;

pub(super) fn parameters(call: Call<'_>) -> Option<Item<'_>> {
    let imports = &mut Imports::full_paths();
    let name = call.cx.names.params(call.id);
    let optional = parameter::all(call).into_iter();
    let parts = optional.filter(|given| !given.parameter.required);
    let parts = parts.map(|given| {
        let bare = spelled(&spell::bare(call.cx, imports, given.parameter.ty));
        let taken = if converts(call.cx, given.parameter.ty) {
            format!("impl Into<{bare}>")
        } else {
            bare.clone()
        };
        let part = one(&given)
            .with(Fact::Type, format!("Option<{bare}>"))
            .with(Fact::Setter, taken);
        Part {
            deprecated: given.parameter.deprecated,
            ..part
        }
    });
    let parts: Vec<_> = parts.collect();
    (!parts.is_empty()).then(|| Item {
        parts,
        ..own(
            call,
            Kind::Parameters,
            "optional parameters",
            name,
            Way::Sent,
        )
    })
}

pub(super) fn bodies(call: Call<'_>) -> Option<Item<'_>> {
    let imports = &mut Imports::full_paths();
    let variants = body_choice::seen(call, imports);
    let parts: Vec<_> = variants
        .into_iter()
        .map(|(media_type, name, payload, converts)| {
            let ty = spelled(&payload);
            let part = named(&media_type, &name).with(Fact::Type, &*ty);
            if converts {
                part.with(Fact::From, ty)
            } else {
                part
            }
        })
        .collect();
    let name = call.cx.names.body(call.id);
    (!parts.is_empty()).then(|| Item {
        parts,
        ..own(call, Kind::Bodies, "forms of the body", name, Way::Sent)
    })
}

pub(super) fn answers(call: Call<'_>) -> Option<Item<'_>> {
    let imports = &mut Imports::full_paths();
    if answer::of(call, imports).items.is_empty() {
        return None;
    }
    let name = call.cx.names.response(call.id);
    let forms = form::all(call);
    let parts = forms.iter().map(|form| {
        let variant = call
            .cx
            .names
            .response_variant(call.id, form.response, form.content);
        let ty = form.ty(call, imports);
        let status = choice::status(form.status());
        let key = format!("{status} {}", form.media_type);
        let part = named(key.trim(), &ident(variant).to_string());
        Part {
            way: Way::Received,
            ..part
        }
        .with(Fact::Type, spelled(&ty))
    });
    Some(Item {
        parts: parts.collect(),
        ..own(call, Kind::Answers, "answers", name, Way::Received)
    })
}

pub(super) fn headers_of(call: Call<'_>) -> Option<Item<'_>> {
    let imports = &mut Imports::full_paths();
    let declared = call.operation.success_headers();
    let name = call.cx.names.headers(call.id);
    let parts = declared
        .iter()
        .enumerate()
        .map(|(index, (header, required))| {
            let field = ident(call.cx.names.header(call.id, index)).to_string();
            let ty = spelled(&headers::reading(call, imports, header).0);
            let key = header.name.to_ascii_lowercase();
            let part = named(&key, &field);
            Part {
                way: Way::Received,
                required: *required,
                docs: surface::said(&header.docs),
                ..part
            }
            .with(
                Fact::Type,
                if *required {
                    ty
                } else {
                    format!("Option<{ty}>")
                },
            )
        });
    let parts: Vec<_> = parts.collect();
    (!parts.is_empty()).then(|| Item {
        parts,
        ..own(
            call,
            Kind::Headers,
            "headers of the answer",
            name,
            Way::Received,
        )
    })
}

/// An item of an operation's own.
fn own<'a>(call: Call<'a>, kind: Kind, what: &str, name: Option<&Name>, way: Way) -> Item<'a> {
    Item {
        place: format!("{}, {what}", key(call)),
        way,
        ..Item::new(kind, format!("{}, {what}", key(call)), path(call, name))
    }
}
