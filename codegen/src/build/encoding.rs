//! How the properties of forms and of multipart bodies are written, and which of them are files.

use openapiv3::{Encoding as Declared, Header, MediaType, ParameterSchemaOrContent, QueryStyle};
use serde_json::Value;

use super::keywords::Keywords;
use super::{Builder, scalar};
use crate::ir::{Constraints, Encoding, Format, Media, Origin, Role, Shape, Style, TypeId};
use crate::lower::extension;
use crate::problem::{Pointer, Problem};

/// What a media type says of its properties; `at` is where its `encoding` stands.
pub(super) fn all(builder: &Builder<'_>, media: &MediaType, at: &Pointer) -> Vec<Encoding> {
    let declared = media.encoding.iter();
    declared
        .map(|(name, declared)| Encoding {
            property: name.clone(),
            content_type: declared.content_type.as_deref().and_then(single),
            headers: headers(builder, declared, &at.key(name).key("headers")),
            style: style(declared),
        })
        .collect()
}

/// The media type, where it is one and no range.
fn single(content_type: &str) -> Option<String> {
    let content_type = content_type.trim();
    let legal = |character: char| character.is_ascii_graphic() || character == ' ';
    let is_single = !content_type.contains([',', '*']) && content_type.contains('/');
    (is_single && content_type.chars().all(legal)).then(|| content_type.to_owned())
}

fn style(declared: &Declared) -> Option<(Style, bool)> {
    let explode = declared.extensions.get(extension::EXPLODE);
    let explode = explode.and_then(Value::as_bool);
    let style = match declared.style {
        None if explode.is_none() => return None,
        None | Some(QueryStyle::Form) => Style::Form,
        Some(QueryStyle::SpaceDelimited) => Style::SpaceDelimited,
        Some(QueryStyle::PipeDelimited) => Style::PipeDelimited,
        Some(QueryStyle::DeepObject) => Style::DeepObject,
    };
    Some((style, explode.unwrap_or(style == Style::Form)))
}

/// The headers that can have one value only, or have one where nobody says another.
fn headers(builder: &Builder<'_>, declared: &Declared, at: &Pointer) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (name, header) in &declared.headers {
        // The specification has `contentType` for this one.
        if name.eq_ignore_ascii_case("content-type") {
            continue;
        }
        let header = builder.resolved.follow(&at.key(name), header);
        let value = header.and_then(|(_, header)| settled(builder, header));
        found.extend(value.map(|value| (name.clone(), value)));
    }
    found
}

fn settled(builder: &Builder<'_>, header: &Header) -> Option<String> {
    let ParameterSchemaOrContent::Schema(schema) = &header.format else {
        return None;
    };
    let data = &builder.read(schema)?.schema_data;
    let value = data.extensions.get(extension::CONST);
    match value.or(data.default.as_ref())? {
        Value::String(text) => Some(text.clone()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
        scalar => Some(scalar.to_string()),
    }
}

/// Makes files of the properties of a multipart body that are octets, and lets the caller write what is neither JSON
/// nor plain text: under the name of another format no JSON may go.
///
/// Each gets a type of its own: what the property refers to may be used elsewhere, where it stays a text.
pub(super) fn mark_files<'a>(
    builder: &mut Builder<'a>,
    body: TypeId,
    media: &'a MediaType,
    at: &Pointer,
) {
    let Some((owner, _)) = builder.types.follow(body) else {
        return;
    };
    let properties = match builder.types.get(owner).map(|node| &node.shape) {
        Some(Shape::Struct(object)) => object.properties.clone(),
        _ => return,
    };
    for (position, property) in properties.iter().enumerate() {
        let declared = media.encoding.get(&property.name);
        let raw = declared
            .and_then(|declared| declared.content_type.as_deref())
            .is_some_and(|types| types.split(',').all(scalar::is_raw))
            || says_octets(builder, media, &property.name);
        let origin = Origin::Part {
            of: owner,
            role: Role::Property(property.name.clone()),
        };
        let file = file(builder, property.ty, raw, origin.clone());
        let ty = file.or_else(|| {
            let content_type = declared?.content_type.as_deref()?;
            let as_what = other_format(content_type)?;
            let ty = written_by_caller(builder, property.ty, as_what, origin)?;
            let at = at.key(&property.name).key("contentType");
            builder
                .report
                .add(unwritten(at, &property.name, content_type));
            Some(ty)
        });
        let Some(ty) = ty else {
            continue;
        };
        if let Some(Shape::Struct(object)) =
            builder.types.get_mut(owner).map(|node| &mut node.shape)
            && let Some(property) = object.properties.get_mut(position)
        {
            property.ty = ty;
        }
    }
}

fn unwritten(at: Pointer, name: &str, content_type: &str) -> Problem {
    let message = format!("`{name}` is sent as `{content_type}`, which is not made of a type");
    Problem::warning(at, message).help("the caller gives it as it is sent: as a text, or as a file")
}

/// What the caller gives for a value in a format that is neither JSON nor plain text.
fn other_format(content_type: &str) -> Option<Shape> {
    let content_type = single(content_type)?;
    match (
        Media::of(&content_type),
        Media::essence(&content_type).as_str(),
    ) {
        (Media::Json, _) | (_, "text/plain") => None,
        _ if scalar::is_raw(&content_type) => Some(Shape::Format(Format::File)),
        _ => Some(Shape::String),
    }
}

/// The type of a value that has parts of its own, or of several, where the caller writes it.
fn written_by_caller(
    builder: &mut Builder<'_>,
    ty: TypeId,
    as_what: Shape,
    origin: Origin,
) -> Option<TypeId> {
    match shape(builder, ty)? {
        Shape::List(part) => {
            let role = Role::Item;
            let item = Origin::Part { of: ty, role };
            // Each element is a part; a list in it is written whole.
            let part = match shape(builder, part)? {
                Shape::List(_) => replaced(builder, part, as_what, item)?,
                _ => written_by_caller(builder, part, as_what, item)?,
            };
            replaced(builder, ty, Shape::List(part), origin)
        }
        Shape::Struct(_) | Shape::Map(_) | Shape::Union(_) | Shape::Tuple(_) | Shape::Any => {
            replaced(builder, ty, as_what, origin)
        }
        _ => None,
    }
}

fn shape(builder: &Builder<'_>, ty: TypeId) -> Option<Shape> {
    let (target, _) = builder.types.follow(ty)?;
    builder.types.get(target).map(|node| node.shape.clone())
}

/// A type like another, of another shape.
fn replaced(builder: &mut Builder<'_>, ty: TypeId, shape: Shape, origin: Origin) -> Option<TypeId> {
    let (target, nullable) = builder.types.follow(ty)?;
    let mut node = builder.types.get(target)?.clone();
    if !matches!(shape, Shape::List(_)) {
        node.constraints = Constraints::default();
    }
    (node.origin, node.nullable, node.shape) = (origin, nullable, shape);
    Some(builder.types.add(node))
}

/// Whether a property, or its items, say only that they are content of a media type that is octets (OpenAPI 3.1,
/// section 4.8.14.4).
fn says_octets(builder: &Builder<'_>, media: &MediaType, property: &str) -> bool {
    let body = media
        .schema
        .as_ref()
        .and_then(|schema| builder.read(schema));
    let own = body.and_then(|body| Keywords::of(body).properties?.get(property));
    let Some(own) = own.and_then(|own| builder.read(own)) else {
        return false;
    };
    let items = Keywords::of(own).items;
    let content = items.and_then(|items| builder.read(items)).unwrap_or(own);
    let said = &content.schema_data.extensions;
    let media = said
        .get(extension::CONTENT_MEDIA_TYPE)
        .and_then(Value::as_str);
    let is_bare = Keywords::of(content).types.is_empty();
    is_bare && media.is_some_and(scalar::is_raw) && !said.contains_key(extension::CONTENT_ENCODING)
}

/// The type of one file, or of several, in place of octets or a list of them. `raw`: what could be a text is octets.
fn file(builder: &mut Builder<'_>, ty: TypeId, raw: bool, origin: Origin) -> Option<TypeId> {
    let (target, nullable) = builder.types.follow(ty)?;
    let mut node = builder.types.get(target)?.clone();
    node.origin = origin;
    node.nullable = nullable;
    match node.shape {
        Shape::Binary => {}
        Shape::String | Shape::Any if raw => {}
        Shape::List(part) => {
            if matches!(shape(builder, part)?, Shape::List(_)) {
                return None;
            }
            let origin = Origin::Part {
                of: ty,
                role: Role::Item,
            };
            node.shape = Shape::List(file(builder, part, raw, origin)?);
            return Some(builder.types.add(node));
        }
        _ => return None,
    }
    node.shape = Shape::Format(Format::File);
    node.constraints = Constraints::default();
    // `null` in a list of files is no file.
    node.nullable &= !matches!(
        &node.origin,
        Origin::Part {
            role: Role::Item,
            ..
        }
    );
    Some(builder.types.add(node))
}
