// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod colour;
mod lamp;
mod new_lamp;

pub use colour::Colour;
pub use lamp::{Lamp, LampAlways, LampSizesItem, LampState};
pub use new_lamp::{
    NewLamp, NewLampKind, NewLampLevel, NewLampMode, NewLampOffset, NewLampSocket,
    NewLampVersion,
};
