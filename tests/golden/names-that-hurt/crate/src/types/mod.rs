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

pub use box_::Box;
pub use client::Client;
pub use default::{Default, DefaultKind};
pub use error::Error;
pub use from::From;
pub use größe::Größe;
pub use hash_map::HashMap;
pub use into::Into;
pub use lower_client::LowerClient;
pub use ok::Ok;
pub use option::Option;
pub use request::Request;
pub use serialize::Serialize;
pub use string::String;
pub use task_ids::TaskIDs;
pub use value::Value;
pub use vec::Vec;
