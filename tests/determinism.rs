//! The same document gives the same crate: on every run, with its keys in another order, and in JSON.

use std::collections::BTreeSet;
use std::fs;

use codegen::config::Config;
use codegen::load::Source;
use codegen::tree::FileTree;
use codegen::{Input, configure};
use serde_json::{Map, Value};
use tests::root;

/// Every document that a crate is generated from here: that of the repository, and those of the golden cases.
fn documents() -> Vec<(String, Config, String)> {
    let mut found = vec![document("spec/gcore-cloud.yaml", "spec/codegen.toml")];
    let cases = fs::read_dir(root().join("tests/golden")).expect("the folder of the cases");
    for case in cases.flatten() {
        let name = format!("tests/golden/{}", case.file_name().to_string_lossy());
        found.push(document(
            &format!("{name}/spec.yaml"),
            &format!("{name}/codegen.toml"),
        ));
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found
}

fn document(path: &str, configuration: &str) -> (String, Config, String) {
    let text = fs::read_to_string(root().join(path)).expect(path);
    let mut config = Config::default();
    "determinism".clone_into(&mut config.package.name);
    "0.1.0".clone_into(&mut config.package.version);
    if let Ok(text) = fs::read(root().join(configuration)) {
        let name = configuration.to_owned();
        config = configure::read(
            &mut codegen::problem::Report::default(),
            &Source { name, text },
        )
        .expect(configuration);
    }
    "spec".clone_into(&mut config.input.document);
    (path.to_owned(), config, text)
}

fn generate(name: &str, text: &str, config: &Config) -> FileTree {
    let document = Source {
        name: name.to_owned(),
        text: text.as_bytes().to_vec(),
    };
    let input = Input {
        config: config.clone(),
        judge: Some(judge::judge),
        ..Input::new(document)
    };
    let folder = root().join(name).with_file_name("");
    let outcome = codegen::generate_with(&input, &tests::beside(&folder));
    outcome.output.expect(name).files
}

fn value(text: &str) -> Value {
    serde_yaml::from_str(text).expect("YAML that is JSON")
}

fn json(value: &Value) -> String {
    serde_json::to_string_pretty(value).expect("JSON")
}

/// The same with the members of every object in another order.
fn shuffled(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(shuffled).collect(),
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.reverse();
            let half = members.len() / 2;
            members.rotate_left(half);
            let members = members.into_iter();
            Value::Object(
                members
                    .map(|(key, it)| (key.clone(), shuffled(it)))
                    .collect::<Map<_, _>>(),
            )
        }
        other => other.clone(),
    }
}

/// Every file, and every line that gives something public its name; arguments follow the order of the document.
fn public_names(files: &FileTree) -> BTreeSet<String> {
    let sources = files.iter().filter(|(path, _)| path.starts_with("src/"));
    let mut names = BTreeSet::new();
    for (path, text) in sources {
        names.insert(path.to_owned());
        let lines = text.lines().map(str::trim);
        let public = lines.filter(|line| line.starts_with("pub ") && !line.starts_with("pub use"));
        let heads = public.filter_map(|line| line.split('(').next());
        names.extend(heads.map(|line| format!("{path}: {line}")));
    }
    names
}

/// All but the digest of the input.
fn without_provenance(files: &FileTree) -> Vec<(String, String)> {
    let kept = |text: &str| {
        let lines = text.lines();
        let lines = lines.filter(|line| !line.starts_with("document = \"sha256:"));
        lines.collect::<Vec<_>>().join("\n")
    };
    let files = files.iter();
    files
        .map(|(path, text)| (path.to_owned(), kept(text)))
        .collect()
}

#[test]
fn two_runs_give_the_same_bytes() {
    for (name, config, text) in documents() {
        assert_eq!(
            generate(&name, &text, &config),
            generate(&name, &text, &config),
            "{name}"
        );
    }
}

#[test]
fn the_order_of_keys_renames_nothing() {
    for (name, config, text) in documents() {
        let document = value(&text);
        let before = public_names(&generate(&name, &json(&document), &config));
        let after = public_names(&generate(&name, &json(&shuffled(&document)), &config));
        let differ: Vec<_> = before.symmetric_difference(&after).collect();
        assert!(differ.is_empty(), "{name}: {differ:#?}");
    }
}

#[test]
fn a_document_in_json_gives_the_same_crate_as_in_yaml() {
    for (name, config, text) in documents() {
        let yaml = without_provenance(&generate(&name, &text, &config));
        let json = without_provenance(&generate(&name, &json(&value(&text)), &config));
        for (yaml, json) in yaml.iter().zip(&json) {
            assert_eq!(yaml, json, "{name}");
        }
        assert_eq!(yaml.len(), json.len(), "{name}");
    }
}
