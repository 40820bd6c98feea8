// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Parameters in the query, in headers and in cookies, and structured ones in the path.
//!
//! An absent value (`None`) and an empty list leave the parameter out.

use serde::Serialize;
use serde_json::Value;

use super::draft::Refusal;
use super::encoding::encoded;
use super::endpoint::Endpoint;
use super::style::{self, Style};

#[allow(
    dead_code,
    reason = "which of these an operation needs depends on the document"
)]
impl Endpoint {
    /// Puts a value where the template has its next `{…}`, in this style.
    pub(crate) fn path_style<V: Serialize + ?Sized>(
        self,
        name: &'static str,
        style: Style,
        explode: bool,
        value: &V,
    ) -> Self {
        self.with_value(name, value, |endpoint, value| {
            endpoint.path_text(name, |target| {
                target.push_str(&style::path(name, style, explode, value));
                Ok(())
            })
        })
    }

    /// A query parameter.
    pub(crate) fn query<V: Serialize + ?Sized>(
        self,
        name: &'static str,
        style: Style,
        explode: bool,
        value: &V,
    ) -> Self {
        self.with_value(name, value, |mut endpoint, value| {
            for pair in style::pairs(name, style, explode, value) {
                endpoint.push_query(&pair);
            }
            endpoint
        })
    }

    /// A query parameter in whose value reserved characters stay as they are (`allowReserved`).
    pub(crate) fn query_reserved<V: Serialize + ?Sized>(
        self,
        name: &'static str,
        style: Style,
        explode: bool,
        value: &V,
    ) -> Self {
        self.with_value(name, value, |mut endpoint, value| {
            for pair in style::pairs(name, style, explode, value) {
                endpoint.push_query(&with_reserved(&pair));
            }
            endpoint
        })
    }

    /// A query parameter that holds JSON.
    pub(crate) fn query_json<V: Serialize + ?Sized>(self, name: &'static str, value: &V) -> Self {
        self.with_value(name, value, |mut endpoint, value| {
            if let Some(pair) = json_pair(name, value) {
                endpoint.push_query(&pair);
            }
            endpoint
        })
    }

    /// A header.
    pub(crate) fn header<V: Serialize + ?Sized>(self, name: &'static str, value: &V) -> Self {
        self.header_style(name, false, value)
    }

    /// A header, in the style `simple` with or without `explode`.
    pub(crate) fn header_style<V: Serialize + ?Sized>(
        self,
        name: &'static str,
        explode: bool,
        value: &V,
    ) -> Self {
        self.with_value(name, value, |endpoint, value| {
            match style::simple(explode, value) {
                Some(text) => endpoint.push_header(name, &text),
                None => endpoint,
            }
        })
    }

    /// A header that holds JSON.
    pub(crate) fn header_json<V: Serialize + ?Sized>(self, name: &'static str, value: &V) -> Self {
        self.with_value(name, value, |endpoint, value| {
            if value.is_null() {
                return endpoint;
            }
            endpoint.push_header(name, &value.to_string())
        })
    }

    /// A cookie, in the style `form` with or without `explode`. Exploded pairs are cookies of their own, since `&` parts
    /// none of them (RFC 6265, section 4.2.1).
    pub(crate) fn cookie<V: Serialize + ?Sized>(
        self,
        name: &'static str,
        explode: bool,
        value: &V,
    ) -> Self {
        self.with_value(name, value, |mut endpoint, value| {
            for pair in style::pairs(name, Style::Form, explode, value) {
                endpoint.push_cookie(&pair);
            }
            endpoint
        })
    }

    /// A cookie that holds JSON.
    pub(crate) fn cookie_json<V: Serialize + ?Sized>(self, name: &'static str, value: &V) -> Self {
        self.with_value(name, value, |mut endpoint, value| {
            if let Some(pair) = json_pair(name, value) {
                endpoint.push_cookie(&pair);
            }
            endpoint
        })
    }

    /// Turns a value into JSON, from which all styles are made.
    fn with_value<V: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &V,
        add: impl FnOnce(Self, &Value) -> Self,
    ) -> Self {
        match serde_json::to_value(value) {
            Ok(value) => add(self, &value),
            Err(error) => self.refuse(|| Refusal {
                path: name.to_owned(),
                message: format!("the value cannot be written: {error}"),
            }),
        }
    }

    fn push_query(&mut self, pair: &str) {
        self.push_literal();
        let target = &mut self.draft.target;
        target.push(if target.contains('?') { '&' } else { '?' });
        target.push_str(pair);
    }

    fn push_cookie(&mut self, pair: &str) {
        let cookies = &mut self.draft.cookies;
        if !cookies.is_empty() {
            cookies.push_str("; ");
        }
        cookies.push_str(pair);
    }
}

/// A pair whose value is JSON, encoded; `null` is left out.
fn json_pair(name: &str, value: &Value) -> Option<String> {
    (!value.is_null()).then(|| format!("{}={}", encoded(name), encoded(&value.to_string())))
}

/// A pair without the encoding of what a query may hold (RFC 3986, section 3.4). `&`, `=`, `+` and `#` stay encoded:
/// as they are they would end the value or mean something else.
#[allow(dead_code, reason = "only a document with `allowReserved` needs it")]
fn with_reserved(pair: &str) -> String {
    const PLAIN: [(&str, &str); 12] = [
        ("%3A", ":"),
        ("%2C", ","),
        ("%2F", "/"),
        ("%3F", "?"),
        ("%40", "@"),
        ("%21", "!"),
        ("%24", "$"),
        ("%27", "'"),
        ("%28", "("),
        ("%29", ")"),
        ("%2A", "*"),
        ("%3B", ";"),
    ];
    let mut plain = pair.to_owned();
    for (encoded, character) in PLAIN {
        plain = plain.replace(encoded, character);
    }
    plain
}
