//! What comes of references between files, without a disk.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::path::{decoded, join, scheme};
use super::{Bundle, Others, document};
use crate::problem::{File, Pointer, Report};
use crate::text::Source;

fn bundled(root: &Value, files: &[(&str, &Value)]) -> (Report, Option<Bundle>) {
    let files: BTreeMap<String, Vec<u8>> = files
        .iter()
        .map(|(path, value)| ((*path).to_owned(), value.to_string().into_bytes()))
        .collect();
    let source = Source::new("spec/api.json", root.to_string());
    let mut report = Report::default();
    let mut others = Others::default();
    let bundle = document(&mut report, &mut others, (&source, root.clone()), &files);
    (report, bundle.ok())
}

#[test]
fn paths_are_taken_from_the_file_that_has_the_reference() {
    for (from, text, expected) in [
        ("api.yaml", "pet.yaml", "pet.yaml"),
        (
            "paths/pets.yaml",
            "../schemas/./Pet.json",
            "schemas/Pet.json",
        ),
        ("paths/pets.yaml", "../../x.yaml", "../x.yaml"),
        ("../x/y.yaml", "z.yaml", "../x/z.yaml"),
        ("a.yaml", "/etc/x.yaml", "/etc/x.yaml"),
        ("a.yaml", "my%20pet.yaml", "my pet.yaml"),
        ("a.yaml", "..\\x.yaml", "../x.yaml"),
        ("a.yaml", "%2e%2e%5Cx.yaml", "../x.yaml"),
    ] {
        assert_eq!(join(from, &decoded(text)), expected, "{from} {text}");
    }
}

#[test]
fn a_uri_is_no_path() {
    for (text, expected) in [
        ("https://example.com/a.yaml", Some("https")),
        ("//example.com/a.yaml", Some("http")),
        ("%2F%2Fexample.com/a.yaml", Some("http")),
        ("\\\\server\\share\\a.yaml", Some("http")),
        ("C:\\a.yaml", Some("C")),
        ("file:///a.yaml", Some("file")),
        ("a/b:c.yaml", None),
        ("a.yaml", None),
    ] {
        assert_eq!(scheme(&decoded(text)), expected, "{text}");
    }
}

#[test]
fn a_map_and_a_chain_in_other_files_are_followed() {
    let root = json!({
        "openapi": "3.1.0",
        "paths": {"$ref": "paths.json"},
        "components": {"schemas": {"$ref": "schemas.json"}},
    });
    let paths = json!({"/a": {"get": {"responses": {"200": {"$ref": "chain.json"}}}}});
    let schemas = json!({"A": {"properties": {"b": {"$ref": "#/B"}}}, "B": {"type": "string"}});
    let files = [
        ("paths.json", &paths),
        ("schemas.json", &schemas),
        ("chain.json", &json!({"$ref": "end.json#/Ok"})),
        ("end.json", &json!({"Ok": {"description": "ok"}})),
    ];
    let (report, bundle) = bundled(&root, &files);
    assert_eq!(report.problems(), []);
    let bundle = bundle.unwrap();
    let at = |pointer: &str| bundle.tree.pointer(pointer).unwrap().clone();
    assert_eq!(
        at("/paths/~1a/get/responses/200/$ref"),
        "#/components/responses/Ok"
    );
    assert_eq!(at("/components/responses/Ok"), json!({"description": "ok"}));
    let place = Pointer::from_text("/components/responses/Ok/description");
    let expected = (File::Other(2), Pointer::from_text("/Ok/description"));
    assert_eq!(bundle.origins.find(&place), expected);
}

#[test]
fn files_that_include_one_another_without_end_are_refused() {
    let root = json!({"openapi": "3.1.0", "paths": {"$ref": "a.json"}});
    let (a, b) = (json!({"$ref": "b.json"}), json!({"$ref": "a.json"}));
    let (report, _) = bundled(&root, &[("a.json", &a), ("b.json", &b)]);
    assert!(report.has_errors());
}

#[test]
fn a_part_of_a_node_that_is_there_already_is_not_copied() {
    let refs = json!({"whole": {"$ref": "n.json"}, "part": {"$ref": "n.json#/properties/x"}});
    let root = json!({"openapi": "3.1.0", "components": {"schemas": {"A": {"properties": refs}}}});
    let nested = json!({"properties": {"x": {"type": "string"}}});
    let (_, bundle) = bundled(&root, &[("n.json", &nested)]);
    let part = "/components/schemas/A/properties/part/$ref";
    let tree = bundle.unwrap().tree;
    assert_eq!(
        tree.pointer(part).unwrap(),
        "#/components/schemas/n/properties/x"
    );
}

#[test]
fn files_inside_one_another_end_in_the_limit_of_nesting() {
    let root = json!({"openapi": "3.1.0", "components": {"schemas": {"A": {"$ref": "0.json"}}}});
    let parts: Vec<(String, Value)> = (0..200)
        .map(|number| {
            let next = json!({"$ref": format!("{}.json#/properties", number + 1)});
            let inner = json!({"properties": {"x": {"properties": next}}});
            (format!("{number}.json"), inner)
        })
        .collect();
    let files: Vec<(&str, &Value)> = parts.iter().map(|(path, it)| (path.as_str(), it)).collect();
    let (report, _) = bundled(&root, &files);
    let messages: Vec<&str> = report
        .problems()
        .iter()
        .map(|it| it.message.as_str())
        .collect();
    assert!(
        messages.iter().any(|it| it.contains("levels of nesting")),
        "{messages:?}"
    );
}

#[test]
fn a_file_that_is_asked_for_in_two_ways_is_one() {
    let refs = json!({"a": {"$ref": "x/../n.json"}, "b": {"$ref": "./n.json#"}, "c": {"$ref": "n%2Ejson#/"}});
    let root = json!({"openapi": "3.1.0", "components": {"schemas": {"A": {"properties": refs}}}});
    let (_, bundle) = bundled(&root, &[("n.json", &json!({"type": "object", "": {}}))]);
    let tree = bundle.unwrap().tree;
    let at = |name: &str| {
        tree.pointer(&format!("/components/schemas/A/properties/{name}/$ref"))
            .cloned()
    };
    assert_eq!(at("a"), Some(json!("#/components/schemas/n")));
    assert_eq!(at("a"), at("b"));
}

/// What is left when a program has brought several files into one.
#[test]
fn a_mapping_to_a_file_that_is_gone_means_the_schema_of_that_name() {
    let root = |mapping: Value| {
        json!({"openapi": "3.1.0", "paths": {}, "components": {"schemas": {
            "Cat": {"type": "object"},
            "Pet": {"discriminator": {"propertyName": "kind", "mapping": mapping}},
        }}})
    };
    let before =
        json!({"cat": "models/Cat.yml", "lynx": "models/cats.yml#/Cat", "dog": "Dog.yaml"});
    let after = json!({"cat": "Cat", "lynx": "Cat", "dog": "Dog.yaml"});
    let (report, bundle) = bundled(&root(before), &[]);
    assert_eq!(bundle.unwrap().tree, root(after));
    let told: Vec<_> = report.problems().iter().map(|it| &it.message).collect();
    assert_eq!(
        told,
        [
            "`mapping` to `models/Cat.yml`, a file that is not there; `Cat` is taken for it",
            "`mapping` to `models/cats.yml#/Cat`, a file that is not there; `Cat` is taken for it",
            "`mapping` to `Dog.yaml`, a file that is not there; the tag means nothing",
        ]
    );
    assert!(!report.has_errors());
}
