//! Walks a document and collects the examples of schemas, media types, parameters and headers.

use serde_json::{Map, Value};

use super::{Example, follow, home};
use crate::ir::Media;
use crate::problem::Pointer;

/// The examples of one schema.
pub(super) struct Group {
    /// The schema.
    pub(super) schema: Pointer,
    /// Its examples, in the document's order.
    pub(super) examples: Vec<Example>,
}

/// Keywords that hold one schema, or a list of them.
const SCHEMAS: [&str; 8] = [
    "additionalProperties",
    "allOf",
    "anyOf",
    "contains",
    "items",
    "oneOf",
    "prefixItems",
    "unevaluatedProperties",
];

/// Keywords that hold schemas by name.
const NAMED: [&str; 4] = ["$defs", "definitions", "patternProperties", "properties"];

/// All examples of a document.
pub(super) fn all(tree: &Value) -> Vec<Group> {
    let mut walk = Walk {
        tree,
        groups: Vec::new(),
    };
    walk.node(&Pointer::root(), tree);
    walk.groups
}

struct Walk<'a> {
    tree: &'a Value,
    groups: Vec<Group>,
}

impl<'a> Walk<'a> {
    /// A node that is no schema.
    fn node(&mut self, at: &Pointer, node: &'a Value) {
        match node {
            Value::Object(object) => self.object(at, object),
            Value::Array(list) => {
                for (index, part) in list.iter().enumerate() {
                    self.node(&at.index(index), part);
                }
            }
            _ => {}
        }
    }

    fn object(&mut self, at: &Pointer, object: &'a Map<String, Value>) {
        if let Some(schema) = object.get("schema").filter(|schema| schema.is_object()) {
            let schema_at = at.key("schema");
            self.schema(&schema_at, schema);
            if is_json(at, object) {
                let mut found = self.of_holder(at, object);
                if !object.contains_key("in") && !self.is_text(&schema_at) {
                    for (_, value) in &mut found {
                        unquote(value);
                    }
                }
                self.add(schema_at, found);
            }
        }
        for (key, part) in object {
            let at = at.key(key);
            match (key.as_str(), part) {
                ("schemas", Value::Object(schemas)) => self.named(&at, schemas),
                ("schema" | "example" | "examples", _) => {}
                (key, _) if key.starts_with("x-") => {}
                _ => self.node(&at, part),
            }
        }
    }

    fn schema(&mut self, at: &Pointer, schema: &'a Value) {
        let Value::Object(object) = schema else {
            return;
        };
        self.add(at.clone(), of_schema(at, object));
        for (key, part) in object {
            let at = at.key(key);
            match part {
                Value::Array(list) if SCHEMAS.contains(&key.as_str()) => {
                    for (index, part) in list.iter().enumerate() {
                        self.schema(&at.index(index), part);
                    }
                }
                Value::Object(_) if SCHEMAS.contains(&key.as_str()) => self.schema(&at, part),
                Value::Object(named) if NAMED.contains(&key.as_str()) => self.named(&at, named),
                _ => {}
            }
        }
    }

    fn named(&mut self, at: &Pointer, schemas: &'a Map<String, Value>) {
        for (name, schema) in schemas {
            self.schema(&at.key(name), schema);
        }
    }

    /// The examples that stand beside a schema: `example`, and `examples` by name, which may be references.
    fn of_holder(&self, at: &Pointer, object: &Map<String, Value>) -> Vec<(Pointer, Value)> {
        let own = object
            .get("example")
            .map(|value| (at.key("example"), value));
        let mut found: Vec<_> = own
            .into_iter()
            .map(|(at, value)| (at, value.clone()))
            .collect();
        let at = at.key("examples");
        let named = object.get("examples").and_then(Value::as_object);
        for name in named.into_iter().flat_map(Map::keys) {
            let example = follow(self.tree, &at.key(name));
            found.extend(
                example.and_then(|(at, example)| {
                    Some((at.key("value"), example.get("value")?.clone()))
                }),
            );
        }
        found
    }

    fn is_text(&self, schema: &Pointer) -> bool {
        let kind = follow(self.tree, schema).and_then(|(_, schema)| schema.get("type"));
        kind.is_some_and(|kind| kind.to_string().contains("\"string\""))
    }

    fn add(&mut self, schema: Pointer, found: Vec<(Pointer, Value)>) {
        if found.is_empty() {
            return;
        }
        let place = home(self.tree, &schema);
        let example = |(pointer, value)| Example {
            pointer,
            schema: place.clone(),
            value,
            loose: Vec::new(),
        };
        let examples = found.into_iter().map(example).collect();
        self.groups.push(Group { schema, examples });
    }
}

/// Authors write the example of a body as a text that holds its JSON. Where the schema wants no text, this is what they
/// mean.
fn unquote(value: &mut Value) {
    let read = value.as_str().map(serde_json::from_str::<Value>);
    if let Some(Ok(json @ (Value::Object(_) | Value::Array(_)))) = read {
        *value = json;
    }
}

/// The examples inside a schema: `example`, and the list `examples` of 3.1.
fn of_schema(at: &Pointer, schema: &Map<String, Value>) -> Vec<(Pointer, Value)> {
    let own = schema
        .get("example")
        .map(|value| (at.key("example"), value.clone()));
    let at = at.key("examples");
    let list = schema.get("examples").and_then(Value::as_array);
    let list = list.into_iter().flatten().enumerate();
    own.into_iter()
        .chain(list.map(|(index, value)| (at.index(index), value.clone())))
        .collect()
}

/// Whether the examples beside a schema are JSON: those of parameters and headers, and of media types that are.
fn is_json(at: &Pointer, object: &Map<String, Value>) -> bool {
    let segments: Vec<String> = at.segments().collect();
    let [.., holder, name] = segments.as_slice() else {
        return true;
    };
    object.contains_key("in") || holder != "content" || Media::of(name) == Media::Json
}
