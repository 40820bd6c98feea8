// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod box_;
mod client;
mod default;
mod error;
mod from;

#[path = "gr-f6--df-e.rs"]
mod größe;

mod hash_map;
mod into;
mod lower_client;
mod ok;
mod option;
mod request;
mod serialize;
mod string;
mod task_ids;
mod value;
mod vec;

pub use self::box_::Box;
pub use self::client::Client;
pub use self::default::{Default, DefaultKind};
pub use self::error::Error;
pub use self::from::From;
pub use self::größe::Größe;
pub use self::hash_map::HashMap;
pub use self::into::Into;
pub use self::lower_client::LowerClient;
pub use self::ok::Ok;
pub use self::option::Option;
pub use self::request::Request;
pub use self::serialize::Serialize;
pub use self::string::String;
pub use self::task_ids::TaskIDs;
pub use self::value::Value;
pub use self::vec::Vec;
