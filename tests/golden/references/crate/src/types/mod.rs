// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod a_get_responses200;
mod a_id_get_responses200;
mod account;
mod book;
mod bounds;
mod chain;
mod forest;
mod left;
mod moment;
mod new_account;
mod old_account;
mod ping;
mod point;
mod pong;
mod right;
mod term;
mod tree;

pub use self::a_get_responses200::AGetResponses200;
pub use self::a_id_get_responses200::AIdGetResponses200;
pub use self::account::Account;
pub use self::book::{Book, BookExtended, BookPage};
pub use self::bounds::Bounds;
pub use self::chain::Chain;
pub use self::forest::Forest;
pub use self::left::Left;
pub use self::moment::Moment;
pub use self::new_account::NewAccount;
pub use self::old_account::OldAccount;
pub use self::ping::Ping;
pub use self::point::Point;
pub use self::pong::Pong;
pub use self::right::Right;
pub use self::term::Term;
pub use self::tree::Tree;
