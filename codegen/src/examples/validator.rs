//! A small validator for JSON Schema 2020-12, as far as OpenAPI documents use it.
//!
//! It shares no code with the stages that turn schemas into types. Keywords that it does not know allow everything;
//! `pattern` is one of these. With the feature `jsonschema` the crate of that name takes its place.

use std::net::{Ipv4Addr, Ipv6Addr};

use serde_json::{Map, Value};

use super::{follow, is_date_time};
use crate::problem::Pointer;

/// How many schemas may be looked at inside one another for the same value.
const DEPTH: usize = 64;

/// A document whose schemas are in the validator's language.
pub(super) struct Validator {
    document: Value,
}

/// What is wrong with a value.
type Fault = Option<String>;

impl Validator {
    pub(super) fn new(document: Value) -> Self {
        Self { document }
    }

    /// What is wrong with a value of the schema at a place.
    pub(super) fn fault(&self, schema: &Pointer, value: &Value) -> Fault {
        self.at(schema, value, 0)
    }

    fn at(&self, schema: &Pointer, value: &Value, depth: usize) -> Fault {
        let node = self.document.pointer(schema.as_str());
        node.and_then(|node| self.check(node, value, depth))
    }

    fn check(&self, schema: &Value, value: &Value, depth: usize) -> Fault {
        if depth > DEPTH {
            return None;
        }
        let schema = match schema {
            Value::Bool(false) => return Some("no value is allowed here".to_owned()),
            Value::Object(schema) => schema,
            _ => return None,
        };
        kind(schema, value)
            .or_else(|| listed(schema, value))
            .or_else(|| self.composed(schema, value, depth + 1))
            .or_else(|| match value {
                Value::String(text) => string(schema, text),
                Value::Number(number) => bounds(schema, number.as_f64().unwrap_or_default()),
                Value::Array(list) => self.list(schema, list, depth + 1),
                Value::Object(object) => self.object(schema, object, depth + 1),
                _ => None,
            })
    }

    fn composed(&self, schema: &Map<String, Value>, value: &Value, depth: usize) -> Fault {
        let reference = schema.get("$ref").and_then(Value::as_str);
        let target = reference.and_then(super::target);
        let target = target.and_then(|target| follow(&self.document, &target));
        let referred = target.and_then(|(_, node)| self.check(node, value, depth));
        referred.or_else(|| {
            let fault = |part: &Value| self.check(part, value, depth);
            if let Some(fault) = parts(schema, "allOf").find_map(fault) {
                return Some(fault);
            }
            let fits = |keyword| {
                let fits = |part: &&Value| self.check(part, value, depth).is_none();
                parts(schema, keyword).filter(fits).count()
            };
            let has = |keyword| parts(schema, keyword).next().is_some();
            if has("anyOf") && fits("anyOf") == 0 {
                return Some("it fits none of the schemas of `anyOf`".to_owned());
            }
            match has("oneOf").then(|| fits("oneOf")) {
                Some(0) => return Some("it fits none of the schemas of `oneOf`".to_owned()),
                Some(2..) => return Some("it fits several of the schemas of `oneOf`".to_owned()),
                _ => {}
            }
            let not = schema.get("not")?;
            let forbidden = self.check(not, value, depth).is_none();
            forbidden.then(|| "it fits the schema of `not`".to_owned())
        })
    }

    fn list(&self, schema: &Map<String, Value>, list: &[Value], depth: usize) -> Fault {
        let first = schema.get("prefixItems").and_then(Value::as_array);
        let first = first.map(Vec::as_slice).unwrap_or_default();
        let rest = schema.get("items");
        let fault = |(index, value)| {
            let part = first.get(index).or(rest)?;
            let fault = self.check(part, value, depth)?;
            Some(format!("element {index}: {fault}"))
        };
        let unique = schema.get("uniqueItems") == Some(&Value::Bool(true));
        let twice = |(index, value)| list.iter().skip(index + 1).any(|other| other == value);
        if unique && list.iter().enumerate().any(twice) {
            return Some("an element stands in it twice".to_owned());
        }
        length(schema, "Items", list.len()).or_else(|| list.iter().enumerate().find_map(fault))
    }

    fn object(
        &self,
        schema: &Map<String, Value>,
        object: &Map<String, Value>,
        depth: usize,
    ) -> Fault {
        let required = parts(schema, "required").filter_map(Value::as_str);
        if let Some(missing) = required.into_iter().find(|key| !object.contains_key(*key)) {
            return Some(format!("`{missing}` is missing"));
        }
        let properties = schema.get("properties").and_then(Value::as_object);
        // Without regular expressions nobody knows which keys a pattern takes.
        let patterns = schema.contains_key("patternProperties");
        let rest = schema.get("additionalProperties").filter(|_| !patterns);
        length(schema, "Properties", object.len()).or_else(|| {
            object.iter().find_map(|(key, value)| {
                let declared = properties.and_then(|properties| properties.get(key));
                let fault = self.check(declared.or(rest)?, value, depth)?;
                Some(format!("`{key}`: {fault}"))
            })
        })
    }
}

fn parts<'a>(schema: &'a Map<String, Value>, keyword: &str) -> impl Iterator<Item = &'a Value> {
    let list = schema.get(keyword).and_then(Value::as_array);
    list.into_iter().flatten()
}

fn kind(schema: &Map<String, Value>, value: &Value) -> Fault {
    let wanted: Vec<&str> = match schema.get("type")? {
        Value::String(kind) => vec![kind],
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => return None,
    };
    let whole = |value: &Value| value.as_f64().is_some_and(|number| number.fract() == 0.0);
    let fits = |kind: &&str| match *kind {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_number() && whole(value),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    };
    (!wanted.iter().any(fits)).then(|| format!("it is not of type {}", wanted.join(" or ")))
}

fn listed(schema: &Map<String, Value>, value: &Value) -> Fault {
    let values = schema.get("enum").and_then(Value::as_array);
    if values.is_some_and(|values| !values.iter().any(|other| same(other, value))) {
        return Some("it is none of the values that are listed".to_owned());
    }
    let constant = schema.get("const")?;
    (!same(constant, value)).then(|| format!("it is not {constant}"))
}

/// `1` and `1.0` are one value.
#[allow(clippy::float_cmp, reason = "equal means equal here")]
fn same(one: &Value, other: &Value) -> bool {
    one == other || one.as_f64().is_some_and(|one| Some(one) == other.as_f64())
}

fn string(schema: &Map<String, Value>, text: &str) -> Fault {
    let format = schema.get("format").and_then(Value::as_str);
    let fits = match format.unwrap_or_default() {
        "date-time" => is_date_time(text),
        "date" => is_date(text),
        "uuid" => is_uuid(text),
        "ipv4" => text.parse::<Ipv4Addr>().is_ok(),
        "ipv6" => text.parse::<Ipv6Addr>().is_ok(),
        _ => true,
    };
    if !fits {
        return format.map(|format| format!("it is no {format}"));
    }
    length(schema, "Length", text.chars().count())
}

fn is_date(text: &str) -> bool {
    let number = |from, to| {
        text.get(from..to)
            .and_then(|digits: &str| digits.parse::<u32>().ok())
    };
    let shape = text.len() == 10 && text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
    let (month, day) = (number(5, 7), number(8, 10));
    shape
        && number(0, 4).is_some()
        && month.is_some_and(|month| (1..=12).contains(&month))
        && day.is_some_and(|day| (1..=31).contains(&day))
}

fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12])
        && text
            .chars()
            .all(|character| character.is_ascii_hexdigit() || character == '-')
}

fn bounds(schema: &Map<String, Value>, number: f64) -> Fault {
    let bound = |key: &str| schema.get(key).and_then(Value::as_f64);
    let broken = [
        (
            "minimum",
            bound("minimum").is_some_and(|bound| number < bound),
        ),
        (
            "maximum",
            bound("maximum").is_some_and(|bound| number > bound),
        ),
        (
            "exclusiveMinimum",
            bound("exclusiveMinimum").is_some_and(|bound| number <= bound),
        ),
        (
            "exclusiveMaximum",
            bound("exclusiveMaximum").is_some_and(|bound| number >= bound),
        ),
    ];
    let (key, _) = broken.into_iter().find(|(_, broken)| *broken)?;
    Some(format!("`{key}` forbids it"))
}

/// `minLength`, `maxItems` and the like.
fn length(schema: &Map<String, Value>, what: &str, length: usize) -> Fault {
    let length = u64::try_from(length).unwrap_or(u64::MAX);
    let bound = |key: &str| schema.get(key).and_then(Value::as_u64);
    let (low, high) = (format!("min{what}"), format!("max{what}"));
    if bound(&low).is_some_and(|bound| length < bound) {
        return Some(format!("`{low}` forbids it"));
    }
    let long = bound(&high).is_some_and(|bound| length > bound);
    long.then(|| format!("`{high}` forbids it"))
}
