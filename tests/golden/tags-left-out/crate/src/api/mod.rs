// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The operations, one module for each tag.

use crate::runtime::{Endpoint, Request};
use crate::types::{Parcel, Place};

/// `POST /parcels` (`sendParcel`)
///
/// # Errors
///
/// - 409: [`types::Place`](crate::types::Place): It is on its way already, to the place that the body names.
///
/// A body is read by [`Error::body`](crate::Error::body): `error.body::<Place>()`.
pub fn send_parcel(body: &Parcel) -> Request<Place> {
    Endpoint::post("/parcels").named("send_parcel").json(body).returns_json()
}
