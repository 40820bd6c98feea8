// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod aux_;
mod averyveryverylongnamethatgoeson_averyveryverylongnamethatgoeson_averyveryverylongnamet_hc472768d;
mod bool;
mod cased;
mod clone;
mod com1_;
mod err;
mod events;
mod from;
mod i64;
mod iterator;
mod nul_;
mod nullable;
mod option;
mod params;
mod payload;
mod pet;
mod pet_dash_status;
mod pet_status;
mod prelude;
mod response;
mod self_;
mod send;
mod settings;
mod signs;
mod snake_pet_status;
mod some;
mod str;
mod string;
mod vec;

#[path = "-30e6--30fc--30b6--30fc--72b6--614b-_types.rs"]
mod ユーザー状態_types;

#[path = "-7528--6237-_types.rs"]
mod 用户_types;

pub use self::aux_::Aux;
pub use self::averyveryverylongnamethatgoeson_averyveryverylongnamethatgoeson_averyveryverylongnamet_hc472768d::{
    AveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatH33b2a3f2,
    AveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatH8f3fd2b7,
    AveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatHf8ece469,
};
pub use self::bool::Bool;
pub use self::cased::Cased;
pub use self::clone::Clone;
pub use self::com1_::Com1;
pub use self::err::Err;
pub use self::events::Events;
pub use self::from::From;
pub use self::i64::I64;
pub use self::iterator::Iterator;
pub use self::nul_::Nul;
pub use self::nullable::Nullable;
pub use self::option::Option;
pub use self::params::Params;
pub use self::payload::{
    Payload, PayloadGit, PayloadGitKind, PayloadGitWithTeam, PayloadGitWithTeamKind,
    PayloadTeam, PayloadTeamAndUser, PayloadUser,
};
pub use self::pet::{Pet, PetStatusProperty};
pub use self::pet_dash_status::PetDashStatus;
pub use self::pet_status::PetStatus;
pub use self::prelude::Prelude;
pub use self::response::Response;
pub use self::self_::Self_;
pub use self::send::Send;
pub use self::settings::Settings;
pub use self::signs::{Signs, SignsNumbers, SignsTexts};
pub use self::snake_pet_status::SnakePetStatus;
pub use self::some::Some;
pub use self::str::Str;
pub use self::string::String;
pub use self::vec::Vec;
pub use self::ユーザー状態_types::ユーザー状態;
pub use self::用户_types::用户;
