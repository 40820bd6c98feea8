//! `src/runtime/`: the files that all generated crates share, copied as they are, as far as a document needs them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::context::Context;
use super::{SourceFile, operation, webhooks};
use crate::ir::{Credential, Format, Json, Media, Shape};

/// What the types and operations of a document ask of the runtime and of other crates.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, and all of them combine"
)]
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Needs {
    pub(super) uuid: bool,
    pub(super) ipnet: bool,
    date_times: bool,
    dates: bool,
    pub(super) octets: bool,
    /// Whether a field is read more leniently than its type reads itself.
    lenient: bool,
    pub(super) basic: bool,
    /// Whether there is any way to say who is asking.
    credentials: bool,
    pub(super) secret: bool,
    pub(super) texts: bool,
    pub(super) numbers: bool,
    /// Whether there is anything to ask of the server.
    operations: bool,
    pub(super) objects: bool,
    /// Whether an operation has optional parameters.
    parameter_structs: bool,
    pub(super) unions: bool,
    pub(super) checks: bool,
    pub(super) forms: bool,
    /// Whether a property of a form is written in a style of its own.
    form_styles: bool,
    pub(super) multipart: bool,
    pub(super) parameters: bool,
    pub(super) styles: bool,
    /// Whether the server sends anything by itself.
    pub(super) webhooks: bool,
    /// Whether an answer has declared headers.
    headers: bool,
    /// Whether an answer is a series of events.
    pub(super) events: bool,
    /// Whether an answer can be read while it comes: events, or octets.
    pub(super) streams: bool,
}

impl Needs {
    /// What the document of a context needs.
    pub(super) fn of(cx: Context<'_>) -> Self {
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
            needs.headers |= !operation.success_headers().is_empty();
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
                needs.multipart |= operation::is_in_parts(cx, content);
            }
        }
        needs.webhooks = webhooks::has_any(cx);
        (needs.parameters, needs.styles) = operation::writes(cx);
        needs.styles |= needs.form_styles;
        needs
    }

    /// Whether there are dates or times.
    pub(super) fn times(&self) -> bool {
        self.dates || self.date_times
    }

    /// Whether octets are written as Base64.
    pub(super) fn base64(&self) -> bool {
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

/// A file of `codegen/runtime/`.
struct File {
    name: &'static str,
    text: &'static str,
    /// Whether a document needs it.
    needed: fn(&Needs) -> bool,
}

macro_rules! runtime_files {
    ($($name:literal: $needed:expr),* $(,)?) => {
        [$(File {
            name: $name,
            text: include_str!(concat!("../../runtime/", $name, ".rs")),
            needed: $needed,
        }),*]
    };
}

/// All files of the runtime, and what asks for them.
const FILES: &[File] = &runtime_files! {
    "answer": |_| true,
    "base_url": |_| true,
    "basic": |needs| needs.basic,
    "blocking": |_| true,
    "check": |needs| needs.checks,
    "client": |_| true,
    "credential": |_| true,
    "encoding": |_| true,
    "endpoint": |_| true,
    "enumeration": |needs| needs.texts,
    "environment": |_| true,
    "error": |_| true,
    "event_stream": |needs| needs.events,
    "events": |needs| needs.events,
    "excerpt": |_| true,
    "file": |needs| needs.multipart,
    "form": |needs| needs.forms,
    "formats": |needs| needs.lenient,
    "formats_date": |needs| needs.lenient && needs.dates,
    "formats_nullable": |needs| needs.lenient,
    "formats_timestamp": |needs| needs.lenient && needs.date_times,
    "header_values": |needs| needs.headers,
    "json": |_| true,
    "members": |needs| needs.objects,
    "multipart": |needs| needs.multipart,
    "nullable": |_| true,
    "numbers": |needs| needs.numbers,
    "object": |needs| needs.objects,
    "octets": |needs| needs.octets,
    "parameters": |needs| needs.parameters,
    "received": |needs| needs.webhooks,
    "redirect": |_| true,
    "request": |_| true,
    "response": |_| true,
    "secret": |needs| needs.secret,
    "secrets": |_| true,
    "setters": |needs| needs.objects || needs.parameter_structs,
    "settings": |_| true,
    "stream": |needs| needs.streams,
    "style": |needs| needs.parameters || needs.forms,
    "transport": |_| true,
    "union": |needs| needs.unions,
};

/// The files that a document needs, as they are, under the header of all files.
pub(super) fn files(cx: Context<'_>, needs: &Needs) -> Vec<(String, String)> {
    let header = super::header(cx.config);
    let needed = FILES.iter().filter(|file| (file.needed)(needs));
    needed
        .map(|file| {
            (
                format!("src/runtime/{}.rs", file.name),
                format!("// {header}\n\n{}", file.text),
            )
        })
        .collect()
}

/// `src/runtime/mod.rs`.
pub(super) fn root(needs: &Needs) -> SourceFile {
    let modules = FILES.iter().filter(|file| (file.needed)(needs)).map(module);
    let mut items: Vec<TokenStream> = modules.collect();
    items.extend(exports(needs));
    SourceFile {
        path: "src/runtime/mod.rs".to_owned(),
        docs: vec![
            "What every operation stands on: requests in the making, their answers, errors, and the clients.".to_owned(),
            String::new(),
            "Nothing here knows the document; what it says is in [`crate::document`].".to_owned(),
        ],
        attributes: TokenStream::new(),
        items,
    }
}

fn module(file: &File) -> TokenStream {
    let name = format_ident!("{}", file.name);
    match file.name {
        "client" => quote! { #[cfg(feature = "client")] mod client; },
        "blocking" => quote! { #[cfg(feature = "blocking")] pub(crate) mod blocking; },
        "event_stream" | "stream" => quote! { #[cfg(feature = "client")] mod #name; },
        "redirect" | "transport" => {
            quote! { #[cfg(any(feature = "client", feature = "blocking"))] mod #name; }
        }
        "enumeration" | "object" | "setters" | "union" => {
            quote! { #[macro_use] pub(crate) mod #name; }
        }
        "answer" | "check" | "environment" | "formats" | "header_values" | "members"
        | "numbers" | "received" => {
            quote! { pub(crate) mod #name; }
        }
        _ => quote! { mod #name; },
    }
}

fn exports(needs: &Needs) -> Vec<TokenStream> {
    let schemes = needs.credentials.then(|| quote! { Place, Scheme, });
    let unused = (!needs.operations)
        .then(|| quote! { #[allow(unused_imports, reason = "the document has no operations")] });
    let mut items = vec![
        quote! { #[cfg(feature = "client")] pub use client::{Client, ClientBuilder}; },
        quote! { pub(crate) use credential::{#schemes Security}; },
        quote! { #unused pub(crate) use endpoint::Endpoint; },
    ];
    items.extend(
        needs
            .texts
            .then(|| quote! { pub use enumeration::UnknownValue; }),
    );
    items.push(quote! { pub use error::{Error, ErrorKind}; });
    items.extend(
        needs
            .events
            .then(|| quote! { #[cfg(feature = "client")] pub use event_stream::EventStream; }),
    );
    items.extend(needs.events.then(|| quote! { pub use events::Events; }));
    items.extend(needs.multipart.then(|| quote! { pub use file::File; }));
    items.push(quote! { pub use nullable::Nullable; });
    items.push(quote! { pub use request::Request; });
    items.push(quote! { pub use response::Response; });
    items.extend(needs.octets.then(|| quote! { pub use octets::Base64; }));
    items.extend(needs.secret.then(|| quote! { pub use secret::Secret; }));
    items.push(quote! { pub use settings::Settings; });
    items.extend(
        needs
            .streams
            .then(|| quote! { #[cfg(feature = "client")] pub use stream::ByteStream; }),
    );
    items.extend(
        needs
            .styles
            .then(|| quote! { pub(crate) use style::Style; }),
    );
    items
}
