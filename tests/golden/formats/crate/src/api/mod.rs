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
    Endpoint::post("/records/{day}")
        .named("add_record")
        .path_style("day", Style::Simple, false, &day)
        .query("after", Style::Form, true, &params.after)
        .query("sender", Style::Form, true, &params.sender)
        .header("token", &params.token)
        .check(body)
        .json(body)
        .returns_json()
}

parameters! {
    /// What may be said to [`add_record()`].
    pub struct AddRecordParams {
        /// `after`.
        optional after: Timestamp,

        /// `sender`.
        optional sender: Ipv4Addr,

        /// `token`.
        optional(into) token: Secret,
    }
}
