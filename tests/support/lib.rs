//! What the test targets share.
#![allow(clippy::expect_used, reason = "a test that cannot be set up fails")]
#![allow(clippy::missing_panics_doc, reason = "as above")]

mod beside;
mod command;
mod folder;
mod git;
pub mod golden;
pub mod instances;

pub use beside::beside;
pub use command::{root, xtask};
pub use folder::Folder;
pub use git::{git, git_fails};

/// The example in the README of this repository is compiled as a test of the documentation.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
