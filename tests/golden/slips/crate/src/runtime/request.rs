// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! A request that is ready to go over any transport, and the reading of its answer.
//!
//! Does no I/O. With the features `client` and `blocking` there are ways to send it that do.

use std::fmt;
use std::sync::OnceLock;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Uri, header};

use super::answer::{Answer, DecodeFailure};
use super::body::Body;
use super::credential::Granted;
use super::draft::{Draft, Refusal};
use super::error::{Error, ErrorKind};
use super::excerpt;
use super::response::Response;
use super::secrets::Secrets;
use super::settings::Settings;

/// A call of one operation, made by a request function and not sent yet.
///
/// It owns all it needs and can be sent more than once. What went wrong while it was made comes out when it is sent.
#[must_use = "a request does nothing until it is sent"]
pub struct Request<T> {
    draft: Draft,
    timeout: Option<Duration>,
    decode: fn(&Answer) -> Result<T, DecodeFailure>,
    /// What must not be shown of an answer, known once the request has met its settings.
    secrets: OnceLock<Secrets>,
}

impl<T> Request<T> {
    /// Adds a header to this one request; it takes the place of any other of that name.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        let name = name.as_ref();
        let header = HeaderName::from_bytes(name.as_bytes());
        let value = HeaderValue::from_bytes(value.as_ref().as_bytes());
        match (header, value) {
            (Ok(header), Ok(value)) => {
                self.draft.headers.push((header, value));
            }
            (Err(_), _) => self.refuse(name, "this is no name of a header"),
            (_, Err(_)) => self.refuse(
                name,
                "a header cannot hold line breaks or control characters",
            ),
        }
        self
    }

    /// Sets how long this one request may take, whatever the client says. Without a client it has no effect.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The request for any HTTP client, as the settings have it: server, credentials, default headers.
    ///
    /// A body that is not in memory, such as a file on the disk, is read into it here.
    ///
    /// # Errors
    ///
    /// When a value cannot be sent ([`ErrorKind::Invalid`]), when the settings are not fit for it
    /// ([`ErrorKind::Configuration`]), or when what is to be sent cannot be read ([`ErrorKind::Content`]).
    pub fn to_http(&self, settings: &Settings) -> Result<http::Request<Bytes>, Error> {
        let (head, body) = self.prepare(settings)?.into_parts();
        let body = body.read();
        let body = body.map_err(|error| error.during(self.draft.operation))?;
        Ok(http::Request::from_parts(head, body))
    }

    /// Reads what the server answered.
    ///
    /// # Errors
    ///
    /// When the status is not a success ([`ErrorKind::Status`]), or when the body does not have the documented form
    /// ([`ErrorKind::Decode`]).
    pub fn decode(&self, response: http::Response<Bytes>) -> Result<Response<T>, Error> {
        let none = Secrets::default();
        self.decode_hiding(response.into(), self.secrets.get().unwrap_or(&none))
    }

    /// A request that is read like this.
    #[inline]
    pub(crate) fn new(draft: Draft, decode: fn(&Answer) -> Result<T, DecodeFailure>) -> Self {
        Self {
            draft,
            timeout: None,
            decode,
            secrets: OnceLock::new(),
        }
    }

    /// The request as it is sent, with a body that is still to be opened.
    pub(crate) fn prepare(&self, settings: &Settings) -> Result<http::Request<Body>, Error> {
        self.secrets.get_or_init(|| settings.secrets().clone());
        self.build(settings)
            .map_err(|error| error.during(self.draft.operation))
    }

    /// The same request, for an answer of another form.
    #[allow(
        dead_code,
        reason = "only a document with events among other forms needs it"
    )]
    pub(crate) fn read_as<U>(
        mut self,
        accept: HeaderValue,
        decode: fn(&Answer) -> Result<U, DecodeFailure>,
    ) -> Request<U> {
        self.draft.accept = accept;
        Request {
            draft: self.draft,
            timeout: self.timeout,
            decode,
            secrets: self.secrets,
        }
    }

    /// Reads an answer; errors do not show the secrets.
    pub(crate) fn decode_hiding(
        &self,
        answer: Answer,
        secrets: &Secrets,
    ) -> Result<Response<T>, Error> {
        let error = if answer.status.is_success() {
            match (self.decode)(&answer) {
                Ok(value) => return Ok(Response::new(value, answer.status, answer.headers)),
                Err(failure) => failure.into_error(secrets),
            }
        } else {
            let excerpt = excerpt::of(&answer, secrets);
            Error::new(ErrorKind::Status, format!("the server answered {excerpt}"))
        };
        Err(error.with_answer(answer).during(self.draft.operation))
    }

    fn build(&self, settings: &Settings) -> Result<http::Request<Body>, Error> {
        if let Some(refusal) = &self.draft.refusal {
            return Err(refusal.to_error());
        }
        settings.verify()?;
        let draft = &self.draft;
        let granted = settings.grant(draft.security, &draft.headers)?;
        let mut request = http::Request::new(draft.body.clone());
        *request.method_mut() = draft.method.clone();
        *request.uri_mut() = self.uri(settings, &granted)?;
        *request.headers_mut() = self.headers(settings, &granted)?;
        Ok(request)
    }

    /// All headers in one map. What is said of one request takes the place of what is said of all.
    fn headers(&self, settings: &Settings, granted: &Granted<'_>) -> Result<HeaderMap, Error> {
        let (draft, shared) = (&self.draft, settings.headers());
        // Room for a content type, what is accepted and a credential too.
        let mut headers = HeaderMap::with_capacity(shared.len() + draft.headers.len() + 3);
        if let Some(media_type) = &draft.content_type {
            headers.insert(header::CONTENT_TYPE, media_type.clone());
        }
        for (name, value) in shared {
            headers.insert(name, value.clone());
        }
        headers.insert(header::ACCEPT, draft.accept.clone());
        for (name, value) in &draft.headers {
            headers.insert(name, value.clone());
        }
        granted.put_into(&mut headers, &draft.cookies)?;
        Ok(headers)
    }

    /// The whole URI in one allocation.
    fn uri(&self, settings: &Settings, granted: &Granted<'_>) -> Result<Uri, Error> {
        let base = settings.base_for(self.draft.server)?;
        let target = &self.draft.target;
        let mut uri = String::with_capacity(base.len() + target.len() + granted.query_len());
        uri.push_str(&base);
        uri.push_str(target);
        granted.push_query(&mut uri);
        Uri::try_from(uri).map_err(|error| {
            Error::new(
                ErrorKind::Invalid,
                format!("this is no usable URI: {error}"),
            )
        })
    }

    fn refuse(&mut self, path: &str, message: &str) {
        self.draft.refusal.get_or_insert_with(|| Refusal {
            path: path.to_owned(),
            message: message.to_owned(),
        });
    }
}

#[cfg(any(feature = "client", feature = "blocking"))]
impl<T> Request<T> {
    /// The name of the request function.
    pub(crate) fn operation(&self) -> &'static str {
        self.draft.operation
    }

    /// How long it may take, if it says so itself.
    pub(crate) fn own_timeout(&self) -> Option<Duration> {
        self.timeout
    }
}

impl Refusal {
    /// The refusal as the crate's error.
    fn to_error(&self) -> Error {
        let Self { path, message } = self;
        let line = if path.is_empty() {
            message.clone()
        } else {
            format!("{path}: {message}")
        };
        Error::new(ErrorKind::Invalid, line).at(path)
    }
}

impl<T> Clone for Request<T> {
    fn clone(&self) -> Self {
        Self {
            draft: self.draft.clone(),
            timeout: self.timeout,
            decode: self.decode,
            secrets: self.secrets.clone(),
        }
    }
}

// Query, headers and body are left out: they may hold what is not for logs.
impl<T> fmt::Debug for Request<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.draft.target.split('?').next().unwrap_or_default();
        f.debug_struct("Request")
            .field("operation", &self.draft.operation)
            .field("method", &self.draft.method)
            .field("path", &path)
            .finish_non_exhaustive()
    }
}
