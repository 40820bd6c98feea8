//! Random instances of the schemas of an OpenAPI document: the same ones on every run and machine.
//!
//! It knows the keywords that shape a value, and none of the generator. What it makes need not be valid (a `pattern` it
//! only guesses at): that is for the validator to say.

mod random;
mod scalar;

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use random::Random;

/// How deep an instance is nested before it holds only what it must.
const DEPTH: usize = 4;

/// Keywords that say something of objects only.
const OBJECT: [&str; 5] = [
    "additionalProperties",
    "patternProperties",
    "properties",
    "propertyNames",
    "required",
];

/// How deep it is nested before it ends, valid or not.
const END: usize = 24;

/// Puts `count` instances of each schema under its `examples`. Gives how many schemas got some.
pub fn add(document: &mut Value, count: usize) -> usize {
    let mut places = Vec::new();
    places_of(document, "", &mut places);
    let tree = document.clone();
    for place in &places {
        let mut maker = Maker {
            tree: &tree,
            random: Random::seeded(place),
        };
        let made: Vec<Value> = (0..count).map(|_| maker.value(place, 0)).collect();
        let schema = document.pointer_mut(place).and_then(Value::as_object_mut);
        schema
            .expect("a schema")
            .insert("examples".to_owned(), Value::Array(made));
    }
    places.len()
}

/// The schemas with a name, and those of parameters, headers and media types. A reference needs no instances.
fn places_of(node: &Value, at: &str, places: &mut Vec<String>) {
    let Value::Object(object) = node else {
        if let Value::Array(list) = node {
            for (index, part) in list.iter().enumerate() {
                places_of(part, &format!("{at}/{index}"), places);
            }
        }
        return;
    };
    let is_own = |schema: &Value| schema.is_object() && schema.get("$ref").is_none();
    for (key, part) in object {
        let at = step(at, key);
        match (key.as_str(), part) {
            ("schema", schema) if is_own(schema) => places.push(at),
            ("schemas", Value::Object(schemas)) => {
                let own = schemas.iter().filter(|(_, schema)| is_own(schema));
                places.extend(own.map(|(name, _)| step(&at, name)));
            }
            ("schema" | "example" | "examples", _) => {}
            (key, _) if key.starts_with("x-") => {}
            _ => places_of(part, &at, places),
        }
    }
}

fn step(at: &str, key: &str) -> String {
    format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"))
}

struct Maker<'a> {
    tree: &'a Value,
    random: Random,
}

impl<'a> Maker<'a> {
    fn value(&mut self, at: &str, depth: usize) -> Value {
        let mut parts = Vec::new();
        let mut tags = Map::new();
        self.flatten(at, at, &mut parts, &mut tags, &mut BTreeSet::new());
        let mut value = self.of_parts(&parts, depth);
        if let Value::Object(object) = &mut value {
            object.extend(tags);
        }
        value
    }

    /// All schemas that a value of one must fit: through references and `allOf`, and a random member of each union.
    fn flatten(
        &mut self,
        at: &str,
        named: &str,
        parts: &mut Vec<(String, &'a Map<String, Value>)>,
        tags: &mut Map<String, Value>,
        seen: &mut BTreeSet<String>,
    ) {
        let Some(schema) = self.tree.pointer(at).and_then(Value::as_object) else {
            return;
        };
        if !seen.insert(at.to_owned()) {
            return;
        }
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let target = target(reference);
            let named = if at == named {
                target.clone()
            } else {
                named.to_owned()
            };
            self.flatten(&target, &named, parts, tags, seen);
        }
        for index in 0..length(schema, "allOf") {
            self.flatten(&format!("{at}/allOf/{index}"), named, parts, tags, seen);
        }
        let mut chosen = named.to_owned();
        for keyword in ["oneOf", "anyOf"] {
            if let Some(index) = self.random.below(length(schema, keyword)) {
                let member = format!("{at}/{keyword}/{index}");
                chosen = self.reference(&member).unwrap_or(member.clone());
                self.flatten(&member, &member, parts, tags, seen);
            }
        }
        tags.extend(tag(schema, &chosen));
        parts.push((at.to_owned(), schema));
    }

    fn reference(&self, at: &str) -> Option<String> {
        let reference = self.tree.pointer(at)?.get("$ref")?.as_str()?;
        Some(target(reference))
    }

    fn of_parts(&mut self, parts: &[(String, &'a Map<String, Value>)], depth: usize) -> Value {
        let first = |key: &str| parts.iter().find_map(|(_, schema)| schema.get(key));
        if let Some(value) = first("const") {
            return value.clone();
        }
        if first("nullable") == Some(&Value::Bool(true)) && self.random.one_in(4) {
            return Value::Null;
        }
        if let Some(values) = first("enum").and_then(Value::as_array) {
            let index = self.random.below(values.len());
            return index.map_or(Value::Null, |index| values[index].clone());
        }
        match self.kind(parts) {
            "object" => self.object(parts, depth),
            "array" => self.array(parts, depth),
            kind => scalar::of(&mut self.random, kind, &first),
        }
    }

    /// The JSON type: the declared one, or what the keywords suggest, or any.
    fn kind(&mut self, parts: &[(String, &'a Map<String, Value>)]) -> &'a str {
        let has = |keys: &[&str]| {
            let mut all = parts.iter().flat_map(|(_, schema)| schema.keys());
            all.any(|key| keys.contains(&key.as_str()))
        };
        match parts.iter().find_map(|(_, schema)| schema.get("type")) {
            Some(Value::String(kind)) => kind,
            Some(Value::Array(kinds)) => {
                let index = self.random.below(kinds.len()).unwrap_or_default();
                kinds.get(index).and_then(Value::as_str).unwrap_or("null")
            }
            _ if has(&OBJECT) => "object",
            _ if has(&["items", "prefixItems"]) => "array",
            _ if has(&[
                "pattern",
                "format",
                "minLength",
                "maxLength",
                "contentMediaType",
            ]) =>
            {
                "string"
            }
            _ if has(&["minimum", "maximum", "multipleOf"]) => "number",
            _ => ["string", "integer", "boolean"][self.random.below(3).unwrap_or_default()],
        }
    }

    fn object(&mut self, parts: &[(String, &'a Map<String, Value>)], depth: usize) -> Value {
        let required: BTreeSet<&str> = parts
            .iter()
            .filter_map(|(_, schema)| schema.get("required")?.as_array())
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let mut made = Map::new();
        for (at, schema) in parts {
            let properties = schema.get("properties").and_then(Value::as_object);
            for name in properties.into_iter().flat_map(Map::keys) {
                if is_taken_for_another(schema, name) {
                    continue;
                }
                let wanted = depth < DEPTH && !self.random.one_in(3);
                if depth < END && (required.contains(name.as_str()) || wanted) {
                    let place = step(&format!("{at}/properties"), name);
                    let value = self.value(&place, depth + 1);
                    made.insert(name.clone(), value);
                }
            }
        }
        for name in required {
            if !made.contains_key(name) {
                made.insert(name.to_owned(), json!("required"));
            }
        }
        for (at, schema) in parts {
            self.more(at, schema, depth, &mut made);
        }
        Value::Object(made)
    }

    /// Keys without a name in the document.
    fn more(
        &mut self,
        at: &str,
        schema: &Map<String, Value>,
        depth: usize,
        made: &mut Map<String, Value>,
    ) {
        let typed = match schema.get("additionalProperties") {
            Some(Value::Object(_)) => true,
            Some(Value::Bool(true)) => false,
            _ => return,
        };
        let least = schema
            .get("minProperties")
            .and_then(Value::as_u64)
            .unwrap_or_default();
        let extra = if depth < DEPTH {
            self.random.below(3).unwrap_or_default()
        } else {
            0
        };
        let count = extra.max(usize::try_from(least).unwrap_or_default().min(8));
        for index in 0..count {
            let value = if typed && depth < END {
                self.value(&format!("{at}/additionalProperties"), depth + 1)
            } else {
                json!({ "any": [1, null, "text"] })
            };
            made.insert(format!("key {index}/~\"é"), value);
        }
    }

    fn array(&mut self, parts: &[(String, &'a Map<String, Value>)], depth: usize) -> Value {
        let number = |key: &str| {
            let found = parts
                .iter()
                .find_map(|(_, schema)| schema.get(key)?.as_u64());
            found.and_then(|number| usize::try_from(number).ok())
        };
        let mut made = Vec::new();
        if let Some((at, schema)) = parts
            .iter()
            .find(|(_, schema)| schema.contains_key("prefixItems"))
        {
            for index in 0..length(schema, "prefixItems") {
                made.push(self.value(&format!("{at}/prefixItems/{index}"), depth + 1));
            }
            return Value::Array(made);
        }
        let wanted = if depth < DEPTH {
            self.random.below(4).unwrap_or_default()
        } else {
            0
        };
        let least = number("minItems").unwrap_or_default().min(16);
        let count = wanted
            .max(least)
            .min(number("maxItems").unwrap_or(usize::MAX));
        let items = parts
            .iter()
            .find(|(_, schema)| schema.contains_key("items"));
        for index in 0..count {
            made.push(match items {
                Some((at, _)) if depth < END => self.value(&format!("{at}/items"), depth + 1),
                _ => json!(index),
            });
        }
        Value::Array(made)
    }
}

/// Whether a type that goes in one direction only would read a property as one without a name, of another type.
fn is_taken_for_another(schema: &Map<String, Value>, name: &str) -> bool {
    let property = schema
        .get("properties")
        .and_then(|properties| properties.get(name));
    let is = |key: &str| property.and_then(|it| it.get(key)) == Some(&Value::Bool(true));
    let others = schema.get("additionalProperties");
    (is("readOnly") || is("writeOnly")) && others.is_some_and(Value::is_object)
}

/// The property that tells which schema a value is of, where a discriminator names one.
fn tag(schema: &Map<String, Value>, chosen: &str) -> Option<(String, Value)> {
    let discriminator = schema.get("discriminator")?;
    let property = discriminator.get("propertyName")?.as_str()?;
    let mapping = discriminator.get("mapping").and_then(Value::as_object);
    let name = chosen.rsplit('/').next()?;
    let mapped = mapping.into_iter().flatten().find(|(_, reference)| {
        let reference = reference.as_str().unwrap_or_default();
        reference == name || target(reference) == chosen
    });
    let tag = mapped.map_or(name, |(key, _)| key);
    Some((property.to_owned(), json!(tag)))
}

/// The pointer that a reference within the document holds.
fn target(reference: &str) -> String {
    let fragment = reference.trim_start_matches('#');
    let text = percent_encoding::percent_decode_str(fragment).decode_utf8_lossy();
    text.into_owned()
}

fn length(schema: &Map<String, Value>, key: &str) -> usize {
    let list = schema.get(key).and_then(Value::as_array);
    list.map_or(0, Vec::len)
}
