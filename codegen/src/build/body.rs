//! Bodies, sent and received: their media types and what is in them.

use indexmap::IndexMap;
use openapiv3::{MediaType, ReferenceOr, RequestBody};

use super::{Builder, docs, json};
use crate::ir::{Access, Body, Content, Json, Media, OperationId, Origin, Role, Shape};
use crate::problem::Pointer;

/// The body that an operation sends.
pub(super) fn read<'a>(
    builder: &mut Builder<'a>,
    of: OperationId,
    body: &'a ReferenceOr<RequestBody>,
    at: &Pointer,
) -> Option<Body> {
    let (at, body) = builder.resolved.follow(&at.key("requestBody"), body)?;
    let origin = Origin::Operation {
        of,
        role: Role::Body,
    };
    let contents = contents(builder, &body.content, &at.key("content"), &origin);
    let required = body.required
        || contents
            .iter()
            .any(|content| asks_for_something(builder, content));
    (!contents.is_empty()).then(|| Body {
        required,
        docs: docs::description(body.description.as_deref()),
        contents,
    })
}

/// Whether no absent body can be what the schema asks for: many authors leave out `required: true` (the default is
/// `false`) where every request needs a body.
fn asks_for_something(builder: &Builder<'_>, content: &Content) -> bool {
    let target = content
        .ty
        .and_then(|ty| builder.types.follow(ty))
        .filter(|(_, nullable)| !nullable);
    match target
        .and_then(|(target, _)| builder.types.get(target))
        .map(|node| &node.shape)
    {
        Some(Shape::Struct(object)) => object
            .properties
            .iter()
            .any(|property| property.required && property.access != Access::ReadOnly),
        _ => false,
    }
}

/// The forms in which a body comes.
pub(super) fn contents<'a>(
    builder: &mut Builder<'a>,
    content: &'a IndexMap<String, MediaType>,
    at: &Pointer,
    origin: &Origin,
) -> Vec<Content> {
    let mut found = Vec::new();
    for (name, media) in content {
        let at = at.key(name).key("schema");
        let ty = media
            .schema
            .as_ref()
            .map(|schema| builder.schema(schema, &at, origin.clone()));
        found.push(Content {
            media_type: name.trim().to_owned(),
            media: media_of(name),
            ty,
            examples: examples(builder, media, &at),
        });
    }
    found
}

/// The kind of a media type (RFC 9110, section 8.3.1; RFC 6838, section 4.2.8 for `+json`).
fn media_of(name: &str) -> Media {
    let essence = name
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    match essence.as_str() {
        "*/*" | "application/*" | "text/json" => Media::Json,
        "application/x-www-form-urlencoded" => Media::Form,
        "text/event-stream" => Media::Events,
        essence if essence.ends_with("/json") || essence.ends_with("+json") => Media::Json,
        essence if essence.starts_with("multipart/") => Media::Multipart,
        essence if essence.starts_with("text/") => Media::Text,
        _ => Media::Binary,
    }
}

fn examples(builder: &Builder<'_>, media: &MediaType, at: &Pointer) -> Vec<Json> {
    let own = media.example.iter();
    let named = media.examples.values();
    let named = named.filter_map(|example| builder.resolved.follow(at, example)?.1.value.as_ref());
    own.chain(named).map(json::value).collect()
}
