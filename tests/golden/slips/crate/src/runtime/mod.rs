// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! What every operation stands on: requests in the making, their answers, errors, and the clients.
//!
//! Nothing here knows the document; what it says is in [`crate::document`].

pub(crate) mod answer;
mod base_url;

#[cfg(feature = "blocking")]
pub(crate) mod blocking;

mod body;
pub(crate) mod check;

#[cfg(feature = "client")]
mod client;

mod credential;
mod draft;
mod encoding;
mod endpoint;
pub(crate) mod environment;
mod error;
mod excerpt;

#[cfg(any(feature = "client", feature = "blocking"))]
mod incoming;

mod json;
pub(crate) mod members;
mod nullable;

#[macro_use]
pub(crate) mod object;

mod parameters;

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
mod style;

#[cfg(any(feature = "client", feature = "blocking"))]
mod transport;

#[cfg(feature = "client")]
pub use client::{Client, ClientBuilder};

pub(crate) use credential::{Place, Scheme, Security};
pub(crate) use endpoint::Endpoint;

pub use error::{Error, ErrorKind};
pub use nullable::Nullable;
pub use request::Request;
pub use response::Response;
pub use settings::Settings;

pub(crate) use style::Style;
