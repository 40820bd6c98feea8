//! Turns the text of `codegen.toml` into a [`Config`]. All that is wrong with it is reported in one run.
//!
//! Whether an entry fits the document is not known here: entries that name something in it keep their place.

mod check;
mod formats;
mod table;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::config::{
    Client, Config, Credential, Dependency, Input, NameFrom, Operations, Package, Spanned, Tests,
};
use crate::problem::{File, Place, Report, Stop};
use crate::text::{self, Source};

use table::{Table, Text};

/// Reads a configuration.
///
/// # Errors
///
/// [`Stop`], and located problems in `report`, if the text is not TOML 1.1, a key is missing or not known, or a value
/// is not allowed.
pub fn read(report: &mut Report, source: &Source) -> Result<Config, Stop> {
    let text = text::decode(source).map_err(|problem| {
        report.add(
            problem
                .file(File::Configuration)
                .help("it should be a TOML file"),
        );
        Stop
    })?;
    let parsed = table::parse(report, text)?;
    let root = Table::root(&parsed);
    let mut found = Report::default();
    let config = config(&mut found, &root);
    let mut problems = found.problems().to_vec();
    problems.sort_by_key(|problem| match problem.place {
        Place::Span { start, .. } => Some(start),
        _ => None,
    });
    for problem in problems {
        report.add(problem);
    }
    found.settle(config)
}

/// Accepts the name of a package that cargo and its registry take: for a name that is not in a configuration.
///
/// # Errors
///
/// What is wrong with the name, and what to do.
pub fn package_name(name: &str) -> Result<(), String> {
    check::package(name).map_or(Ok(()), |wrong| {
        Err(format!("{}; {}", wrong.label, wrong.help))
    })
}

fn config(report: &mut Report, root: &Table<'_>) -> Config {
    root.known(
        report,
        &[
            "input",
            "package",
            "operations",
            "client",
            "credentials",
            "formats",
            "dependencies",
            "tests",
        ],
    );
    Config {
        input: input(report, root),
        package: package(report, root),
        operations: operations(report, root),
        client: client(report, root),
        credentials: credentials(report, root),
        formats: formats::read(report, root),
        dependencies: dependencies(report, root),
        tests: tests(report, root),
    }
}

/// As in a `Cargo.toml`: a requirement, or a table with a requirement and features.
fn dependencies(report: &mut Report, root: &Table<'_>) -> BTreeMap<String, Dependency> {
    let mut found = BTreeMap::new();
    let Some(table) = root.table(report, "dependencies") else {
        return found;
    };
    table.check_keys(report, check::package);
    for key in table.keys() {
        let dependency = if table.is_text(&key.value) {
            Dependency {
                version: table.required(report, &key.value, check::requirement),
                features: Vec::new(),
            }
        } else if let Some(inner) = table.table(report, &key.value) {
            inner.known(report, &["version", "features"]);
            Dependency {
                version: inner.required(report, "version", check::requirement),
                features: inner.list(report, "features", check::feature),
            }
        } else {
            continue;
        };
        found.insert(key.value, dependency);
    }
    found
}

fn input(report: &mut Report, root: &Table<'_>) -> Input {
    let Some(table) = root.required_table(report, "input") else {
        return Input::default();
    };
    table.known(report, &["document", "overlays", "output", "example"]);
    let output = table.text(report, "output", check::path);
    Input {
        document: table.required(report, "document", check::path),
        overlays: table.list(report, "overlays", check::path),
        output: output.unwrap_or_else(|| "../generated".to_owned()),
        example: table.text(report, "example", check::path),
    }
}

fn package(report: &mut Report, root: &Table<'_>) -> Package {
    let Some(table) = root.required_table(report, "package") else {
        return Package::default();
    };
    table.known(
        report,
        &[
            "name",
            "version",
            "description",
            "license",
            "repository",
            "keywords",
            "categories",
        ],
    );
    let version = table.text(report, "version", check::version);
    Package {
        name: table.required(report, "name", check::package),
        version: version.unwrap_or_else(|| "0.1.0".to_owned()),
        description: table.text(report, "description", check::line),
        license: table.text(report, "license", check::line),
        repository: table.text(report, "repository", check::line),
        keywords: table.texts(report, "keywords", check::keyword),
        categories: table.texts(report, "categories", check::line),
    }
}

fn operations(report: &mut Report, root: &Table<'_>) -> Operations {
    let Some(table) = root.table(report, "operations") else {
        return Operations::default();
    };
    table.known(report, &["name-from", "names"]);
    let from = table.text(report, "name-from", check::name_from);
    Operations {
        name_from: match from.as_deref() {
            Some("summary") => NameFrom::Summary,
            _ => NameFrom::OperationId,
        },
        names: names(report, &table),
    }
}

fn names(report: &mut Report, operations: &Table<'_>) -> BTreeMap<String, Spanned<String>> {
    let mut names = BTreeMap::new();
    let Some(table) = operations.table(report, "names") else {
        return names;
    };
    table.check_keys(report, check::operation);
    for key in table.keys() {
        if let Some(name) = table.text(report, &key.value, check::function) {
            names.insert(key.value.clone(), beside(&key, name));
        }
    }
    names
}

fn client(report: &mut Report, root: &Table<'_>) -> Client {
    let Some(table) = root.table(report, "client") else {
        return Client::default();
    };
    table.known(report, &["base-url-env"]);
    Client {
        base_url_env: table.text(report, "base-url-env", check::variable),
    }
}

fn credentials(report: &mut Report, root: &Table<'_>) -> BTreeMap<String, Spanned<Credential>> {
    let mut credentials = BTreeMap::new();
    let Some(all) = root.table(report, "credentials") else {
        return credentials;
    };
    for key in all.keys() {
        let Some(table) = all.table(report, &key.value) else {
            continue;
        };
        table.known(report, &["prefix", "env"]);
        let credential = Credential {
            prefix: table.text(report, "prefix", check::header),
            env: table.text(report, "env", check::variable),
        };
        credentials.insert(key.value.clone(), beside(&key, credential));
    }
    credentials
}

fn tests(report: &mut Report, root: &Table<'_>) -> Tests {
    let Some(table) = root.table(report, "tests") else {
        return Tests::default();
    };
    table.known(report, &["examples"]);
    Tests {
        examples: table.flag(report, "examples"),
    }
}

fn beside<T>(key: &Text, value: T) -> Spanned<T> {
    Spanned {
        value,
        start: key.bytes.start,
        end: key.bytes.end,
    }
}
