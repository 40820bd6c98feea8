//! Security schemes and what needs them.

use openapiv3::{APIKeyLocation, SecurityRequirement, SecurityScheme};

use super::{Builder, docs};
use crate::ir::{Api, Credential, Location, Requirement, Scheme, SchemeId};
use crate::lower::extension;
use crate::problem::Pointer;

/// Reads the schemes of the document and what it needs as a whole.
pub(super) fn read(builder: &mut Builder<'_>, api: &mut Api) {
    let document = builder.resolved.api();
    let declared = document
        .components
        .iter()
        .flat_map(|components| &components.security_schemes);
    for (name, scheme) in declared {
        let at = Pointer::root()
            .key("components")
            .key("securitySchemes")
            .key(name);
        let Some((_, scheme)) = builder.resolved.follow(&at, scheme) else {
            continue;
        };
        let (credential, description) = credential(scheme);
        api.schemes.push(Scheme {
            name: name.clone(),
            credential,
            docs: docs::description(description),
        });
    }
    api.security = document
        .security
        .as_ref()
        .map_or_else(Vec::new, |needed| requirements(&api.schemes, needed));
}

/// The alternatives that a list of requirements names. One that names an undeclared scheme cannot be met and is left
/// out.
pub(super) fn requirements(schemes: &[Scheme], needed: &[SecurityRequirement]) -> Vec<Requirement> {
    let known = |name: &String| {
        schemes
            .iter()
            .position(|scheme| scheme.name == *name)
            .map(SchemeId)
    };
    needed
        .iter()
        .filter_map(|requirement| requirement.keys().map(known).collect::<Option<Vec<_>>>())
        .map(|schemes| Requirement { schemes })
        .collect()
}

fn credential(scheme: &SecurityScheme) -> (Credential, Option<&str>) {
    match scheme {
        SecurityScheme::APIKey {
            location,
            name,
            description,
            ..
        } => (key(location, name), description.as_deref()),
        SecurityScheme::HTTP {
            scheme,
            description,
            ..
        } => (http(scheme), description.as_deref()),
        SecurityScheme::OpenIDConnect {
            description,
            extensions,
            ..
        } if extensions.contains_key(extension::SCHEME_TYPE) => {
            (Credential::Other, description.as_deref())
        }
        SecurityScheme::OAuth2 { description, .. }
        | SecurityScheme::OpenIDConnect { description, .. } => {
            (Credential::Bearer, description.as_deref())
        }
    }
}

fn key(location: &APIKeyLocation, name: &str) -> Credential {
    let location = match location {
        APIKeyLocation::Query => Location::Query,
        APIKeyLocation::Header => Location::Header,
        APIKeyLocation::Cookie => Location::Cookie,
    };
    Credential::Key {
        location,
        name: name.to_owned(),
    }
}

/// A scheme of the registry of HTTP authentication schemes (RFC 9110, section 16.4.1).
fn http(scheme: &str) -> Credential {
    match scheme.to_ascii_lowercase().as_str() {
        "bearer" => Credential::Bearer,
        "basic" => Credential::Basic,
        _ => Credential::Other,
    }
}
