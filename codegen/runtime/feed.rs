//! Events while they come, whatever brings them: pieces of an answer in, events out.

use std::task::Poll;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::answer::Answer;
use super::error::{Error, ErrorKind};
use super::events::Events;
use super::request::Request;
use super::secrets::Secrets;

/// The events of an answer of which more may come.
pub(crate) struct Feed<T> {
    events: Events<T>,
    /// How large an event may be, in octets.
    limit: usize,
    ended: bool,
}

impl<T> Feed<T> {
    /// The events of an answer of which no more has come than its head.
    pub(crate) fn new(
        request: &Request<Events<T>>,
        status: StatusCode,
        headers: &HeaderMap,
        limit: usize,
    ) -> Result<Self, Error> {
        let answer = Answer {
            status,
            headers: headers.clone(),
            body: Bytes::new(),
        };
        let none = request.decode_hiding(answer, &Secrets::default())?;
        Ok(Self {
            events: none.into_inner(),
            limit,
            ended: false,
        })
    }

    /// The events, for what is known of the last of them.
    pub(crate) fn events(&self) -> &Events<T> {
        &self.events
    }

    /// The next event of what has come; `None` at the end, and pending where more must come first.
    pub(crate) fn next(&mut self) -> Poll<Option<Result<T, Error>>> {
        match self.events.next() {
            Some(event) => Poll::Ready(Some(event)),
            None if self.ended || self.events.is_done() => Poll::Ready(None),
            None => Poll::Pending,
        }
    }

    /// Takes what comes next of the answer; `None` is its end, and so is an error.
    pub(crate) fn take(&mut self, piece: Option<Result<Bytes, Error>>) -> Result<(), Error> {
        self.ended = !matches!(piece, Some(Ok(_)));
        let Some(piece) = piece.transpose()? else {
            return Ok(());
        };
        self.events.feed(&piece);
        if self.events.incomplete() <= self.limit {
            return Ok(());
        }
        self.ended = true;
        let limit = self.limit;
        let message = format!("an event is larger than the {limit} octets that are allowed");
        Err(Error::new(ErrorKind::BodyTooLarge, message))
    }
}
