//! The forms in which an operation succeeds: which status, which media type, which Rust type.
//!
//! Forms that hold the same schema are one: the client asks for the first of them.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::imports::Imports;
use super::super::spell;
use super::Call;
use crate::ir::{Content, Media, Response, Shape, Status, TypeId};

/// How a body is read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Reading {
    /// As JSON.
    Json,
    /// As text.
    Text,
    /// As text, which may come as JSON: no media type is named.
    AnyText,
    /// As events with JSON in them.
    Events,
    /// As events with texts in them.
    EventTexts,
    /// As it is.
    Bytes,
    /// Not at all.
    Nothing,
}

impl Reading {
    /// The method of the runtime's `Answer` that does it.
    pub(super) fn method(self) -> TokenStream {
        match self {
            Self::Json => quote! { json },
            Self::Text => quote! { text },
            Self::AnyText => quote! { any_text },
            Self::Events => quote! { events },
            Self::EventTexts => quote! { event_texts },
            Self::Bytes => quote! { bytes },
            Self::Nothing => quote! { nothing },
        }
    }
}

/// A form of success.
pub(super) struct Form<'a> {
    /// The position of the answer.
    pub(super) response: usize,
    /// The position of the content in it; 0 where there is none.
    pub(super) content: usize,
    /// The answer.
    pub(super) declared: &'a Response,
    /// The media type as in the document, without parameters; empty where there is no body.
    pub(super) media_type: String,
    /// How it is read.
    pub(super) reading: Reading,
    /// The type, the same text for the same type.
    pub(super) key: String,
}

impl Form<'_> {
    /// The status that it comes with.
    pub(super) fn status(&self) -> Status {
        self.declared.status
    }

    /// The type in Rust.
    pub(super) fn ty(&self, call: Call<'_>, imports: &mut Imports) -> TokenStream {
        match self.reading {
            Reading::Json => match self.declared.contents.get(self.content) {
                Some(Content { ty: Some(ty), .. }) => spell::full(call.cx, imports, *ty),
                _ => imports.item("serde_json::Value"),
            },
            Reading::Text | Reading::AnyText => imports.prelude("String"),
            Reading::Events | Reading::EventTexts => self.events(call, imports),
            Reading::Bytes => imports.item("bytes::Bytes"),
            Reading::Nothing => quote! { () },
        }
    }

    fn events(&self, call: Call<'_>, imports: &mut Imports) -> TokenStream {
        let events = imports.item("crate::Events");
        let data = match self.declared.contents.get(self.content) {
            Some(Content { ty: Some(ty), .. }) if self.reading == Reading::Events => {
                spell::full(call.cx, imports, event(call, *ty))
            }
            _ => imports.prelude("String"),
        };
        quote! { #events<#data> }
    }
}

/// The type of one event. A list is what all of them are together: "a sequence of values, which the schema describes as
/// an array" (OpenAPI 3.2, sequential media types).
fn event(call: Call<'_>, ty: TypeId) -> TypeId {
    match super::body::shape(call.cx, ty) {
        Some(Shape::List(item)) => *item,
        _ => ty,
    }
}

/// All forms of success, JSON before others of its status; those that only repeat another one are left out.
pub(super) fn all(call: Call<'_>) -> Vec<Form<'_>> {
    let mut found: Vec<Form<'_>> = Vec::new();
    let mut forms: Vec<_> = call
        .operation
        .successes()
        .into_iter()
        .filter_map(|(response, content)| form(call, response, content))
        .collect();
    forms.sort_by_key(|form| (form.response, preference(form.reading)));
    for form in forms {
        if !found.iter().any(|other| repeats(call, &form, other)) {
            found.push(form);
        }
    }
    found
}

fn form(call: Call<'_>, response: usize, content: usize) -> Option<Form<'_>> {
    let declared = call.operation.responses.get(response)?;
    let content_at = declared
        .contents
        .get(content)
        .filter(|_| !call.operation.is_bodiless(declared.status));
    let text = format!("{:?}", Shape::String);
    let (reading, key) = match content_at {
        None => (Reading::Nothing, "()".to_owned()),
        Some(content) => match (content.media, content.ty) {
            (Media::Json, Some(ty)) => {
                let key = spell::canonical(call.cx, ty);
                let reading = match content.media_type.as_str() {
                    "*/*" if key == text => Reading::AnyText,
                    _ => Reading::Json,
                };
                (reading, key)
            }
            (Media::Json, None) => (Reading::Json, "Value".to_owned()),
            (Media::Text, _) => (Reading::Text, text),
            (Media::Events, Some(ty)) if spell::canonical(call.cx, event(call, ty)) != text => {
                let data = spell::canonical(call.cx, event(call, ty));
                (Reading::Events, format!("Events<{data}>"))
            }
            (Media::Events, _) => (Reading::EventTexts, format!("Events<{text}>")),
            (Media::Form | Media::Multipart | Media::Binary, _) => {
                (Reading::Bytes, "Bytes".to_owned())
            }
        },
    };
    let media_type = content_at.map_or("", |content| content.media_type.as_str());
    Some(Form {
        response,
        content,
        declared,
        media_type: Media::essence(media_type),
        reading,
        key,
    })
}

/// JSON where there is a choice, then text.
fn preference(reading: Reading) -> u8 {
    match reading {
        Reading::Json => 0,
        Reading::Text | Reading::AnyText => 1,
        Reading::Events | Reading::EventTexts => 2,
        Reading::Bytes => 3,
        Reading::Nothing => 4,
    }
}

/// Whether a form holds the schema that another one of its status holds as JSON: XML beside JSON, or JSON that some
/// frameworks declare as `text/plain` too. A text that is a text is a form of its own.
fn repeats(call: Call<'_>, form: &Form<'_>, other: &Form<'_>) -> bool {
    let schema = |form: &Form<'_>| {
        let content = form.declared.contents.get(form.content)?;
        (content.media != Media::Events).then_some(())?;
        content.ty.map(|ty| spell::canonical(call.cx, ty))
    };
    let same = form.response == other.response && other.reading == Reading::Json;
    let text = format!("{:?}", Shape::String);
    same && form.reading != Reading::Nothing
        && schema(form).is_some_and(|key| {
            Some(&key) == schema(other).as_ref() && (form.reading == Reading::Json || key != text)
        })
}
