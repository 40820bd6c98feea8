//! `src/lib.rs`: what the crate offers, by flat names.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::{Context, doc_line};
use super::runtime::Needs;
use super::surface::{Item, Kind};
use super::{phrases, prose};
use crate::source::{SourceFile, parts};

/// The file.
pub(super) fn file(cx: Context<'_>, needs: &Needs) -> SourceFile {
    SourceFile {
        path: "src/lib.rs".to_owned(),
        docs: Vec::new(),
        attributes: attributes(cx),
        parts: parts(items(needs)),
    }
}

fn attributes(cx: Context<'_>) -> TokenStream {
    let title = prose::inline(&cx.api.title);
    let about = match phrases::code(&cx.api.title) {
        Some(_) => format!("A client for {title}, without a transport: see [`Request::to_http`]."),
        None => "A client without a transport: see [`Request::to_http`].".to_owned(),
    };
    let deprecated = has_deprecated(cx).then(|| {
        quote! { #![allow(deprecated, reason = "what is deprecated is still part of the API")] }
    });
    let limit =
        recursion_limit(cx.facts.nesting()).map(|limit| quote! { #![recursion_limit = #limit] });
    let scripts = has_other_scripts(cx).then(|| {
        quote! { #![allow(bindings_with_variant_name, mixed_script_confusables, confusable_idents, reason = "the names are the document's")] }
    });
    quote! {
        #![cfg_attr(feature = "client", doc = include_str!("../README.md"))]
        #![cfg_attr(not(feature = "client"), doc = #about)]
        #![cfg_attr(docsrs, feature(doc_cfg))]
        #limit
        #![forbid(unsafe_code)]
        #![warn(missing_docs)]
        #![allow(rustdoc::redundant_explicit_links, reason = "a link says where it leads, whether the file imports that or not")]
        #deprecated
        #scripts
    }
}

/// How deep the compiler must look into types, where that is deeper than it does by itself: `rustdoc` asks of each type
/// whether all in it can be sent to another thread, and finds six others (`Option`, `Box`, a pointer, …) at each step.
fn recursion_limit(nesting: usize) -> Option<String> {
    const STEPS: usize = 6;
    const USUAL: usize = 128;
    let needed = nesting.saturating_mul(STEPS);
    let limit = needed.checked_next_power_of_two()?.min(MOST);
    (limit > USUAL).then(|| limit.to_string())
}

/// No document that was seen needs more, and the compiler takes no more in reasonable time.
const MOST: usize = 4096;

fn has_deprecated(cx: Context<'_>) -> bool {
    cx.api.types.iter().any(|(_, node)| node.deprecated)
        || cx
            .api
            .operations
            .iter()
            .any(|operation| operation.deprecated)
        || cx.api.webhooks.iter().any(|webhook| webhook.deprecated)
}

fn has_other_scripts(cx: Context<'_>) -> bool {
    cx.names.iter().any(|name| !name.as_str().is_ascii())
}

fn items(needs: &Needs) -> Vec<TokenStream> {
    let octets = needs.octets.then(|| quote! { Base64, });
    let content = needs.contents.then(|| quote! { Content, });
    let file = needs.multipart.then(|| quote! { File, });
    let secret = needs.secret.then(|| quote! { Secret, });
    let events = needs.events.then(|| quote! { Events, });
    let stream = needs.streams.then(|| quote! { ByteStream, });
    let event_stream = needs.events.then(|| quote! { , EventStream });
    let reader = needs.streams.then(|| {
        quote! { pub use crate::runtime::reader::ByteReader; }
    });
    let event_reader = needs.events.then(|| {
        quote! { pub use crate::runtime::event_reader::EventReader; }
    });
    let unknown = needs.texts.then(|| quote! { UnknownValue });
    let blocking = doc_line("The client for programs without async.");
    let webhooks = needs.webhooks.then(|| quote! { pub mod webhooks; });
    let mut items = vec![
        quote! { mod document; },
        quote! { #[macro_use] mod runtime; },
        quote! { pub mod api; },
        quote! { pub mod types; },
        quote! { #[cfg(feature = "client")] pub use runtime::{#stream Client, ClientBuilder #event_stream}; },
        quote! { pub use runtime::{#octets #content Error, ErrorKind, #events #file Nullable, Request, Response, #secret Settings, #unknown}; },
        quote! {
            #blocking
            #[cfg(feature = "blocking")]
            pub mod blocking {
                pub use crate::runtime::blocking::{Client, ClientBuilder};
                #event_reader
                #reader
            }
        },
    ];
    items.splice(4..4, webhooks);
    items
}

/// What of the runtime is public in this crate and not in all.
pub(super) fn exports(needs: &Needs) -> Vec<Item<'static>> {
    let exports = [
        ("Base64", needs.octets),
        ("ByteStream", needs.streams),
        ("Content", needs.contents),
        ("EventStream", needs.events),
        ("Events", needs.events),
        ("File", needs.multipart),
        ("Secret", needs.secret),
        ("UnknownValue", needs.texts),
        ("blocking::ByteReader", needs.streams),
        ("blocking::EventReader", needs.events),
        ("webhooks", needs.webhooks),
    ];
    let exports = exports.into_iter().filter(|(_, is_there)| *is_there);
    exports
        .map(|(name, _)| Item::new(Kind::Export, name, name))
        .collect()
}
