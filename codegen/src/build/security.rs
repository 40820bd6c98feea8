//! Security schemes and what needs them.

use std::collections::BTreeMap;

use openapiv3::{APIKeyLocation, SecurityRequirement, SecurityScheme};

use super::{Builder, docs};
use crate::config::{self, Spanned};
use crate::ir::{Api, Credential, Location, Requirement, Scheme, SchemeId};
use crate::lower::{extension, nearest};
use crate::problem::{Place, Pointer, Problem, Severity};

/// `[credentials]` of the configuration.
type Credentials = BTreeMap<String, Spanned<config::Credential>>;

/// Reads the schemes of the document and what it needs as a whole.
pub(super) fn read(builder: &mut Builder<'_>, api: &mut Api, config: &Credentials) {
    let document = builder.resolved.api();
    let declared = document
        .components
        .iter()
        .flat_map(|components| &components.security_schemes);
    for (name, scheme) in declared {
        let at = section().key(name);
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
    api.security = document.security.as_ref().map_or_else(Vec::new, |needed| {
        requirements(builder, &api.schemes, needed, &Pointer::root())
    });
    strangers(builder, &api.schemes, config);
}

/// The alternatives that `security` of the node at `at` names. One that names an undeclared scheme cannot be met and is
/// left out.
pub(super) fn requirements(
    builder: &mut Builder<'_>,
    schemes: &[Scheme],
    needed: &[SecurityRequirement],
    at: &Pointer,
) -> Vec<Requirement> {
    let mut found = Vec::new();
    for (index, requirement) in needed.iter().enumerate() {
        let at = at.key("security").index(index);
        let mut known = Vec::new();
        for name in requirement.keys() {
            match schemes.iter().position(|scheme| scheme.name == *name) {
                Some(position) => known.push(SchemeId(position)),
                None => builder.report.add(undeclared(schemes, name, &at)),
            }
        }
        if known.len() == requirement.len() {
            found.push(Requirement { schemes: known });
        }
    }
    found
}

fn undeclared(schemes: &[Scheme], name: &str, at: &Pointer) -> Problem {
    let message = format!("the security scheme `{name}` is not declared; never used");
    let help = near(schemes, name).map_or_else(
        || format!("declare it as `#{}`", section().key(name)),
        |near| format!("did you mean `{near}`?"),
    );
    let at = at.key(name);
    Problem::warning(at.clone(), message)
        .at(Place::Key(at))
        .help(help)
}

/// Complains of credentials in the configuration that are for no scheme.
fn strangers(builder: &mut Builder<'_>, schemes: &[Scheme], config: &Credentials) {
    let declared = |name: &String| schemes.iter().any(|scheme| scheme.name == *name);
    for (name, entry) in config.iter().filter(|(name, _)| !declared(name)) {
        let message = format!("the document has no security scheme `{name}`");
        let help = match (near(schemes, name), schemes) {
            (Some(near), _) => format!("did you mean `{near}`?"),
            (None, []) => "it declares none, so this table has no effect".to_owned(),
            (None, schemes) => format!("known are {}", listed(schemes)),
        };
        // Where there are others it is a slip of the pen.
        let severity = if schemes.is_empty() {
            Severity::Warning
        } else {
            Severity::Error
        };
        let problem = entry.problem(severity, message).help(help);
        builder.report.add(problem.misfit());
    }
}

fn near<'s>(schemes: &'s [Scheme], name: &str) -> Option<&'s str> {
    nearest(name, schemes.iter().map(|scheme| scheme.name.as_str()))
}

fn listed(schemes: &[Scheme]) -> String {
    let names = schemes.iter().map(|scheme| format!("`{}`", scheme.name));
    names.collect::<Vec<_>>().join(", ")
}

fn section() -> Pointer {
    Pointer::root().key("components").key("securitySchemes")
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
