//! The values of a discriminator that tell the members of a union apart.

use openapiv3::{ReferenceOr, Schema};

use super::Builder;
use super::keywords::{Keywords, Sub};
use crate::problem::{Pointer, Problem};

/// The name that the document has for a member here.
pub(super) fn name(sub: &Sub) -> Option<String> {
    match sub {
        ReferenceOr::Reference { reference } => reference
            .strip_prefix("#/components/schemas/")
            .map(|name| name.replace("~1", "/").replace("~0", "~")),
        ReferenceOr::Item(schema) => schema.schema_data.title.clone(),
    }
}

/// The values of the discriminator that mean a member (OpenAPI 3.1, section 4.8.25): those that the mapping gives it,
/// the constant that its own property has, or else its name.
pub(super) fn of(
    builder: &Builder<'_>,
    discriminator: &openapiv3::Discriminator,
    sub: &Sub,
) -> Vec<String> {
    let target = match sub {
        ReferenceOr::Reference { reference } => builder.resolved.target(reference),
        ReferenceOr::Item(_) => None,
    };
    let own_name = name(sub).filter(|_| target.is_some());
    let schema = builder.read(sub);
    found(builder, discriminator, target, own_name, schema)
}

/// As [`of`], for the named schema at a place.
pub(super) fn at(
    builder: &Builder<'_>,
    discriminator: &openapiv3::Discriminator,
    at: &Pointer,
) -> Vec<String> {
    let name = at.segments().last();
    let schema = builder.resolved.schema(at);
    let schema = schema.and_then(|schema| builder.resolved.follow(at, schema));
    let schema = schema.map(|(_, schema)| schema);
    found(builder, discriminator, Some(at), name, schema)
}

fn found(
    builder: &Builder<'_>,
    discriminator: &openapiv3::Discriminator,
    target: Option<&Pointer>,
    own_name: Option<String>,
    schema: Option<&Schema>,
) -> Vec<String> {
    let means = |text: &str| target.is_some() && builder.resolved.mapped(text).as_ref() == target;
    let mapping = discriminator.mapping.iter().filter(|(_, text)| means(text));
    let mapped: Vec<String> = mapping.map(|(tag, _)| tag.clone()).collect();
    if !mapped.is_empty() {
        return mapped;
    }
    let constants = schema.map(|schema| constants(builder, schema, &discriminator.property_name));
    let constants = constants.unwrap_or_default();
    if constants.is_empty() {
        own_name.into_iter().collect()
    } else {
        constants
    }
}

/// Warns of the values of the mapping that mean no member.
///
/// A schema that only the mapping names is not made a member: `discriminator` is a hint that changes nothing about what
/// is valid, and "all possible schemas MUST be listed explicitly" (OpenAPI 3.1.1, section 4.8.25). A value with such a
/// tag is kept, as one that the document does not describe.
pub(super) fn warn_of_strangers(
    builder: &mut Builder<'_>,
    discriminator: &openapiv3::Discriminator,
    at: &Pointer,
    (known, help): (&[&String], &str),
) {
    let at = at.key("discriminator").key("mapping");
    for (tag, text) in &discriminator.mapping {
        if known.contains(&tag) {
            continue;
        }
        let (why, help) = match builder.resolved.mapped(text) {
            Some(_) => ("is no member here", help),
            None => ("does not exist", "name a schema of `#/components/schemas`"),
        };
        let message = format!("`mapping` names `{text}`, which {why}; ignored");
        builder
            .report
            .add(Problem::warning(at.key(tag), message).help(help));
    }
}

/// The values that a property can have in a schema, as texts; of one that it only inherits, if there is but one.
fn constants(builder: &Builder<'_>, schema: &Schema, property: &str) -> Vec<String> {
    let own = own_constants(builder, schema, property);
    if !own.is_empty() {
        return own;
    }
    let members = Keywords::of(schema).all_of.iter().rev();
    let members = members.filter_map(|member| builder.read(member));
    members
        .map(|schema| own_constants(builder, schema, property))
        .find(|constants| constants.len() == 1)
        .unwrap_or_default()
}

fn own_constants(builder: &Builder<'_>, schema: &Schema, property: &str) -> Vec<String> {
    let properties = Keywords::of(schema).properties;
    let own = properties.and_then(|properties| properties.get(property));
    let Some(schema) = own.and_then(|own| builder.read(own)) else {
        return Vec::new();
    };
    let values = Keywords::of(schema).enumeration.unwrap_or_default();
    values
        .iter()
        .filter(|value| !value.is_null())
        .map(|value| {
            value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned)
        })
        .collect()
}
