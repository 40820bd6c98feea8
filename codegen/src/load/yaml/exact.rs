//! Turns YAML text into a value tree: aliases and merge keys are replaced by what they stand for, tags by plain values.
//!
//! It stands on an event parser, which gives the place of all that is wrong. Nothing here recurses, so depth costs no
//! stack.

use std::collections::HashMap;

use saphyr_parser::{Event, ScalarStyle, ScanError, Span, Tag};
use serde_json::Value;

use super::anchor::Anchored;
use super::merge::Object;
use super::{anchor, scalar};
use crate::load::explain;
use crate::problem::{Place, Pointer, Problem};
use crate::text::{Prepared, limits, syntax_error};

/// Reads the one YAML document of a text.
pub(super) fn read(text: &str) -> Result<Value, Problem> {
    let prepared = Prepared::new(text);
    let mut reader = Reader::new(&prepared);
    for event in prepared.events() {
        let (event, span) = event.map_err(|error| reader.invalid(&error))?;
        reader.event(event, span)?;
    }
    Ok(reader.root.unwrap_or_default())
}

struct Reader<'a> {
    prepared: &'a Prepared<'a>,
    open: Vec<Open>,
    anchors: HashMap<usize, Anchored>,
    nodes: usize,
    documents: usize,
    root: Option<Value>,
}

/// A list or object whose end has not come yet.
struct Open {
    anchor: usize,
    span: Span,
    content: Content,
}

enum Content {
    List(Vec<Value>),
    Object { object: Object, key: Key },
}

/// What an object waits for.
enum Key {
    Awaited,
    Given(String),
    Merge(Span),
}

impl<'a> Reader<'a> {
    fn new(prepared: &'a Prepared<'a>) -> Self {
        Self {
            prepared,
            open: Vec::new(),
            anchors: HashMap::new(),
            nodes: 0,
            documents: 0,
            root: None,
        }
    }

    fn event(&mut self, event: Event<'_>, span: Span) -> Result<(), Problem> {
        match event {
            Event::DocumentStart(_) => self.start_document(span),
            Event::Alias(anchor) => self.alias(anchor, span),
            Event::Scalar(text, style, anchor, tag) => {
                self.scalar(&text, style, (anchor, tag.as_deref()), span)
            }
            Event::SequenceStart(anchor, _) => self.begin(anchor, span, Content::List(Vec::new())),
            Event::MappingStart(anchor, _) => self.begin(anchor, span, Content::object()),
            Event::SequenceEnd | Event::MappingEnd => self.end(),
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => Ok(()),
        }
    }

    fn start_document(&mut self, span: Span) -> Result<(), Problem> {
        self.documents = self.documents.saturating_add(1);
        if self.documents == 1 {
            return Ok(());
        }
        Err(syntax_error(
            self.prepared.bytes(span),
            "the file holds more than one YAML document",
        )
        .label("the second one begins here")
        .help("put each document into a file of its own"))
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Result<(), Problem> {
        let Some(known) = self.anchors.get(&anchor) else {
            return Err(syntax_error(
                self.prepared.bytes(span),
                "an alias stands inside the value it names",
            )
            .label("this would never end")
            .help("a document cannot hold itself: use `$ref` for a type that refers to itself"));
        };
        if self.open.len().saturating_add(known.size.depth) > limits::DEPTH {
            return Err(explain::too_deep(self.prepared.bytes(span)));
        }
        let nodes = known.size.nodes;
        self.count(nodes, span)?;
        let value = self.anchors.get(&anchor).map(|known| known.value.clone());
        self.put(value.unwrap_or_default(), span)
    }

    fn scalar(
        &mut self,
        text: &str,
        style: ScalarStyle,
        (anchor, tag): (usize, Option<&Tag>),
        span: Span,
    ) -> Result<(), Problem> {
        self.count(1, span)?;
        if self.awaits_key() && anchor == 0 {
            let is_merge = text == "<<" && style == ScalarStyle::Plain && tag.is_none();
            return self.key(text, is_merge, span);
        }
        let value = scalar::value(text, style, tag);
        self.remember(anchor, &value, span)?;
        if self.awaits_key() {
            return self.key(text, false, span);
        }
        self.put(value, span)
    }

    fn begin(&mut self, anchor: usize, span: Span, content: Content) -> Result<(), Problem> {
        self.count(1, span)?;
        if self.awaits_key() {
            return Err(self.complex_key(span));
        }
        if self.open.len() >= limits::DEPTH {
            return Err(explain::too_deep(self.prepared.bytes(span)));
        }
        self.open.push(Open {
            anchor,
            span,
            content,
        });
        Ok(())
    }

    fn end(&mut self) -> Result<(), Problem> {
        let Some(open) = self.open.pop() else {
            return Ok(());
        };
        let value = match open.content {
            Content::List(list) => Value::Array(list),
            Content::Object { object, .. } => object.finish(),
        };
        self.remember(open.anchor, &value, open.span)?;
        self.put(value, open.span)
    }

    /// Puts a finished value where it belongs.
    fn put(&mut self, value: Value, span: Span) -> Result<(), Problem> {
        let Some(open) = self.open.last_mut() else {
            self.root = Some(value);
            return Ok(());
        };
        let (object, key) = match &mut open.content {
            Content::List(list) => {
                list.push(value);
                return Ok(());
            }
            Content::Object { object, key } => (object, key),
        };
        match std::mem::replace(key, Key::Awaited) {
            Key::Given(key) => object.set(key, value),
            Key::Merge(at) => {
                if !object.merge(value) {
                    return Err(self.bad_merge(at));
                }
            }
            // An alias that stands for a key.
            Key::Awaited => {
                let text = value.as_str().map(str::to_owned);
                let text = text.or_else(|| value.is_number().then(|| value.to_string()));
                let text = text.ok_or_else(|| self.complex_key(span))?;
                return self.key(&text, false, span);
            }
        }
        Ok(())
    }

    fn key(&mut self, text: &str, is_merge: bool, span: Span) -> Result<(), Problem> {
        let twice = self.open.last().is_some_and(
            |open| matches!(&open.content, Content::Object { object, .. } if object.gives(text)),
        );
        if twice && !is_merge {
            let first = Place::Key(self.pointer().key(text));
            return Err(explain::twice(self.prepared.bytes(span), text, first));
        }
        if let Some(Open {
            content: Content::Object { key, .. },
            ..
        }) = self.open.last_mut()
        {
            *key = if is_merge {
                Key::Merge(span)
            } else {
                Key::Given(text.to_owned())
            };
        }
        Ok(())
    }

    fn awaits_key(&self) -> bool {
        let content = self.open.last().map(|open| &open.content);
        matches!(
            content,
            Some(Content::Object {
                key: Key::Awaited,
                ..
            })
        )
    }

    /// Keeps a value for its aliases. The copy counts like any other, since it takes as much memory.
    fn remember(&mut self, id: usize, value: &Value, span: Span) -> Result<(), Problem> {
        if id == 0 {
            return Ok(());
        }
        self.count(anchor::measure(value).nodes, span)?;
        self.anchors.insert(id, Anchored::new(value));
        Ok(())
    }

    fn count(&mut self, nodes: usize, span: Span) -> Result<(), Problem> {
        self.nodes = self.nodes.saturating_add(nodes);
        if self.nodes > limits::NODES {
            return Err(explain::too_many(self.prepared.bytes(span)));
        }
        Ok(())
    }

    /// The innermost list or object that is open.
    fn pointer(&self) -> Pointer {
        let inner = self.open.len().saturating_sub(1);
        self.open
            .iter()
            .take(inner)
            .fold(Pointer::root(), |pointer, open| match &open.content {
                Content::List(list) => pointer.index(list.len()),
                Content::Object {
                    key: Key::Given(key),
                    ..
                } => pointer.key(key),
                Content::Object { .. } => pointer,
            })
    }

    fn complex_key(&self, span: Span) -> Problem {
        syntax_error(self.prepared.bytes(span), "a key is not a text")
            .label("found a list or an object")
            .help("JSON, and so OpenAPI, knows only texts as keys")
    }

    fn bad_merge(&self, span: Span) -> Problem {
        syntax_error(self.prepared.bytes(span), "a merge key has no object to merge")
            .label("under `<<` stands neither an object nor a list of objects")
            .help("write `<<: *name`, where `&name` marks an object; quote the key if it is meant as it stands")
    }

    fn invalid(&self, error: &ScanError) -> Problem {
        let at = self.prepared.byte(*error.marker());
        let is_tab = error.info().contains("tab");
        let tab = is_tab.then(|| self.prepared.nearest_tab(at)).flatten();
        let at = tab.unwrap_or(at);
        explain::yaml(at..at, error.info())
    }
}

impl Content {
    fn object() -> Self {
        Self::Object {
            object: Object::default(),
            key: Key::Awaited,
        }
    }
}
