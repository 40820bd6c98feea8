// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! What the async and the blocking client share: their options, TLS, and one request on its way.

use std::sync::Arc;
use std::time::{Duration, Instant};

use http::{HeaderMap, Request, StatusCode};
use reqwest::Url;
use rustls::ClientConfig;
use rustls_platform_verifier::BuilderVerifierExt;

use super::body::Body;
use super::error::{Error, ErrorKind};
use super::incoming::Incoming;
use super::redirect;
use super::route::{self, Route};
use super::secrets::Secrets;
use super::settings::Settings;

/// How long making a connection may take, unless set.
pub(crate) const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// How many redirects are followed.
const HOPS: u8 = 10;

/// What a client is made of, apart from the HTTP client itself.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    /// Where requests go and what goes with them.
    pub(crate) settings: Settings,
    /// How long a request may take as a whole.
    pub(crate) timeout: Duration,
    /// How long making a connection may take.
    pub(crate) connect_timeout: Duration,
    /// The size of the largest body that is accepted.
    pub(crate) max_body: usize,
}

/// A request on its way: what is asked now, since when, and how often that has changed.
pub(crate) struct Exchange<'a> {
    request: Request<Body>,
    options: &'a Options,
    timeout: Duration,
    since: Instant,
    hops: u8,
}

/// What of an answer must be there in time.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(crate) enum Wait {
    /// All of it.
    ForAll,
    /// Its status and its headers.
    #[allow(dead_code, reason = "only a document with streams needs it")]
    ForHead,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            settings: Settings::default(),
            timeout: Duration::from_secs(120),
            connect_timeout: CONNECT_TIMEOUT,
            max_body: 64 * 1024 * 1024,
        }
    }
}

impl<'a> Exchange<'a> {
    /// Begins with this request.
    pub(crate) fn new(
        request: Request<Body>,
        options: &'a Options,
        timeout: Option<Duration>,
    ) -> Self {
        Self {
            request,
            options,
            timeout: timeout.unwrap_or(options.timeout),
            since: Instant::now(),
            hops: 0,
        }
    }

    /// What is to be sent now.
    pub(crate) fn request(&self) -> Request<Body> {
        self.request.clone()
    }

    /// How much time is left.
    pub(crate) fn time_left(&self) -> Result<Duration, Error> {
        self.timeout
            .checked_sub(self.since.elapsed())
            .filter(|left| !left.is_zero())
            .ok_or_else(|| self.too_late())
    }

    /// Takes the head of an answer: either its body is to be received, or (`None`) the request is to be sent again.
    pub(crate) fn receive(
        &mut self,
        url: &Url,
        status: StatusCode,
        headers: HeaderMap,
        length: Option<u64>,
    ) -> Result<Option<Incoming>, Error> {
        let incoming = Incoming::new(status, headers, self.options.max_body);
        if self.has_strayed(url) {
            return Err(redirect::strayed(url).with_answer(incoming.finish()));
        }
        match redirect::follow(&self.request, status, incoming.headers()) {
            Ok(None) => incoming.declared(length).map(Some),
            Ok(Some(_)) if self.hops >= HOPS => {
                Err(redirect::endless().with_answer(incoming.finish()))
            }
            Ok(Some(next)) => {
                self.request = next;
                self.hops = self.hops.saturating_add(1);
                Ok(None)
            }
            Err(error) => Err(error.with_answer(incoming.finish())),
        }
    }

    /// The words for an error of the HTTP client.
    pub(crate) fn failure(&self, error: reqwest::Error) -> Error {
        self.route().failure(error)
    }

    /// Where it goes, for messages.
    pub(crate) fn route(&self) -> Route {
        Route::new(
            self.request.uri(),
            self.timeout,
            self.options.connect_timeout,
        )
    }

    /// What must not be shown.
    pub(crate) fn secrets(&self) -> &Secrets {
        self.options.settings.secrets()
    }

    /// The error of a request that took too long.
    pub(crate) fn too_late(&self) -> Error {
        self.route().too_late()
    }

    /// Whether the answer comes from another server than was asked.
    fn has_strayed(&self, url: &Url) -> bool {
        Url::parse(&self.request.uri().to_string())
            .is_ok_and(|asked| asked.origin() != url.origin())
    }
}

/// TLS with the certificates that the operating system trusts, so that the user's own authorities count.
///
/// The cryptography is ring's: aws-lc takes more time to build than the whole rest of the HTTP stack. It is given here and
/// not installed for the whole process, which is not a library's to decide.
pub(crate) fn tls() -> Result<ClientConfig, Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(BuilderVerifierExt::with_platform_verifier)
        .map_err(|error| {
            Error::new(
                ErrorKind::Configuration,
                format!("TLS cannot be set up: {error}"),
            )
            .with_source(error)
        })?
        .with_no_client_auth();
    // HTTP/2 is not compiled in: calls of an API gain little by it, and it takes time to build.
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

/// The HTTP client could not be made.
pub(crate) fn unusable(error: reqwest::Error) -> Error {
    let message = format!(
        "the HTTP client cannot be set up: {}",
        route::innermost(&error)
    );
    Error::new(ErrorKind::Configuration, message).with_source(error)
}
