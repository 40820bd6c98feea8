// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The operations, one module for each tag.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::HeaderMap;
use uuid::Uuid;

use crate::runtime::answer::{Answer, DecodeFailure};
use crate::runtime::{Endpoint, Request, header_values, pairs};
use crate::types::{
    Limits, ReplaceJobXOwner, ReplaceJobXPlace, ReplaceJobXTier, Report, StartJobAccepted,
};
use crate::{Error, Events};

/// Starts a job.
///
/// `POST /jobs` (`start_job`)
///
/// # Errors
///
/// - 409: [`types::Problem`](crate::types::Problem): One runs already.
/// - Any other status: [`types::StartJobError`](crate::types::StartJobError): Anything else that went wrong.
///
/// A body is read by [`Error::body`](crate::Error::body): `error.body::<Problem>()`.
pub fn start_job() -> Request<StartJobResponse> {
    Endpoint::post("/jobs")
        .named("start_job")
        .returns_one_of("application/json", StartJobResponse::read)
}

/// What [`start_job()`] gives when all went well.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an answer is made once and hardly moved")]
pub enum StartJobResponse {
    /// 200 as `application/json`: It is done already.
    Ok(Report),

    /// 202 as `application/json`: It runs.
    Accepted(StartJobAccepted),

    /// 204: There was nothing to do.
    NoContent,
}

impl StartJobResponse {
    fn read(answer: &Answer) -> Result<Self, DecodeFailure> {
        match answer.status.as_u16() {
            200 => answer.json().map(Self::Ok),
            202 => answer.json().map(Self::Accepted),
            204 => Ok(Self::NoContent),
            _ => answer.undeclared(),
        }
    }
}

/// A job in the form that the server has it in.
///
/// `GET /jobs/{id}` (`get_job`)
pub fn get_job(id: i64) -> Request<GetJobResponse> {
    Endpoint::get("/jobs/{id}")
        .named("get_job")
        .path("id", id)
        .returns_one_of(
            "application/json, text/plain;q=0.9, image/*;q=0.9",
            GetJobResponse::read,
        )
}

/// What [`get_job()`] gives when all went well.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an answer is made once and hardly moved")]
pub enum GetJobResponse {
    /// 2XX as `application/json`: The job.
    SuccessJson(Report),

    /// 2XX as `text/plain`: The job.
    SuccessText(String),

    /// 2XX as `image/*`: The job.
    SuccessImage(Bytes),
}

impl GetJobResponse {
    fn read(answer: &Answer) -> Result<Self, DecodeFailure> {
        match answer.status.as_u16() {
            200..=299 if answer.is("text/plain") => answer.text().map(Self::SuccessText),
            200..=299 if answer.is("application/json") => {
                answer.json().map(Self::SuccessJson)
            }
            200..=299 if answer.is("image/*") => answer.bytes().map(Self::SuccessImage),
            200..=299 => answer.json().map(Self::SuccessJson),
            _ => answer.undeclared(),
        }
    }
}

/// Two statuses with one type.
///
/// `PUT /jobs/{id}` (`replace_job`)
///
/// The headers of the answer: [`ReplaceJobHeaders`].
pub fn replace_job(id: i64) -> Request<Report> {
    Endpoint::put("/jobs/{id}").named("replace_job").path("id", id).returns_json()
}

/// The headers of the answer to [`replace_job()`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplaceJobHeaders {
    /// How often it was replaced.
    pub x_revision: i64,

    /// `X-Labels`.
    pub x_labels: Option<Vec<String>>,

    /// `X-Trace`.
    pub x_trace: Option<Uuid>,

    /// `X-Cached`.
    pub x_cached: Option<bool>,

    /// `X-Tier`.
    pub x_tier: Option<ReplaceJobXTier>,

    /// `Link`.
    pub link: Option<String>,

    /// `X-Limits`.
    pub x_limits: Option<Limits>,

    /// `X-Place`.
    pub x_place: Option<ReplaceJobXPlace>,

    /// `X-Counts`.
    pub x_counts: Option<BTreeMap<String, i64>>,

    /// `X-Owner`.
    pub x_owner: Option<ReplaceJobXOwner>,
}

impl ReplaceJobHeaders {
    /// Reads them: `ReplaceJobHeaders::read(response.headers())`.
    ///
    /// # Errors
    ///
    /// When a header does not have the documented form, or when one that must be there is missing.
    pub fn read(headers: &HeaderMap) -> Result<Self, Error> {
        Ok(Self {
            x_revision: header_values::required(
                headers,
                "X-Revision",
                header_values::value,
            )?,
            x_labels: header_values::optional(headers, "X-Labels", header_values::list)?,
            x_trace: header_values::optional(headers, "X-Trace", header_values::value)?,
            x_cached: header_values::optional(
                headers,
                "X-Cached",
                header_values::value,
            )?,
            x_tier: header_values::optional(headers, "X-Tier", header_values::value)?,
            link: header_values::optional(headers, "Link", header_values::text)?,
            x_limits: header_values::optional(headers, "X-Limits", pairs::turns)?,
            x_place: header_values::optional(headers, "X-Place", pairs::exploded)?,
            x_counts: header_values::optional(headers, "X-Counts", pairs::turns)?,
            x_owner: header_values::optional(headers, "X-Owner", header_values::json)?,
        })
    }
}

/// Only `default` is declared.
///
/// `DELETE /jobs/{id}` (`delete_job`)
pub fn delete_job(id: i64) -> Request<Report> {
    Endpoint::delete("/jobs/{id}")
        .named("delete_job")
        .path("id", id)
        .returns_json_as("application/hal+json")
}

/// All that a job has written.
///
/// `GET /jobs/{id}/log` (`get_log`)
///
/// `send` and `send_blocking` wait for the whole answer; `send_streaming` and `send_streaming_blocking` give the body while it comes.
pub fn get_log(id: i64) -> Request<Bytes> {
    Endpoint::get("/jobs/{id}/log").named("get_log").path("id", id).returns_bytes()
}

/// A text, as it is or as JSON.
///
/// `GET /names/{id}` (`get_name`)
pub fn get_name(id: i64) -> Request<String> {
    Endpoint::get("/names/{id}")
        .named("get_name")
        .path("id", id)
        .returns_one_of(
            "application/json, text/plain;q=0.9",
            |answer| match answer.status.as_u16() {
                200 if answer.is("text/plain") => answer.text(),
                200 => answer.json(),
                _ => answer.json(),
            },
        )
}

/// XML is another form of the same.
///
/// `PATCH /names/{id}` (`patch_name`)
pub fn patch_name(id: i64) -> Request<PatchNameResponse> {
    Endpoint::patch("/names/{id}")
        .named("patch_name")
        .path("id", id)
        .returns_one_of("application/json", PatchNameResponse::read)
}

/// What [`patch_name()`] gives when all went well.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an answer is made once and hardly moved")]
pub enum PatchNameResponse {
    /// 200 as `application/json`: The report.
    OkJson(Report),

    /// 207 as `application/json`: Several of them.
    MultiStatus(Vec<Report>),
}

impl PatchNameResponse {
    fn read(answer: &Answer) -> Result<Self, DecodeFailure> {
        match answer.status.as_u16() {
            200 => answer.json().map(Self::OkJson),
            207 => answer.json().map(Self::MultiStatus),
            _ => answer.undeclared(),
        }
    }
}

/// What happens to a job.
///
/// `GET /jobs/{id}/events` (`watch_job`)
///
/// `send` and `send_blocking` wait for the whole answer; `send_streaming` and `send_streaming_blocking` give each event when it comes.
pub fn watch_job(id: i64) -> Request<Events<Report>> {
    Endpoint::get("/jobs/{id}/events").named("watch_job").path("id", id).returns_events()
}

/// The job, or what happens to it.
///
/// `POST /jobs/{id}/events` (`follow_job`)
pub fn follow_job(id: i64) -> Request<FollowJobResponse> {
    Endpoint::post("/jobs/{id}/events")
        .named("follow_job")
        .path("id", id)
        .returns_one_of(
            "application/json, text/event-stream;q=0.9",
            FollowJobResponse::read,
        )
}

/// What [`follow_job()`] gives when all went well.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an answer is made once and hardly moved")]
pub enum FollowJobResponse {
    /// 200 as `application/json`: In the form that was asked for.
    OkJson(Report),

    /// 200 as `text/event-stream`: In the form that was asked for.
    OkEvents(Events<String>),
}

impl FollowJobResponse {
    fn read(answer: &Answer) -> Result<Self, DecodeFailure> {
        match answer.status.as_u16() {
            200 if answer.is("text/event-stream") => {
                answer.event_texts().map(Self::OkEvents)
            }
            200 => answer.json().map(Self::OkJson),
            _ => answer.undeclared(),
        }
    }
}

impl crate::Request<FollowJobResponse> {
    /// The same request for events alone: no other form is accepted.
    ///
    /// `send_streaming` and `send_streaming_blocking` give each event when it comes.
    pub fn into_events(self) -> crate::Request<Events<String>> {
        self.only_event_texts()
    }
}

/// All events are a list together.
///
/// `GET /jobs/{id}/history` (`list_history`)
///
/// `send` and `send_blocking` wait for the whole answer; `send_streaming` and `send_streaming_blocking` give each event when it comes.
pub fn list_history(id: i64) -> Request<Events<Report>> {
    Endpoint::get("/jobs/{id}/history")
        .named("list_history")
        .path("id", id)
        .returns_events()
}

/// A text of which no media type is named.
///
/// `GET /jobs/{id}/title` (`get_title`)
pub fn get_title(id: i64) -> Request<String> {
    Endpoint::get("/jobs/{id}/title")
        .named("get_title")
        .path("id", id)
        .returns_any_text()
}

/// Octets of which no media type is named.
///
/// `GET /jobs/{id}/picture` (`get_picture`)
///
/// `send` and `send_blocking` wait for the whole answer; `send_streaming` and `send_streaming_blocking` give the body while it comes.
pub fn get_picture(id: i64) -> Request<Bytes> {
    Endpoint::get("/jobs/{id}/picture")
        .named("get_picture")
        .path("id", id)
        .returns_bytes()
}
