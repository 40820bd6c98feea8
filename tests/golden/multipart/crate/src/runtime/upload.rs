// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Contents on their way to the server over the async client: piece by piece, each read where it holds up no other task.

use std::io::{self, Read};
use std::mem;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::task::{JoinError, JoinHandle, spawn_blocking};

use super::content::Content;
use super::error::{Error, ErrorKind};
use super::opened::{self, Opened};

/// How much is read at once, and so about how much is in memory at any time.
const PIECE: usize = 64 * 1024;

/// A body that is being sent.
pub(crate) struct Upload {
    state: State,
    /// How many octets are still to come, if that is known.
    left: Option<u64>,
}

enum State {
    /// The mutex is never locked; it lets the reader be part of a body, which must be `Sync`.
    Waiting(Mutex<Opened>),
    Reading(JoinHandle<(Opened, io::Result<Bytes>)>),
    Ended,
}

/// Opens contents for one sending.
pub(crate) async fn open(contents: Arc<[Content]>) -> Result<Upload, Error> {
    let opened = spawn_blocking(move || Opened::new(&contents)).await;
    let opened = opened.map_err(panicked)??;
    Ok(Upload {
        left: opened.length(),
        state: State::Waiting(Mutex::new(opened)),
    })
}

impl Upload {
    /// The next piece; an empty one is the end.
    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Result<Bytes, Error>> {
        loop {
            match mem::replace(&mut self.state, State::Ended) {
                State::Waiting(opened) => {
                    let opened = opened.into_inner().unwrap_or_else(PoisonError::into_inner);
                    self.state = State::Reading(spawn_blocking(|| piece(opened)));
                }
                State::Reading(mut task) => {
                    let Poll::Ready(read) = Pin::new(&mut task).poll(context) else {
                        self.state = State::Reading(task);
                        return Poll::Pending;
                    };
                    return Poll::Ready(self.taken(read));
                }
                State::Ended => return Poll::Ready(Ok(Bytes::new())),
            }
        }
    }

    /// Takes what has been read.
    fn taken(
        &mut self,
        read: Result<(Opened, io::Result<Bytes>), JoinError>,
    ) -> Result<Bytes, Error> {
        let (opened, piece) = read.map_err(panicked)?;
        let piece = piece.map_err(opened::failure)?;
        if !piece.is_empty() {
            let count = u64::try_from(piece.len()).unwrap_or(u64::MAX);
            self.left = self.left.map(|left| left.saturating_sub(count));
            self.state = State::Waiting(Mutex::new(opened));
        }
        Ok(piece)
    }
}

impl Body for Upload {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        self.poll_piece(context).map(|piece| match piece {
            Ok(piece) if piece.is_empty() => None,
            piece => Some(piece.map(Frame::data)),
        })
    }

    fn is_end_stream(&self) -> bool {
        matches!(self.state, State::Ended)
    }

    fn size_hint(&self) -> SizeHint {
        self.left
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// Reads one piece.
fn piece(mut opened: Opened) -> (Opened, io::Result<Bytes>) {
    let mut buffer = vec![0; PIECE];
    let read = opened.read(&mut buffer).map(|count| {
        buffer.truncate(count);
        Bytes::from(buffer)
    });
    (opened, read)
}

/// The error of a reader that does not keep to errors.
fn panicked(error: JoinError) -> Error {
    let message = "what was to be sent could not be read: its reader panicked";
    Error::new(ErrorKind::Content, message).with_source(error)
}
