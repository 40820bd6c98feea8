// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Server-sent events while they come.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};

use super::answer::Answer;
use super::client::Client;
use super::error::{Error, ErrorKind};
use super::events::Events;
use super::request::Request;
use super::response::Response;
use super::secrets::Secrets;
use super::stream::{self, ByteStream};

/// The events of an answer, each when it comes, with its data as `T`. It is a [`Stream`].
///
/// It ends when the server closes the answer, and after an error of the connection. It does not connect again: ask once
/// more with [`EventStream::last_id`], if the server takes that.
pub struct EventStream<T> {
    body: ByteStream,
    events: Events<T>,
    /// How large an event may be, in octets.
    limit: usize,
    ended: bool,
}

impl<T> EventStream<T> {
    /// The next event; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The name of the event that came last: `message` where it had none.
    #[must_use]
    pub fn name(&self) -> &str {
        self.events.name()
    }

    /// The id of the event that came last, for `Last-Event-ID` when asking for what comes after it.
    #[must_use]
    pub fn last_id(&self) -> Option<&str> {
        self.events.last_id()
    }

    /// How long the server wants to be left alone before it is asked again.
    #[must_use]
    pub fn retry(&self) -> Option<Duration> {
        self.events.retry()
    }

    /// Takes a piece of the answer.
    fn take(&mut self, piece: Result<Bytes, Error>) -> Result<(), Error> {
        self.events.feed(&piece?);
        if self.events.incomplete() <= self.limit {
            return Ok(());
        }
        let limit = self.limit;
        let message = format!("an event is larger than the {limit} octets that are allowed");
        Err(Error::new(ErrorKind::BodyTooLarge, message))
    }
}

impl<T> Stream for EventStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(event) = self.events.next() {
                return Poll::Ready(Some(event));
            }
            if self.ended || self.events.is_done() {
                return Poll::Ready(None);
            }
            match ready!(Pin::new(&mut self.body).poll_next(context)) {
                None => self.ended = true,
                Some(piece) => {
                    if let Err(error) = self.take(piece) {
                        self.ended = true;
                        return Poll::Ready(Some(Err(error)));
                    }
                }
            }
        }
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream")
            .field("body", &self.body)
            .field("events", &self.events)
            .finish_non_exhaustive()
    }
}

impl<T> Request<Events<T>> {
    /// Sends the request and gives each event when it comes.
    ///
    /// # Errors
    ///
    /// As those of `send`, as long as there is no event; what goes wrong later comes out of the stream.
    pub async fn send_streaming(&self, client: &Client) -> Result<Response<EventStream<T>>, Error> {
        let response = stream::open(self, client).await?;
        let (status, headers) = (response.status(), response.headers().clone());
        let events = self.none(status, &headers)?;
        let stream = EventStream {
            body: response.into_inner(),
            events,
            limit: client.options().max_body,
            ended: false,
        };
        Ok(Response::new(stream, status, headers))
    }

    /// The events of an answer of which no more has come than its head.
    fn none(&self, status: StatusCode, headers: &HeaderMap) -> Result<Events<T>, Error> {
        let answer = Answer {
            status,
            headers: headers.clone(),
            body: Bytes::new(),
        };
        let none = self.decode_hiding(answer, &Secrets::default())?;
        Ok(none.into_inner())
    }
}
