// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The operations, one module for each tag.

use crate::runtime::{Endpoint, Request};
use crate::types::{Both, Received, Sent};

/// `PUT /sent` (`send_all`)
pub fn send_all(body: &Sent) -> Request<Received> {
    Endpoint::put("/sent").named("send_all").check(body).json(body).returns_json()
}

/// `PUT /both` (`keep_all`)
pub fn keep_all(body: &Both) -> Request<Both> {
    Endpoint::put("/both").named("keep_all").json(body).returns_json()
}

/// `GET /kept/{place}` (`find_kept`)
pub fn find_kept(place: &str) -> Request<()> {
    Endpoint::get("/kept/{place}")
        .named("find_kept")
        .path("place", place)
        .returns_nothing()
}
