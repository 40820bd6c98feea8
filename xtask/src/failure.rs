//! Why a command ends early, and the exit status that says so.

use std::fmt;
use std::io;
use std::process::ExitCode;

use crate::print;

/// Why a command ends early.
#[derive(Debug)]
pub(crate) enum Failure {
    /// All there is to say stands on the screen already.
    Said,
    /// An error in the input, or of the disk.
    Error(String),
    /// The command was not used as it should be.
    Usage(String),
}

impl Failure {
    /// Prints what is left to say.
    pub(crate) fn report(&self) -> ExitCode {
        match self {
            Self::Said => ExitCode::from(1),
            Self::Error(text) => {
                print::error(text);
                ExitCode::from(1)
            }
            Self::Usage(text) => {
                print::error(text);
                ExitCode::from(2)
            }
        }
    }

    /// Turns what went wrong with a file into a failure that names it.
    pub(crate) fn about(path: impl fmt::Display) -> impl FnOnce(io::Error) -> Self {
        move |error| Self::Error(format!("{path}: {error}"))
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Error(error.to_string())
    }
}
