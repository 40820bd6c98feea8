//! Whole configurations in, whole values out. Messages have golden files in `tests/reject`.

use proptest::prelude::*;

use super::*;
use crate::config::FormatChoice;
use crate::ir::Format;

fn configuration(text: &str) -> Config {
    let mut report = Report::default();
    read(&mut report, &Source::new("codegen.toml", text))
        .unwrap_or_else(|Stop| panic!("{:?}", report.problems()))
}

fn labels(text: &str) -> Vec<String> {
    let mut report = Report::default();
    read(&mut report, &Source::new("codegen.toml", text)).unwrap_err();
    report
        .problems()
        .iter()
        .map(|problem| problem.label.clone())
        .collect()
}

#[test]
fn what_is_not_said_has_a_default() {
    let config =
        configuration("[input]\ndocument = \"a.yaml\"\n[package]\nname = \"train-tickets\"");
    let expected = Config {
        input: Input {
            document: "a.yaml".to_owned(),
            overlays: Vec::new(),
            output: "../generated".to_owned(),
            example: None,
        },
        package: Package {
            name: "train-tickets".to_owned(),
            version: "0.1.0".to_owned(),
            ..Package::default()
        },
        ..Config::default()
    };
    assert_eq!(config, expected);
}

const WHOLE: &str = r#"
[input]
document = "a.yaml"
overlays = ["repairs.yaml", "../names.yaml"]
output = "../out"
example = "example.rs"
[package]
name = "train-tickets"
version = "1.2.3-rc.1"
description = "Trains"
license = "MIT"
repository = "https://example.com"
keywords = ["trains", "c++"]
categories = ["api-bindings"]
[operations]
name-from = "summary"
[operations.names]
"POST /v2/x" = "create_x"
[client]
base-url-env = "TRAIN_URL"
[credentials.APIKey]
prefix = "apikey "
env = "TRAIN_KEY"
[formats]
uuid4 = "string"
when = "date-time"
[dependencies]
nonempty = "0.12"
rust_decimal = { version = "1.40", features = ["serde-float"] }
[tests]
examples = true
"#;

fn at<T>(value: T, key: &str) -> Spanned<T> {
    let start = WHOLE.find(key).unwrap();
    let end = start + key.len();
    Spanned { value, start, end }
}

fn dependency(version: &str, features: &[&str]) -> Dependency {
    Dependency {
        version: version.to_owned(),
        features: features.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn everything_that_can_be_said_is_read() {
    let config = configuration(WHOLE);
    let owned = |text: &str| Some(text.to_owned());
    let credential = Credential {
        prefix: owned("apikey "),
        env: owned("TRAIN_KEY"),
    };
    let names = [(
        "POST /v2/x".to_owned(),
        at("create_x".to_owned(), "\"POST /v2/x\""),
    )];
    let expected = Config {
        input: Input {
            document: "a.yaml".to_owned(),
            overlays: vec!["repairs.yaml".to_owned(), "../names.yaml".to_owned()],
            output: "../out".to_owned(),
            example: owned("example.rs"),
        },
        package: Package {
            name: "train-tickets".to_owned(),
            version: "1.2.3-rc.1".to_owned(),
            description: owned("Trains"),
            license: owned("MIT"),
            repository: owned("https://example.com"),
            keywords: vec!["trains".to_owned(), "c++".to_owned()],
            categories: vec!["api-bindings".to_owned()],
        },
        operations: Operations {
            name_from: NameFrom::Summary,
            names: names.into(),
        },
        client: Client {
            base_url_env: owned("TRAIN_URL"),
        },
        credentials: [("APIKey".to_owned(), at(credential, "APIKey"))].into(),
        formats: [
            ("uuid4".to_owned(), FormatChoice::Plain),
            ("when".to_owned(), FormatChoice::Form(Format::DateTime)),
        ]
        .into(),
        dependencies: [
            ("nonempty".to_owned(), dependency("0.12", &[])),
            (
                "rust_decimal".to_owned(),
                dependency("1.40", &["serde-float"]),
            ),
        ]
        .into(),
        tests: Tests { examples: true },
    };
    assert_eq!(config, expected);
}

#[test]
fn names_that_cargo_refuses_are_refused() {
    let label = |name: &str| {
        labels(&format!(
            "[input]\ndocument = \"a\"\n[package]\nname = \"{name}\""
        ))
        .concat()
    };
    for name in ["1st", "", "-a", "größe"] {
        assert!(
            [
                "does not begin with a letter",
                "holds other characters than letters, digits, `-` and `_`"
            ]
            .contains(&label(name).as_str())
        );
    }
    for name in ["test", "std", "proc-macro", "async", "self", "con", "gen"] {
        assert_eq!(label(name), "the name is reserved");
    }
    assert_eq!(label(&"a".repeat(65)), "the name is too long");
}

#[test]
fn names_of_operations_are_functions() {
    let label = |key: &str, name: &str| {
        let names = format!("[operations.names]\n\"{key}\" = \"{name}\"");
        labels(&format!(
            "[input]\ndocument = \"a\"\n[package]\nname = \"a\"\n{names}"
        ))
        .concat()
    };
    for name in ["createX", "create-x", "_x", "x__y", "x_", "1x", ""] {
        assert_eq!(label("list", name), "not a function name in snake case");
    }
    assert_eq!(label("list", "match"), "a keyword of Rust");
    assert_eq!(label("LIST /x", "list"), "no such method");
}

proptest! {
    #[test]
    fn any_text_gives_a_configuration_or_a_problem(text in "[\\[\\]a-c.=\"'{}, \n0-9é#-]{0,40}") {
        let mut report = Report::default();
        let config = read(&mut report, &Source::new("codegen.toml", text));
        prop_assert_eq!(config.is_err(), report.has_errors());
    }
}
