// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! What the document says about the API as a whole: its server and how to say who is asking.

#[cfg(feature = "blocking")]
use crate::runtime::blocking;
use crate::runtime::environment;
use crate::runtime::{Error, Place, Scheme, Security, Settings};
#[cfg(feature = "client")]
use crate::runtime::{Client, ClientBuilder};

/// The server that the document names.
pub(crate) const BASE_URL: &str = "https://eu.vault.example/v2";

/// The environment variable that replaces it.
pub(crate) const BASE_URL_ENV: Option<&str> = Some("VAULT_URL");

/// How a program names itself to the server, unless it says otherwise.
pub(crate) const USER_AGENT: &str = concat!(
    env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")
);

/// What an operation needs that says nothing itself.
pub(crate) const SECURITY: Security = &[&[&BEARER], &[&KEY_IN_QUERY]];

/// `Bearer`.
pub(crate) const BEARER: Scheme = Scheme {
    setter: "bearer",
    env: Some("VAULT_TOKEN"),
    place: Place::Header("Authorization"),
    prefix: "Bearer ",
};

/// `KeyInQuery`.
pub(crate) const KEY_IN_QUERY: Scheme = Scheme {
    setter: "key_in_query",
    env: Some("GOLDEN_SECURITY_KEY_IN_QUERY"),
    place: Place::Query("api key"),
    prefix: "",
};

/// `KeyInHeader`.
pub(crate) const KEY_IN_HEADER: Scheme = Scheme {
    setter: "key_in_header",
    env: Some("VAULT_KEY"),
    place: Place::Header("X-Vault-Key"),
    prefix: "vault ",
};

/// `Session`.
pub(crate) const SESSION: Scheme = Scheme {
    setter: "session",
    env: Some("GOLDEN_SECURITY_SESSION"),
    place: Place::Cookie("session"),
    prefix: "",
};

/// `Basic`.
pub(crate) const BASIC_AUTH: Scheme = Scheme {
    setter: "basic_auth",
    env: Some("GOLDEN_SECURITY_BASIC_AUTH"),
    place: Place::Header("Authorization"),
    prefix: "Basic ",
};

/// `OAuth`.
pub(crate) const OAUTH: Scheme = Scheme {
    setter: "oauth",
    env: Some("GOLDEN_SECURITY_OAUTH"),
    place: Place::Header("Authorization"),
    prefix: "Bearer ",
};

impl Settings {
    /// Settings of the environment.
    ///
    /// - `VAULT_URL`: the URL of the server; <https://eu.vault.example/v2> where it is not set
    /// - `VAULT_TOKEN`: what is given to [`bearer`](Self::bearer)
    /// - `GOLDEN_SECURITY_KEY_IN_QUERY`: what is given to [`key_in_query`](Self::key_in_query)
    /// - `VAULT_KEY`: what is given to [`key_in_header`](Self::key_in_header)
    /// - `GOLDEN_SECURITY_SESSION`: what is given to [`session`](Self::session)
    /// - `GOLDEN_SECURITY_BASIC_AUTH`: `user:password` for [`basic_auth`](Self::basic_auth)
    /// - `GOLDEN_SECURITY_OAUTH`: what is given to [`oauth`](Self::oauth)
    ///
    /// # Errors
    ///
    /// When a variable that is needed is not set, is empty, or is not UTF-8.
    pub fn from_env() -> Result<Self, Error> {
        let mut settings = Self::new(environment::base_url(BASE_URL_ENV, BASE_URL)?);
        if let Some(value) = environment::optional("VAULT_TOKEN")? {
            settings = settings.bearer(value);
        }
        if let Some(value) = environment::optional("GOLDEN_SECURITY_KEY_IN_QUERY")? {
            settings = settings.key_in_query(value);
        }
        if let Some(value) = environment::optional("VAULT_KEY")? {
            settings = settings.key_in_header(value);
        }
        if let Some(value) = environment::optional("GOLDEN_SECURITY_SESSION")? {
            settings = settings.session(value);
        }
        if let Some(value) = environment::optional("GOLDEN_SECURITY_BASIC_AUTH")? {
            let (user, password) = value.split_once(':').unwrap_or((&value, ""));
            settings = settings.basic_auth(user, password);
        }
        if let Some(value) = environment::optional("GOLDEN_SECURITY_OAUTH")? {
            settings = settings.oauth(value);
        }
        Ok(settings)
    }

    /// The access token, with or without `Bearer` before it.
    ///
    /// Scheme `Bearer` of the document.
    pub fn bearer(self, bearer: impl AsRef<str>) -> Self {
        self.credential(&BEARER, bearer.as_ref())
    }

    /// The API key.
    ///
    /// Scheme `KeyInQuery` of the document.
    pub fn key_in_query(self, key_in_query: impl AsRef<str>) -> Self {
        self.credential(&KEY_IN_QUERY, key_in_query.as_ref())
    }

    /// The API key, with or without `vault` before it.
    ///
    /// Scheme `KeyInHeader` of the document.
    pub fn key_in_header(self, key_in_header: impl AsRef<str>) -> Self {
        self.credential(&KEY_IN_HEADER, key_in_header.as_ref())
    }

    /// The API key.
    ///
    /// Scheme `Session` of the document.
    pub fn session(self, session: impl AsRef<str>) -> Self {
        self.credential(&SESSION, session.as_ref())
    }

    /// User and password.
    ///
    /// Scheme `Basic` of the document.
    pub fn basic_auth(self, user: impl AsRef<str>, password: impl AsRef<str>) -> Self {
        self.basic_credential(&BASIC_AUTH, user.as_ref(), password.as_ref())
    }

    /// The access token, with or without `Bearer` before it.
    ///
    /// Scheme `OAuth` of the document.
    pub fn oauth(self, oauth: impl AsRef<str>) -> Self {
        self.credential(&OAUTH, oauth.as_ref())
    }
}

#[cfg(feature = "client")]
impl Client {
    /// A client for <https://eu.vault.example/v2> with this credential.
    ///
    /// # Errors
    ///
    /// When what is given cannot be used, or when TLS cannot be set up.
    pub fn new(bearer: impl AsRef<str>) -> Result<Self, Error> {
        Self::builder().bearer(bearer).build()
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
    /// A client for <https://eu.vault.example/v2> with this credential.
    ///
    /// # Errors
    ///
    /// When what is given cannot be used, or when TLS cannot be set up.
    pub fn new(bearer: impl AsRef<str>) -> Result<Self, Error> {
        Self::builder().bearer(bearer).build()
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
    /// Scheme `Bearer` of the document.
    pub fn bearer(self, bearer: impl AsRef<str>) -> Self {
        self.map_settings(|settings| settings.bearer(bearer))
    }

    /// The API key.
    ///
    /// Scheme `KeyInQuery` of the document.
    pub fn key_in_query(self, key_in_query: impl AsRef<str>) -> Self {
        self.map_settings(|settings| settings.key_in_query(key_in_query))
    }

    /// The API key, with or without `vault` before it.
    ///
    /// Scheme `KeyInHeader` of the document.
    pub fn key_in_header(self, key_in_header: impl AsRef<str>) -> Self {
        self.map_settings(|settings| settings.key_in_header(key_in_header))
    }

    /// The API key.
    ///
    /// Scheme `Session` of the document.
    pub fn session(self, session: impl AsRef<str>) -> Self {
        self.map_settings(|settings| settings.session(session))
    }

    /// User and password.
    ///
    /// Scheme `Basic` of the document.
    pub fn basic_auth(self, user: impl AsRef<str>, password: impl AsRef<str>) -> Self {
        self.map_settings(|settings| settings.basic_auth(user, password))
    }

    /// The access token, with or without `Bearer` before it.
    ///
    /// Scheme `OAuth` of the document.
    pub fn oauth(self, oauth: impl AsRef<str>) -> Self {
        self.map_settings(|settings| settings.oauth(oauth))
    }
}

#[cfg(feature = "blocking")]
impl blocking::ClientBuilder {
    /// The access token, with or without `Bearer` before it.
    ///
    /// Scheme `Bearer` of the document.
    pub fn bearer(self, bearer: impl AsRef<str>) -> Self {
        self.map_settings(|settings| settings.bearer(bearer))
    }

    /// The API key.
    ///
    /// Scheme `KeyInQuery` of the document.
    pub fn key_in_query(self, key_in_query: impl AsRef<str>) -> Self {
        self.map_settings(|settings| settings.key_in_query(key_in_query))
    }

    /// The API key, with or without `vault` before it.
    ///
    /// Scheme `KeyInHeader` of the document.
    pub fn key_in_header(self, key_in_header: impl AsRef<str>) -> Self {
        self.map_settings(|settings| settings.key_in_header(key_in_header))
    }

    /// The API key.
    ///
    /// Scheme `Session` of the document.
    pub fn session(self, session: impl AsRef<str>) -> Self {
        self.map_settings(|settings| settings.session(session))
    }

    /// User and password.
    ///
    /// Scheme `Basic` of the document.
    pub fn basic_auth(self, user: impl AsRef<str>, password: impl AsRef<str>) -> Self {
        self.map_settings(|settings| settings.basic_auth(user, password))
    }

    /// The access token, with or without `Bearer` before it.
    ///
    /// Scheme `OAuth` of the document.
    pub fn oauth(self, oauth: impl AsRef<str>) -> Self {
        self.map_settings(|settings| settings.oauth(oauth))
    }
}
