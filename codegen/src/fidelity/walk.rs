//! The way through a document by its objects, noting every key that has no full effect.

use std::collections::{BTreeMap, HashSet};

use serde_json::{Map, Value};

use super::field::{Effect, Field, Many};
use super::keywords::{fields, words};
use super::object::Object;
use super::sites::Site;
use super::{Finding, Kind, idle};
use crate::config::FormatChoice;
use crate::lower::nearest;
use crate::problem::{File, Place, Pointer};

/// Keywords that say nothing about what is sent or received.
const DOCS: &[&str] = &[
    "$comment",
    "contact",
    "description",
    "example",
    "examples",
    "externalDocs",
    "externalValue",
    "license",
    "summary",
    "termsOfService",
    "title",
];

/// All keywords of a document that have no effect, or are in the docs only.
pub(super) fn keywords(tree: &Value, formats: &BTreeMap<String, FormatChoice>) -> Vec<Finding> {
    let mut walk = Walk {
        tree,
        formats,
        referenced: idle::referenced(tree),
        trail: Vec::new(),
        found: Vec::new(),
    };
    walk.object(tree, Object::Document);
    walk.found
}

struct Walk<'t> {
    tree: &'t Value,
    formats: &'t BTreeMap<String, FormatChoice>,
    /// The components that something refers to.
    referenced: HashSet<(String, String)>,
    /// The keys from the root to the object at hand.
    trail: Vec<String>,
    found: Vec<Finding>,
}

impl Walk<'_> {
    fn many(&mut self, node: &Value, (object, many): (Object, Many)) {
        match (many, node) {
            // An old way to write `prefixItems`.
            (Many::One, Value::Array(items)) if object == Object::Schema => {
                self.list(items, object);
            }
            (Many::One, _) => self.object(node, object),
            (Many::Map, Value::Object(map)) => {
                for (key, value) in map {
                    if idle::is_idle(&self.trail, key, &self.referenced) {
                        let what = format!("{} that nothing refers to", object.words());
                        self.note(Kind::IgnoredKeyword, what, key);
                    } else {
                        self.inside(key, |walk| walk.object(value, object));
                    }
                }
            }
            (Many::List, Value::Array(items)) => self.list(items, object),
            _ => {}
        }
    }

    fn list(&mut self, items: &[Value], object: Object) {
        for (index, value) in items.iter().enumerate() {
            let index = index.to_string();
            if object == Object::Server && index != "0" {
                // The caller gives the address of another one.
                let place = Place::Value(self.pointer(&index));
                let what = "a server after the first".to_owned();
                self.found.push(finding(Kind::IgnoredKeyword, what, place));
            } else {
                self.inside(&index, |walk| walk.object(value, object));
            }
        }
    }

    fn inside(&mut self, key: &str, go: impl FnOnce(&mut Self)) {
        self.trail.push(key.to_owned());
        go(self);
        self.trail.pop();
    }

    fn object(&mut self, node: &Value, object: Object) {
        let Value::Object(map) = node else { return };
        let reference = map.contains_key("$ref") && object.may_be_a_reference();
        let object = if reference { Object::Reference } else { object };
        for (key, value) in map {
            self.key(map, key, value, object);
        }
    }

    fn key(&mut self, map: &Map<String, Value>, key: &str, value: &Value, object: Object) {
        let Some(Field { effect, holds, .. }) = fields(object, key) else {
            if key.starts_with("x-") {
                self.note(Kind::Extension, key.to_owned(), key);
            } else {
                self.unknown(key, object);
            }
            return;
        };
        match self.effect(effect, map, key, value) {
            Effect::Documented => self.note(Kind::DocumentedOnly, what(key, object), key),
            Effect::Nothing => {
                let what = match (key, value) {
                    // Each may be given a type.
                    ("format", Value::String(name)) => format!("`format: {name}` of a schema"),
                    _ => what(key, object),
                };
                let kind = if DOCS.contains(&key) {
                    Kind::IgnoredDocs
                } else {
                    Kind::IgnoredKeyword
                };
                self.note(kind, what, key);
            }
            Effect::Used | Effect::By(_) => {
                if let Some(holds) = holds {
                    self.inside(key, |walk| walk.many(value, holds));
                }
            }
        }
    }

    fn effect(&self, effect: Effect, map: &Map<String, Value>, key: &str, value: &Value) -> Effect {
        let Effect::By(decide) = effect else {
            return effect;
        };
        decide(&Site {
            tree: self.tree,
            trail: &self.trail,
            key,
            value,
            beside: map,
            formats: self.formats,
        })
    }

    fn unknown(&mut self, key: &str, object: Object) {
        let near = nearest(key, words(object));
        let mut what = what(key, object);
        if let Some(near) = near {
            what = format!("{what}; did you mean `{near}`?");
        }
        self.note(Kind::UnknownKeyword, what, key);
    }

    fn note(&mut self, kind: Kind, what: String, key: &str) {
        let place = Place::Key(self.pointer(key));
        self.found.push(finding(kind, what, place));
    }

    fn pointer(&self, key: &str) -> Pointer {
        let trail = self.trail.iter().map(String::as_str).chain([key]);
        trail.fold(Pointer::root(), |pointer, key| pointer.key(key))
    }
}

fn finding(kind: Kind, what: String, place: Place) -> Finding {
    Finding {
        kind,
        what,
        file: File::Document,
        place,
    }
}

fn what(key: &str, object: Object) -> String {
    if object == Object::SecurityRequirement {
        return format!("scopes of {}", object.words());
    }
    format!("`{key}` of {}", object.words())
}
