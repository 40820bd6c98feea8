// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod limits;
mod problem;
mod replace_job;
mod report;
mod start_job;

pub use self::limits::{Limits, LimitsPer};
pub use self::problem::Problem;
pub use self::replace_job::{ReplaceJobXOwner, ReplaceJobXPlace, ReplaceJobXTier};
pub use self::report::Report;
pub use self::start_job::{StartJobAccepted, StartJobError};
