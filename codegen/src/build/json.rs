//! Turns JSON values of the document into the IR's.

use serde_json::{Number, Value};

use crate::ir::Json;

/// A value of the document, such as an example.
pub(super) fn value(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(value) => Json::Bool(*value),
        Value::Number(value) => number(value),
        Value::String(text) => Json::String(text.clone()),
        Value::Array(items) => Json::List(items.iter().map(self::value).collect()),
        Value::Object(members) => Json::Object(
            members
                .iter()
                .map(|(key, member)| (key.clone(), self::value(member)))
                .collect(),
        ),
    }
}

/// A number; one without a fraction is an integer, however it is written.
pub(super) fn number(number: &Number) -> Json {
    if let Some(integer) = number.as_i128() {
        return Json::Integer(integer);
    }
    let float = number.as_f64().unwrap_or(f64::NAN);
    whole(float).map_or(Json::Number(float), Json::Integer)
}

/// The integer that a float is, where that is exact.
fn whole(float: f64) -> Option<i128> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    (float.fract() == 0.0 && float.abs() <= EXACT).then(|| {
        #[allow(clippy::cast_possible_truncation, reason = "whole and within 2^53")]
        let integer = float as i128;
        integer
    })
}
