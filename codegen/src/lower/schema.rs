//! A schema: OpenAPI 3.0's dialect, JSON Schema 2020-12, and habits of older drafts, into OpenAPI 3.0's.

mod bounds;
mod choice;
mod parts;
mod reference;
mod types;

use serde_json::{Map, Value};

use super::context::Context;
use super::extension as ext;
use super::fields::{COUNT, FLAG, NUMBER, PROSE, REMARK, Rule, TEXT, Table, fields, object};
use super::kind::{Kind, Many};
use super::trail::Trail;
use super::{discriminator, info};

/// The most frequent first: the table is searched from the front.
const FIELDS: &Table = &[
    ("type", Rule::By(types::kind)),
    ("description", PROSE),
    ("properties", Rule::Map(schema)),
    ("title", PROSE),
    ("example", Rule::Value(ext::EXAMPLE)),
    ("items", Rule::By(parts::items)),
    ("enum", Rule::By(choice::values)),
    ("format", TEXT),
    ("required", Rule::By(parts::required)),
    ("default", Rule::Value(ext::DEFAULT)),
    ("allOf", Rule::By(choice::members)),
    ("anyOf", Rule::By(choice::members)),
    ("oneOf", Rule::By(choice::members)),
    ("nullable", FLAG),
    ("additionalProperties", Rule::By(parts::additional)),
    ("readOnly", FLAG),
    ("writeOnly", FLAG),
    ("deprecated", REMARK),
    ("examples", Rule::Carry(ext::EXAMPLES)),
    ("const", Rule::By(choice::constant)),
    ("maxLength", COUNT),
    ("minLength", COUNT),
    ("minimum", NUMBER),
    ("maximum", NUMBER),
    ("pattern", TEXT),
    ("exclusiveMinimum", Rule::By(bounds::exclusive)),
    ("exclusiveMaximum", Rule::By(bounds::exclusive)),
    ("multipleOf", NUMBER),
    ("minItems", COUNT),
    ("maxItems", COUNT),
    ("uniqueItems", FLAG),
    ("minProperties", COUNT),
    ("maxProperties", COUNT),
    ("discriminator", Rule::By(discriminator::field)),
    ("not", Rule::Node(schema)),
    ("externalDocs", Rule::By(info::external_docs)),
    ("xml", Rule::Ignore),
    ("contentEncoding", Rule::CarryText(ext::CONTENT_ENCODING)),
    ("contentMediaType", Rule::CarryText(ext::CONTENT_MEDIA_TYPE)),
    ("contentSchema", one(ext::CONTENT_SCHEMA)),
    ("prefixItems", Rule::By(parts::prefix_items)),
    ("additionalItems", one(ext::ADDITIONAL_ITEMS)),
    ("patternProperties", many(ext::PATTERN_PROPERTIES)),
    ("propertyNames", one(ext::PROPERTY_NAMES)),
    ("$defs", many(ext::DEFINITIONS)),
    ("definitions", many(ext::DEFINITIONS)),
    ("if", one(ext::IF)),
    ("then", one(ext::THEN)),
    ("else", one(ext::ELSE)),
    ("contains", one(ext::CONTAINS)),
    ("minContains", Rule::Carry(ext::MIN_CONTAINS)),
    ("maxContains", Rule::Carry(ext::MAX_CONTAINS)),
    ("dependentRequired", Rule::Carry(ext::DEPENDENT_REQUIRED)),
    ("dependentSchemas", many(ext::DEPENDENT_SCHEMAS)),
    ("unevaluatedItems", one(ext::UNEVALUATED_ITEMS)),
    ("unevaluatedProperties", one(ext::UNEVALUATED_PROPERTIES)),
    ("$dynamicRef", Rule::CarryText(ext::DYNAMIC_REF)),
    ("$recursiveRef", Rule::CarryText(ext::DYNAMIC_REF)),
    ("$id", Rule::By(reference::id)),
    ("$anchor", Rule::By(reference::anchor)),
    ("$dynamicAnchor", Rule::By(reference::anchor)),
    ("$recursiveAnchor", Rule::Ignore),
    ("$schema", Rule::Ignore),
    ("$comment", Rule::Ignore),
    ("$vocabulary", Rule::Ignore),
    ("dependencies", Rule::Ignore),
];

const fn one(name: &'static str) -> Rule {
    Rule::Apart(name, Many::One, Kind::Schema, schema)
}

const fn many(name: &'static str) -> Rule {
    Rule::Apart(name, Many::Map, Kind::Schema, schema)
}

/// Lowers a schema in place.
///
/// A boolean schema becomes `{}` or `{not: {}}`, and so does nothing at all.
pub(super) fn schema(cx: &mut Context, at: &Trail<'_>, node: &mut Value) {
    if node.is_null() {
        let message = format!("`{}` has no schema; taken as anything", at.name());
        cx.warn(at, message, "write `{}` if anything is meant");
    }
    if let Value::Bool(anything) = node {
        *node = boolean(*anything);
    }
    from_text(cx, at, node);
    let Some(map) = object(cx, at, node) else {
        return;
    };
    types::take_apart(cx, at, map);
    if reference::is_alias(cx, at, map) {
        return;
    }
    let base = reference::take(map);
    parts::adopt_required(map);
    choice::keep_to_type(cx, at, map);
    fields(cx, at, map, FIELDS);
    bounds::fold(map);
    if let Some(base) = base {
        reference::put(map, base);
    }
    consists_of(cx, at, map);
}

/// Takes the name of a type, or a pointer, for the schema that it is meant as.
fn from_text(cx: &mut Context, at: &Trail<'_>, node: &mut Value) {
    let Some(text) = node.as_str().map(str::trim) else {
        return;
    };
    let word = match text {
        pointer if pointer.starts_with("#/") => "$ref",
        name if types::is_name(name) => "type",
        _ => return,
    };
    let message = format!(
        "`{}` must be a schema, but is a text; taken as `{word}`",
        at.name()
    );
    cx.warn(at, message, &format!("write `{{{word}: {text}}}`"));
    let mut map = Map::new();
    map.insert(word.to_owned(), text.into());
    *node = map.into();
}

fn boolean(anything: bool) -> Value {
    let mut map = Map::new();
    if !anything {
        map.insert("not".to_owned(), Value::Object(Map::new()));
    }
    Value::Object(map)
}

/// Remembers the members without which a schema means nothing: those of `allOf`, and the only one of a union.
fn consists_of(cx: &mut Context, at: &Trail<'_>, map: &Map<String, Value>) {
    let all = members(map, "allOf");
    remember(cx, at, "allOf", all.iter().enumerate());
    let alone = all.is_empty() && !map.contains_key("properties");
    if !alone || map.contains_key("discriminator") {
        return;
    }
    for key in ["oneOf", "anyOf"] {
        let mut real = members(map, key)
            .iter()
            .enumerate()
            .filter(|(_, member)| member.get("type").and_then(Value::as_str) != Some("null"));
        if let (Some(only), None) = (real.next(), real.next()) {
            remember(cx, at, key, std::iter::once(only));
        }
    }
}

fn members<'m>(map: &'m Map<String, Value>, key: &str) -> &'m [Value] {
    map.get(key)
        .and_then(Value::as_array)
        .map_or(&[], |members| members.as_slice())
}

fn remember<'m>(
    cx: &mut Context,
    at: &Trail<'_>,
    key: &str,
    members: impl Iterator<Item = (usize, &'m Value)>,
) {
    for (index, member) in members {
        let onward = ["$ref", "allOf", "oneOf", "anyOf"];
        if onward.iter().any(|key| member.get(key).is_some()) {
            let edge = (at.pointer(), at.key(key).index(index).pointer());
            cx.found.consists.push(edge);
        }
    }
}
