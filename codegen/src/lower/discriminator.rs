//! `discriminator`: an object in OpenAPI 3, the name of a property in 2.0.

use serde_json::{Map, Value};

use super::context::Context;
use super::extension as ext;
use super::fields::{Rule, TEXT, Table, Then, fields, object, says};
use super::scalar;
use super::trail::Trail;

const FIELDS: &Table = &[
    ("propertyName", TEXT),
    ("mapping", Rule::By(mapping)),
    ("defaultMapping", Rule::CarryText(ext::DEFAULT_MAPPING)),
];

/// Lowers a discriminator in place.
pub(super) fn field(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    if value.is_null() {
        return Then::Drop;
    }
    if value.is_string() {
        let help = "write `discriminator: {propertyName: …}`";
        cx.warn(
            at,
            "`discriminator` is the name of a property, as in OpenAPI 2.0",
            help,
        );
        let mut map = Map::new();
        map.insert("propertyName".to_owned(), value.take());
        *value = Value::Object(map);
    }
    let Some(map) = object(cx, at, value) else {
        return Then::Drop;
    };
    fields(cx, at, map, FIELDS);
    if says(map, "propertyName") {
        return Then::Keep;
    }
    let help = "name the property that tells the members apart";
    cx.warn(at, "`discriminator` has no `propertyName`; ignored", help);
    Then::Drop
}

fn mapping(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    if value.is_null() {
        return Then::Drop;
    }
    let Some(map) = object(cx, at, value) else {
        return Then::Drop;
    };
    let mut gone = false;
    for (tag, target) in map.iter_mut() {
        if scalar::text(cx, &at.key(tag), target) == Then::Drop {
            *target = Value::Null;
            gone = true;
        }
    }
    if gone {
        map.retain(|_, target| !target.is_null());
    }
    Then::Keep
}
