//! Goes through the events of a text and notes where the values stand that are looked for.

use std::ops::Range;

use saphyr_parser::{Event, ScalarStyle, Span};

use super::wanted::{Found, Id, Wanted};
use crate::text::Prepared;

/// Finds what it can; a text that ends in an error is read up to there.
pub(super) fn walk(text: &str, wanted: &mut Wanted) {
    let prepared = Prepared::new(text);
    let mut walker = Walker {
        text,
        prepared: &prepared,
        wanted,
        open: Vec::new(),
    };
    for (event, span) in prepared.events().map_while(Result::ok) {
        walker.event(event, span);
    }
}

struct Walker<'a> {
    text: &'a str,
    prepared: &'a Prepared<'a>,
    wanted: &'a mut Wanted,
    open: Vec<Open>,
}

/// A list or object whose end has not come yet.
struct Open {
    /// The value it is, if something in it is looked for.
    id: Option<Id>,
    /// The key it stands under.
    key: Option<Range<usize>>,
    start: usize,
    content: Content,
    merge: Option<Range<usize>>,
    first_key: Option<Range<usize>>,
}

enum Content {
    List(usize),
    Object(Key),
}

enum Key {
    Awaited,
    /// Nothing is looked for under it.
    Ignored,
    Given(Id, Range<usize>),
    Merge,
}

impl Walker<'_> {
    fn event(&mut self, event: Event<'_>, span: Span) {
        match event {
            Event::Scalar(text, style, ..) if self.awaits_key() => self.key(&text, style, span),
            Event::Alias(_) if self.awaits_key() => self.set_key(Key::Ignored),
            Event::Scalar(..) => {
                if let Some((id, key)) = self.next() {
                    self.found(id, key, span);
                }
            }
            Event::Alias(_) => {
                if let Some((id, key)) = self.next() {
                    let at = self.prepared.bytes(span);
                    self.found(id, key, span);
                    self.wanted.set_members(id, &at);
                }
            }
            Event::SequenceStart(..) => self.begin(span, Content::List(0)),
            Event::MappingStart(..) => self.begin(span, Content::Object(Key::Awaited)),
            Event::SequenceEnd | Event::MappingEnd => self.end(span),
            _ => {}
        }
    }

    fn awaits_key(&self) -> bool {
        let content = self.open.last().map(|open| &open.content);
        matches!(content, Some(Content::Object(Key::Awaited)))
    }

    fn key(&mut self, text: &str, style: ScalarStyle, span: Span) {
        let Some(open) = self.open.last_mut() else {
            return;
        };
        let Some(id) = open.id else {
            return self.set_key(Key::Ignored);
        };
        let at = self.prepared.bytes(span);
        open.first_key.get_or_insert_with(|| at.clone());
        let key = match self.wanted.member(id, text) {
            Some(member) => Key::Given(member, at),
            None if text == "<<" && style == ScalarStyle::Plain => {
                open.merge = Some(at);
                Key::Merge
            }
            None => Key::Ignored,
        };
        self.set_key(key);
    }

    fn set_key(&mut self, key: Key) {
        if let Some(Open {
            content: Content::Object(known),
            ..
        }) = self.open.last_mut()
        {
            *known = key;
        }
    }

    /// The value that comes now, if it is looked for, and the key it stands under.
    fn next(&mut self) -> Option<(Id, Option<Range<usize>>)> {
        let Some(open) = self.open.last_mut() else {
            return Some((Wanted::ROOT, None));
        };
        match &mut open.content {
            Content::List(index) => {
                let segment = index.to_string();
                *index = index.saturating_add(1);
                let member = self.wanted.member(open.id?, &segment)?;
                Some((member, None))
            }
            Content::Object(key) => match std::mem::replace(key, Key::Awaited) {
                Key::Given(id, at) => Some((id, Some(at))),
                Key::Awaited | Key::Ignored | Key::Merge => None,
            },
        }
    }

    /// A scalar or an alias. One that is written as nothing is marked by its key.
    fn found(&mut self, id: Id, key: Option<Range<usize>>, span: Span) {
        let at = self.prepared.bytes(span);
        let value = match &key {
            Some(key) if at.is_empty() => key.clone(),
            _ => at,
        };
        self.wanted.set(
            id,
            Found {
                key,
                value: Some(value),
            },
        );
    }

    fn begin(&mut self, span: Span, content: Content) {
        let next = self.next();
        self.open.push(Open {
            id: next.as_ref().map(|(id, _)| *id),
            key: next.and_then(|(_, key)| key),
            start: self.prepared.byte(span.start),
            content,
            merge: None,
            first_key: None,
        });
    }

    fn end(&mut self, span: Span) {
        let Some(open) = self.open.pop() else {
            return;
        };
        let Some(id) = open.id else {
            return;
        };
        if let Some(merge) = &open.merge {
            self.wanted.set_members(id, merge);
        }
        let value = self.collection(&open, span);
        self.wanted.set(
            id,
            Found {
                key: open.key,
                value: Some(value),
            },
        );
    }

    /// What to mark of a list or object: all of it in `[a, b]` on one line; otherwise its key, or else its beginning.
    fn collection(&self, open: &Open, end: Span) -> Range<usize> {
        let whole = open.start..self.prepared.byte(end.end);
        let text = self.text.get(whole.clone()).unwrap_or_default();
        if text.starts_with(['[', '{', '&', '!']) && text.len() <= LONGEST && !text.contains('\n') {
            return whole;
        }
        let begins = open.start..open.start.saturating_add(1);
        open.key
            .clone()
            .or_else(|| open.first_key.clone())
            .unwrap_or(begins)
    }
}

/// The longest list or object that is marked as a whole.
const LONGEST: usize = 60;
