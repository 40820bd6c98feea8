//! Finds the keys of an example that its schema does not declare: a closed struct drops them, and only them.

use serde_json::{Map, Value};

use super::excluded::is_excluded;
use super::follow;
use crate::problem::Pointer;

/// Pointers into the value, of keys that no schema declares, or that go in one direction only.
pub(super) fn keys(tree: &Value, schema: &Pointer, value: &Value) -> Vec<String> {
    let mut walk = Walk {
        tree,
        found: Vec::new(),
    };
    let start = flat(tree, schema, value);
    walk.value(&start, value, &Pointer::root());
    walk.found
}

struct Walk<'a> {
    tree: &'a Value,
    found: Vec<String>,
}

impl Walk<'_> {
    fn value(&mut self, schemas: &[Pointer], value: &Value, at: &Pointer) {
        match value {
            Value::Object(object) => self.object(schemas, object, at),
            Value::Array(list) => {
                for (index, part) in list.iter().enumerate() {
                    let items = self.parts(schemas, "items", part);
                    self.value(&items, part, &at.index(index));
                }
            }
            _ => {}
        }
    }

    fn object(&mut self, schemas: &[Pointer], object: &Map<String, Value>, at: &Pointer) {
        let open = self.is_open(schemas);
        for (key, part) in object {
            let declared: Vec<Pointer> = schemas
                .iter()
                .map(|schema| schema.key("properties").key(key))
                .filter(|property| self.tree.pointer(property.as_str()).is_some())
                .collect();
            let at = at.key(key);
            if (declared.is_empty() && !open) || declared.iter().any(|it| self.is_one_way(it, part))
            {
                self.found.push(at.as_str().to_owned());
            }
            let mut next: Vec<Pointer> = declared
                .iter()
                .flat_map(|property| flat(self.tree, property, part))
                .collect();
            if declared.is_empty() {
                next = self.parts(schemas, "additionalProperties", part);
            }
            self.value(&next, part, &at);
        }
    }

    /// Whether keys without a declaration are kept: values of a map, and of schemas that declare nothing at all.
    fn is_open(&self, schemas: &[Pointer]) -> bool {
        let nodes = schemas
            .iter()
            .filter_map(|schema| self.tree.pointer(schema.as_str()));
        let mut declares = false;
        for node in nodes {
            let additional = node.get("additionalProperties");
            let patterns = node.get("patternProperties");
            if additional.is_some_and(|it| *it != Value::Bool(false)) || patterns.is_some() {
                return true;
            }
            declares |= node.get("properties").is_some();
        }
        !declares
    }

    fn is_one_way(&self, property: &Pointer, value: &Value) -> bool {
        let is = |pointer: &Pointer, key: &str| {
            let node = self.tree.pointer(pointer.as_str());
            node.and_then(|node| node.get(key)) == Some(&Value::Bool(true))
        };
        flat(self.tree, property, value)
            .iter()
            .any(|it| is(it, "readOnly") || is(it, "writeOnly"))
    }

    fn parts(&self, schemas: &[Pointer], keyword: &str, value: &Value) -> Vec<Pointer> {
        schemas
            .iter()
            .map(|schema| schema.key(keyword))
            .filter(|part| {
                self.tree
                    .pointer(part.as_str())
                    .is_some_and(Value::is_object)
            })
            .flat_map(|part| flat(self.tree, &part, value))
            .collect()
    }
}

/// A schema with all that it is composed of, references followed, without the members of unions that the value is not.
fn flat(tree: &Value, schema: &Pointer, value: &Value) -> Vec<Pointer> {
    let mut found: Vec<Pointer> = Vec::new();
    let mut open = vec![schema.clone()];
    while let Some(next) = open.pop() {
        let Some(node) = tree.pointer(next.as_str()) else {
            continue;
        };
        if found.contains(&next) {
            continue;
        }
        for keyword in ["allOf", "anyOf", "oneOf"] {
            let list = node.get(keyword).and_then(Value::as_array);
            let count = list.map_or(0, Vec::len);
            let parts = (0..count).map(|index| next.key(keyword).index(index));
            open.extend(parts.filter(|part| keyword == "allOf" || !is_excluded(tree, part, value)));
        }
        if node.get("$ref").is_some() {
            open.extend(follow(tree, &next).map(|(target, _)| target));
        }
        found.push(next);
    }
    found
}
