// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod note;
mod octets;
mod perhaps_picture;
mod picture;
mod place;

pub use self::note::Note;
pub use self::octets::Octets;
pub use self::perhaps_picture::PerhapsPictureBody;
pub use self::picture::{Picture, PictureIndex};
pub use self::place::Place;
