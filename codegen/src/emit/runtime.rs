//! `src/runtime/`: the files that all generated crates share, copied as they are, as far as a document needs them.

mod needs;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::context::Context;
use crate::source::{SourceFile, parts};

pub(super) use needs::Needs;

/// A file of `codegen/runtime/`.
struct File {
    /// Its name in the crate, which is that of its module.
    name: &'static str,
    text: &'static str,
    /// Whether a document needs it.
    needed: fn(&Needs) -> bool,
}

macro_rules! runtime_files {
    ($($file:literal $(as $name:literal)?: $needed:expr),* $(,)?) => {
        [$(File {
            name: [$($name,)? $file][0],
            text: include_str!(concat!("../../runtime/", $file, ".rs")),
            needed: $needed,
        }),*]
    };
}

/// All files of the runtime, and what asks for them. `as`: the text is one of several for a module.
const FILES: &[File] = &runtime_files! {
    "answer": |_| true,
    "base_url": |_| true,
    "basic": |needs| needs.basic,
    "blocking": |_| true,
    "body": |needs| !needs.contents,
    "body_of_contents" as "body": |needs| needs.contents,
    "check": |needs| needs.checks,
    "client": |_| true,
    "content": |needs| needs.contents,
    "credential": |_| true,
    "draft": |_| true,
    "encoding": |_| true,
    "endpoint": |_| true,
    "enumeration": |needs| needs.texts,
    "environment": |_| true,
    "error": |_| true,
    "event_reader": |needs| needs.events,
    "event_stream": |needs| needs.events,
    "events": |needs| needs.events,
    "excerpt": |_| true,
    "feed": |needs| needs.events,
    "file": |needs| needs.multipart,
    "form": |needs| needs.forms,
    "formats": |needs| needs.lenient,
    "formats_date": |needs| needs.lenient && needs.dates,
    "formats_nullable": |needs| needs.lenient,
    "formats_timestamp": |needs| needs.lenient && needs.date_times,
    "header_values": |needs| needs.headers,
    "incoming": |_| true,
    "json": |_| true,
    "members": |needs| needs.objects,
    "multipart": |needs| needs.multipart,
    "nullable": |_| true,
    "numbers": |needs| needs.numbers,
    "object": |needs| needs.objects,
    "octets": |needs| needs.octets,
    "opened": |needs| needs.contents,
    "pairs": |needs| needs.pairs,
    "parameters": |needs| needs.parameters,
    "parts": |needs| needs.multipart,
    "reader": |needs| needs.streams,
    "received": |needs| needs.webhooks,
    "redirect": |_| true,
    "request": |_| true,
    "response": |_| true,
    "route": |_| true,
    "secret": |needs| needs.secret,
    "secrets": |_| true,
    "setters": |needs| needs.objects || needs.parameter_structs,
    "settings": |_| true,
    "stream": |needs| needs.streams,
    "style": |needs| needs.parameters || needs.forms,
    "transport": |_| true,
    "union": |needs| needs.unions,
    "upload": |needs| needs.contents,
};

/// The files that a document needs, as they are, under the header of all files.
pub(super) fn files(cx: Context<'_>, needs: &Needs) -> Vec<(String, String)> {
    let header = super::header(cx.config);
    let needed = FILES.iter().filter(|file| (file.needed)(needs));
    needed
        .map(|file| {
            (
                format!("src/runtime/{}.rs", file.name),
                format!("// {header}\n\n{}", file.text),
            )
        })
        .collect()
}

/// `src/runtime/mod.rs`.
pub(super) fn root(needs: &Needs) -> SourceFile {
    let modules = FILES.iter().filter(|file| (file.needed)(needs)).map(module);
    let mut items: Vec<TokenStream> = modules.collect();
    items.extend(exports(needs));
    SourceFile {
        path: "src/runtime/mod.rs".to_owned(),
        docs: vec![
            "What every operation stands on: requests in the making, their answers, errors, and the clients.".to_owned(),
            String::new(),
            "Nothing here knows the document; what it says is in [`crate::document`].".to_owned(),
        ],
        attributes: TokenStream::new(),
        parts: parts(items),
    }
}

fn module(file: &File) -> TokenStream {
    let name = format_ident!("{}", file.name);
    match file.name {
        "client" => quote! { #[cfg(feature = "client")] mod client; },
        "blocking" => quote! { #[cfg(feature = "blocking")] pub(crate) mod blocking; },
        "event_stream" | "stream" | "upload" => quote! { #[cfg(feature = "client")] mod #name; },
        "event_reader" | "reader" => quote! { #[cfg(feature = "blocking")] pub(crate) mod #name; },
        "feed" | "incoming" | "redirect" | "route" | "transport" => {
            quote! { #[cfg(any(feature = "client", feature = "blocking"))] mod #name; }
        }
        "enumeration" | "object" | "setters" | "union" => {
            quote! { #[macro_use] pub(crate) mod #name; }
        }
        "answer" | "check" | "environment" | "formats" | "header_values" | "members"
        | "numbers" | "pairs" | "received" => {
            quote! { pub(crate) mod #name; }
        }
        _ => quote! { mod #name; },
    }
}

fn exports(needs: &Needs) -> Vec<TokenStream> {
    let schemes = needs.credentials.then(|| quote! { Place, Scheme, });
    let unused = (!needs.operations)
        .then(|| quote! { #[allow(unused_imports, reason = "the document has no operations")] });
    let mut items = vec![
        quote! { #[cfg(feature = "client")] pub use client::{Client, ClientBuilder}; },
        quote! { pub(crate) use credential::{#schemes Security}; },
        quote! { #unused pub(crate) use endpoint::Endpoint; },
    ];
    items.extend(
        needs
            .texts
            .then(|| quote! { pub use enumeration::UnknownValue; }),
    );
    items.push(quote! { pub use error::{Error, ErrorKind}; });
    items.extend(
        needs
            .events
            .then(|| quote! { #[cfg(feature = "client")] pub use event_stream::EventStream; }),
    );
    items.extend(needs.events.then(|| quote! { pub use events::Events; }));
    items.extend(needs.contents.then(|| quote! { pub use content::Content; }));
    items.extend(needs.multipart.then(|| quote! { pub use file::File; }));
    items.push(quote! { pub use nullable::Nullable; });
    items.push(quote! { pub use request::Request; });
    items.push(quote! { pub use response::Response; });
    items.extend(needs.octets.then(|| quote! { pub use octets::Base64; }));
    items.extend(needs.secret.then(|| quote! { pub use secret::Secret; }));
    items.push(quote! { pub use settings::Settings; });
    items.extend(
        needs
            .streams
            .then(|| quote! { #[cfg(feature = "client")] pub use stream::ByteStream; }),
    );
    items.extend(
        needs
            .styles
            .then(|| quote! { pub(crate) use style::Style; }),
    );
    items
}
