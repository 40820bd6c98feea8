//! The `use` lines of one file: short names where they are free, full paths where they are not.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::source::Part;

/// Names that every Rust file has without a `use`, as far as the emitted code needs them.
const PRELUDE: [(&str, &str); 8] = [
    ("Box", "std::boxed::Box"),
    ("Default", "std::default::Default"),
    ("From", "std::convert::From"),
    ("Into", "std::convert::Into"),
    ("Option", "std::option::Option"),
    ("Result", "std::result::Result"),
    ("String", "std::string::String"),
    ("Vec", "std::vec::Vec"),
];

/// Names that a type of the document may have, but that are never brought in for one: the file needs what they mean.
const MEANT_OTHERWISE: [&str; 24] = [
    "BTreeMap",
    "Bytes",
    "Check",
    "Client",
    "Deserialize",
    "Deserializer",
    "Display",
    "Endpoint",
    "Error",
    "FromStr",
    "IpAddr",
    "IpNet",
    "Map",
    "Nullable",
    "Request",
    "Response",
    "Serialize",
    "Serializer",
    "Settings",
    "Style",
    "Timestamp",
    "UnknownValue",
    "Uuid",
    "Value",
];

/// The names that one file brings in.
pub(super) struct Imports {
    /// Items of the file itself.
    own: BTreeSet<String>,
    /// Short name to full path.
    used: BTreeMap<String, String>,
    /// Whether nothing is brought in, and everything stands by its full path.
    full_paths: bool,
}

impl Imports {
    /// The imports of a file with these items of its own.
    pub(super) fn new(own: impl IntoIterator<Item = String>) -> Self {
        Self {
            own: own.into_iter().collect(),
            used: BTreeMap::new(),
            full_paths: false,
        }
    }

    /// No imports: everything outside the prelude stands by its full path.
    pub(super) fn full_paths() -> Self {
        Self {
            full_paths: true,
            ..Self::new([])
        }
    }

    /// An item by its path (`uuid::Uuid`, `std::fmt`, `crate::Nullable`): its short name if that is free.
    pub(super) fn item(&mut self, path: &str) -> TokenStream {
        let short = path.rsplit("::").next().unwrap_or(path);
        let taken =
            self.own.contains(short) || self.used.get(short).is_some_and(|known| known != path);
        if taken || self.full_paths {
            return full(path);
        }
        self.used.insert(short.to_owned(), path.to_owned());
        full(short)
    }

    /// An item of the prelude: its short name unless an item of this file has it.
    pub(super) fn prelude(&self, short: &str) -> TokenStream {
        match PRELUDE.iter().find(|(name, _)| *name == short) {
            Some((_, path)) if self.own.contains(short) => full(path),
            _ => full(short),
        }
    }

    /// A type of the document, by its name under `crate::types`.
    pub(super) fn document_type(&mut self, name: &str) -> TokenStream {
        if self.own.contains(name) {
            return full(name);
        }
        let reserved =
            PRELUDE.iter().any(|(short, _)| *short == name) || MEANT_OTHERWISE.contains(&name);
        let path = format!("crate::types::{name}");
        if reserved {
            full(&path)
        } else {
            self.item(&path)
        }
    }

    /// The full path that a short name of this file stands for.
    pub(super) fn path(&self, short: &str) -> Option<&str> {
        self.used.get(short).map(String::as_str)
    }

    /// The imports: the standard library, other crates, this crate.
    pub(super) fn parts(&self) -> Vec<Part> {
        let mut grouped: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (short, path) in &self.used {
            if let Some((parent, _)) = path.rsplit_once("::") {
                grouped.entry(parent).or_default().push(short);
            }
        }
        let mut grouped: Vec<_> = grouped.into_iter().collect();
        grouped.sort_by_cached_key(|(parent, shorts)| sort_key(parent, shorts));
        grouped
            .into_iter()
            .map(|(parent, shorts)| one(false, parent, &shorts))
            .collect()
    }
}

/// Which group of `use` lines a path belongs to.
fn group(path: &str) -> u8 {
    match path.split("::").next() {
        Some("std") => 0,
        Some("crate" | "super" | "self") => 2,
        _ => 1,
    }
}

/// The place of a line among the others: single items come before lists of the same module.
fn sort_key(parent: &str, shorts: &[&str]) -> (u8, Vec<String>) {
    const LAST: &str = "\u{10ffff}";
    let item = if let [only] = shorts { only } else { LAST };
    (
        group(parent),
        parent
            .split("::")
            .chain([item])
            .map(str::to_owned)
            .collect(),
    )
}

/// The import of names from one place, or with `pub` their export.
fn one(exported: bool, parent: &str, shorts: &[&str]) -> Part {
    let visibility = if exported { "pub " } else { "" };
    let line = match shorts {
        [short] => format!("{visibility}use {parent}::{short};"),
        several => format!("{visibility}use {parent}::{{{}}};", several.join(", ")),
    };
    if line.len() <= WIDTH || shorts.len() == 1 {
        return Part::Line(line);
    }
    let (parent, shorts) = (tokens(parent), shorts.iter().map(|short| tokens(short)));
    let visibility = exported.then(|| quote! { pub });
    Part::Items(quote! { #visibility use #parent::{#(#shorts),*}; })
}

/// The export of names that stand in a module.
pub(super) fn export(parent: &str, shorts: &[&str]) -> Part {
    one(true, parent, shorts)
}

/// How long a line may be that the formatter need not break.
const WIDTH: usize = 80;

/// A path that means the same in every file.
fn full(path: &str) -> TokenStream {
    let tokens = tokens(path);
    match path.split("::").next() {
        Some("crate" | "super" | "self" | "Self") => tokens,
        _ if path.contains("::") => quote! { ::#tokens },
        _ => tokens,
    }
}

/// A path as tokens.
pub(super) fn tokens(path: &str) -> TokenStream {
    let segments = path
        .split("::")
        .map(|segment| Ident::new(segment, Span::call_site()));
    quote! { #(#segments)::* }
}
