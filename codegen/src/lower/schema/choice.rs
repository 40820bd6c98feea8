//! `enum`: a list of any values; and `const`: any value.

use serde_json::{Map, Value};

use crate::lower::context::Context;
use crate::lower::extension as ext;
use crate::lower::fields::{Then, says};
use crate::lower::scalar;
use crate::lower::trail::Trail;

/// Checks the list; a single value is a list of one.
pub(super) fn values(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    match value {
        Value::Null => Then::Drop,
        Value::Array(values) if values.is_empty() => {
            let help = "list at least one value, or leave `enum` out";
            cx.error(at, "`enum` has no values, so nothing fits it", help);
            Then::Drop
        }
        Value::Array(_) => Then::Keep,
        Value::Object(_) => scalar::mismatch(cx, at, "a list", value),
        _ => {
            let message = format!("`enum` must be a list, but is {}", scalar::found(value));
            cx.warn(at, message, "write it as a list of one");
            *value = Value::Array(vec![value.take()]);
            Then::Keep
        }
    }
}

/// Takes an `enum` without values away where a composition or a `$ref` says what the values are.
pub(super) fn drop_empty(
    cx: &mut Context,
    at: &Trail<'_>,
    map: &mut Map<String, Value>,
    has_base: bool,
) {
    let empty = map
        .get("enum")
        .is_some_and(|values| values.as_array().is_some_and(Vec::is_empty));
    let composed = ["allOf", "anyOf", "oneOf"].iter().any(|key| says(map, key));
    if empty && (has_base || composed) {
        let help = "leave `enum` out: the values are those of the other schema";
        cx.warn(&at.key("enum"), "`enum` has no values; ignored", help);
        map.shift_remove("enum");
    }
}

/// Carries the value, whatever it is: `null` means something here.
pub(super) fn constant(_: &mut Context, _: &Trail<'_>, _: &mut Value) -> Then {
    Then::To(ext::CONST)
}
