//! The lines of what a crate says as a whole: what it takes from its runtime, its credentials, its manifest.

use std::fs;
use std::path::Path;

use syn::{ImplItem, Item};

use crate::Lines;
use crate::spelling::short;
use crate::written::{is_public, parse, used};

/// Types of the runtime that every crate offers.
const ALWAYS: [&str; 8] = [
    "Client",
    "ClientBuilder",
    "Error",
    "ErrorKind",
    "Nullable",
    "Request",
    "Response",
    "Settings",
];

/// The types and modules that only some crates offer.
pub(crate) fn exports(lines: &mut Lines, file: &Path) {
    for item in parse(file) {
        let names = match &item {
            Item::Mod(module) if is_public(&module.vis) && module.ident == "webhooks" => {
                vec!["webhooks".to_owned()]
            }
            Item::Mod(module) if is_public(&module.vis) && module.ident == "blocking" => {
                let content = module.content.iter().flat_map(|(_, items)| items);
                let names = content.flat_map(used);
                let names = names.filter(|name| !ALWAYS.contains(&name.as_str()));
                names.map(|name| format!("blocking::{name}")).collect()
            }
            item => used(item),
        };
        let names = names
            .into_iter()
            .filter(|name| !ALWAYS.contains(&name.as_str()));
        lines.extend(names.map(|name| format!("export {name}")));
    }
}

/// The setters of credentials.
pub(crate) fn credentials(lines: &mut Lines, file: &Path) {
    for item in parse(file) {
        let Item::Impl(item) = item else { continue };
        if item.trait_.is_some() || short(&item.self_ty) != "Settings" {
            continue;
        }
        for function in item.items.iter().filter_map(|item| match item {
            ImplItem::Fn(function) if is_public(&function.vis) => Some(&function.sig.ident),
            _ => None,
        }) {
            let made = function == "from_env" || function == "new";
            lines.extend((!made).then(|| format!("credential {function}")));
        }
    }
}

/// Features, dependencies, and the Rust that is needed.
pub(crate) fn package(lines: &mut Lines, file: &Path) {
    let text = fs::read_to_string(file).expect("a manifest");
    let manifest: toml::Table = text.parse().expect("TOML");
    let rust = manifest["package"]["rust-version"]
        .as_str()
        .expect("a version");
    lines.insert(format!("rust {rust}"));
    for (name, said) in manifest["dependencies"].as_table().expect("a table") {
        let version = said
            .as_str()
            .or_else(|| said["version"].as_str())
            .expect("a version");
        lines.insert(format!("dependency {name} {version}"));
    }
    for (name, enables) in manifest["features"].as_table().expect("a table") {
        let enables = enables.as_array().expect("a list").iter();
        let enables = enables
            .filter_map(|it| it.as_str())
            .filter(|it| !it.contains([':', '/']));
        let enables: Vec<&str> = enables.collect();
        lines.insert(format!("feature {name} [{}]", enables.join(", ")));
    }
}
