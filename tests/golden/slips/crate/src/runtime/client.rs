// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The async client, over reqwest.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::answer::Answer;
use super::error::{Error, ErrorKind};
use super::incoming::Incoming;
use super::request::Request;
use super::response::Response;
use super::settings::Settings;
use super::transport::{self, Exchange, Options, Wait};

/// Sends requests to one server. It is cheap to clone, and clones share their connections.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    options: Options,
    http: reqwest::Client,
}

/// Makes a [`Client`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder makes nothing until `build` is called"]
pub struct ClientBuilder {
    options: Options,
    http: Option<reqwest::Client>,
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
    pub fn http_builder() -> Result<reqwest::ClientBuilder, Error> {
        Ok(reqwest::Client::builder()
            .tls_backend_preconfigured(transport::tls()?)
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(transport::CONNECT_TIMEOUT))
    }

    /// Sends a request, follows its redirects, and receives the body of the answer.
    async fn exchange(&self, exchange: &mut Exchange<'_>) -> Result<Answer, Error> {
        let (mut answer, mut incoming) = self.open(exchange, Wait::ForAll).await?;
        while let Some(chunk) = answer.chunk().await.map_err(|e| exchange.failure(e))? {
            incoming.push(&chunk)?;
        }
        Ok(incoming.finish())
    }

    /// Sends a request and follows its redirects, up to the head of the answer.
    pub(crate) async fn open(
        &self,
        exchange: &mut Exchange<'_>,
        wait: Wait,
    ) -> Result<(reqwest::Response, Incoming), Error> {
        // Without a runtime, reqwest would panic.
        if tokio::runtime::Handle::try_current().is_err() {
            let message = "`send` needs a Tokio runtime; without one there is `send_blocking`";
            return Err(Error::new(ErrorKind::Configuration, message));
        }
        loop {
            let (head, body) = exchange.request().into_parts();
            let body = tokio::time::timeout(exchange.time_left()?, body.open());
            let body = body.await.map_err(|_| exchange.too_late())??;
            let mut request = reqwest::Request::try_from(http::Request::from_parts(head, body))
                .map_err(transport::unusable)?;
            let time_left = exchange.time_left()?;
            let answer = match wait {
                Wait::ForAll => {
                    *request.timeout_mut() = Some(time_left);
                    self.0.http.execute(request).await
                }
                Wait::ForHead => tokio::time::timeout(time_left, self.0.http.execute(request))
                    .await
                    .map_err(|_| exchange.too_late())?,
            };
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
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
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
        let http = http.map_or_else(|| http_client(&options), Ok)?;
        Ok(Client(Arc::new(Inner { options, http })))
    }

    /// Changes the settings.
    pub(crate) fn map_settings(mut self, change: impl FnOnce(Settings) -> Settings) -> Self {
        self.options.settings = change(self.options.settings);
        self
    }
}

impl<T> Request<T> {
    /// Sends the request and reads the answer.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`]: whatever keeps the typed answer from being there.
    pub async fn send(&self, client: &Client) -> Result<Response<T>, Error> {
        let options = &client.0.options;
        let request = self.prepare(&options.settings)?;
        let mut exchange = Exchange::new(request, options, self.own_timeout());
        let answer = client.exchange(&mut exchange).await;
        let answer = answer.map_err(|error| error.during(self.operation()))?;
        self.decode_hiding(answer, exchange.secrets())
    }
}

fn http_client(options: &Options) -> Result<reqwest::Client, Error> {
    Client::http_builder()?
        .connect_timeout(options.connect_timeout)
        .build()
        .map_err(transport::unusable)
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("options", &self.0.options)
            .finish_non_exhaustive()
    }
}
