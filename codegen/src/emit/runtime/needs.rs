//! What the types and operations of a document ask of the runtime and of other crates.

use super::super::context::Context;
use super::super::{operation, webhooks};
use crate::ir::{Credential, Format, Json, Media, Shape};

/// What the types and operations of a document ask of the runtime and of other crates.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, and all of them combine"
)]
#[derive(Clone, Copy, Debug, Default)]
pub(in super::super) struct Needs {
    pub(in super::super) uuid: bool,
    pub(in super::super) ipnet: bool,
    pub(in super::super) date_times: bool,
    pub(in super::super) dates: bool,
    pub(in super::super) octets: bool,
    /// Whether a field is read more leniently than its type reads itself.
    pub(in super::super) lenient: bool,
    pub(in super::super) basic: bool,
    /// Whether there is any way to say who is asking.
    pub(in super::super) credentials: bool,
    pub(in super::super) secret: bool,
    pub(in super::super) texts: bool,
    pub(in super::super) numbers: bool,
    /// Whether there is anything to ask of the server.
    pub(in super::super) operations: bool,
    pub(in super::super) objects: bool,
    /// Whether an operation has optional parameters.
    pub(in super::super) parameter_structs: bool,
    pub(in super::super) unions: bool,
    pub(in super::super) checks: bool,
    pub(in super::super) forms: bool,
    /// Whether a property of a form is written in a style of its own.
    pub(in super::super) form_styles: bool,
    pub(in super::super) multipart: bool,
    /// Whether anything is sent as it is: files, or octets.
    pub(in super::super) contents: bool,
    pub(in super::super) parameters: bool,
    pub(in super::super) styles: bool,
    /// Whether the server sends anything by itself.
    pub(in super::super) webhooks: bool,
    /// Whether an answer has declared headers.
    pub(in super::super) headers: bool,
    /// Whether a header or a webhook holds an object whose values are texts.
    pub(in super::super) pairs: bool,
    /// Whether an answer is a series of events.
    pub(in super::super) events: bool,
    /// Whether an answer can be read while it comes: events, or octets.
    pub(in super::super) streams: bool,
}

impl Needs {
    /// What the document of a context needs.
    pub(in super::super) fn of(cx: Context<'_>) -> Self {
        let mut needs = Self::default();
        for (id, node) in cx.api.types.iter() {
            match &node.shape {
                Shape::Format(format) => needs.format(*format),
                Shape::Enumeration(list) => {
                    let texts = list
                        .values
                        .iter()
                        .all(|value| matches!(value.json, Json::String(_)));
                    needs.texts |= texts;
                    needs.numbers |= !texts;
                }
                Shape::Union(_) => needs.unions = true,
                Shape::Struct(object) => {
                    needs.objects = true;
                    needs.lenient |= object
                        .properties
                        .iter()
                        .any(|property| cx.facts.is_lenient(property.ty));
                }
                _ => {}
            }
            needs.checks |= cx.facts.is_checked(id) && cx.facts.direction(id).is_sent();
        }
        needs.credentials = cx
            .api
            .schemes
            .iter()
            .any(|scheme| scheme.credential != Credential::Other);
        needs.basic = cx
            .api
            .schemes
            .iter()
            .any(|scheme| scheme.credential == Credential::Basic);
        for operation in &cx.api.operations {
            needs.operations = true;
            let headers = operation.success_headers();
            needs.headers |= !headers.is_empty();
            needs.pairs |= headers
                .iter()
                .any(|(header, _)| operation::is_in_pairs(cx, header));
            needs.parameter_structs |= operation.parameters.iter().any(|given| !given.required);
            let answers = operation.responses.iter();
            for content in answers.flat_map(|answer| &answer.contents) {
                needs.events |= content.media == Media::Events;
                needs.streams |= matches!(content.media, Media::Events | Media::Binary);
            }
            for content in operation.body.iter().flat_map(|body| &body.contents) {
                needs.forms |= content.media == Media::Form;
                // In multipart bodies a style has no effect (OpenAPI 3.0, section 4.7.15.1).
                needs.form_styles |= content.media == Media::Form
                    && content.encodings.iter().any(operation::is_styled);
                let in_parts = operation::is_in_parts(cx, content);
                needs.multipart |= in_parts;
                needs.contents |=
                    !in_parts && matches!(content.media, Media::Multipart | Media::Binary);
            }
        }
        needs.contents |= needs.multipart;
        needs.webhooks = webhooks::has_any(cx);
        needs.pairs |= webhooks::has_form(cx);
        (needs.parameters, needs.styles) = operation::writes(cx);
        needs.styles |= needs.form_styles;
        needs
    }

    /// Whether there are dates or times.
    pub(in super::super) fn times(&self) -> bool {
        self.dates || self.date_times
    }

    /// Whether octets are written as Base64.
    pub(in super::super) fn base64(&self) -> bool {
        self.basic || self.octets
    }

    fn format(&mut self, format: Format) {
        match format {
            Format::Uuid => self.uuid = true,
            Format::DateTime => self.date_times = true,
            Format::Date => self.dates = true,
            Format::Ip | Format::Ipv4 | Format::Ipv6 => {}
            Format::IpNet | Format::Ipv4Net | Format::Ipv6Net => self.ipnet = true,
            Format::Base64 => self.octets = true,
            Format::Password => self.secret = true,
            Format::File => self.multipart = true,
        }
    }
}
