//! Turns the text of `codegen.lock` into [`crate::locked::Locked`] and back: TOML, one line an entry, sorted, so that
//! two changes of a crate merge as lines do.
//!
//! What the names mean is not known here, nor where the file is.

mod digest;
mod line;
mod merge;
mod read;
mod write;

#[cfg(test)]
mod tests;

pub use digest::digest;
pub use read::{Lock, read};
pub use write::write;

/// The version of the format.
const VERSION: u64 = 1;
