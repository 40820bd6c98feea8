// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Credentials: where the document wants them, what the user gave, and which of them a request takes along.

use http::{HeaderMap, HeaderName, HeaderValue, header};

use super::encoding;
use super::error::{Error, ErrorKind};

/// What an operation needs: one of these alternatives, each a list of schemes that are needed together.
///
/// An empty alternative, or no alternative at all, needs nothing.
pub(crate) type Security = &'static [&'static [&'static Scheme]];

/// A security scheme of the document.
pub(crate) struct Scheme {
    /// The method that sets it.
    pub(crate) setter: &'static str,
    /// The environment variable that holds it, if any.
    pub(crate) env: Option<&'static str>,
    /// Where it goes.
    pub(crate) place: Place,
    /// What stands before it there.
    pub(crate) prefix: &'static str,
}

/// Where a credential goes.
#[derive(Clone, Copy)]
#[allow(
    dead_code,
    reason = "which of these places are used depends on the document"
)]
pub(crate) enum Place {
    /// Into the header of this name.
    Header(&'static str),
    /// Into the query, under this name.
    Query(&'static str),
    /// Into the cookie of this name.
    Cookie(&'static str),
}

/// A credential that the user gave.
#[derive(Clone)]
pub(crate) struct Credential {
    /// For this scheme.
    pub(crate) scheme: &'static Scheme,
    sent: Sent,
}

/// A credential in the form in which it is sent.
#[derive(Clone)]
enum Sent {
    Header(HeaderName, HeaderValue),
    Query(String),
    Cookie(String),
}

/// The credentials that go with one request.
pub(crate) struct Granted<'a> {
    given: &'a [Credential],
    schemes: &'static [&'static Scheme],
}

impl Scheme {
    /// The secret without its prefix, with which it may have been given (whatever its case and the blanks around it).
    pub(crate) fn bare<'a>(&self, secret: &'a str) -> &'a str {
        let secret = secret.trim_matches(' ');
        let word = self.prefix.trim_end();
        let Some((start, rest)) = secret.split_at_checked(word.len()) else {
            return secret;
        };
        let ends = rest.is_empty() || rest.starts_with(' ') || word == self.prefix;
        if !word.is_empty() && ends && start.eq_ignore_ascii_case(word) {
            rest.trim_matches(' ')
        } else {
            secret
        }
    }

    /// The header that it goes into, if it does.
    pub(crate) fn header(&self) -> Option<&'static str> {
        match self.place {
            Place::Header(name) => Some(name),
            Place::Cookie(_) => Some(header::COOKIE.as_str()),
            Place::Query(_) => None,
        }
    }

    /// How it can be given.
    fn remedy(&self) -> String {
        match self.env {
            Some(env) => format!("`{}(…)`, or `from_env()` with {env} set", self.setter),
            None => format!("`{}(…)`", self.setter),
        }
    }
}

impl Credential {
    /// Makes a credential ready to be sent.
    ///
    /// # Errors
    ///
    /// A sentence that says what is wrong with the secret, without showing it.
    pub(crate) fn new(scheme: &'static Scheme, secret: &str) -> Result<Self, String> {
        let setter = scheme.setter;
        let bare = scheme.bare(secret);
        if bare.is_empty() {
            return Err(format!("the credential given to `{setter}` is empty"));
        }
        if bare.chars().any(|c| c.is_control() || !c.is_ascii()) {
            return Err(format!(
                "the credential given to `{setter}` holds a line break or another character that no header can carry"
            ));
        }
        let full = [scheme.prefix, bare].concat();
        let sent = match scheme.place {
            Place::Header(name) => header_of(name, &full)?,
            Place::Query(name) => Sent::Query(pair(name, &full)),
            Place::Cookie(name) => Sent::Cookie(pair(name, &full)),
        };
        Ok(Self { scheme, sent })
    }

    /// Whether it is the credential of this scheme. Schemes are constants and have no address to go by.
    pub(crate) fn is_for(&self, scheme: &Scheme) -> bool {
        self.scheme.setter == scheme.setter
    }
}

impl<'a> Granted<'a> {
    /// Picks the first alternative for which everything was given.
    ///
    /// `in_headers` says whether the user has set a header of that name, which counts as giving the credential.
    pub(crate) fn pick(
        security: Security,
        given: &'a [Credential],
        in_headers: impl Fn(&str) -> bool,
    ) -> Result<Self, Error> {
        let is_given = |scheme: &&'static Scheme| {
            given.iter().any(|credential| credential.is_for(scheme))
                || scheme.header().is_some_and(&in_headers)
        };
        let complete = |schemes: &&&'static [&'static Scheme]| {
            !schemes.is_empty() && schemes.iter().all(is_given)
        };
        let schemes: &'static [&'static Scheme] = match security.iter().find(complete) {
            Some(schemes) => schemes,
            None if security.is_empty() || security.iter().any(|schemes| schemes.is_empty()) => &[],
            None => return Err(missing(security)),
        };
        Ok(Self { given, schemes })
    }

    /// How much [`push_query`](Self::push_query) adds.
    pub(crate) fn query_len(&self) -> usize {
        self.sent()
            .map(|sent| match sent {
                Sent::Query(pair) => pair.len().saturating_add(1),
                _ => 0,
            })
            .sum()
    }

    /// Adds what goes into the query.
    pub(crate) fn push_query(&self, uri: &mut String) {
        for sent in self.sent() {
            if let Sent::Query(pair) = sent {
                uri.push(if uri.contains('?') { '&' } else { '?' });
                uri.push_str(pair);
            }
        }
    }

    /// Adds what goes into headers, and the cookies of the request. A header that is there already stays.
    pub(crate) fn put_into(&self, headers: &mut HeaderMap, cookies: &str) -> Result<(), Error> {
        for sent in self.sent() {
            if let Sent::Header(name, value) = sent {
                headers.entry(name).or_insert_with(|| value.clone());
            }
        }
        let own = Some(cookies).filter(|cookies| !cookies.is_empty());
        let granted = self.sent().filter_map(|sent| match sent {
            Sent::Cookie(pair) => Some(pair.as_str()),
            _ => None,
        });
        let all: Vec<_> = own.into_iter().chain(granted).collect();
        if !all.is_empty() && !headers.contains_key(header::COOKIE) {
            let mut value = HeaderValue::try_from(all.join("; "))
                .map_err(|_| Error::new(ErrorKind::Invalid, "a cookie cannot hold line breaks"))?;
            value.set_sensitive(true);
            headers.insert(header::COOKIE, value);
        }
        Ok(())
    }

    fn sent(&self) -> impl Iterator<Item = &Sent> {
        let schemes = self.schemes;
        self.given
            .iter()
            .filter(move |credential| schemes.iter().any(|scheme| credential.is_for(scheme)))
            .map(|credential| &credential.sent)
    }
}

fn header_of(name: &str, value: &str) -> Result<Sent, String> {
    let header = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| format!("`{name}` is no name of a header"))?;
    let mut value = HeaderValue::from_str(value)
        .map_err(|_| format!("the credential cannot be sent in the header `{name}`"))?;
    value.set_sensitive(true);
    Ok(Sent::Header(header, value))
}

fn pair(name: &str, value: &str) -> String {
    format!("{}={}", encoding::encoded(name), encoding::encoded(value))
}

/// Says how each of the alternatives can be given.
fn missing(security: Security) -> Error {
    let alternatives: Vec<_> = security
        .iter()
        .map(|schemes| {
            let remedies: Vec<_> = schemes.iter().map(|scheme| scheme.remedy()).collect();
            remedies.join(" together with ")
        })
        .collect();
    Error::new(
        ErrorKind::Configuration,
        format!(
            "no credential was given; use {}",
            alternatives.join(", or ")
        ),
    )
}
