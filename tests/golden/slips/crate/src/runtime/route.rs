// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The words for what goes wrong between a client and its server.

use std::error::Error as StdError;
use std::io;
use std::time::Duration;

use http::Uri;

use super::error::{Error, ErrorKind};

/// Where a request goes and how long that may take: what the words for an error need to know.
#[derive(Clone)]
pub(crate) struct Route {
    host: String,
    timeout: Duration,
    connect_timeout: Duration,
}

impl Route {
    /// The way of a request.
    pub(crate) fn new(uri: &Uri, timeout: Duration, connect_timeout: Duration) -> Self {
        Self {
            host: uri
                .authority()
                .map_or("", |authority| authority.as_str())
                .to_owned(),
            timeout,
            connect_timeout,
        }
    }

    /// The words for an error of the HTTP client.
    pub(crate) fn failure(&self, error: reqwest::Error) -> Error {
        // The URL may hold a credential in its query.
        let error = error.without_url();
        if let Some(own) = own(&error) {
            return Error::new(own.kind(), own.to_string()).with_source(error);
        }
        let (host, cause) = (&self.host, innermost(&error));
        let (kind, message) = if error.is_timeout() && error.is_connect() {
            let within = self.connect_timeout.min(self.timeout);
            let message = format!("no connection to {host} within {within:?}");
            (ErrorKind::Timeout, message)
        } else if error.is_timeout() {
            return self.too_late().with_source(error);
        } else if error.is_connect() {
            let message = format!("no connection to {host}: {cause}");
            (ErrorKind::Connect, message)
        } else {
            let message = format!("the connection to {host} broke: {cause}");
            (ErrorKind::Transport, message)
        };
        Error::new(kind, message).with_source(error)
    }

    /// The words for an error while a body is read by way of [`io::Read`].
    #[cfg(feature = "blocking")]
    pub(crate) fn read_failure(&self, error: io::Error) -> Error {
        let is_late = error.kind() == io::ErrorKind::TimedOut;
        match error.downcast::<reqwest::Error>() {
            Ok(error) => self.failure(error),
            Err(error) if is_late => self.too_late().with_source(error),
            Err(error) => {
                let (host, cause) = (&self.host, innermost(&error));
                let message = format!("the connection to {host} broke: {cause}");
                Error::new(ErrorKind::Transport, message).with_source(error)
            }
        }
    }

    /// The error of a request that took too long.
    pub(crate) fn too_late(&self) -> Error {
        let Self { host, timeout, .. } = self;
        Error::new(
            ErrorKind::Timeout,
            format!("no complete answer from {host} within {timeout:?}"),
        )
    }

    /// The error of an answer that goes on after a silence that is too long.
    #[allow(dead_code, reason = "only a document with streams needs it")]
    pub(crate) fn too_silent(&self) -> Error {
        let Self { host, timeout, .. } = self;
        Error::new(
            ErrorKind::Timeout,
            format!("nothing more came from {host} within {timeout:?}"),
        )
    }
}

/// The error of our own that an error goes back to: a body that could not be read while it was sent.
fn own<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a Error> {
    let mut next = Some(error);
    while let Some(error) = next {
        // An error of reading is not the source of what it holds: it stands for it.
        let held = error
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref);
        let own = error.downcast_ref::<Error>();
        if let Some(own) = own.or_else(|| held?.downcast_ref::<Error>()) {
            return Some(own);
        }
        next = error.source();
    }
    None
}

/// What an error goes back to, in words.
pub(crate) fn innermost(error: &(dyn StdError + 'static)) -> String {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost.to_string()
}
