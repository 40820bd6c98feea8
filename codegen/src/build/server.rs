//! Servers.

use crate::ir::{Server, ServerVariable};

/// The servers of a list, in its order.
pub(super) fn all(servers: &[openapiv3::Server]) -> Vec<Server> {
    servers.iter().map(one).collect()
}

fn one(server: &openapiv3::Server) -> Server {
    let variables = server
        .variables
        .iter()
        .flatten()
        .map(|(name, variable)| ServerVariable {
            name: name.clone(),
            default: variable.default.clone(),
            values: variable.enumeration.clone(),
        });
    Server {
        url: server.url.clone(),
        description: server.description.clone().unwrap_or_default(),
        variables: variables.collect(),
    }
}
