// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

#![cfg_attr(feature = "client", doc = include_str!("../README.md"))]
#![cfg_attr(
    not(feature = "client"),
    doc = "A client for Slips, without a transport: see [`Request::to_http`]."
)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![allow(
    rustdoc::redundant_explicit_links,
    reason = "a link says where it leads, whether the file imports that or not"
)]
#![allow(deprecated, reason = "what is deprecated is still part of the API")]

mod document;

#[macro_use]
mod runtime;

pub mod api;
pub mod types;

#[cfg(feature = "client")]
pub use runtime::{Client, ClientBuilder};
pub use runtime::{Error, ErrorKind, Nullable, Request, Response, Settings};

/// The client for programs without async.
#[cfg(feature = "blocking")]
pub mod blocking {
    pub use crate::runtime::blocking::{Client, ClientBuilder};
}
