// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! What the document says about the API as a whole: its server and how to say who is asking.

#[cfg(feature = "blocking")]
use crate::runtime::blocking;
use crate::runtime::environment;
use crate::runtime::{Error, Place, Scheme, Security, Settings};
#[cfg(feature = "client")]
use crate::runtime::{Client, ClientBuilder};

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

/// `key`.
pub(crate) const API_KEY: Scheme = Scheme {
    setter: "api_key",
    env: Some("GOLDEN_SLIPS_API_KEY"),
    place: Place::Header("X-Key"),
    prefix: "",
};

/// `token`.
pub(crate) const TOKEN: Scheme = Scheme {
    setter: "token",
    env: Some("GOLDEN_SLIPS_TOKEN"),
    place: Place::Header("Authorization"),
    prefix: "Bearer ",
};

/// `flow`.
pub(crate) const FLOW: Scheme = Scheme {
    setter: "flow",
    env: Some("GOLDEN_SLIPS_FLOW"),
    place: Place::Header("Authorization"),
    prefix: "Bearer ",
};

impl Settings {
    /// Settings of the environment.
    ///
    /// - `GOLDEN_SLIPS_BASE_URL`: the URL of the server; <https://slips.example> where it is not set
    /// - `GOLDEN_SLIPS_API_KEY`: what is given to [`api_key`](Self::api_key)
    /// - `GOLDEN_SLIPS_TOKEN`: what is given to [`token`](Self::token)
    /// - `GOLDEN_SLIPS_FLOW`: what is given to [`flow`](Self::flow)
    ///
    /// # Errors
    ///
    /// When a variable that is needed is not set, is empty, or is not UTF-8.
    pub fn from_env() -> Result<Self, Error> {
        let mut settings = Self::new(environment::base_url(BASE_URL_ENV, BASE_URL)?);
        if let Some(value) = environment::optional("GOLDEN_SLIPS_API_KEY")? {
            settings = settings.api_key(value);
        }
        if let Some(value) = environment::optional("GOLDEN_SLIPS_TOKEN")? {
            settings = settings.token(value);
        }
        if let Some(value) = environment::optional("GOLDEN_SLIPS_FLOW")? {
            settings = settings.flow(value);
        }
        Ok(settings)
    }

    /// The API key.
    ///
    /// Scheme `key` of the document.
    pub fn api_key(self, api_key: impl AsRef<str>) -> Self {
        self.credential(&API_KEY, api_key.as_ref())
    }

    /// The access token, with or without `Bearer` before it.
    ///
    /// Scheme `token` of the document.
    pub fn token(self, token: impl AsRef<str>) -> Self {
        self.credential(&TOKEN, token.as_ref())
    }

    /// The access token, with or without `Bearer` before it.
    ///
    /// Scheme `flow` of the document.
    pub fn flow(self, flow: impl AsRef<str>) -> Self {
        self.credential(&FLOW, flow.as_ref())
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

#[cfg(feature = "client")]
impl ClientBuilder {
    /// The API key.
    ///
    /// Scheme `key` of the document.
    pub fn api_key(self, api_key: impl AsRef<str>) -> Self {
        self.map_settings(|settings| settings.api_key(api_key))
    }

    /// The access token, with or without `Bearer` before it.
    ///
    /// Scheme `token` of the document.
    pub fn token(self, token: impl AsRef<str>) -> Self {
        self.map_settings(|settings| settings.token(token))
    }

    /// The access token, with or without `Bearer` before it.
    ///
    /// Scheme `flow` of the document.
    pub fn flow(self, flow: impl AsRef<str>) -> Self {
        self.map_settings(|settings| settings.flow(flow))
    }
}

#[cfg(feature = "blocking")]
impl blocking::ClientBuilder {
    /// The API key.
    ///
    /// Scheme `key` of the document.
    pub fn api_key(self, api_key: impl AsRef<str>) -> Self {
        self.map_settings(|settings| settings.api_key(api_key))
    }

    /// The access token, with or without `Bearer` before it.
    ///
    /// Scheme `token` of the document.
    pub fn token(self, token: impl AsRef<str>) -> Self {
        self.map_settings(|settings| settings.token(token))
    }

    /// The access token, with or without `Bearer` before it.
    ///
    /// Scheme `flow` of the document.
    pub fn flow(self, flow: impl AsRef<str>) -> Self {
        self.map_settings(|settings| settings.flow(flow))
    }
}
