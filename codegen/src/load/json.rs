//! Turns JSON text into a value tree. Unlike `serde_json` itself it refuses an object that has a key twice.

use std::cell::{Cell, RefCell};
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::problem::{Place, Pointer, Problem};
use crate::text::{limits, syntax_error};

/// Why a text is not read.
pub(super) struct Failure {
    /// What to tell.
    pub(super) problem: Problem,
    /// Whether the text may be fine, but is too much.
    pub(super) is_limit: bool,
}

/// Reads JSON, RFC 8259.
pub(super) fn read(text: &str) -> Result<Value, Failure> {
    let state = State::default();
    let seed = Node {
        state: &state,
        path: &Path::Root,
    };
    let mut reader = serde_json::Deserializer::from_str(text);
    seed.deserialize(&mut reader)
        .and_then(|value| reader.end().map(|()| value))
        .map_err(|error| failure(text, &error, &state))
}

/// What the reader of one text remembers.
#[derive(Default)]
struct State {
    nodes: Cell<usize>,
    refused: RefCell<Option<Refused>>,
}

/// What is valid JSON and refused all the same.
enum Refused {
    TooMany,
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

#[derive(Clone, Copy)]
struct Node<'a> {
    state: &'a State,
    path: &'a Path<'a>,
}

impl Node<'_> {
    fn refuse<E: serde::de::Error>(&self, why: Refused) -> E {
        self.state.refused.replace(Some(why));
        E::custom("refused")
    }

    fn twice<E: serde::de::Error>(&self, key: String) -> E {
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

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
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

fn failure(text: &str, error: &serde_json::Error, state: &State) -> Failure {
    let at = offset(text, error.line(), error.column());
    let refused = state.refused.take();
    let is_limit = refused.is_some() || is_recursion(error);
    let problem = match refused {
        Some(Refused::TooMany) => super::explain::too_many(at..at),
        Some(Refused::Twice { key, pointer }) => {
            let start = key_before(text, at);
            super::explain::twice(start..at, &key, Place::Key(pointer))
        }
        None if is_recursion(error) => super::explain::too_deep(at.saturating_sub(1)..at),
        None => invalid(text, at, error),
    };
    Failure { problem, is_limit }
}

/// `serde_json` gives this case no kind of its own.
fn is_recursion(error: &serde_json::Error) -> bool {
    error.to_string().starts_with("recursion limit exceeded")
}

fn invalid(text: &str, at: usize, error: &serde_json::Error) -> Problem {
    let told = error.to_string();
    let reason = told.split(" at line ").next().unwrap_or(&told);
    let start = text
        .get(..at)
        .and_then(|before| before.char_indices().next_back())
        .map_or(0, |(start, _)| start);
    syntax_error(start..at.max(start), "the document is not valid JSON")
        .label(match reason.strip_prefix("EOF while parsing ") {
            Some(inside) => format!("the file ends inside {inside}"),
            None => reason.to_owned(),
        })
        .help("the file begins like JSON and is read as such; mend it, or export it again from where it comes from")
}

/// The byte behind a line and column as `serde_json` counts them: lines from one, columns in bytes.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    let mut at = before.saturating_add(column).min(text.len());
    while !text.is_char_boundary(at) {
        at = at.saturating_sub(1);
    }
    at
}

/// Where the quoted key begins that was read last.
fn key_before(text: &str, at: usize) -> usize {
    let inner = at.saturating_sub(1);
    text.get(..inner)
        .and_then(|before| before.rfind('"'))
        .unwrap_or(inner)
}
