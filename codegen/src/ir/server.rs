//! Servers, and the variables of their URLs.

/// A server.
#[derive(Clone, Debug, PartialEq)]
pub struct Server {
    /// Its URL; may hold `{variables}` and may be relative.
    pub url: String,
    /// What the document says about it. May be empty.
    pub description: String,
    /// The variables of the URL.
    pub variables: Vec<ServerVariable>,
}

/// A variable of a server's URL.
#[derive(Clone, Debug, PartialEq)]
pub struct ServerVariable {
    /// Its name.
    pub name: String,
    /// Its value where none is given.
    pub default: String,
    /// The values it can take; empty: any.
    pub values: Vec<String>,
}
