// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! ../x.

use crate::runtime::{Endpoint, Request};
use crate::types::AveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatHf8ece469;

/// `GET /out` (`../../out`)
pub fn out() -> Request<
    AveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatHf8ece469,
> {
    Endpoint::get("/out").named("out").returns_json()
}
