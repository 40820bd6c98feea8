//! What a change of a document means for users, and the command that says so.
#![allow(
    clippy::needless_raw_string_hashes,
    reason = "snapbox writes them so when it renews what is expected"
)]

mod command;
mod letters;
mod renames;
mod rules;
