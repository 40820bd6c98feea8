//! Names the setters for credentials.

use super::book::Book;
use super::key::Keys;
use super::scope::{Kind, Name, Scope};
use super::text::Text;
use super::wish::Wish;
use crate::ir::{Api, Credential, Scheme};
use crate::locked::Sort;
use crate::problem::Pointer;

/// What a client has beside setters for credentials.
const CLIENT: [&str; 12] = [
    "base_url",
    "blocking",
    "build",
    "builder",
    "connect_timeout",
    "default_header",
    "from_env",
    "http_client",
    "max_body",
    "settings",
    "timeout",
    "user_agent",
];

/// The setter of each scheme: `api_key`, `bearer_token` or `basic_auth` if it is the only one of its kind, otherwise
/// the scheme's own name.
pub(super) fn name(api: &Api, keys: &Keys<'_>, book: &mut Book<'_>) -> Vec<Name> {
    let section = Pointer::root().key("components").key("securitySchemes");
    let wishes = api.schemes.iter().map(|scheme| Wish {
        key: keys.place(&section.key(&scheme.name)),
        ..wish(api, scheme)
    });
    let mut scope = Scope::new(Kind::Fields).without(&CLIENT);
    book.settle(Sort::Credential, &mut scope, wishes.collect())
}

fn wish(api: &Api, scheme: &Scheme) -> Wish {
    let kind = kind(&scheme.credential);
    let alike = api
        .schemes
        .iter()
        .filter(|other| self::kind(&other.credential) == kind);
    let own = Text::prose(&scheme.name);
    let text = match kind {
        Some(kind) if alike.count() == 1 => Text::prose(kind),
        _ => own.clone(),
    };
    Wish {
        others: vec![own.then(Text::prose("credential")).into()],
        tie: scheme.name.clone(),
        ..Wish::new(text)
    }
}

fn kind(credential: &Credential) -> Option<&'static str> {
    match credential {
        Credential::Key { .. } => Some("api_key"),
        Credential::Bearer => Some("bearer_token"),
        Credential::Basic => Some("basic_auth"),
        Credential::Other => None,
    }
}
