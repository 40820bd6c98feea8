//! Bodies, sent and received: their media types and what is in them.

use indexmap::IndexMap;
use openapiv3::{MediaType, ReferenceOr, RequestBody};

use super::{Builder, alternatives, docs, encoding, json};
use crate::ir::{Access, Body, Content, Json, Media, OperationId, Origin, Role, Shape, TypeId};
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
    let contents = sent(builder, &body.content, &at.key("content"), &origin);
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

/// The forms in which a body can be sent.
fn sent<'a>(
    builder: &mut Builder<'a>,
    content: &'a IndexMap<String, MediaType>,
    at: &Pointer,
    origin: &Origin,
) -> Vec<Content> {
    let mut found = Vec::new();
    for (name, media) in alternatives::of(content) {
        let at = at.key(name);
        let mut form = one(builder, name, media, &at, origin);
        form.encodings = encoding::all(builder, media, &at.key("encoding"));
        match (form.media, form.ty) {
            // Parts of other kinds have no names (RFC 2387), so no property says which they are.
            (Media::Multipart, _) if !has_named_parts(name) => form.media = Media::Binary,
            (Media::Multipart, Some(ty)) => {
                encoding::mark_files(builder, ty, media, &at.key("encoding"));
            }
            // The caller writes XML as a text, not as octets.
            (Media::Binary, _) if is_xml(name) => form.media = Media::Text,
            _ => {}
        }
        found.push(form);
    }
    found
}

fn has_named_parts(name: &str) -> bool {
    ["multipart/form-data", "multipart/mixed"].contains(&Media::essence(name).as_str())
}

fn is_xml(name: &str) -> bool {
    let essence = Media::essence(name);
    essence == "application/xml" || essence.ends_with("+xml")
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
        found.push(one(builder, name, media, &at.key(name), origin));
    }
    found
}

fn one<'a>(
    builder: &mut Builder<'a>,
    name: &str,
    media: &'a MediaType,
    at: &Pointer,
    origin: &Origin,
) -> Content {
    let at = at.key("schema");
    let ty = media
        .schema
        .as_ref()
        .map(|schema| builder.schema(schema, &at, origin.clone()));
    Content {
        media_type: name.trim().to_owned(),
        media: kind(builder, name, ty),
        ty,
        examples: examples(builder, media, &at),
        encodings: Vec::new(),
    }
}

/// The kind of a media type; a range is taken for JSON, unless what it holds are octets.
fn kind(builder: &Builder<'_>, name: &str, ty: Option<TypeId>) -> Media {
    let shape = || {
        let (target, _) = builder.types.follow(ty?)?;
        builder.types.get(target).map(|node| &node.shape)
    };
    match Media::of(name) {
        Media::Json if name.contains('*') && shape() == Some(&Shape::Binary) => Media::Binary,
        kind => kind,
    }
}

fn examples(builder: &Builder<'_>, media: &MediaType, at: &Pointer) -> Vec<Json> {
    let own = media.example.iter();
    let named = media.examples.values();
    let named = named.filter_map(|example| builder.resolved.follow(at, example)?.1.value.as_ref());
    own.chain(named).map(json::value).collect()
}
