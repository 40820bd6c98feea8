// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod con_;
mod con_fn_main_crate_x;
mod docs;
mod script;
mod x;

pub use self::con_::Con;
pub use self::con_fn_main_crate_x::ConFnMainCrateXBody;
pub use self::docs::{Docs, DocsC};
pub use self::script::{Script, ScriptDoc};
pub use self::x::X;
