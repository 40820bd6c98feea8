// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! album.

use serde_json::{Map, Value};

use crate::Content;
use crate::runtime::{Endpoint, Request};
use crate::types::{Note, PerhapsPictureBody, Picture};

/// `POST /pictures` (`add_picture`)
pub fn add_picture(body: &Picture) -> Request<()> {
    Endpoint::post("/pictures")
        .named("add_picture")
        .check(body)
        .multipart(
            "multipart/form-data",
            body,
            |form, body| {
                form
                    .file("image", &body.image)
                    .encoded(Some("image/png"), &[("X-Purpose", "preview")])
                    .file("thumbnail", &body.thumbnail)
                    .file("scan", &body.scan)
                    .file("pages", &body.pages)
                    .file("cover", &body.cover)
                    .value("title", &body.title)
                    .value("year", &body.year)
                    .value("public", &body.public)
                    .value("tags", &body.tags)
                    .encoded(Some("application/json"), &[])
                    .value("labels", &body.labels)
                    .value("place", &body.place)
                    .value("places", &body.places)
                    .value("taken", &body.taken)
                    .value("comment", &body.comment)
                    .value("checksum", &body.checksum)
                    .encoded(Some("application/xml"), &[])
                    .value("about", &body.about)
                    .encoded(Some("text/xml; charset=utf-8"), &[])
                    .value("history", &body.history)
                    .encoded(Some("application/x-protobuf"), &[])
                    .file("index", &body.index)
                    .encoded(Some("text/plain"), &[])
                    .value("remark", &body.remark)
                    .values(&body.additional_properties)
            },
        )
        .returns_nothing()
}

/// `PUT /pictures/optional` (`perhaps_picture`)
pub fn perhaps_picture(body: Option<&PerhapsPictureBody>) -> Request<()> {
    Endpoint::put("/pictures/optional")
        .named("perhaps_picture")
        .multipart_optional(
            "multipart/form-data",
            body,
            |form, body| {
                form
                    .file("image", &body.image)
                    .file("preview", &body.preview)
                    .file("frames", &body.frames)
                    .value("grid", &body.grid)
            },
        )
        .returns_nothing()
}

/// `POST /pictures/json` (`describe_picture`)
pub fn describe_picture(body: &Note) -> Request<Note> {
    Endpoint::post("/pictures/json").named("describe_picture").json(body).returns_json()
}

/// `POST /pictures/note` (`note_picture`)
pub fn note_picture(body: &Note) -> Request<()> {
    Endpoint::post("/pictures/note")
        .named("note_picture")
        .multipart(
            "multipart/form-data",
            body,
            |form, body| form.value("text", &body.text).file("data", &body.data),
        )
        .returns_nothing()
}

/// `POST /free` (`send_free`)
pub fn send_free(body: &Map<String, Value>) -> Request<()> {
    Endpoint::post("/free")
        .named("send_free")
        .multipart("multipart/form-data", body, |form, body| form.values(body))
        .returns_nothing()
}

/// `POST /raw` (`send_raw`)
pub fn send_raw(body: impl Into<Content>) -> Request<()> {
    Endpoint::post("/raw")
        .named("send_raw")
        .content("multipart/form-data", body)
        .returns_nothing()
}

/// `POST /related` (`send_related`)
pub fn send_related(body: impl Into<Content>) -> Request<()> {
    Endpoint::post("/related")
        .named("send_related")
        .content("multipart/related", body)
        .returns_nothing()
}
