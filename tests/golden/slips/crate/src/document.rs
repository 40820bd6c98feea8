// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! What the document says about the API as a whole: its server and how to say who is asking.

#[cfg(feature = "blocking")]
use crate::runtime::blocking;
use crate::runtime::environment;
use crate::runtime::{Error, Security, Settings};
#[cfg(feature = "client")]
use crate::runtime::Client;

/// The server that the document names.
pub(crate) const BASE_URL: &str = "https://slips.example";

/// The environment variable that replaces it.
pub(crate) const BASE_URL_ENV: Option<&str> = Some("GOLDEN_SLIPS_BASE_URL");

/// How a program names itself to the server, unless it says otherwise.
pub(crate) const USER_AGENT: &str = concat!(
    env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")
);

/// What an operation needs that says nothing itself.
pub(crate) const SECURITY: Security = &[];

impl Settings {
    /// Settings of the environment.
    ///
    /// - `GOLDEN_SLIPS_BASE_URL`: the URL of the server; <https://slips.example> where it is not set
    ///
    /// # Errors
    ///
    /// When a variable that is needed is not set, is empty, or is not UTF-8.
    pub fn from_env() -> Result<Self, Error> {
        let settings = Self::new(environment::base_url(BASE_URL_ENV, BASE_URL)?);
        Ok(settings)
    }
}

#[cfg(feature = "client")]
impl Client {
    /// A client for <https://slips.example>.
    ///
    /// # Errors
    ///
    /// When what is given cannot be used, or when TLS cannot be set up.
    pub fn new() -> Result<Self, Error> {
        Self::builder().build()
    }

    /// A client with the settings of the environment: see [`Settings::from_env`].
    ///
    /// # Errors
    ///
    /// When a variable is missing or cannot be used, or when TLS cannot be set up.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_settings(Settings::from_env()?)
    }
}

#[cfg(feature = "blocking")]
impl blocking::Client {
    /// A client for <https://slips.example>.
    ///
    /// # Errors
    ///
    /// When what is given cannot be used, or when TLS cannot be set up.
    pub fn new() -> Result<Self, Error> {
        Self::builder().build()
    }

    /// A client with the settings of the environment: see [`Settings::from_env`].
    ///
    /// # Errors
    ///
    /// When a variable is missing or cannot be used, or when TLS cannot be set up.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_settings(Settings::from_env()?)
    }
}
