//! What keywords of schemas do whose effect depends on what stands at their place and around it.

use serde_json::Value;

use super::field::Effect;
use super::sites::{Site, used_if};
use crate::build;

/// `not: {}` is the schema that nothing fits; every other `not` is only a check.
pub(super) fn nothing_fits(site: &Site<'_>) -> Effect {
    used_if(is_anything(site.value))
}

fn is_anything(schema: &Value) -> bool {
    match schema {
        Value::Bool(anything) => *anything,
        Value::Object(map) => map.is_empty(),
        _ => false,
    }
}

fn is_never(schema: &Value) -> bool {
    schema == &Value::Bool(false) || schema.get("not").is_some_and(is_anything)
}

/// A list of fixed length is a tuple, one that ends a list of what its elements are; another one is a list of anything.
pub(super) fn tuple(site: &Site<'_>) -> Effect {
    let length = site.value.as_array().map_or(0, Vec::len);
    used_if(length > 0 && has_end(site, length))
}

fn has_end(site: &Site<'_>, length: usize) -> bool {
    let length = u64::try_from(length).ok();
    let most = site.beside.get("maxItems").and_then(Value::as_u64);
    most == length || site.beside.get("items").is_some_and(is_never)
}

/// Behind `prefixItems` only the end of the list is known.
pub(super) fn items(site: &Site<'_>) -> Effect {
    let length = match (site.value, site.beside.get("prefixItems")) {
        (Value::Array(items), _) | (_, Some(Value::Array(items))) => items.len(),
        _ => return Effect::Used,
    };
    used_if(length > 0 && has_end(site, length))
}

/// That there are keys makes an object of a schema that says nothing else.
pub(super) fn keys_only(site: &Site<'_>) -> Effect {
    let others = [
        "type",
        "properties",
        "additionalProperties",
        "patternProperties",
        "required",
        "$ref",
        "allOf",
        "anyOf",
        "oneOf",
    ];
    used_if(!others.iter().any(|key| site.beside.contains_key(*key)))
}

/// How many keys a map has is checked; what has properties of its own is no map.
pub(super) fn of_map(site: &Site<'_>) -> Effect {
    let has_properties = site.beside.get("properties").and_then(Value::as_object);
    used_if(has_properties.is_none_or(serde_json::Map::is_empty))
}

/// A truth value alone, and numbers that are not all whole, are the plain type.
pub(super) fn listed(site: &Site<'_>) -> Effect {
    let values = match site.value {
        Value::Array(values) if site.key == "enum" => values.as_slice(),
        only => std::slice::from_ref(only),
    };
    let is_whole = |value: &Value| value.as_f64().is_none_or(|number| number.fract() == 0.0);
    let has = |truth: bool| values.contains(&Value::Bool(truth));
    used_if(match site.text("type") {
        "boolean" => has(true) == has(false),
        "integer" | "number" => values.iter().all(is_whole),
        _ => true,
    })
}

/// A description says more than a title.
pub(super) fn without_description(site: &Site<'_>) -> Effect {
    used_if(site.text("description").is_empty())
}

/// Formats without a type are the plain type.
pub(super) fn format(site: &Site<'_>) -> Effect {
    used_if(has_type(site, site.value.as_str().unwrap_or_default()))
}

fn has_type(site: &Site<'_>, format: &str) -> bool {
    let is_number = match site.beside.get("type") {
        Some(Value::String(kind)) => kind == "integer" || kind == "number",
        Some(Value::Array(kinds)) => !kinds.iter().any(|kind| kind == "string"),
        _ => false,
    };
    site.formats.contains_key(format) || build::has_type(format, is_number)
}

/// How a text looks is checked where it is a text in the crate, too. A pattern is not.
pub(super) fn of_text(site: &Site<'_>) -> Effect {
    let format = site.text("format");
    let is_text = format.is_empty() || format == "password" || !has_type(site, format);
    match site.key {
        _ if !is_text || is_base64(site) => Effect::Nothing,
        "pattern" => Effect::Documented,
        _ => Effect::Used,
    }
}

/// Other encodings are texts.
pub(super) fn base64(site: &Site<'_>) -> Effect {
    used_if(is_base64(site))
}

fn is_base64(site: &Site<'_>) -> bool {
    site.text("contentEncoding").eq_ignore_ascii_case("base64")
}

/// Octets are bytes where they are not inside JSON; texts of all media types are texts.
pub(super) fn octets(site: &Site<'_>) -> Effect {
    let has = |key: &str| site.beside.contains_key(key);
    let media_type = site.value.as_str().unwrap_or_default();
    used_if(build::is_raw(media_type) && !has("format") && !has("contentEncoding"))
}
