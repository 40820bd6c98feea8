//! Merge keys of YAML 1.1 (`<<: *base`), which authors and their tools still use: the keys of another object, where the
//! object itself does not give them.

use std::collections::HashSet;

use serde_json::{Map, Value};

/// An object that is being read.
#[derive(Default)]
pub(super) struct Object {
    map: Map<String, Value>,
    /// Keys that came by a merge key and may still be given by the object itself.
    merged: HashSet<String>,
}

impl Object {
    /// Whether the object itself has given this key.
    pub(super) fn gives(&self, key: &str) -> bool {
        self.map.contains_key(key) && !self.merged.contains(key)
    }

    /// Sets a key; it stands where a merge key has put it, if one has.
    pub(super) fn set(&mut self, key: String, value: Value) {
        self.merged.remove(&key);
        self.map.insert(key, value);
    }

    /// Takes what stands under a merge key: an object, or a list of them with the most important first.
    ///
    /// Returns whether it is one of these.
    pub(super) fn merge(&mut self, value: Value) -> bool {
        match value {
            Value::Object(base) => {
                self.fill(base);
                true
            }
            Value::Array(bases) => bases.into_iter().all(|base| match base {
                Value::Object(base) => {
                    self.fill(base);
                    true
                }
                _ => false,
            }),
            _ => false,
        }
    }

    fn fill(&mut self, base: Map<String, Value>) {
        for (key, value) in base {
            if !self.map.contains_key(&key) {
                self.merged.insert(key.clone());
                self.map.insert(key, value);
            }
        }
    }

    /// The finished object.
    pub(super) fn finish(self) -> Value {
        Value::Object(self.map)
    }
}
