// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! What the document says about the API as a whole: its server and how to say who is asking.

#[cfg(feature = "blocking")]
use crate::runtime::blocking;
use crate::runtime::environment;
use crate::runtime::{Error, Place, Scheme, Security, Settings};
#[cfg(feature = "client")]
use crate::runtime::{Client, ClientBuilder};

/// The server that the document names.
pub(crate) const BASE_URL: &str = "https://names.example";

/// The environment variable that replaces it.
pub(crate) const BASE_URL_ENV: Option<&str> = Some(
    "GOLDEN_NAMES_THAT_HURT_MORE_BASE_URL",
);

/// How a program names itself to the server, unless it says otherwise.
pub(crate) const USER_AGENT: &str = concat!(
    env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")
);

/// What an operation needs that says nothing itself.
pub(crate) const SECURITY: Security = &[&[&密钥]];

/// `密钥`.
pub(crate) const 密钥: Scheme = Scheme {
    setter: "密钥",
    env: Some("GOLDEN_NAMES_THAT_HURT_MORE_密钥"),
    place: Place::Header("Authorization"),
    prefix: "Bearer ",
};

/// `口令`.
pub(crate) const 口令: Scheme = Scheme {
    setter: "口令",
    env: Some("GOLDEN_NAMES_THAT_HURT_MORE_口令"),
    place: Place::Header("Authorization"),
    prefix: "Bearer ",
};

impl Settings {
    /// Settings of the environment.
    ///
    /// - `GOLDEN_NAMES_THAT_HURT_MORE_BASE_URL`: the URL of the server; <https://names.example> where it is not set
    /// - `GOLDEN_NAMES_THAT_HURT_MORE_密钥`: what is given to [`密钥`](Self::密钥)
    /// - `GOLDEN_NAMES_THAT_HURT_MORE_口令`: what is given to [`口令`](Self::口令)
    ///
    /// # Errors
    ///
    /// When a variable that is needed is not set, is empty, or is not UTF-8.
    pub fn from_env() -> Result<Self, Error> {
        let mut settings = Self::new(environment::base_url(BASE_URL_ENV, BASE_URL)?);
        settings = settings.密钥(environment::required(&密钥)?);
        if let Some(value) = environment::optional(
            "GOLDEN_NAMES_THAT_HURT_MORE_口令",
        )? {
            settings = settings.口令(value);
        }
        Ok(settings)
    }

    /// The access token, with or without `Bearer` before it.
    ///
    /// Scheme `密钥` of the document.
    pub fn 密钥(self, 密钥_credential: impl AsRef<str>) -> Self {
        self.credential(&密钥, 密钥_credential.as_ref())
    }

    /// The access token, with or without `Bearer` before it.
    ///
    /// Scheme `口令` of the document.
    pub fn 口令(self, 口令_credential: impl AsRef<str>) -> Self {
        self.credential(&口令, 口令_credential.as_ref())
    }
}

#[cfg(feature = "client")]
impl Client {
    /// A client for <https://names.example> with this credential.
    ///
    /// # Errors
    ///
    /// When what is given cannot be used, or when TLS cannot be set up.
    pub fn new(密钥_credential: impl AsRef<str>) -> Result<Self, Error> {
        Self::builder().密钥(密钥_credential).build()
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
    /// A client for <https://names.example> with this credential.
    ///
    /// # Errors
    ///
    /// When what is given cannot be used, or when TLS cannot be set up.
    pub fn new(密钥_credential: impl AsRef<str>) -> Result<Self, Error> {
        Self::builder().密钥(密钥_credential).build()
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
    /// The access token, with or without `Bearer` before it.
    ///
    /// Scheme `密钥` of the document.
    pub fn 密钥(self, 密钥_credential: impl AsRef<str>) -> Self {
        self.map_settings(|settings| settings.密钥(密钥_credential))
    }

    /// The access token, with or without `Bearer` before it.
    ///
    /// Scheme `口令` of the document.
    pub fn 口令(self, 口令_credential: impl AsRef<str>) -> Self {
        self.map_settings(|settings| settings.口令(口令_credential))
    }
}

#[cfg(feature = "blocking")]
impl blocking::ClientBuilder {
    /// The access token, with or without `Bearer` before it.
    ///
    /// Scheme `密钥` of the document.
    pub fn 密钥(self, 密钥_credential: impl AsRef<str>) -> Self {
        self.map_settings(|settings| settings.密钥(密钥_credential))
    }

    /// The access token, with or without `Bearer` before it.
    ///
    /// Scheme `口令` of the document.
    pub fn 口令(self, 口令_credential: impl AsRef<str>) -> Self {
        self.map_settings(|settings| settings.口令(口令_credential))
    }
}
