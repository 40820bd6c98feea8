// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The operations, one module for each tag.

use std::net::Ipv4Addr;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::Secret;
use crate::runtime::{Endpoint, Request, Style};
use crate::types::Record;

/// `POST /records/{day}` (`add_record`)
pub fn add_record(
    day: Date,
    body: &Record,
    params: &AddRecordParams,
) -> Request<Record> {
    Endpoint::post("add_record", "/records/{day}")
        .path_style("day", Style::Simple, false, &day)
        .query("after", Style::Form, true, &params.after)
        .query("sender", Style::Form, true, &params.sender)
        .header("token", &params.token)
        .check(body)
        .json(body)
        .returns_json()
}

/// What may be said to [`add_record`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddRecordParams {
    /// `after`.
    pub after: Option<Timestamp>,

    /// `sender`.
    pub sender: Option<Ipv4Addr>,

    /// `token`.
    pub token: Option<Secret>,
}

impl AddRecordParams {
    /// Nothing is said until it is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// `after`.
    #[must_use]
    pub fn after(mut self, after: Timestamp) -> Self {
        self.after = Some(after);
        self
    }

    /// `sender`.
    #[must_use]
    pub fn sender(mut self, sender: Ipv4Addr) -> Self {
        self.sender = Some(sender);
        self
    }

    /// `token`.
    #[must_use]
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.token = Some(token.into());
        self
    }
}
