// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The body of a request: octets in memory, since the document has neither files nor octets that are sent.

use bytes::Bytes;

use super::error::Error;

/// A body.
#[derive(Clone, Default)]
pub(crate) struct Body(Bytes);

#[allow(
    clippy::unnecessary_wraps,
    reason = "a body of files is used in the same way, and may fail"
)]
impl Body {
    /// All of it.
    pub(crate) fn read(self) -> Result<Bytes, Error> {
        Ok(self.0)
    }

    /// The body for one sending.
    #[cfg(feature = "client")]
    #[allow(
        clippy::unused_async,
        reason = "a body of files is used in the same way, and waits for the disk"
    )]
    pub(crate) async fn open(self) -> Result<reqwest::Body, Error> {
        Ok(self.0.into())
    }

    /// The body for one sending.
    #[cfg(feature = "blocking")]
    pub(crate) fn open_blocking(self) -> Result<reqwest::blocking::Body, Error> {
        Ok(self.0.into())
    }
}

impl From<Bytes> for Body {
    fn from(octets: Bytes) -> Self {
        Self(octets)
    }
}
