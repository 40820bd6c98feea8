// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Contents that have been opened for one sending, read one after the other. Holds each to the length that it said it has:
//! that length has been told to the server by then.

use std::collections::VecDeque;
use std::io::{self, Read};

use bytes::Bytes;

use super::content::{Content, Reading};
use super::error::{Error, ErrorKind};

/// Contents that are being read.
pub(crate) struct Opened(VecDeque<Part>);

/// One of the contents.
struct Part {
    content: Content,
    reading: Reading,
    /// How much of it has been read.
    count: u64,
    ended: bool,
}

impl Opened {
    /// Opens all of them, so that one that is missing is noticed before anything is sent.
    pub(crate) fn new(contents: &[Content]) -> Result<Self, Error> {
        contents
            .iter()
            .map(Part::new)
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// How many octets there are, if all contents know that.
    #[allow(dead_code, reason = "only the clients need it")]
    pub(crate) fn length(&self) -> Option<u64> {
        let mut lengths = self.0.iter().map(|part| part.reading.length);
        lengths.try_fold(0, |sum: u64, length| sum.checked_add(length?))
    }

    /// Everything.
    pub(crate) fn read_all(mut self) -> Result<Bytes, Error> {
        let mut octets = Vec::new();
        match self.read_to_end(&mut octets) {
            Ok(_) => Ok(octets.into()),
            Err(error) => Err(failure(error)),
        }
    }
}

impl Read for Opened {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while let Some(part) = self.0.front_mut() {
            let count = part.read(buffer)?;
            if count > 0 || buffer.is_empty() {
                return Ok(count);
            }
            self.0.pop_front();
        }
        Ok(0)
    }
}

impl Part {
    fn new(content: &Content) -> Result<Self, Error> {
        Ok(Self {
            content: content.clone(),
            reading: content.open()?,
            count: 0,
            ended: false,
        })
    }

    /// Whether all octets that were announced have been read; an error if there are more. It is found out before the last
    /// of them are given: nobody asks for more than was announced.
    fn is_complete(&mut self) -> io::Result<bool> {
        let Some(length) = self.reading.length.filter(|length| *length <= self.count) else {
            return Ok(false);
        };
        if self.count > length || self.read_source(&mut [0])? > 0 {
            let what = format!("goes on after the {length} octets that it had");
            return Err(io::Error::other(self.content.fault(&what)));
        }
        Ok(true)
    }

    /// Reads whatever comes.
    fn read_source(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            match self.reading.reader.read(buffer) {
                Ok(count) => return Ok(count),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    let what = format!("cannot be read: {error}");
                    return Err(io::Error::other(self.content.failure(&what, error)));
                }
            }
        }
    }
}

impl Read for Part {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.ended || buffer.is_empty() {
            return Ok(0);
        }
        let count = self.read_source(buffer)?;
        self.count = self
            .count
            .saturating_add(u64::try_from(count).unwrap_or(u64::MAX));
        self.ended = self.is_complete()? || count == 0;
        match self.reading.length {
            Some(length) if self.ended && self.count < length => {
                let count = self.count;
                let what = format!("ends after {count} of the {length} octets that it had");
                Err(io::Error::other(self.content.fault(&what)))
            }
            _ => Ok(count),
        }
    }
}

/// The error behind one of reading.
pub(crate) fn failure(error: io::Error) -> Error {
    error.downcast::<Error>().unwrap_or_else(|error| {
        let message = format!("the content of the body cannot be read: {error}");
        Error::new(ErrorKind::Content, message).with_source(error)
    })
}
