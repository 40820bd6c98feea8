// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The environment of the program: where a base URL and credentials may be kept.

use std::env::{self, VarError};

use super::credential::Scheme;
use super::error::{Error, ErrorKind};

/// The credential of a scheme, which must be in its variable.
#[allow(
    dead_code,
    reason = "only a document with credentials in the environment needs it"
)]
pub(crate) fn required(scheme: &Scheme) -> Result<String, Error> {
    let Scheme { setter, env, .. } = scheme;
    let Some(name) = env else {
        return Err(fault(&format!(
            "no environment variable holds what `{setter}(…)` takes"
        )));
    };
    optional(name)?.ok_or_else(|| {
        let state = if env::var_os(name).is_some() {
            "empty"
        } else {
            "not set"
        };
        fault(&format!(
            "the environment variable {name} is {state}; it holds what `{setter}(…)` takes"
        ))
    })
}

/// The value of a variable, if it is there and not empty.
pub(crate) fn optional(name: &str) -> Result<Option<String>, Error> {
    match env::var(name) {
        Ok(value) if value.is_empty() => Ok(None),
        Ok(value) => Ok(Some(value)),
        Err(VarError::NotPresent) => Ok(None),
        Err(VarError::NotUnicode(_)) => Err(fault(&format!(
            "the environment variable {name} is not UTF-8"
        ))),
    }
}

/// The base URL: what the variable says, or else the default.
pub(crate) fn base_url(variable: Option<&str>, default: &str) -> Result<String, Error> {
    let set = variable.map_or(Ok(None), optional)?;
    Ok(set.unwrap_or_else(|| default.to_owned()))
}

fn fault(message: &str) -> Error {
    Error::new(ErrorKind::Configuration, message)
}
