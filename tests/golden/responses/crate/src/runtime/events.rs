// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Server-sent events (WHATWG HTML, section 9.2): from the octets of an answer to typed values, one for each event.

use std::collections::VecDeque;
use std::fmt;
use std::mem;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderValue;
use serde::de::DeserializeOwned;

use super::answer::{Answer, DecodeFailure};
use super::endpoint::Endpoint;
use super::error::Error;
use super::request::Request;
use super::secrets::Secrets;

/// `Accept` of an operation that answers with events.
const EVENTS: HeaderValue = HeaderValue::from_static("text/event-stream");

/// What some servers send as the last event of a stream of JSON.
const DONE: &str = "[DONE]";

/// The events of an answer, each with its data as `T`. It is an [`Iterator`].
///
/// `send` waits for the whole answer. Where events are wanted while they come, there are `send_streaming` and
/// `send_streaming_blocking`.
pub struct Events<T> {
    parser: Parser,
    last: Event,
    read: fn(&str) -> Result<Option<T>, DecodeFailure>,
}

/// An event as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
struct Event {
    name: String,
    data: String,
    id: Option<String>,
    retry: Option<Duration>,
}

impl<T> Events<T> {
    /// The name of the event that came last: `message` where it had none.
    #[must_use]
    pub fn name(&self) -> &str {
        if self.last.name.is_empty() {
            "message"
        } else {
            &self.last.name
        }
    }

    /// The id of the event that came last, for `Last-Event-ID` when asking for what comes after it.
    #[must_use]
    pub fn last_id(&self) -> Option<&str> {
        self.last.id.as_deref()
    }

    /// How long the server wants to be left alone before it is asked again.
    #[must_use]
    pub fn retry(&self) -> Option<Duration> {
        self.last.retry
    }

    /// The events in a whole body.
    fn of(body: &Bytes, read: fn(&str) -> Result<Option<T>, DecodeFailure>) -> Self {
        let mut events = Self {
            parser: Parser::default(),
            last: Event::default(),
            read,
        };
        events.feed(body);
        events
    }

    /// Takes what has come.
    pub(crate) fn feed(&mut self, octets: &[u8]) {
        self.parser.feed(octets);
    }

    /// How much has come of an event that is not complete, in octets.
    #[allow(dead_code, reason = "only a client that streams needs it")]
    pub(crate) fn incomplete(&self) -> usize {
        let Parser { line, event, .. } = &self.parser;
        line.len().saturating_add(event.data.len())
    }

    /// Whether the server has said that there will be no more.
    #[allow(dead_code, reason = "only a client that streams needs it")]
    pub(crate) fn is_done(&self) -> bool {
        self.parser.done
    }
}

impl<T> Iterator for Events<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.last = self.parser.events.pop_front()?;
        match (self.read)(&self.last.data) {
            Ok(Some(value)) => Some(Ok(value)),
            Ok(None) => {
                self.parser.events.clear();
                self.parser.done = true;
                None
            }
            Err(failure) => Some(Err(failure.into_error(&Secrets::default()))),
        }
    }
}

impl<T> Clone for Events<T> {
    fn clone(&self) -> Self {
        Self {
            parser: self.parser.clone(),
            last: self.last.clone(),
            read: self.read,
        }
    }
}

impl<T> PartialEq for Events<T> {
    fn eq(&self, other: &Self) -> bool {
        self.parser.events == other.parser.events
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events")
            .field("waiting", &self.parser.events.len())
            .finish_non_exhaustive()
    }
}

#[allow(
    dead_code,
    reason = "which of these ways an answer is read depends on the document"
)]
impl Answer {
    /// The events, each with JSON as its data.
    pub(crate) fn events<T: DeserializeOwned>(&self) -> Result<Events<T>, DecodeFailure> {
        self.are_events()?;
        Ok(Events::of(&self.body, |data| {
            if data.trim() == DONE {
                return Ok(None);
            }
            serde_json::from_str(data)
                .map(Some)
                .map_err(|error| DecodeFailure::new(format!("the data of an event: {error}")))
        }))
    }

    /// The events, each with a text as its data.
    pub(crate) fn event_texts(&self) -> Result<Events<String>, DecodeFailure> {
        self.are_events()?;
        Ok(Events::of(&self.body, |data| Ok(Some(data.to_owned()))))
    }

    /// Some servers call events a plain text. JSON or a page read as events would be none at all.
    fn are_events(&self) -> Result<(), DecodeFailure> {
        let found = self.media_type();
        if found.ends_with("json") || found.ends_with("html") {
            let message = format!("expected events (`text/event-stream`), found `{found}`");
            return Err(DecodeFailure::new(message));
        }
        Ok(())
    }
}

#[allow(
    dead_code,
    reason = "which of these an operation needs depends on the document"
)]
impl Endpoint {
    /// The answer is a series of events with JSON as their data.
    pub(crate) fn returns_events<T: DeserializeOwned>(self) -> Request<Events<T>> {
        self.returns(EVENTS, Answer::events)
    }

    /// The answer is a series of events with texts as their data.
    pub(crate) fn returns_event_texts(self) -> Request<Events<String>> {
        self.returns(EVENTS, Answer::event_texts)
    }
}

#[allow(
    dead_code,
    reason = "only a document with events among other forms needs it"
)]
impl<T> Request<T> {
    /// The same request, for events with JSON as their data.
    pub(crate) fn only_events<E: DeserializeOwned>(self) -> Request<Events<E>> {
        self.read_as(EVENTS, Answer::events)
    }

    /// The same request, for events with texts as their data.
    pub(crate) fn only_event_texts(self) -> Request<Events<String>> {
        self.read_as(EVENTS, Answer::event_texts)
    }
}

/// Makes events of lines; what is left at the end without an empty line behind it is no event.
#[derive(Clone, Default)]
struct Parser {
    line: Vec<u8>,
    after_return: bool,
    begun: bool,
    event: Event,
    has_data: bool,
    events: VecDeque<Event>,
    done: bool,
}

impl Parser {
    /// Takes what has come.
    fn feed(&mut self, octets: &[u8]) {
        for octet in octets {
            match octet {
                b'\n' if mem::take(&mut self.after_return) => {}
                b'\n' | b'\r' => {
                    self.after_return = *octet == b'\r';
                    self.end_line();
                }
                other => {
                    self.after_return = false;
                    self.line.push(*other);
                }
            }
        }
    }

    fn end_line(&mut self) {
        let line = mem::take(&mut self.line);
        let line = String::from_utf8_lossy(&line);
        let first = !mem::replace(&mut self.begun, true);
        let line = match line.strip_prefix('\u{feff}') {
            Some(rest) if first => rest,
            _ => &line,
        };
        if line.is_empty() {
            return self.end_event();
        }
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        self.field(field, value.strip_prefix(' ').unwrap_or(value));
    }

    fn field(&mut self, field: &str, value: &str) {
        match field {
            "data" => {
                if mem::replace(&mut self.has_data, true) {
                    self.event.data.push('\n');
                }
                self.event.data.push_str(value);
            }
            "event" => value.clone_into(&mut self.event.name),
            "id" if !value.contains('\0') => self.event.id = Some(value.to_owned()),
            "retry" if value.bytes().all(|octet| octet.is_ascii_digit()) => {
                let pause = value.parse().ok().map(Duration::from_millis);
                self.event.retry = pause.or(self.event.retry);
            }
            // A comment (no name), or something that is not known.
            _ => {}
        }
    }

    fn end_event(&mut self) {
        let event = mem::take(&mut self.event);
        // These hold until another is named.
        self.event.id.clone_from(&event.id);
        self.event.retry = event.retry;
        if mem::take(&mut self.has_data) {
            self.events.push_back(event);
        }
    }
}
