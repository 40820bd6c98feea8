//! Times, dates and octets, as servers write them.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Value, json};

use crate::runtime::octets::Base64;

object! {
    /// Texts with a form of their own, in all containers.
    pub struct Sample {
        /// A time.
        optional_or_null(formatted) time: Timestamp,
        /// Octets.
        optional octets: BTreeMap<String, Box<Base64>>,
        /// Dates.
        optional(formatted) dates: Vec<Option<Date>>,
    }
}

fn again(json: Value) -> Result<Value, String> {
    let sample: Sample = serde_json::from_value(json).map_err(|error| error.to_string())?;
    serde_json::to_value(sample).map_err(|error| error.to_string())
}

#[test]
fn times_are_read_as_servers_write_them() {
    for (text, expected) in [
        ("2024-01-01T10:00:00Z", "2024-01-01T10:00:00Z"),
        ("2024-01-01T10:00:00+0000", "2024-01-01T10:00:00Z"),
        ("2024-01-01T10:00:00+02:00", "2024-01-01T08:00:00Z"),
        ("2024-01-01 10:00:00.5", "2024-01-01T10:00:00.5Z"),
        ("2024-01-01 10:00:00 +0200", "2024-01-01T08:00:00Z"),
        ("2024-01-01 10:00:00 UTC", "2024-01-01T10:00:00Z"),
        ("2024-01-01t10:00:00z", "2024-01-01T10:00:00Z"),
        ("2024-01-01", "2024-01-01T00:00:00Z"),
    ] {
        assert_eq!(again(json!({"time": text})), Ok(json!({"time": expected})));
    }
    for text in [
        "",
        "ü",
        "nope",
        "2024-13-01T10:00:00Z",
        "2024-01-01T10:00:00+99:00",
    ] {
        let error = again(json!({"time": text})).expect_err("a failure");
        assert!(error.starts_with("expected a time, found"), "{error}");
    }
}

#[test]
fn forms_stand_in_any_container() {
    for (given, expected) in [
        (json!({}), json!({})),
        (json!({"time": null}), json!({"time": null})),
        (
            json!({"octets": {"a": "aGk", "b": "-_8="}}),
            json!({"octets": {"a": "aGk=", "b": "+/8="}}),
        ),
        (
            json!({"dates": ["2024-01-02", null, "2024-01-02T10:00:00Z"]}),
            json!({"dates": ["2024-01-02", null, "2024-01-02"]}),
        ),
    ] {
        assert_eq!(again(given), Ok(expected));
    }
    let error = again(json!({"octets": {"a": "?"}})).expect_err("a failure");
    assert!(error.starts_with("expected Base64"), "{error}");
}
