// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! What every operation stands on: requests in the making, their answers, errors, and the clients.
//!
//! Nothing here knows the document; what it says is in [`crate::document`].

pub(crate) mod answer;
mod base_url;

#[cfg(feature = "blocking")]
pub(crate) mod blocking;

mod body;

#[cfg(feature = "client")]
mod client;

mod credential;
mod draft;
mod encoding;
mod endpoint;

#[macro_use]
pub(crate) mod enumeration;

pub(crate) mod environment;
mod error;
mod excerpt;
pub(crate) mod formats;
mod formats_nullable;
mod formats_timestamp;

#[cfg(any(feature = "client", feature = "blocking"))]
mod incoming;

mod json;
pub(crate) mod members;
mod nullable;

#[macro_use]
pub(crate) mod object;

pub(crate) mod pairs;
pub(crate) mod received;

#[cfg(any(feature = "client", feature = "blocking"))]
mod redirect;

mod request;
mod response;

#[cfg(any(feature = "client", feature = "blocking"))]
mod route;

mod secrets;

#[macro_use]
pub(crate) mod setters;

mod settings;

#[cfg(any(feature = "client", feature = "blocking"))]
mod transport;

#[cfg(feature = "client")]
pub use client::{Client, ClientBuilder};

pub(crate) use credential::Security;
pub(crate) use endpoint::Endpoint;

pub use enumeration::UnknownValue;
pub use error::{Error, ErrorKind};
pub use nullable::Nullable;
pub use request::Request;
pub use response::Response;
pub use settings::Settings;
