//! Server-sent events while they come.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;

use super::client::Client;
use super::error::Error;
use super::events::Events;
use super::feed::Feed;
use super::request::Request;
use super::response::Response;
use super::stream::{self, ByteStream};

/// The events of an answer, each when it comes, with its data as `T`. It is a [`Stream`].
///
/// It ends when the server closes the answer, and after an error of the connection. It does not connect again: ask once
/// more with [`EventStream::last_id`], if the server takes that.
pub struct EventStream<T> {
    body: ByteStream,
    feed: Feed<T>,
}

impl<T> EventStream<T> {
    /// The next event; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

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

impl<T> Stream for EventStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Poll::Ready(event) = self.feed.next() {
                return Poll::Ready(event);
            }
            let piece = ready!(Pin::new(&mut self.body).poll_next(context));
            if let Err(error) = self.feed.take(piece) {
                return Poll::Ready(Some(Err(error)));
            }
        }
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream")
            .field("body", &self.body)
            .field("events", self.feed.events())
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
        let feed = Feed::new(self, status, &headers, client.options().max_body)?;
        let body = response.into_inner();
        Ok(Response::new(EventStream { body, feed }, status, headers))
    }
}
