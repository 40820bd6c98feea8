//! What keywords do whose effect depends on what stands at their place and around it; those of schemas are apart.
//!
//! Each function says for one keyword what `build` and `emit` do with it.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::field::Effect;
use crate::config::FormatChoice;
use crate::ir::Media;
use crate::lower::kind::METHODS;
use crate::problem::Pointer;

/// A keyword at its place.
pub(super) struct Site<'a> {
    pub(super) tree: &'a Value,
    /// The keys from the root to the object that has the keyword.
    pub(super) trail: &'a [String],
    pub(super) key: &'a str,
    pub(super) value: &'a Value,
    /// The object that has it.
    pub(super) beside: &'a Map<String, Value>,
    pub(super) formats: &'a BTreeMap<String, FormatChoice>,
}

impl Site<'_> {
    pub(super) fn text(&self, key: &str) -> &str {
        let text = self.beside.get(key).and_then(Value::as_str);
        text.unwrap_or_default().trim()
    }

    /// The name of the object at hand in its map.
    fn name(&self) -> &str {
        self.trail.last().map_or("", String::as_str)
    }

    /// The map that the object at hand stands in.
    fn around(&self) -> Option<&Map<String, Value>> {
        let (_, trail) = self.trail.split_last()?;
        let at = trail.iter().fold(Pointer::root(), |at, key| at.key(key));
        self.tree.pointer(at.as_str())?.as_object()
    }

    /// Whether the object at hand is a part of what the crate sends.
    fn is_sent(&self) -> bool {
        let inside = |name: &str| self.trail.iter().any(|key| key == name);
        (inside("requestBody") || inside("requestBodies"))
            && !inside("webhooks")
            && !inside("callbacks")
    }
}

/// Header parameters that the specification says are ignored go nowhere.
pub(super) fn sent_name(site: &Site<'_>) -> Effect {
    let name = site.value.as_str().unwrap_or_default();
    let ignored = ["accept", "content-type", "authorization"];
    let is_ignored = ignored.iter().any(|known| name.eq_ignore_ascii_case(known));
    used_if(site.text("in") != "header" || !is_ignored)
}

pub(super) fn used_if(condition: bool) -> Effect {
    if condition {
        Effect::Used
    } else {
        Effect::Nothing
    }
}

/// A credential is sent whole: nothing is asked of its scopes.
pub(super) fn scopes(site: &Site<'_>) -> Effect {
    used_if(site.value.as_array().is_none_or(Vec::is_empty))
}

/// The first value stands for a default that is missing.
pub(super) fn values_of_variable(site: &Site<'_>) -> Effect {
    used_if(!site.beside.contains_key("default"))
}

/// What a path says for its operations has no effect where all of them say it themselves.
pub(super) fn of_path(site: &Site<'_>) -> Effect {
    let mut operations = METHODS.iter().filter_map(|method| site.beside.get(*method));
    used_if(operations.any(|operation| operation.get(site.key).is_none()))
}

/// What comes without a payload is not there.
pub(super) fn received(site: &Site<'_>) -> Effect {
    used_if(site.value.get("requestBody").is_some())
}

/// The first tag says where a function stands.
pub(super) fn tags(site: &Site<'_>) -> Effect {
    used_if(site.value.as_array().is_none_or(|tags| tags.len() < 2))
}

/// `schema` goes before.
pub(super) fn beside_schema(site: &Site<'_>) -> Effect {
    used_if(!site.beside.contains_key("schema"))
}

pub(super) fn of_request(site: &Site<'_>) -> Effect {
    used_if(site.is_sent())
}

/// The example program sends the example of a request.
pub(super) fn sample(site: &Site<'_>) -> Effect {
    if site.is_sent() {
        Effect::Documented
    } else {
        Effect::Nothing
    }
}

/// Only forms and parts that are sent have encodings.
pub(super) fn encoding(site: &Site<'_>) -> Effect {
    let essence = Media::essence(site.name());
    let has_properties = [
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "multipart/mixed",
    ];
    used_if(site.is_sent() && has_properties.contains(&essence.as_str()))
}

/// Only an object that comes is written in another way.
pub(super) fn explode_of_header(site: &Site<'_>) -> Effect {
    let schema = site.beside.get("schema");
    let is_object = schema.is_some_and(|schema| {
        let words = ["$ref", "properties", "additionalProperties", "allOf"];
        schema.get("type").and_then(Value::as_str) == Some("object")
            || words.iter().any(|word| schema.get(*word).is_some())
    });
    used_if(is_object && !site.is_sent())
}

/// Of a header that comes, JSON is read.
pub(super) fn content_of_header(site: &Site<'_>) -> Effect {
    let content = site.value.as_object().into_iter().flatten();
    let mut json = content.filter(|(name, _)| Media::of(name) == Media::Json);
    used_if(!site.is_sent() && json.next().is_some())
}

/// A header of a part is sent if the document says its value.
pub(super) fn headers_of_part(site: &Site<'_>) -> Effect {
    let settled = |header: &Value| {
        let schema = header.get("schema");
        let says = |key| schema.is_some_and(|schema| schema.get(key).is_some());
        header.get("$ref").is_some() || says("$ref") || says("const") || says("default")
    };
    let headers = site.value.as_object();
    used_if(headers.is_some_and(|headers| headers.values().any(settled)))
}

/// Errors are listed in the docs of a function, and several successes have a variant each.
pub(super) fn about_response(site: &Site<'_>) -> Effect {
    let is_response = site.trail.iter().rev().nth(1).map(String::as_str) == Some("responses");
    let (Some(around), true) = (site.around(), is_response) else {
        return Effect::Used;
    };
    if site.trail.first().map(String::as_str) == Some("components") && site.trail.len() == 3 {
        return Effect::Used;
    }
    let is_success = |status: &str| status.starts_with('2');
    let declared = around.keys().any(|status| is_success(status));
    let success = |status: &str| is_success(status) || (!declared && status == "default");
    let status = site.name();
    if status.starts_with('1') || status == "304" {
        return Effect::Nothing;
    }
    if !success(status) {
        return Effect::Used;
    }
    let forms = |(_, response): (&String, &Value)| {
        let content = response.get("content").and_then(Value::as_object);
        content.map_or(1, |content| content.len().max(1))
    };
    let successes = around.iter().filter(|(status, _)| success(status));
    used_if(successes.map(forms).sum::<usize>() > 1)
}
