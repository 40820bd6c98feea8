//! The keywords of a schema that hold other schemas in more than one form, and `required`, which older drafts put on
//! the property.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::schema;
use crate::lower::apart;
use crate::lower::context::Context;
use crate::lower::extension as ext;
use crate::lower::fields::Then;
use crate::lower::kind::{Kind, Many};
use crate::lower::scalar;
use crate::lower::trail::Trail;

/// `items`: a schema, or a tuple where it is a list (before 2020-12).
pub(super) fn items(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    match value {
        Value::Null => Then::Drop,
        Value::Array(_) => prefix_items(cx, at, value),
        _ => {
            schema(cx, at, value);
            Then::Keep
        }
    }
}

/// `prefixItems`: a list of schemas. An empty one says nothing.
pub(super) fn prefix_items(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    if value.is_null() || value.as_array().is_some_and(Vec::is_empty) {
        return Then::Drop;
    }
    let node: (Many, Kind, crate::lower::fields::Lower) = (Many::List, Kind::Schema, schema);
    apart::nodes(cx, at, value, node, ext::PREFIX_ITEMS)
}

/// `additionalProperties`: a boolean or a schema.
pub(super) fn additional(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    if value.is_null() {
        return Then::Drop;
    }
    if scalar::flag_of(value).is_some() {
        return scalar::flag(cx, at, value);
    }
    schema(cx, at, value);
    Then::Keep
}

/// `required`: a list of names. A boolean is for the object around it: see [`adopt_required`].
pub(super) fn required(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    let Some(flag) = scalar::flag_of(value) else {
        return scalar::texts(cx, at, value);
    };
    let message = format!("`required: {flag}` on a schema is not the OpenAPI 3 way");
    let help = "list the property's name under `required` of the object that it belongs to";
    cx.warn(at, message, help);
    Then::Drop
}

/// Adds the properties that call themselves `required: true` to the list of the object that has them.
pub(super) fn adopt_required(map: &mut Map<String, Value>) {
    let Some(Value::Object(properties)) = map.get("properties") else {
        return;
    };
    let names: Vec<String> = properties
        .iter()
        .filter(|(_, property)| property.get("required").and_then(scalar::flag_of) == Some(true))
        .map(|(name, _)| name.clone())
        .collect();
    if names.is_empty() {
        return;
    }
    let required = map.entry("required").or_insert(Value::Null);
    if required.is_null() {
        *required = Value::Array(Vec::new());
    }
    if let Value::Array(list) = required {
        let known: HashSet<&str> = list.iter().filter_map(Value::as_str).collect();
        let new = names.iter().filter(|name| !known.contains(name.as_str()));
        let new: Vec<Value> = new.cloned().map(Value::String).collect();
        list.extend(new);
    }
}
