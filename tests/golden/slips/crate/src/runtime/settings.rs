// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! What all requests to one server share: base URL, credentials, default headers.
//!
//! Making settings never fails; what is wrong with them comes out when they are used.

use std::borrow::Cow;
use std::fmt;

use http::{HeaderMap, HeaderName, HeaderValue, header};

use super::base_url;
use super::credential::{Credential, Granted, Scheme, Security};
use super::error::{Error, ErrorKind};
use super::secrets::Secrets;
use crate::document;

/// Where requests go and what goes with each of them, for any transport.
#[derive(Clone)]
#[must_use]
pub struct Settings {
    base_url: Result<String, String>,
    credentials: Vec<Credential>,
    headers: HeaderMap,
    secrets: Secrets,
    /// The first thing that is wrong, apart from the base URL.
    fault: Option<String>,
}

impl Settings {
    /// Settings for the server at this URL, which may have a path. Nothing is checked before they are used.
    pub fn new(base_url: impl AsRef<str>) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(
            header::USER_AGENT,
            HeaderValue::from_static(document::USER_AGENT),
        );
        Self {
            base_url: base_url::parse(base_url.as_ref()),
            credentials: Vec::new(),
            headers,
            secrets: Secrets::default(),
            fault: None,
        }
    }

    /// Another base URL.
    pub fn base_url(mut self, base_url: impl AsRef<str>) -> Self {
        self.base_url = base_url::parse(base_url.as_ref());
        self
    }

    /// A header that goes with every request, in place of any other of that name.
    pub fn default_header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        let (name, value) = (name.as_ref(), value.as_ref());
        let header = HeaderName::from_bytes(name.as_bytes());
        match (header, HeaderValue::from_bytes(value.as_bytes())) {
            (Ok(header), Ok(mut sent)) => {
                if is_credential(&header) {
                    sent.set_sensitive(true);
                    self.secrets.add(value);
                    self.secrets.add(value.rsplit(' ').next().unwrap_or(value));
                }
                self.headers.insert(header, sent);
            }
            (Err(_), _) => self.fail(format!("`{name}` is no name of a header")),
            (_, Err(_)) => self.fail(format!(
                "the value of the header `{name}` holds a line break or a control character"
            )),
        }
        self
    }

    /// How the program names itself to the server.
    pub fn user_agent(self, user_agent: impl AsRef<str>) -> Self {
        self.default_header(header::USER_AGENT, user_agent)
    }

    /// Gives the credential of a scheme.
    #[allow(dead_code, reason = "a document without credentials does not need it")]
    pub(crate) fn credential(mut self, scheme: &'static Scheme, secret: &str) -> Self {
        match Credential::new(scheme, secret) {
            Ok(credential) => {
                self.credentials.retain(|other| !other.is_for(scheme));
                self.credentials.push(credential);
                self.secrets.add(scheme.bare(secret));
            }
            Err(fault) => self.fail(fault),
        }
        self
    }

    /// What must not be shown.
    pub(crate) fn secrets(&self) -> &Secrets {
        &self.secrets
    }

    /// Says what is wrong with the settings, if anything is.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        match self.base_url.as_ref().err().or(self.fault.as_ref()) {
            Some(fault) => Err(Error::new(ErrorKind::Configuration, fault)),
            None => Ok(()),
        }
    }

    /// The headers that go with every request.
    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The credentials for a request with these headers of its own.
    pub(crate) fn grant(
        &self,
        security: Option<Security>,
        own: &[(HeaderName, HeaderValue)],
    ) -> Result<Granted<'_>, Error> {
        let security = security.unwrap_or(document::SECURITY);
        Granted::pick(security, &self.credentials, |header| {
            own.iter().any(|(name, _)| name == header) || self.headers.contains_key(header)
        })
    }

    /// The base URL, or that of an operation with its own server; that one may be relative to ours.
    pub(crate) fn base_for(&self, server: Option<&str>) -> Result<Cow<'_, str>, Error> {
        let base = self.base_url.as_deref().unwrap_or_default();
        let Some(server) = server else {
            return Ok(Cow::Borrowed(base));
        };
        let whole = if server.starts_with('/') {
            Cow::Owned([origin(base), server].concat())
        } else {
            Cow::Borrowed(server)
        };
        base_url::parse(&whole)
            .map(Cow::Owned)
            .map_err(|fault| Error::new(ErrorKind::Configuration, fault))
    }

    fn fail(&mut self, fault: String) {
        self.fault.get_or_insert(fault);
    }
}

/// Whether a header holds a credential, by common use or by what the document says.
fn is_credential(name: &HeaderName) -> bool {
    [
        header::AUTHORIZATION,
        header::PROXY_AUTHORIZATION,
        header::COOKIE,
    ]
    .contains(name)
        || document::SECURITY
            .iter()
            .flat_map(|schemes| schemes.iter())
            .filter_map(|scheme| scheme.header())
            .any(|header| name.as_str().eq_ignore_ascii_case(header))
}

/// A URL up to its path.
fn origin(url: &str) -> &str {
    let start = url.find("://").map_or(0, |colon| colon.saturating_add(3));
    let path = url.get(start..).and_then(|rest| rest.find('/'));
    path.and_then(|path| url.get(..start.saturating_add(path)))
        .unwrap_or(url)
}

/// The server that the document names, without credentials.
impl Default for Settings {
    fn default() -> Self {
        Self::new(document::BASE_URL)
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let credentials: Vec<_> = self
            .credentials
            .iter()
            .map(|credential| credential.scheme.setter)
            .collect();
        let headers: Vec<_> = self.headers.keys().map(HeaderName::as_str).collect();
        f.debug_struct("Settings")
            .field("base_url", &self.base_url)
            .field("credentials", &credentials)
            .field("headers", &headers)
            .finish_non_exhaustive()
    }
}
