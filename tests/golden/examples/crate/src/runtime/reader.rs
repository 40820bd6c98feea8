// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Answers that are read while they come, by programs without async.
//!
//! reqwest's blocking client must not be touched on a thread that runs async code, not even to drop an answer. So the
//! answer stays on a thread of its own, which hands over one piece after the other and never reads far ahead.

use std::error::Error as StdError;
use std::fmt;
use std::io::{self, Read};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, SyncSender};
use std::thread;
use std::time::{Duration, Instant};

use bytes::{Buf, Bytes};

use super::blocking::{self, Client};
use super::error::{Error, ErrorKind};
use super::incoming::Incoming;
use super::request::Request;
use super::response::Response;
use super::route::Route;
use super::transport::{Exchange, Wait};

/// How much is read at once.
const PIECE: usize = 16 * 1024;

/// The body of an answer, piece by piece as it comes: as a [`Read`], or by [`next_piece`](Self::next_piece).
///
/// It may be read and dropped anywhere, also on a thread that runs async code, which waits then. One that is dropped lets
/// go of its connection when the next piece comes, at the latest after the time-out of the client.
pub struct ByteReader {
    pieces: Receiver<Result<Received, Error>>,
    /// What has come and has not been read.
    rest: Bytes,
    timeout: Duration,
    route: Route,
    operation: &'static str,
    ended: bool,
}

/// What the thread with the answer says.
enum Received {
    /// The answer begins.
    Head(Incoming),
    /// It goes on.
    Piece(Bytes),
    /// Nothing, to learn whether anybody listens.
    Nothing,
    /// It has ended.
    End,
}

impl ByteReader {
    /// The next piece, when it comes; `None` at the end, and after an error.
    ///
    /// # Errors
    ///
    /// When nothing comes for as long as the request may take ([`ErrorKind::Timeout`]), or when the connection breaks
    /// ([`ErrorKind::Transport`]).
    pub fn next_piece(&mut self) -> Option<Result<Bytes, Error>> {
        if !self.rest.is_empty() {
            return Some(Ok(std::mem::take(&mut self.rest)));
        }
        if self.ended {
            return None;
        }
        let piece = match self.receive() {
            Ok(Received::Piece(piece)) => return Some(Ok(piece)),
            Ok(_) => None,
            Err(error) => Some(Err(error.during(self.operation))),
        };
        self.ended = true;
        piece
    }

    /// Waits for what comes next, however long nothing is said.
    fn receive(&self) -> Result<Received, Error> {
        let since = Instant::now();
        loop {
            let left = self.timeout.saturating_sub(since.elapsed());
            match self.pieces.recv_timeout(left) {
                Ok(Ok(Received::Nothing)) => {}
                Ok(received) => return received,
                Err(RecvTimeoutError::Timeout) => return Err(self.route.too_silent()),
                Err(RecvTimeoutError::Disconnected) => return Err(lost()),
            }
        }
    }
}

impl Read for ByteReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.rest.is_empty() && !buffer.is_empty() {
            match self.next_piece() {
                Some(Ok(piece)) => self.rest = piece,
                Some(Err(error)) if error.is_timeout() => {
                    return Err(io::Error::new(io::ErrorKind::TimedOut, error));
                }
                Some(Err(error)) => return Err(io::Error::other(error)),
                None => return Ok(0),
            }
        }
        let count = self.rest.len().min(buffer.len());
        let (taken, _) = buffer.split_at_mut(count);
        self.rest.copy_to_slice(taken);
        Ok(count)
    }
}

impl fmt::Debug for ByteReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteReader")
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}

impl Request<Bytes> {
    /// Sends the request and gives the body while it comes, whatever its size.
    ///
    /// The time-out counts until the answer begins, and then for each wait for a piece anew. An answer must begin within
    /// the time-out of the client, too, also where this request has a longer one; an HTTP client that is brought along has
    /// its own, which is 30 seconds unless it was set.
    ///
    /// # Errors
    ///
    /// As those of `send_blocking`, as long as there is no body; what goes wrong later comes out of the reader.
    pub fn send_streaming_blocking(&self, client: &Client) -> Result<Response<ByteReader>, Error> {
        open(self, client)
    }
}

/// Sends a request up to the head of its answer. An answer that is no success is received as a whole.
pub(crate) fn open<T>(
    request: &Request<T>,
    client: &Client,
) -> Result<Response<ByteReader>, Error> {
    let begun = begin(request, client);
    let (incoming, body) = begun.map_err(|error| error.during(request.operation()))?;
    if !incoming.status().is_success() {
        return Err(refused(request, client, incoming, body));
    }
    let (status, headers) = incoming.head();
    Ok(Response::new(body, status, headers))
}

/// Sends a request on a thread of its own, and waits for the head of its answer.
fn begin<T>(request: &Request<T>, client: &Client) -> Result<(Incoming, ByteReader), Error> {
    let sent = request.prepare(&client.options().settings)?;
    let timeout = request.own_timeout().unwrap_or(client.options().timeout);
    let route = Route::new(sent.uri(), timeout, client.options().connect_timeout);
    // One piece waits here, another with the thread, and no more is read.
    let (sender, pieces) = mpsc::sync_channel(1);
    let body = ByteReader {
        pieces,
        rest: Bytes::new(),
        timeout,
        route,
        operation: request.operation(),
        ended: false,
    };
    let client = client.clone();
    thread::Builder::new()
        .spawn(move || {
            let exchange = Exchange::new(sent, client.options(), Some(timeout));
            if let Err(error) = serve(&client, exchange, &sender) {
                let _ = sender.send(Err(error));
            }
        })
        .map_err(|error| blocking::no_thread().with_source(error))?;
    match body.pieces.recv_timeout(timeout) {
        Ok(Ok(Received::Head(incoming))) => Ok((incoming, body)),
        Ok(Err(error)) => Err(error),
        Err(RecvTimeoutError::Timeout) => Err(body.route.too_late()),
        Ok(Ok(_)) | Err(RecvTimeoutError::Disconnected) => Err(lost()),
    }
}

/// Sends the request and hands over its answer, as long as somebody takes it.
fn serve(
    client: &Client,
    mut exchange: Exchange<'_>,
    sender: &SyncSender<Result<Received, Error>>,
) -> Result<(), Error> {
    let since = Instant::now();
    let opened = client.open(&mut exchange, Wait::ForHead);
    let (mut answer, incoming) = opened.map_err(|error| not_begun(error, &exchange, since))?;
    let mut next = Received::Head(incoming);
    let mut buffer = vec![0; PIECE];
    while sender.send(Ok(next)).is_ok() {
        next = match answer.read(&mut buffer) {
            Ok(0) => break,
            Ok(count) => {
                let piece = buffer.get(..count).unwrap_or_default();
                Received::Piece(Bytes::copy_from_slice(piece))
            }
            // How long a silence may be is decided where it is waited for; the answer can be read on.
            Err(error) if is_impatience(&error) => Received::Nothing,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Received::Nothing,
            Err(error) => return Err(exchange.route().read_failure(error)),
        };
    }
    // Whoever does not take the end has gone away.
    let _ = sender.send(Ok(Received::End));
    Ok(())
}

/// The error of an answer that did not begin. An HTTP client may have a time-out that is shorter than that of the request.
fn not_begun(error: Error, exchange: &Exchange<'_>, since: Instant) -> Error {
    let source = error
        .source()
        .and_then(|source| source.downcast_ref::<reqwest::Error>());
    let waited = error.is_timeout() && source.is_some_and(|source| !source.is_connect());
    if !waited || exchange.time_left().is_err() {
        return error;
    }
    let within = since.elapsed();
    let message =
        format!("no answer began within {within:.0?}, which is the time-out of the HTTP client");
    Error::new(ErrorKind::Timeout, message).with_source(error)
}

/// Whether the HTTP client only did not want to wait any longer for more of an answer. Then nothing is lost, in contrast
/// to an error of the connection, which goes back to more.
fn is_impatience(error: &io::Error) -> bool {
    let error = error
        .get_ref()
        .and_then(|error| error.downcast_ref::<reqwest::Error>());
    let cause = error
        .filter(|error| error.is_timeout())
        .and_then(StdError::source);
    cause.is_some_and(|cause| cause.source().is_none())
}

/// The error of an answer that is no success.
fn refused<T>(
    request: &Request<T>,
    client: &Client,
    mut incoming: Incoming,
    mut body: ByteReader,
) -> Error {
    while let Some(piece) = body.next_piece() {
        let taken = piece.and_then(|piece| incoming.push(&piece));
        if let Err(error) = taken {
            return error.during(request.operation());
        }
    }
    let secrets = client.options().settings.secrets();
    let decoded = request.decode_hiding(incoming.finish(), secrets);
    let message = "the answer is no success";
    decoded.map_or_else(|error| error, |_| Error::new(ErrorKind::Status, message))
}

/// The thread has ended without a word.
fn lost() -> Error {
    let message = "the thread that received the answer has ended before it";
    Error::new(ErrorKind::Transport, message)
}
