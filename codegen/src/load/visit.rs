//! Turns what `serde_json` and `serde_yaml` read into a value tree, within limits. An object that has a key twice is
//! refused, and so is what a JSON value cannot hold.

use std::cell::{Cell, RefCell};
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::problem::Pointer;
use crate::text::limits;

/// What the reader of one text remembers.
#[derive(Default)]
pub(super) struct State {
    nodes: Cell<usize>,
    refused: RefCell<Option<Refused>>,
    has_merge_keys: bool,
}

impl State {
    /// For JSON, where every key is a key.
    pub(super) fn json() -> Self {
        Self::default()
    }

    /// For YAML, where `<<` may be a merge key: it is refused, since here nobody knows whether it is quoted.
    pub(super) fn yaml() -> Self {
        Self {
            has_merge_keys: true,
            ..Self::default()
        }
    }

    /// How many values were read.
    pub(super) fn nodes(&self) -> usize {
        self.nodes.get()
    }

    /// What has been refused, if that was not done by the library.
    pub(super) fn refused(&self) -> Option<Refused> {
        self.refused.take()
    }
}

/// What is valid and refused all the same.
pub(super) enum Refused {
    /// More values than are read.
    TooMany,
    /// A key that its object has already.
    Twice { key: String, pointer: Pointer },
}

/// Where the reader is; made into a pointer only when a problem needs one.
enum Path<'a> {
    Root,
    Key(&'a Path<'a>, &'a str),
    Index(&'a Path<'a>, usize),
}

impl Path<'_> {
    fn pointer(&self) -> Pointer {
        match self {
            Self::Root => Pointer::root(),
            Self::Key(parent, key) => parent.pointer().key(key),
            Self::Index(parent, index) => parent.pointer().index(*index),
        }
    }
}

/// Reads one value and all in it.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    state: &'a State,
    path: &'a Path<'a>,
}

impl<'a> Node<'a> {
    /// The whole of a text.
    pub(super) fn root(state: &'a State) -> Self {
        Self {
            state,
            path: &Path::Root,
        }
    }
}

impl Node<'_> {
    fn refuse<E: Error>(&self, why: Refused) -> E {
        self.state.refused.replace(Some(why));
        E::custom("refused")
    }

    fn twice<E: Error>(&self, key: String) -> E {
        let pointer = self.path.pointer().key(&key);
        self.refuse(Refused::Twice { key, pointer })
    }
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        let nodes = self.state.nodes.get().saturating_add(1);
        self.state.nodes.set(nodes);
        if nodes > limits::NODES {
            return Err(self.refuse(Refused::TooMany));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        let number = Number::from_f64(value).map(Value::Number);
        number.ok_or_else(|| E::custom("not finite"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        loop {
            let path = Path::Index(self.path, list.len());
            let seed = Node {
                path: &path,
                ..self
            };
            match access.next_element_seed(seed)? {
                Some(value) => list.push(value),
                None => return Ok(Value::Array(list)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = access.next_key::<String>()? {
            if object.contains_key(&key) {
                return Err(self.twice(key));
            }
            if self.state.has_merge_keys && key == "<<" {
                return Err(A::Error::custom("may be a merge key"));
            }
            let path = Path::Key(self.path, &key);
            let value = access.next_value_seed(Node {
                path: &path,
                ..self
            })?;
            object.insert(key, value);
        }
        Ok(Value::Object(object))
    }
}
