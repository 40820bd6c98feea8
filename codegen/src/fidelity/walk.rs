//! The way through a document by its objects, noting every key that has no full effect.

use serde_json::{Map, Value};

use super::keywords::{Effect, Field, Many, Object, fields, words};
use super::{Finding, Kind};
use crate::lower::nearest;
use crate::problem::{File, Place, Pointer};

/// All keywords of a document that have no effect, or are in the docs only.
pub(super) fn keywords(tree: &Value) -> Vec<Finding> {
    let mut walk = Walk::default();
    walk.object(tree, Object::Document);
    walk.found
}

#[derive(Default)]
struct Walk {
    /// The keys from the root to the object at hand.
    trail: Vec<String>,
    found: Vec<Finding>,
}

impl Walk {
    fn many(&mut self, node: &Value, (object, many): (Object, Many)) {
        match (many, node) {
            (Many::One, _) => self.object(node, object),
            (Many::Map, Value::Object(map)) => {
                for (key, value) in map {
                    self.inside(key, |walk| walk.object(value, object));
                }
            }
            (Many::List, Value::Array(items)) => {
                for (index, value) in items.iter().enumerate() {
                    self.inside(&index.to_string(), |walk| walk.object(value, object));
                }
            }
            _ => {}
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
        match effect {
            Effect::Used => {}
            Effect::UsedIf(used) if used(value) => {}
            Effect::Documented => return self.note(Kind::DocumentedOnly, what(key, object), key),
            Effect::UsedIf(_) | Effect::Nothing => {
                return self.note(Kind::IgnoredKeyword, what(key, object), key);
            }
            // Only one of a pair is taken.
            Effect::Unless(other) if map.contains_key(other) => {
                return self.note(Kind::IgnoredKeyword, what(key, object), key);
            }
            Effect::Unless(_) => {}
        }
        if let Some(holds) = holds {
            self.inside(key, |walk| walk.many(value, holds));
        }
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
        let trail = self.trail.iter().map(String::as_str).chain([key]);
        let pointer = trail.fold(Pointer::root(), |pointer, key| pointer.key(key));
        self.found.push(Finding {
            kind,
            what,
            file: File::Document,
            place: Place::Key(pointer),
        });
    }
}

fn what(key: &str, object: Object) -> String {
    if object == Object::SecurityRequirement {
        return format!("scopes of {}", object.words());
    }
    format!("`{key}` of {}", object.words())
}
