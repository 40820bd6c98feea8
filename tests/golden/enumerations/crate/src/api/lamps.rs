// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Lamps.

use crate::runtime::{Endpoint, Request};
use crate::types::{Lamp, NewLamp};

/// `POST /lamps` (`add_lamp`)
pub fn add_lamp(body: &NewLamp) -> Request<Lamp> {
    Endpoint::post("/lamps").named("add_lamp").check(body).json(body).returns_json()
}
