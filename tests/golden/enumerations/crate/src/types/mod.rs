// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod colour;
mod lamp;
mod new_lamp;

pub use self::colour::Colour;
pub use self::lamp::{Lamp, LampAlways, LampSizesItem, LampState};
pub use self::new_lamp::{
    NewLamp, NewLampEdition, NewLampKind, NewLampLevel, NewLampMode, NewLampOffset,
    NewLampSocket, NewLampUnit, NewLampVersion, NewLampWatts,
};
