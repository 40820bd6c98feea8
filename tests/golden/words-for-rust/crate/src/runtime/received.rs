// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! What the server sends by itself: the body of a request of its, read.

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::error::{Error, ErrorKind};

/// A body as JSON.
#[allow(dead_code, reason = "how a body is read depends on the document")]
pub(crate) fn json<T: DeserializeOwned>(name: &'static str, body: &[u8]) -> Result<T, Error> {
    let mut reader = serde_json::Deserializer::from_slice(body);
    let read = serde_path_to_error::deserialize(&mut reader);
    let read = read.map_err(|error| (error.path().to_string(), error.into_inner()));
    let read = read.and_then(|value| match reader.end() {
        Ok(()) => Ok(value),
        Err(error) => Err((String::new(), error)),
    });
    read.map_err(|(path, error)| {
        let path = if path == "." { String::new() } else { path };
        let place = if path.is_empty() {
            String::new()
        } else {
            format!("{path}: ")
        };
        unusable(name, &format!("{place}{error}"))
            .at(path)
            .with_source(error)
    })
}

/// A body as text.
#[allow(dead_code, reason = "how a body is read depends on the document")]
pub(crate) fn text(name: &'static str, body: &[u8]) -> Result<String, Error> {
    let read = std::str::from_utf8(body).map(str::to_owned);
    read.map_err(|error| unusable(name, "expected text in UTF-8").with_source(error))
}

/// A body as it is.
#[allow(
    dead_code,
    clippy::unnecessary_wraps,
    reason = "how a body is read depends on the document, and all ways have one signature"
)]
pub(crate) fn bytes(_: &'static str, body: &[u8]) -> Result<Bytes, Error> {
    Ok(Bytes::copy_from_slice(body))
}

fn unusable(name: &'static str, fault: &str) -> Error {
    let message = format!("the body does not have the documented form: {fault}");
    Error::new(ErrorKind::Decode, message).during(name)
}
