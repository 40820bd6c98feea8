//! What `spec/codegen.lock` does for a check-out: `--check` names the cause, and nothing edited by hand is lost.
#![allow(
    clippy::needless_raw_string_hashes,
    reason = "snapbox writes them so when it renews what is expected"
)]

mod check_out;
mod files;
mod inputs;
mod lock_itself;
mod merge;
mod moved;
mod named;
mod summaries;
mod up_to_date;
