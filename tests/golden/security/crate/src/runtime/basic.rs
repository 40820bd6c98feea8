// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Basic authentication (RFC 7617): user and password as one credential.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::credential::Scheme;
use super::settings::Settings;

impl Settings {
    /// Gives user and password for a scheme.
    pub(crate) fn basic_credential(self, scheme: &'static Scheme, user: &str, password: &str) -> Self {
        let pair = STANDARD.encode(format!("{user}:{password}"));
        self.credential(scheme, &pair)
    }
}
