// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Server-sent events while they come, for programs without async.

use std::fmt;
use std::task::Poll;
use std::time::Duration;

use super::blocking::Client;
use super::error::Error;
use super::events::Events;
use super::feed::Feed;
use super::reader::{self, ByteReader};
use super::request::Request;
use super::response::Response;

/// The events of an answer, each when it comes, with its data as `T`. It is an [`Iterator`] that waits.
///
/// It ends when the server closes the answer, and after an error of the connection. It does not connect again: ask once
/// more with [`EventReader::last_id`], if the server takes that.
pub struct EventReader<T> {
    body: ByteReader,
    feed: Feed<T>,
}

impl<T> EventReader<T> {
    /// The name of the event that came last: `message` where it had none.
    #[must_use]
    pub fn name(&self) -> &str {
        self.feed.events().name()
    }

    /// The id of the event that came last, for `Last-Event-ID` when asking for what comes after it.
    #[must_use]
    pub fn last_id(&self) -> Option<&str> {
        self.feed.events().last_id()
    }

    /// How long the server wants to be left alone before it is asked again.
    #[must_use]
    pub fn retry(&self) -> Option<Duration> {
        self.feed.events().retry()
    }
}

impl<T> Iterator for EventReader<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Poll::Ready(event) = self.feed.next() {
                return event;
            }
            if let Err(error) = self.feed.take(self.body.next_piece()) {
                return Some(Err(error));
            }
        }
    }
}

impl<T> fmt::Debug for EventReader<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventReader")
            .field("body", &self.body)
            .field("events", self.feed.events())
            .finish_non_exhaustive()
    }
}

impl<T> Request<Events<T>> {
    /// Sends the request and gives each event when it comes.
    ///
    /// The time-out counts until the answer begins, and then for each silence anew. An answer must begin within the
    /// time-out of the client, too, also where this request has a longer one; an HTTP client that is brought along has its
    /// own, which is 30 seconds unless it was set.
    ///
    /// # Errors
    ///
    /// As those of `send_blocking`, as long as there is no event; what goes wrong later comes out of the iterator.
    pub fn send_streaming_blocking(
        &self,
        client: &Client,
    ) -> Result<Response<EventReader<T>>, Error> {
        let response = reader::open(self, client)?;
        let (status, headers) = (response.status(), response.headers().clone());
        let feed = Feed::new(self, status, &headers, client.options().max_body)?;
        let body = response.into_inner();
        Ok(Response::new(EventReader { body, feed }, status, headers))
    }
}
