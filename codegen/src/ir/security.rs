//! Security schemes, and what is needed of them.

use super::{Docs, Location};

/// The position of a security scheme in [`super::Api::schemes`].
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct SchemeId(pub usize);

/// A way to say who is asking.
#[derive(Clone, Debug, PartialEq)]
pub struct Scheme {
    /// Its name under `components.securitySchemes`.
    pub name: String,
    /// What it is.
    pub credential: Credential,
    /// What the document says about it.
    pub docs: Docs,
}

/// What a security scheme asks for.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Credential {
    /// A key, sent as a header, in the query or as a cookie.
    Key {
        /// Where it goes; never [`Location::Path`].
        location: Location,
        /// The name of the header, the query parameter or the cookie.
        name: String,
    },
    /// `Authorization: Bearer …` (RFC 6750); OAuth 2 and OpenID Connect come down to this.
    Bearer,
    /// `Authorization: Basic …` (RFC 7617).
    Basic,
    /// Something that no header of ours can satisfy (`mutualTLS`, other HTTP schemes).
    Other,
}

/// Schemes that are needed together. Empty: nothing is needed.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Requirement {
    /// The schemes.
    pub schemes: Vec<SchemeId>,
}
