// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod box_;
mod parcel;
mod perhaps;
mod place;
mod shop;
mod street;

pub use self::box_::{Box, BoxKind};
pub use self::parcel::{Parcel, ParcelTo};
pub use self::perhaps::Perhaps;
pub use self::place::{
    Place, PlaceMoving, PlaceMovingState, PlaceStored, PlaceStoredState,
};
pub use self::shop::{Shop, ShopKind};
pub use self::street::{Street, StreetKind};
