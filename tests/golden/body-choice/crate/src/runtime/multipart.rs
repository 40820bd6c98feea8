// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Multipart bodies (RFC 7578): one part for each file and each value; elements of lists are parts of their own.
//!
//! Makes the parts; `parts` puts them together.

use http::{HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::Value;

use super::content::Content;
use super::draft::Refusal;
use super::encoding::plain;
use super::endpoint::Endpoint;
use super::file::File;
use super::nullable::Nullable;
use super::parts::{self, Part};

/// The parts of a body in the making.
#[derive(Default)]
pub(crate) struct Form {
    parts: Vec<Part>,
    /// What the document says of the property that comes next.
    next: Encoding,
    /// The first value that was refused.
    refusal: Option<Refusal>,
}

/// What the document says of how a property is sent.
#[derive(Clone, Copy, Default)]
struct Encoding {
    content_type: Option<&'static str>,
    headers: &'static [(&'static str, &'static str)],
}

/// Whatever holds files: one, several, or perhaps none.
pub(crate) trait Files {
    /// The files.
    fn files(&self) -> &[File];
}

impl Files for File {
    fn files(&self) -> &[File] {
        std::slice::from_ref(self)
    }
}

impl Files for Vec<File> {
    fn files(&self) -> &[File] {
        self
    }
}

impl<F: Files> Files for Option<F> {
    fn files(&self) -> &[File] {
        self.as_ref().map_or(&[], F::files)
    }
}

impl<F: Files> Files for Nullable<F> {
    fn files(&self) -> &[File] {
        self.as_value().map_or(&[], F::files)
    }
}

#[allow(
    dead_code,
    reason = "which of these an operation needs depends on the document"
)]
impl Endpoint {
    /// Sends the parts that are written of this body.
    pub(crate) fn multipart<B: ?Sized>(
        self,
        media_type: &'static str,
        body: &B,
        write: impl FnOnce(Form, &B) -> Form,
    ) -> Self {
        let form = write(Form::default(), body);
        if let Some(refusal) = form.refusal {
            return self.refuse(|| refusal);
        }
        let boundary = parts::boundary(&form.parts);
        let content_type = format!("{media_type}; boundary={boundary}");
        match HeaderValue::try_from(content_type) {
            Ok(content_type) => self.body(content_type, parts::joined(&form.parts, &boundary)),
            Err(_) => self.refuse(|| Refusal {
                path: String::new(),
                message: "the media type of the body cannot be sent".to_owned(),
            }),
        }
    }

    /// Sends the parts that are written of this body, if it is there.
    pub(crate) fn multipart_optional<B: ?Sized>(
        self,
        media_type: &'static str,
        body: Option<&B>,
        write: impl FnOnce(Form, &B) -> Form,
    ) -> Self {
        match body {
            Some(body) => self.multipart(media_type, body, write),
            None => self,
        }
    }
}

#[allow(
    dead_code,
    reason = "which of these an operation needs depends on the document"
)]
impl Form {
    /// Says how the next property is sent.
    pub(crate) fn encoded(
        mut self,
        content_type: Option<&'static str>,
        headers: &'static [(&'static str, &'static str)],
    ) -> Self {
        self.next = Encoding {
            content_type,
            headers,
        };
        self
    }

    /// A file, or several under one name.
    pub(crate) fn file(mut self, name: &str, files: &impl Files) -> Self {
        let encoding = std::mem::take(&mut self.next);
        for file in files.files() {
            self.push_file(name, file, encoding);
        }
        self
    }

    /// A value: a text as it is, an object as JSON. `null`, and what is absent, is left out.
    pub(crate) fn value<V: Serialize + ?Sized>(mut self, name: &str, value: &V) -> Self {
        let encoding = std::mem::take(&mut self.next);
        match serde_json::to_value(value) {
            Ok(value) => self.push_value(name, &value, encoding),
            Err(error) => self.refuse(name, &format!("the value cannot be written: {error}")),
        }
        self
    }

    /// All properties of this, each as a value.
    pub(crate) fn values<V: Serialize + ?Sized>(mut self, object: &V) -> Self {
        match serde_json::to_value(object) {
            Ok(Value::Object(properties)) => {
                for (name, value) in &properties {
                    self.push_value(name, value, Encoding::default());
                }
            }
            Ok(Value::Null) => {}
            Ok(_) => self.refuse("", "the body cannot be written in parts: it is no object"),
            Err(error) => {
                self.refuse("", &format!("the body cannot be written in parts: {error}"));
            }
        }
        self
    }

    fn push_value(&mut self, name: &str, value: &Value, encoding: Encoding) {
        let as_json = encoding.content_type.is_some_and(is_json);
        match value {
            Value::Null => {}
            Value::Array(items) if !as_json => {
                for item in items {
                    match item {
                        Value::Array(_) => self.push_json(name, item, encoding),
                        _ => self.push_value(name, item, encoding),
                    }
                }
            }
            Value::String(text) if !as_json => self.push_text(name, text.clone(), encoding),
            Value::Object(_) if !as_json => self.push_json(name, value, encoding),
            json if as_json => self.push_text(name, json.to_string(), encoding),
            scalar => self.push_text(name, plain(scalar), encoding),
        }
    }

    /// What has parts of its own, as JSON unless the document says otherwise.
    fn push_json(&mut self, name: &str, value: &Value, encoding: Encoding) {
        let content_type = encoding.content_type.or(Some("application/json"));
        let encoding = Encoding {
            content_type,
            ..encoding
        };
        self.push_text(name, value.to_string(), encoding);
    }

    fn push_text(&mut self, name: &str, text: String, encoding: Encoding) {
        let head = disposition(name, None);
        self.push(name, head, encoding.content_type, &[], encoding, text.into());
    }

    fn push_file(&mut self, name: &str, file: &File, encoding: Encoding) {
        let head = disposition(name, Some(file.file_name.as_deref().unwrap_or(name)));
        let content_type = file.content_type.as_deref().or(encoding.content_type);
        let content_type = content_type.unwrap_or("application/octet-stream");
        let content = file.content.clone();
        self.push(name, head, Some(content_type), &file.headers, encoding, content);
    }

    /// Adds a part; headers of its own take the place of the document's.
    fn push(
        &mut self,
        name: &str,
        mut head: String,
        content_type: Option<&str>,
        own: &[(String, String)],
        encoding: Encoding,
        content: Content,
    ) {
        let is_own = |known: &str| own.iter().any(|(name, _)| name.eq_ignore_ascii_case(known));
        let declared = encoding.headers.iter().copied();
        let headers = (content_type.map(|media_type| ("Content-Type", media_type)).into_iter())
            .chain(declared.filter(|(known, _)| !is_own(known)))
            .chain(own.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        for (header, value) in headers {
            let legal = HeaderName::from_bytes(header.as_bytes()).is_ok()
                && HeaderValue::from_bytes(value.as_bytes()).is_ok();
            if !legal {
                self.refuse(name, "a header of the part cannot be sent");
                return;
            }
            head.extend([header, ": ", value, "\r\n"]);
        }
        self.parts.push(Part { head, content });
    }

    fn refuse(&mut self, path: &str, message: &str) {
        self.refusal.get_or_insert_with(|| Refusal {
            path: path.to_owned(),
            message: message.to_owned(),
        });
    }
}

/// The first line of a part.
fn disposition(name: &str, file_name: Option<&str>) -> String {
    let file_name = file_name.map(|file_name| format!("; filename=\"{}\"", escaped(file_name)));
    let file_name = file_name.unwrap_or_default();
    format!(
        "Content-Disposition: form-data; name=\"{}\"{file_name}\r\n",
        escaped(name)
    )
}

/// A name between quotes, as browsers escape it (HTML, section 4.10.22.8); no control character gets through.
fn escaped(name: &str) -> String {
    let mut safe = String::with_capacity(name.len());
    for character in name.chars() {
        match character {
            '"' => safe.push_str("%22"),
            '\r' => safe.push_str("%0D"),
            '\n' => safe.push_str("%0A"),
            control if control.is_control() => safe.push('_'),
            other => safe.push(other),
        }
    }
    safe
}

fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    essence.ends_with("/json") || essence.ends_with("+json")
}
