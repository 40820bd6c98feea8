// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Bodies in `application/x-www-form-urlencoded` (`OpenAPI` 3.1, section 4.8.14.4): one pair for each property, lists
//! repeated, objects as JSON unless the document gives them a style.

use bytes::Bytes;
use http::HeaderValue;
use serde::Serialize;
use serde_json::Value;

use super::draft::Refusal;
use super::endpoint::Endpoint;
use super::style::{self, Style};

/// The media type of such bodies.
const FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");

#[allow(
    dead_code,
    reason = "which of these an operation needs depends on the document"
)]
impl Endpoint {
    /// Sends the properties of this as a form.
    pub(crate) fn form<B: Serialize + ?Sized>(self, body: &B) -> Self {
        self.form_style(body, &[])
    }

    /// Sends this as a form, if it is there.
    pub(crate) fn form_optional<B: Serialize + ?Sized>(self, body: Option<&B>) -> Self {
        match body {
            Some(body) => self.form(body),
            None => self,
        }
    }

    /// Sends the properties of this as a form, some in a style of their own (name, style, explode).
    pub(crate) fn form_style<B: Serialize + ?Sized>(
        self,
        body: &B,
        styles: &[(&str, Style, bool)],
    ) -> Self {
        match serde_json::to_value(body) {
            Ok(Value::Object(properties)) => {
                let pairs: Vec<_> = properties
                    .iter()
                    .flat_map(|(name, value)| property(name, value, styles))
                    .collect();
                self.body(FORM, Bytes::from(pairs.join("&")))
            }
            Ok(_) => self.unwritable("it is no object"),
            Err(error) => self.unwritable(&error.to_string()),
        }
    }

    /// Sends this as a form with styles, if it is there.
    pub(crate) fn form_style_optional<B: Serialize + ?Sized>(
        self,
        body: Option<&B>,
        styles: &[(&str, Style, bool)],
    ) -> Self {
        match body {
            Some(body) => self.form_style(body, styles),
            None => self,
        }
    }

    fn unwritable(self, why: &str) -> Self {
        self.refuse(|| Refusal {
            path: String::new(),
            message: format!("the body cannot be written as a form: {why}"),
        })
    }
}

/// The pairs for a property.
fn property(name: &str, value: &Value, styles: &[(&str, Style, bool)]) -> Vec<String> {
    match styles.iter().find(|(styled, _, _)| *styled == name) {
        Some((_, style, explode)) => style::pairs(name, *style, *explode, value),
        None if value.is_object() => {
            let json = Value::String(value.to_string());
            style::pairs(name, Style::Form, true, &json)
        }
        None => style::pairs(name, Style::Form, true, value),
    }
}
