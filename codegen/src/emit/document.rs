//! `src/document.rs`: what the document says about the API as a whole, its server and its credentials.

mod clients;
mod surface;

pub(super) use surface::{credentials, needed, whole};

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::context::{Context, doc_line, ident};
use super::phrases;
use crate::ir::{Credential, Location, Operation, Requirement, Scheme, SchemeId, Server};
use crate::source::{SourceFile, parts};

/// The file.
pub(super) fn file(cx: Context<'_>) -> SourceFile {
    let offered = offered(cx);
    let mut items = vec![uses(cx)];
    items.extend(constants(cx));
    items.extend(offered.iter().map(declaration));
    items.extend(clients::items(cx, &offered));
    SourceFile {
        path: "src/document.rs".to_owned(),
        docs: vec!["What the document says about the API as a whole: its server and how to say who is asking.".to_owned()],
        attributes: TokenStream::new(),
        parts: parts(items),
    }
}

/// The URL of an operation's own server; one that begins with `/` is relative to the document's.
pub(super) fn own_url(server: &Server) -> String {
    let whole = filled(server);
    if whole.starts_with('/') && !whole.contains('{') {
        return whole.trim_end_matches('/').to_owned();
    }
    url(server)
}

/// The URL of a server with the defaults of its variables. Empty for one that is relative to where the document is, and
/// for what no URL can hold (RFC 3986, section 2).
pub(super) fn url(server: &Server) -> String {
    let url = filled(server);
    let absolute = url.starts_with("https://") || url.starts_with("http://");
    let is_foreign = |sign: char| !sign.is_ascii_graphic() || "<>\"{}|\\^`".contains(sign);
    if absolute && !url.contains(is_foreign) {
        url.trim_end_matches('/').to_owned()
    } else {
        String::new()
    }
}

fn filled(server: &Server) -> String {
    let mut url = server.url.trim().to_owned();
    for variable in &server.variables {
        url = url.replace(&format!("{{{}}}", variable.name), &variable.default);
    }
    url
}

/// What an operation needs, where that is not what the document needs as a whole.
pub(super) fn own_needs<'a>(
    cx: Context<'a>,
    operation: &'a Operation,
) -> Option<&'a [Requirement]> {
    operation
        .security
        .as_deref()
        .filter(|needed| *needed != cx.api.security.as_slice())
}

/// A scheme that the crate has a setter for.
struct Offered<'a> {
    id: SchemeId,
    scheme: &'a Scheme,
    setter: Ident,
    constant: Ident,
    env: String,
    prefix: String,
}

fn offered(cx: Context<'_>) -> Vec<Offered<'_>> {
    let schemes = cx.api.schemes.iter().enumerate();
    let offered = schemes.filter(|(_, scheme)| scheme.credential != Credential::Other);
    offered
        .map(|(index, scheme)| {
            let id = SchemeId(index);
            let setter = ident(cx.names.scheme(id));
            let said = cx
                .config
                .credentials
                .get(&scheme.name)
                .map(|it| it.value.clone())
                .unwrap_or_default();
            Offered {
                id,
                scheme,
                env: said
                    .env
                    .unwrap_or_else(|| variable(cx, &setter.to_string())),
                prefix: said
                    .prefix
                    .unwrap_or_else(|| prefix(&scheme.credential).to_owned()),
                setter,
                constant: constant(cx, id),
            }
        })
        .collect()
}

/// The environment variable that a name has where nobody says otherwise.
fn variable(cx: Context<'_>, name: &str) -> String {
    let package = cx.config.package.name.replace('-', "_");
    format!("{package}_{}", name.trim_end_matches('_')).to_ascii_uppercase()
}

fn prefix(credential: &Credential) -> &'static str {
    match credential {
        Credential::Bearer => "Bearer ",
        Credential::Basic => "Basic ",
        Credential::Key { .. } | Credential::Other => "",
    }
}

/// The constant that holds a scheme.
fn constant(cx: Context<'_>, id: SchemeId) -> Ident {
    const TAKEN: [&str; 4] = ["BASE_URL", "BASE_URL_ENV", "SECURITY", "USER_AGENT"];
    let name = ident(cx.names.scheme(id)).to_string().to_uppercase();
    if TAKEN.contains(&name.as_str()) {
        format_ident!("{name}_SCHEME")
    } else {
        format_ident!("{name}")
    }
}

fn uses(cx: Context<'_>) -> TokenStream {
    let (place, builder) = if offered(cx).is_empty() {
        (quote! {}, quote! {})
    } else {
        (quote! { Place, Scheme, }, quote! { , ClientBuilder })
    };
    quote! {
        #[cfg(feature = "blocking")]
        use crate::runtime::blocking;
        use crate::runtime::environment;
        use crate::runtime::{Error, #place Security, Settings};
        #[cfg(feature = "client")]
        use crate::runtime::{Client #builder};
    }
}

fn constants(cx: Context<'_>) -> Vec<TokenStream> {
    let url = base_url(cx);
    let env = base_url_env(cx);
    let said = if url.is_empty() {
        "The document names no server."
    } else {
        "The server that the document names."
    };
    let docs = [
        doc_line(said),
        doc_line("The environment variable that replaces it."),
        doc_line("How a program names itself to the server, unless it says otherwise."),
        doc_line("What an operation needs that says nothing itself."),
    ];
    let [url_docs, env_docs, agent_docs, security_docs] = docs;
    let security = alternatives(cx, &cx.api.security, &TokenStream::new());
    vec![
        quote! { #url_docs pub(crate) const BASE_URL: &str = #url; },
        quote! { #env_docs pub(crate) const BASE_URL_ENV: Option<&str> = Some(#env); },
        quote! {
            #agent_docs
            pub(crate) const USER_AGENT: &str =
                concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
        },
        quote! { #security_docs pub(crate) const SECURITY: Security = #security; },
    ]
}

/// The environment variable that replaces the document's server.
fn base_url_env(cx: Context<'_>) -> String {
    let said = cx.config.client.base_url_env.clone();
    said.unwrap_or_else(|| variable(cx, "base_url"))
}

fn base_url(cx: Context<'_>) -> String {
    cx.api
        .servers
        .iter()
        .map(url)
        .find(|url| !url.is_empty())
        .unwrap_or_default()
}

/// The alternatives that can be met with what the crate has setters for.
fn satisfiable<'a>(
    cx: Context<'a>,
    needed: &'a [Requirement],
) -> impl Iterator<Item = &'a Requirement> {
    let known = move |id: &SchemeId| {
        cx.api
            .schemes
            .get(id.0)
            .is_some_and(|scheme| scheme.credential != Credential::Other)
    };
    needed
        .iter()
        .filter(move |requirement| requirement.schemes.iter().all(known))
}

/// The alternatives as the runtime wants them; `path` leads to the constants.
pub(super) fn alternatives(
    cx: Context<'_>,
    needed: &[Requirement],
    path: &TokenStream,
) -> TokenStream {
    let alternatives = satisfiable(cx, needed).map(|requirement| {
        let schemes = requirement.schemes.iter().map(|id| constant(cx, *id));
        quote! { &[#(&#path #schemes),*] }
    });
    quote! { &[#(#alternatives),*] }
}

/// Whether [`alternatives`] names any scheme.
pub(super) fn names_schemes(cx: Context<'_>, needed: &[Requirement]) -> bool {
    satisfiable(cx, needed).any(|requirement| !requirement.schemes.is_empty())
}

fn declaration(offered: &Offered<'_>) -> TokenStream {
    let Offered {
        constant,
        setter,
        env,
        prefix,
        scheme,
        ..
    } = offered;
    let docs = doc_line(
        &phrases::code(&scheme.name)
            .map_or_else(|| "A scheme.".to_owned(), |name| format!("{name}.")),
    );
    let place = match &scheme.credential {
        Credential::Key {
            location: Location::Query,
            name,
        } => quote! { Place::Query(#name) },
        Credential::Key {
            location: Location::Cookie,
            name,
        } => quote! { Place::Cookie(#name) },
        Credential::Key { name, .. } => quote! { Place::Header(#name) },
        _ => quote! { Place::Header("Authorization") },
    };
    let setter = setter.to_string();
    quote! {
        #docs
        pub(crate) const #constant: Scheme = Scheme {
            setter: #setter,
            env: Some(#env),
            place: #place,
            prefix: #prefix,
        };
    }
}
