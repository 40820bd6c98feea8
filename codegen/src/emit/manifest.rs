//! Writes the `Cargo.toml` of a generated crate.
//!
//! Does not know which dependencies and features a crate needs; it is told. All text is quoted by the TOML library, so
//! no description can add a key.

#[cfg(test)]
mod tests;

use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, Value, value};

use crate::config::Package;

/// The edition of every generated crate.
const EDITION: &str = "2024";
/// The oldest Rust that builds a generated crate: the first with edition 2024.
const RUST_VERSION: &str = "1.85";
/// Marks a crate as written by this generator.
const GENERATOR: &str = "cargo xtask codegen";

/// What a manifest says.
#[derive(Clone, Debug)]
pub(super) struct Manifest<'a> {
    /// Stands on top as a comment.
    pub(super) header: &'a str,
    /// What the configuration says about the package.
    pub(super) package: &'a Package,
    /// What the crate was made from, by key: by these a later run tells why it differs.
    pub(super) origins: &'a [(String, String)],
    /// The features with what each of them switches on, in the order in which they are written.
    pub(super) features: &'a [Feature<'a>],
    /// The dependencies.
    pub(super) dependencies: &'a [Dependency<'a>],
    /// The dependencies of tests and examples.
    pub(super) dev_dependencies: &'a [Dependency<'a>],
    /// The example programs.
    pub(super) examples: &'a [Example<'a>],
}

/// A feature and what it switches on.
#[derive(Clone, Debug)]
pub(super) struct Feature<'a> {
    /// Its name.
    pub(super) name: &'a str,
    /// What it switches on.
    pub(super) enables: Vec<&'a str>,
}

/// A dependency.
#[derive(Clone, Debug)]
pub(super) struct Dependency<'a> {
    /// The package.
    pub(super) name: &'a str,
    /// A version requirement.
    pub(super) version: &'a str,
    /// Whether its default features are on.
    pub(super) default_features: bool,
    /// The features that are on beside those.
    pub(super) features: Vec<&'a str>,
    /// Whether it is there only where a feature asks for it.
    pub(super) optional: bool,
}

/// An example program.
#[derive(Clone, Debug)]
pub(super) struct Example<'a> {
    /// Its name: that of its file under `examples/`.
    pub(super) name: &'a str,
    /// The features without which it does not build.
    pub(super) required_features: Vec<&'a str>,
}

/// The text of the manifest. Sections without content are left out.
#[must_use]
pub(super) fn manifest(manifest: &Manifest<'_>) -> String {
    let mut document = DocumentMut::new();
    let root = document.as_table_mut();
    root.insert("package", Item::Table(package(manifest)));
    insert(root, "features", features(manifest.features));
    insert(root, "dependencies", dependencies(manifest.dependencies));
    insert(
        root,
        "dev-dependencies",
        dependencies(manifest.dev_dependencies),
    );
    if !manifest.examples.is_empty() {
        root.insert("example", Item::ArrayOfTables(examples(manifest.examples)));
    }
    format!("{}{document}", comment(manifest.header))
}

fn comment(header: &str) -> String {
    let lines = header
        .lines()
        .map(|line| format!("# {line}").trim_end().to_owned() + "\n");
    let mut comment: String = lines.collect();
    if !comment.is_empty() {
        comment.push('\n');
    }
    comment
}

fn insert(root: &mut Table, name: &str, table: Table) {
    if !table.is_empty() {
        root.insert(name, Item::Table(table));
    }
}

fn package(manifest: &Manifest<'_>) -> Table {
    let package = manifest.package;
    let mut table = Table::new();
    table.insert("name", value(&package.name));
    table.insert("version", value(&package.version));
    table.insert("edition", value(EDITION));
    table.insert("rust-version", value(RUST_VERSION));
    let texts = [
        ("description", &package.description),
        ("license", &package.license),
        ("repository", &package.repository),
    ];
    for (key, text) in texts {
        if let Some(text) = text {
            table.insert(key, value(text));
        }
    }
    table.insert("readme", value("README.md"));
    let lists = [
        ("keywords", &package.keywords),
        ("categories", &package.categories),
    ];
    for (key, list) in lists {
        if !list.is_empty() {
            table.insert(key, value(array(list)));
        }
    }
    table.insert("metadata", Item::Table(metadata(manifest.origins)));
    table
}

fn metadata(origins: &[(String, String)]) -> Table {
    let mut docs = Table::new();
    docs.insert("all-features", value(true));
    docs.insert("rustdoc-args", value(array(&["--cfg", "docsrs"])));
    let mut codegen = Table::new();
    codegen.insert("generator", value(GENERATOR));
    for (key, origin) in origins {
        codegen.insert(key, value(origin));
    }
    let mut table = Table::new();
    table.set_implicit(true);
    let mut hosts = Table::new();
    hosts.set_implicit(true);
    hosts.insert("rs", Item::Table(docs));
    table.insert("docs", Item::Table(hosts));
    table.insert("codegen", Item::Table(codegen));
    table
}

fn features(features: &[Feature<'_>]) -> Table {
    let mut table = Table::new();
    for feature in features {
        table.insert(feature.name, value(array(&feature.enables)));
    }
    table
}

/// Sorted by name, as people keep them.
fn dependencies(dependencies: &[Dependency<'_>]) -> Table {
    let mut sorted: Vec<_> = dependencies.iter().collect();
    sorted.sort_by_key(|dependency| dependency.name);
    let mut table = Table::new();
    for dependency in sorted {
        table.insert(dependency.name, value(requirement(dependency)));
    }
    table
}

fn requirement(dependency: &Dependency<'_>) -> Value {
    let mut table = InlineTable::new();
    table.insert("version", dependency.version.into());
    if !dependency.default_features {
        table.insert("default-features", false.into());
    }
    if !dependency.features.is_empty() {
        table.insert("features", array(&dependency.features).into());
    }
    if dependency.optional {
        table.insert("optional", true.into());
    }
    if table.len() == 1 {
        dependency.version.into()
    } else {
        table.into()
    }
}

fn examples(examples: &[Example<'_>]) -> ArrayOfTables {
    let mut tables = ArrayOfTables::new();
    for example in examples {
        let mut table = Table::new();
        table.insert("name", value(example.name));
        if !example.required_features.is_empty() {
            table.insert(
                "required-features",
                value(array(&example.required_features)),
            );
        }
        tables.push(table);
    }
    tables
}

fn array<T: AsRef<str>>(list: &[T]) -> Array {
    list.iter().map(AsRef::as_ref).collect()
}
