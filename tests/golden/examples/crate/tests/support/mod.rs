// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Decodes the examples of the document into the types of this crate, encodes them again, and compares.
//!
//! What comes out must be equal to what went in as JSON (RFC 8259): the same keys, the same values, the order of keys
//! aside. Allowed are these differences, and no others:
//!
//! - a number in another spelling: `1` and `1.0`, and a 32-bit float in its own precision. To JSON Schema a number
//!   without a fraction is an integer however it is written, so that the tests decode `1.0` as `1`;
//! - a text of a known form in another spelling of the same value: the case of a UUID, the digits of an IP address, a
//!   network with the length that it has by itself, the alphabet and the padding of Base64, and of a time its blank or
//!   `T`, its offset (UTC where it has none) and its trailing zeros;
//! - a property that is `null` and is left out: where the two mean the same, they are one value in Rust;
//! - a property that the schema does not declare, or declares for one direction only, and that is left out. The files of
//!   examples name each of these under `loose`;
//! - a property that was not there, if it is the tag that tells several forms of an object apart and need not be sent: it
//!   is written all the same. The files of examples have these under `written tags`.

use std::net::IpAddr;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// The examples of one file: by type, each with the place in the document where it stands.
pub struct Examples(Value);

impl Examples {
    /// Reads a file of examples.
    pub fn read(text: &str) -> Self {
        Self(serde_json::from_str(text).unwrap_or_default())
    }

    /// Decodes and encodes all examples of a type, and fails with every one that does not come out as it went in.
    pub fn round_trip<T: DeserializeOwned + Serialize>(&self, ty: &str) {
        let examples: Vec<&Value> = self.0[ty].as_array().into_iter().flatten().collect();
        assert!(!examples.is_empty(), "the file has no examples of {ty}");
        let tags = &self.0["written tags"];
        let faults = examples.iter().filter_map(|example| fault::<T>(example, tags));
        let faults: Vec<String> = faults.collect();
        let (bad, all) = (faults.len(), examples.len());
        let list = faults.join("\n");
        assert!(bad == 0, "{bad} of {all} examples of {ty}:\n{list}");
    }

    /// Makes every object once more, by its constructor and setters, and fails with those that are encoded otherwise then.
    #[allow(dead_code, reason = "a document may have no objects that are sent")]
    pub fn made_again<T: DeserializeOwned + Serialize>(&self, ty: &str, make: impl Fn(&T) -> T) {
        for example in self.0[ty].as_array().into_iter().flatten() {
            // One that cannot be decoded is a fault of the round trip.
            let text = normal(&example["value"]).to_string();
            if let Ok(decoded) = serde_json::from_str(&text) {
                let (made, decoded) = (json(&make(&decoded)), json(&decoded));
                assert_eq!(made, decoded, "{ty}, made of {}", example["at"]);
            }
        }
    }
}

/// A value as JSON, or why it cannot be.
fn json<T: Serialize>(value: &T) -> Result<Value, String> {
    serde_json::to_value(value).map_err(|error| error.to_string())
}

/// What is wrong with an example, and where it stands.
fn fault<T: DeserializeOwned + Serialize>(example: &Value, tags: &Value) -> Option<String> {
    let (at, before) = (&example["at"], &example["value"]);
    // From text, as an answer of a server comes.
    let decoded: T = match serde_json::from_str(&normal(before).to_string()) {
        Ok(decoded) => decoded,
        Err(error) => return Some(format!("{at}: cannot be decoded: {error}")),
    };
    let after = match json(&decoded) {
        Ok(after) => after,
        Err(error) => return Some(format!("{at}: cannot be encoded: {error}")),
    };
    let loose = example["loose"].as_array();
    let loose: Vec<&str> = loose
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let allowed = Allowed { loose, tags };
    difference(before, &after, "", &allowed).map(|what| format!("{at}: {what}"))
}

/// The value with every number that has no fraction written as an integer.
#[allow(
    clippy::cast_possible_truncation,
    reason = "all whole numbers below 2 to the power of 53 are integers"
)]
fn normal(value: &Value) -> Value {
    match value {
        Value::Array(list) => list.iter().map(normal).collect(),
        Value::Object(object) => {
            let members = object.iter();
            members
                .map(|(key, value)| (key.clone(), normal(value)))
                .collect()
        }
        Value::Number(number) if number.is_f64() => match number.as_f64() {
            Some(whole) if whole.fract() == 0.0 && whole.abs() < 9e15 => {
                Value::from(whole as i64)
            }
            _ => value.clone(),
        },
        other => other.clone(),
    }
}

/// What may be left out of an example, and what may be added.
struct Allowed<'a> {
    loose: Vec<&'a str>,
    tags: &'a Value,
}

impl Allowed<'_> {
    fn adds(&self, key: &str, value: &Value) -> bool {
        let tags = self.tags[key].as_array();
        tags.is_some_and(|tags| tags.contains(value))
    }
}

/// The first difference that is none of those that are allowed.
fn difference(before: &Value, after: &Value, path: &str, allowed: &Allowed<'_>) -> Option<String> {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => objects(before, after, path, allowed),
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => before
            .iter()
            .zip(after)
            .enumerate()
            .find_map(|(index, (before, after))| {
                difference(before, after, &format!("{path}/{index}"), allowed)
            }),
        (Value::Number(one), Value::Number(other)) if numbers(one.as_f64(), other.as_f64()) => None,
        (Value::String(one), Value::String(other)) if texts(one, other) => None,
        _ if before == after => None,
        _ => Some(format!("{path:?} was {before} and became {after}")),
    }
}

fn objects(
    before: &Map<String, Value>,
    after: &Map<String, Value>,
    path: &str,
    allowed: &Allowed<'_>,
) -> Option<String> {
    let at = |key: &str| format!("{path}/{}", key.replace('~', "~0").replace('/', "~1"));
    let lost = before.iter().find_map(|(key, value)| {
        let at = at(key);
        match after.get(key) {
            Some(after) => difference(value, after, &at, allowed),
            None if value.is_null() || allowed.loose.contains(&at.as_str()) => None,
            None => Some(format!("{at:?} was {value} and is lost")),
        }
    });
    let is_new = |(key, value): &(&String, &Value)| {
        !before.contains_key(*key) && !allowed.adds(key, value)
    };
    let added = || after.iter().find(is_new);
    lost.or_else(|| added().map(|(key, _)| format!("{:?} was not there and is now", at(key))))
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "this is what a 32-bit float does"
)]
fn numbers(one: Option<f64>, other: Option<f64>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => one == other || f64::from(one as f32) == other,
        _ => false,
    }
}

/// Whether two texts say the same in some form that both of them have.
fn texts(one: &str, other: &str) -> bool {
    let both = |read: fn(&str) -> Option<String>| {
        let (one, other) = (read(one), read(other));
        one.is_some() && one == other
    };
    one == other || [uuid, network, time, base64].into_iter().any(both)
}

fn uuid(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(|character| *character != '-').collect();
    let is_uuid = digits.len() == 32 && digits.chars().all(|digit| digit.is_ascii_hexdigit());
    is_uuid.then(|| digits.to_ascii_lowercase())
}

fn network(text: &str) -> Option<String> {
    let (address, length) = text.split_once('/').unzip();
    let address: IpAddr = address.unwrap_or(text).parse().ok()?;
    let whole = if address.is_ipv4() { "32" } else { "128" };
    Some(format!("{address}/{}", length.unwrap_or(whole)))
}

fn base64(text: &str) -> Option<String> {
    let plain = text
        .trim_end_matches('=')
        .replace('-', "+")
        .replace('_', "/");
    (!plain.contains(|character: char| character.is_whitespace())).then_some(plain)
}

/// A time in seconds, and the fraction as it is written, without zeros at its end.
fn time(text: &str) -> Option<String> {
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<i64>().ok();
    let days = days(number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let minutes = number(11, 13)? * 60 + number(14, 16)?;
    let rest = text.get(16..)?;
    let (seconds, rest) = match rest.strip_prefix(':') {
        Some(rest) => (rest.get(..2)?.parse::<i64>().ok()?, rest.get(2..)?),
        None => (0, rest),
    };
    let is_fraction = |character: char| character.is_ascii_digit() || ".,".contains(character);
    let (fraction, offset) = rest.split_at(rest.find(|it: char| !is_fraction(it)).unwrap_or(rest.len()));
    let fraction = fraction
        .trim_start_matches(['.', ','])
        .trim_end_matches('0');
    let minutes = days * 1440 + minutes - self::offset(offset.trim())?;
    Some(format!("{}.{fraction}", minutes * 60 + seconds))
}

/// An offset in minutes.
fn offset(text: &str) -> Option<i64> {
    if ["", "Z", "z"].contains(&text) {
        return Some(0);
    }
    let sign = match text.get(..1)? {
        "+" => 1,
        "-" => -1,
        _ => return None,
    };
    let digits = text.get(1..)?.replace(':', "");
    let hours: i64 = digits.get(..2)?.parse().ok()?;
    let minutes: i64 = digits.get(2..4).unwrap_or("0").parse().ok()?;
    Some(sign * (hours * 60 + minutes))
}

/// The days since 0000-03-01 of the proleptic Gregorian calendar: a year that begins in March ends with its leap day.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    year * 365 + year.div_euclid(4) - year.div_euclid(100)
        + year.div_euclid(400)
        + (153 * month + 2) / 5
        + day
}
