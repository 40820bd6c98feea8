//! A source of octets without end that nobody could hold in memory, which counts how much was asked of it.

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::receiver::Digest;

/// What has been read of the sources of a test, and how often one was opened.
#[derive(Clone, Default)]
pub(crate) struct Meter {
    opened: Arc<AtomicU64>,
    read: Arc<AtomicU64>,
}

/// Octets that tell their place.
pub(crate) struct Pattern {
    at: u64,
    end: u64,
    meter: Meter,
}

impl Meter {
    /// A source of this many octets, to be opened.
    pub(crate) fn source(
        &self,
        length: u64,
    ) -> impl Fn() -> io::Result<Pattern> + Send + Sync + 'static {
        let meter = self.clone();
        move || {
            meter.opened.fetch_add(1, Ordering::SeqCst);
            Ok(Pattern {
                at: 0,
                end: length,
                meter: meter.clone(),
            })
        }
    }

    /// How often a source was opened.
    pub(crate) fn opened(&self) -> u64 {
        self.opened.load(Ordering::SeqCst)
    }

    /// How many octets were read.
    pub(crate) fn read(&self) -> u64 {
        self.read.load(Ordering::SeqCst)
    }
}

impl Read for Pattern {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut count = 0;
        for (octet, at) in buffer.iter_mut().zip(self.at..self.end) {
            *octet = u8::try_from(at % 251).unwrap_or_default();
            count += 1;
        }
        self.at += count as u64;
        self.meter.read.fetch_add(count as u64, Ordering::SeqCst);
        Ok(count)
    }
}

/// What a whole source comes to.
pub(crate) fn digest(length: u64) -> Digest {
    let mut source = Meter::default().source(length)().expect("a source");
    let (mut digest, mut buffer) = (Digest::default(), vec![0; 64 * 1024]);
    loop {
        match source.read(&mut buffer).expect("octets") {
            0 => return digest,
            count => digest.add(&buffer[..count]),
        }
    }
}
