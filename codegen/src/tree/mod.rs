//! Turns generated files in memory into files on disk, or into the list of differences between the two.
//!
//! The only room that touches the disk. It does not know what is in a file; the one thing that it looks for is the
//! table in the manifest by which it recognises a folder that the generator wrote (see [`write()`]).
//!
//! The command, `--check` and the tests share [`compare`]; [`write()`] does what [`compare`] found, all of it or
//! nothing.

mod arrival;
mod cause;
mod compare;
mod disk;
mod file_tree;
mod journal;
mod marker;
mod path;
mod reason;
mod write;

#[cfg(test)]
mod tests;

pub use cause::Cause;
pub use compare::{Before, Change, Drift, Kind, compare};
pub use file_tree::FileTree;
pub use path::PathError;
pub use reason::{Reason, Reasons, by_hand, reasons};
pub use write::{write, write_file};
