// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod kind;
mod pet;
mod put_pet;
mod self_;
mod weights;

pub use self::kind::Kind;
pub use self::pet::Pet;
pub use self::put_pet::PutPetBody;
pub use self::self_::Self_;
pub use self::weights::Weights;
