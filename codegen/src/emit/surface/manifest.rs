//! What those see of a crate who depend on it: its features, its own dependencies, and the Rust that it needs.
//!
//! Read from the text of its manifest, so that a crate that was released can be looked at as well as one that is about to
//! be written.

use toml::{Table, Value};

use super::{Fact, Item, Kind};

/// Dependencies of which no type and no trait is in the API of the crate.
const HIDDEN: [&str; 7] = [
    "base64",
    "http-body",
    "percent-encoding",
    "rustls",
    "rustls-platform-verifier",
    "serde_path_to_error",
    "tokio",
];

/// The items of a manifest; `None` if it cannot be read.
#[must_use]
pub fn of_manifest(text: &str) -> Option<Vec<Item<'static>>> {
    let manifest: Table = text.parse().ok()?;
    let mut items = vec![package(&manifest)];
    let table = |name: &str| manifest.get(name).and_then(Value::as_table);
    items.extend(table("features").into_iter().flatten().map(feature));
    items.extend(table("dependencies").into_iter().flatten().map(dependency));
    Some(items)
}

/// Whether an item is one of a manifest.
pub(crate) fn is_of_manifest(item: &Item<'_>) -> bool {
    matches!(item.kind, Kind::Package | Kind::Feature | Kind::Dependency)
}

fn package(manifest: &Table) -> Item<'static> {
    let item = Item::new(Kind::Package, "the package", "Cargo.toml");
    let package = manifest.get("package");
    let rust = package.and_then(|package| package.get("rust-version"));
    match rust.and_then(Value::as_str) {
        Some(version) => item.with(Fact::RustVersion, version),
        None => item,
    }
}

fn feature((name, enabled): (&String, &Value)) -> Item<'static> {
    let enabled = enabled.as_array().into_iter().flatten();
    // What it does to dependencies is nobody's business.
    let enabled = enabled
        .filter_map(Value::as_str)
        .filter(|it| !it.contains([':', '/']));
    let enabled: Vec<&str> = enabled.collect();
    let path = format!("feature {name}");
    Item::new(Kind::Feature, path.clone(), path).with(Fact::Enables, enabled.join("\n"))
}

fn dependency((name, said): (&String, &Value)) -> Item<'static> {
    let version = said.as_str().or_else(|| said.get("version")?.as_str());
    let item = Item::new(Kind::Dependency, name, name);
    let item = item.with(Fact::Requirement, version.unwrap_or("*"));
    if HIDDEN.contains(&name.as_str()) {
        return item;
    }
    item.with(Fact::Shown, name)
}
