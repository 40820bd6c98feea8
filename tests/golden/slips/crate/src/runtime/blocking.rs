// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The client for programs without async, over reqwest's own blocking client.
//!
//! That one must not be used on a thread that runs async code: it would panic. There, the work goes to a thread of its
//! own, and the calling thread waits.

use std::fmt;
use std::io::Read;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use ::http::Request as HttpRequest;
use reqwest::blocking as http;

use super::answer::Answer;
use super::error::{Error, ErrorKind};
use super::incoming::Incoming;
use super::request::Request;
use super::response::Response;
use super::settings::Settings;
use super::transport::{self, Exchange, Options, Wait};

/// Sends requests to one server and waits for the answers. It is cheap to clone, and clones share their connections.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    options: Options,
    http: http::Client,
}

/// Makes a [`Client`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder makes nothing until `build` is called"]
pub struct ClientBuilder {
    options: Options,
    http: Option<http::Client>,
}

impl Client {
    /// Makes a client step by step.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client with these settings and the defaults for the rest.
    ///
    /// # Errors
    ///
    /// When the settings are not usable, or when TLS cannot be set up.
    pub fn from_settings(settings: Settings) -> Result<Self, Error> {
        Self::builder().settings(settings).build()
    }

    /// The HTTP client as it is made here, to be changed and brought along: with TLS by ring and the certificates of the
    /// operating system, without redirects, with the default time-out for connecting.
    ///
    /// # Errors
    ///
    /// When TLS cannot be set up.
    pub fn http_builder() -> Result<http::ClientBuilder, Error> {
        Ok(http::Client::builder()
            .tls_backend_preconfigured(transport::tls()?)
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(transport::CONNECT_TIMEOUT))
    }

    /// Sends a request, follows its redirects, and receives the body of the answer.
    fn exchange(&self, exchange: &mut Exchange<'_>) -> Result<Answer, Error> {
        let (answer, incoming) = self.open(exchange, Wait::ForAll)?;
        receive(answer, incoming, exchange)
    }

    /// Sends a request and follows its redirects, up to the head of the answer.
    pub(crate) fn open(
        &self,
        exchange: &mut Exchange<'_>,
        wait: Wait,
    ) -> Result<(http::Response, Incoming), Error> {
        loop {
            let (head, body) = exchange.request().into_parts();
            let request = HttpRequest::from_parts(head, body.open_blocking()?);
            let mut request = http::Request::try_from(request).map_err(transport::unusable)?;
            let time_left = exchange.time_left()?;
            // A time-out of the request would count for all of the answer.
            *request.timeout_mut() = (wait == Wait::ForAll).then_some(time_left);
            let answer = self.0.http.execute(request);
            let mut answer = answer.map_err(|error| exchange.failure(error))?;
            let length = answer.content_length().filter(|_| wait == Wait::ForAll);
            let (status, headers) = (answer.status(), std::mem::take(answer.headers_mut()));
            let incoming = exchange.receive(answer.url(), status, headers, length)?;
            if let Some(incoming) = incoming {
                return Ok((answer, incoming));
            }
        }
    }

    /// How requests are made.
    #[allow(dead_code, reason = "only a document with streams needs it")]
    pub(crate) fn options(&self) -> &Options {
        &self.0.options
    }
}

impl ClientBuilder {
    /// The URL of the server, in place of the document's. It may have a path.
    pub fn base_url(self, base_url: impl AsRef<str>) -> Self {
        self.map_settings(|settings| settings.base_url(base_url))
    }

    /// How long a request may take as a whole, redirects and body included; 120 seconds unless set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = timeout;
        self
    }

    /// How long making a connection may take; 5 seconds unless set. An HTTP client that is brought along keeps its own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.options.connect_timeout = timeout;
        self
    }

    /// The size of the largest body that is accepted, in octets; 64 MiB unless set.
    pub fn max_body(mut self, octets: usize) -> Self {
        self.options.max_body = octets;
        self
    }

    /// How the program names itself to the server.
    pub fn user_agent(self, user_agent: impl AsRef<str>) -> Self {
        self.map_settings(|settings| settings.user_agent(user_agent))
    }

    /// A header that goes with every request, in place of any other of that name.
    pub fn default_header(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.map_settings(|settings| settings.default_header(name, value))
    }

    /// Another set of settings: server, credentials, default headers.
    pub fn settings(self, settings: Settings) -> Self {
        self.map_settings(|_| settings)
    }

    /// Brings an HTTP client along, with its own proxies, certificates and connection time-out.
    ///
    /// Best made from [`Client::http_builder`]: reqwest alone would follow redirects and carry credentials elsewhere, and
    /// without its feature `rustls` it has no cryptography of its own.
    pub fn http_client(mut self, http: http::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// When something that was given is not usable, or when TLS cannot be set up ([`ErrorKind::Configuration`]).
    pub fn build(self) -> Result<Client, Error> {
        let Self { options, http } = self;
        options.settings.verify()?;
        let http = match http {
            Some(http) => http,
            None => away_from_async(|| http_client(&options))?,
        };
        Ok(Client(Arc::new(Inner { options, http })))
    }

    /// Changes the settings.
    pub(crate) fn map_settings(mut self, change: impl FnOnce(Settings) -> Settings) -> Self {
        self.options.settings = change(self.options.settings);
        self
    }
}

impl<T> Request<T> {
    /// Sends the request, waits for the answer, and reads it.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`]: whatever keeps the typed answer from being there.
    pub fn send_blocking(&self, client: &Client) -> Result<Response<T>, Error> {
        let options = &client.0.options;
        let request = self.prepare(&options.settings)?;
        let mut exchange = Exchange::new(request, options, self.own_timeout());
        let answer = away_from_async(|| client.exchange(&mut exchange));
        let answer = answer.map_err(|error| error.during(self.operation()))?;
        self.decode_hiding(answer, exchange.secrets())
    }
}

fn http_client(options: &Options) -> Result<http::Client, Error> {
    Client::http_builder()?
        .connect_timeout(options.connect_timeout)
        // For what has no time-out of its own: the head of an answer that is read while it comes, and each wait for more.
        .timeout(options.timeout)
        .build()
        .map_err(transport::unusable)
}

/// Receives a body.
fn receive(
    mut answer: http::Response,
    mut incoming: Incoming,
    exchange: &Exchange<'_>,
) -> Result<Answer, Error> {
    let mut buffer = vec![0; 16 * 1024];
    loop {
        let count = answer
            .read(&mut buffer)
            .map_err(|error| exchange.route().read_failure(error))?;
        if count == 0 {
            return Ok(incoming.finish());
        }
        incoming.push(buffer.get(..count).unwrap_or_default())?;
        // Each read has the time-out to itself; together they have no more.
        exchange.time_left()?;
    }
}

/// Does the work on a thread that runs no async code: this one, or else another.
fn away_from_async<T: Send>(work: impl FnOnce() -> Result<T, Error> + Send) -> Result<T, Error> {
    if tokio::runtime::Handle::try_current().is_err() {
        return work();
    }
    thread::scope(|scope| {
        thread::Builder::new()
            .spawn_scoped(scope, work)
            .map_err(|error| no_thread().with_source(error))?
            .join()
            .unwrap_or_else(|_| Err(no_thread()))
    })
}

/// The error of work that needs a thread of its own and gets none.
pub(crate) fn no_thread() -> Error {
    let message = "no thread could be started for the request";
    Error::new(ErrorKind::Transport, message)
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("options", &self.0.options)
            .finish_non_exhaustive()
    }
}
