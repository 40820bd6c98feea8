//! The project's commands: parses arguments and prints, generates nothing itself.
//!
//! Exit status: 0 fine, 1 drift or an error in the input, 2 wrong usage.

mod arguments;
mod beside;
mod corpus;
mod diff;
mod drift;
mod failure;
mod files;
mod generate;
mod judge;
mod listed;
mod locked;
mod plan;
mod print;
mod release;
mod report;
mod vendor;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use mimalloc::MiMalloc;

/// A quarter of a run was spent on the system's allocator: a document becomes many small nodes, several times over.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Codegen(arguments) => generate::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Vendor(arguments) => vendor::run(&arguments),
        Command::Corpus(arguments) => corpus::run(&arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}
