//! `minimum`, `maximum`, their exclusive forms and `multipleOf`: 3.1 has a number under `exclusiveMinimum`, 3.0 a
//! boolean; and what a 64-bit float, or an integer's bound, cannot hold goes to an extension.

use serde_json::{Map, Number, Value};

use crate::lower::context::Context;
use crate::lower::extension as ext;
use crate::lower::fields::Then;
use crate::lower::scalar;
use crate::lower::trail::Trail;

/// Checks `exclusiveMinimum` or `exclusiveMaximum`: a boolean or a number, also as text.
pub(super) fn exclusive(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    if scalar::flag_of(value).is_some() {
        scalar::flag(cx, at, value)
    } else {
        scalar::number(cx, at, value)
    }
}

/// Makes 3.0's pair of keywords out of 3.1's, and moves what they cannot hold.
pub(super) fn fold(map: &mut Map<String, Value>) {
    super::types::spread(map);
    if !map.keys().any(|key| is_numeric(key)) {
        return;
    }
    tighten(map, "minimum", "exclusiveMinimum", |bound, other| {
        bound >= other
    });
    tighten(map, "maximum", "exclusiveMaximum", |bound, other| {
        bound <= other
    });
    let integer = map.get("type").and_then(Value::as_str) == Some("integer");
    shift(map, "minimum", ext::MINIMUM, integer);
    shift(map, "maximum", ext::MAXIMUM, integer);
    shift(map, "multipleOf", ext::MULTIPLE_OF, integer);
    shift_enum(map);
}

fn is_numeric(key: &str) -> bool {
    matches!(
        key,
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" | "enum"
    )
}

/// A number under the exclusive keyword: it wins if it is `tighter` than the other, or as tight.
fn tighten(
    map: &mut Map<String, Value>,
    inclusive: &str,
    exclusive: &str,
    tighter: fn(f64, f64) -> bool,
) {
    let Some(Value::Number(bound)) = map.get(exclusive).cloned() else {
        return;
    };
    let other = map.get(inclusive).and_then(Value::as_f64);
    let wins = match (bound.as_f64(), other) {
        (Some(bound), Some(other)) => tighter(bound, other),
        _ => true,
    };
    if wins {
        map.insert(inclusive.to_owned(), Value::Number(bound));
        map.insert(exclusive.to_owned(), true.into());
    } else {
        map.shift_remove(exclusive);
    }
}

/// Writes `1.0` as 1 for an integer, and moves what `openapiv3` would not hold exactly.
fn shift(map: &mut Map<String, Value>, key: &str, name: &str, integer: bool) {
    let Some(Value::Number(number)) = map.get(key) else {
        return;
    };
    if integer
        && let Some(whole) = number
            .as_f64()
            .filter(|_| number.is_f64())
            .and_then(scalar::whole)
    {
        map.insert(key.to_owned(), whole.into());
        return;
    }
    if (number.is_f64() && !integer) || is_exact(number) {
        return;
    }
    if let Some(value) = map.shift_remove(key) {
        map.insert(name.to_owned(), value);
    }
}

/// Whether a whole number is the same as a 64-bit float.
fn is_exact(number: &Number) -> bool {
    number
        .as_i64()
        .is_some_and(|whole| (-scalar::EXACT..=scalar::EXACT).contains(&whole))
}

/// `openapiv3` reads the values of a `number` as floats.
fn shift_enum(map: &mut Map<String, Value>) {
    let number = map.get("type").and_then(Value::as_str) == Some("number");
    let inexact = |value: &Value| match value {
        Value::Number(number) => !number.is_f64() && !is_exact(number),
        _ => false,
    };
    let values = map.get("enum").and_then(Value::as_array);
    if number
        && values.is_some_and(|values| values.iter().any(inexact))
        && let Some(values) = map.shift_remove("enum")
    {
        map.insert(ext::ENUM.to_owned(), values);
    }
}
