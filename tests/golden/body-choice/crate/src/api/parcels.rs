// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! parcels.

use serde_json::{Map, Value};

use crate::Content;
use crate::runtime::{Endpoint, Request, Style};
use crate::types::{
    Parcel, Remark, SendParcelBodyForm, SendParcelBodyMultipart, Step, StyledFormBody,
};

/// `PUT /parcels/remark` (`put_remark`)
pub fn put_remark(body: &PutRemarkBody) -> Request<()> {
    Endpoint::put("/parcels/remark")
        .named("put_remark")
        .with(|endpoint| match body {
            PutRemarkBody::Text(body) => {
                let body = body.clone();
                endpoint.text("text/plain", body)
            }
            PutRemarkBody::Json(body) => endpoint.json(body),
        })
        .returns_nothing()
}

/// What [`put_remark()`] sends: one variant for each media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the sizes are the document's")]
pub enum PutRemarkBody {
    /// `text/plain`.
    Text(String),

    /// `application/json`.
    Json(Remark),
}

/// `POST /parcels` (`send_parcel`)
pub fn send_parcel(body: &SendParcelBody) -> Request<()> {
    Endpoint::post("/parcels")
        .named("send_parcel")
        .with(|endpoint| match body {
            SendParcelBody::Json(body) => endpoint.check(body).json(body),
            SendParcelBody::Form(body) => endpoint.form(body),
            SendParcelBody::Multipart(body) => {
                endpoint
                    .multipart(
                        "multipart/form-data",
                        body,
                        |form, body| form.file("label", &body.label),
                    )
            }
            SendParcelBody::Text(body) => {
                let body = body.clone();
                endpoint.text("text/plain", body)
            }
            SendParcelBody::Xml(body) => {
                let body = body.clone();
                endpoint.text("application/xml", body)
            }
            SendParcelBody::Binary(body) => {
                let body = body.clone();
                endpoint.content("application/octet-stream", body)
            }
            SendParcelBody::Png(body) => {
                let body = body.clone();
                endpoint.content("image/png", body)
            }
        })
        .returns_nothing()
}

/// What [`send_parcel()`] sends: one variant for each media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the sizes are the document's")]
pub enum SendParcelBody {
    /// `application/json`.
    Json(Parcel),

    /// `application/x-www-form-urlencoded`.
    Form(SendParcelBodyForm),

    /// `multipart/form-data`.
    Multipart(SendParcelBodyMultipart),

    /// `text/plain`.
    Text(String),

    /// `application/xml`.
    Xml(String),

    /// `application/octet-stream`.
    Binary(Content),

    /// `image/png`.
    Png(Content),
}

impl From<Parcel> for SendParcelBody {
    fn from(body: Parcel) -> Self {
        Self::Json(body)
    }
}

impl From<SendParcelBodyForm> for SendParcelBody {
    fn from(body: SendParcelBodyForm) -> Self {
        Self::Form(body)
    }
}

impl From<SendParcelBodyMultipart> for SendParcelBody {
    fn from(body: SendParcelBodyMultipart) -> Self {
        Self::Multipart(body)
    }
}

/// `PATCH /parcels/perhaps` (`change_parcel`)
pub fn change_parcel(body: &ChangeParcelBody) -> Request<()> {
    Endpoint::patch("/parcels/perhaps")
        .named("change_parcel")
        .with(|endpoint| match body {
            ChangeParcelBody::Json(body) => endpoint.check(body).json(body),
            ChangeParcelBody::JsonPatchJson(body) => {
                endpoint
                    .check_parameters(|at| {
                        at.min_items(body.len(), 1)?;
                        Ok(())
                    })
                    .json_as("application/json-patch+json", body)
            }
        })
        .returns_nothing()
}

/// What [`change_parcel()`] sends: one variant for each media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the sizes are the document's")]
pub enum ChangeParcelBody {
    /// `application/json`.
    Json(Parcel),

    /// `application/json-patch+json`.
    JsonPatchJson(Vec<Step>),
}

impl From<Parcel> for ChangeParcelBody {
    fn from(body: Parcel) -> Self {
        Self::Json(body)
    }
}

impl From<Vec<Step>> for ChangeParcelBody {
    fn from(body: Vec<Step>) -> Self {
        Self::JsonPatchJson(body)
    }
}

/// `PUT /parcels/same` (`same_parcel`)
pub fn same_parcel(body: &Parcel) -> Request<()> {
    Endpoint::put("/parcels/same")
        .named("same_parcel")
        .check(body)
        .json_as("application/json; charset=utf-8", body)
        .returns_nothing()
}

/// `PATCH /parcels/patches` (`patch_parcel`)
pub fn patch_parcel(body: &PatchParcelBody) -> Request<()> {
    Endpoint::patch("/parcels/patches")
        .named("patch_parcel")
        .with(|endpoint| match body {
            PatchParcelBody::JsonPatchJson(body) => {
                endpoint.json_as("application/json-patch+json", body)
            }
            PatchParcelBody::MergePatchJson(body) => {
                endpoint.json_as("application/merge-patch+json", body)
            }
        })
        .returns_nothing()
}

/// What [`patch_parcel()`] sends: one variant for each media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the sizes are the document's")]
pub enum PatchParcelBody {
    /// `application/json-patch+json`.
    JsonPatchJson(Map<String, Value>),

    /// `application/merge-patch+json`.
    MergePatchJson(Map<String, Value>),
}

/// `POST /forms/styled` (`styled_form`)
pub fn styled_form(body: &StyledFormBody) -> Request<()> {
    Endpoint::post("/forms/styled")
        .named("styled_form")
        .form_style(
            body,
            &[
                ("comma", Style::Form, false),
                ("pipe", Style::PipeDelimited, false),
                ("deep", Style::DeepObject, true),
            ],
        )
        .returns_nothing()
}

/// `PUT /anything` (`send_anything`)
pub fn send_anything(body: impl Into<Content>) -> Request<()> {
    Endpoint::put("/anything")
        .named("send_anything")
        .content("application/octet-stream", body)
        .returns_nothing()
}

/// `PUT /anything/perhaps` (`perhaps_picture`)
pub fn perhaps_picture(body: Option<Content>) -> Request<()> {
    Endpoint::put("/anything/perhaps")
        .named("perhaps_picture")
        .content_optional("image/png", body)
        .returns_nothing()
}
