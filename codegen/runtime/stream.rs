//! Answers that are read while they come: octets and events as streams.
//!
//! The time-out of a request counts until its answer begins, and then for each silence anew. What is dropped is no longer
//! received.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http_body::Body;
use tokio::time::{Instant, Sleep};

use super::client::Client;
use super::error::{Error, ErrorKind};
use super::incoming::Incoming;
use super::request::Request;
use super::response::Response;
use super::route::Route;
use super::transport::{Exchange, Wait};

/// The body of an answer, piece by piece as it comes. It is a [`Stream`].
pub struct ByteStream {
    body: reqwest::Body,
    silence: Pin<Box<Sleep>>,
    timeout: Duration,
    route: Route,
    operation: &'static str,
    ended: bool,
}

impl ByteStream {
    /// The next piece; `None` at the end, and after an error.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    fn end(&mut self, error: Error) -> Poll<Option<Result<Bytes, Error>>> {
        self.ended = true;
        Poll::Ready(Some(Err(error.during(self.operation))))
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        while !self.ended {
            match Pin::new(&mut self.body).poll_frame(context) {
                Poll::Ready(Some(Ok(frame))) => {
                    let deadline = Instant::now() + self.timeout;
                    self.silence.as_mut().reset(deadline);
                    // Trailers are no part of the body.
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Some(Ok(data)));
                    }
                }
                Poll::Ready(Some(Err(error))) => {
                    let error = self.route.failure(error);
                    return self.end(error);
                }
                Poll::Ready(None) => self.ended = true,
                Poll::Pending => {
                    std::task::ready!(self.silence.as_mut().poll(context));
                    let error = self.route.too_silent();
                    return self.end(error);
                }
            }
        }
        Poll::Ready(None)
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream")
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}

impl Request<Bytes> {
    /// Sends the request and gives the body while it comes, whatever its size.
    ///
    /// # Errors
    ///
    /// As those of `send`, as long as there is no body; what goes wrong later comes out of the stream.
    pub async fn send_streaming(&self, client: &Client) -> Result<Response<ByteStream>, Error> {
        open(self, client).await
    }
}

/// Sends a request up to the head of its answer. An answer that is no success is received as a whole.
pub(crate) async fn open<T>(request: &Request<T>, client: &Client) -> Result<Response<ByteStream>, Error> {
    let options = client.options();
    let sent = request.prepare(&options.settings)?;
    let timeout = request.own_timeout().unwrap_or(options.timeout);
    let mut exchange = Exchange::new(sent, options, Some(timeout));
    let opened = client.open(&mut exchange, Wait::ForHead).await;
    let (answer, incoming) = opened.map_err(|error| error.during(request.operation()))?;
    let body = ByteStream {
        body: reqwest::Body::from(answer),
        silence: Box::pin(tokio::time::sleep(timeout)),
        timeout,
        route: exchange.route(),
        operation: request.operation(),
        ended: false,
    };
    if !incoming.status().is_success() {
        return Err(refused(request, &exchange, incoming, body).await);
    }
    let (status, headers) = incoming.head();
    Ok(Response::new(body, status, headers))
}

/// The error of an answer that is no success.
async fn refused<T>(
    request: &Request<T>,
    exchange: &Exchange<'_>,
    mut incoming: Incoming,
    mut body: ByteStream,
) -> Error {
    while let Some(piece) = body.next().await {
        let taken = piece.and_then(|piece| incoming.push(&piece));
        if let Err(error) = taken {
            return error.during(request.operation());
        }
    }
    let decoded = request.decode_hiding(incoming.finish(), exchange.secrets());
    let message = "the answer is no success";
    decoded.map_or_else(|error| error, |_| Error::new(ErrorKind::Status, message))
}
