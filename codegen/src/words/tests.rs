//! What is left of a tree.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use serde_json::{Value, json};

use super::skip;
use crate::origins::Origins;
use crate::problem::{File, Pointer, Report};

fn skipped(tree: &Value) -> (Value, Origins) {
    let (mut tree, mut origins) = (tree.clone(), Origins::default());
    let mut report = Report::default();
    skip(&mut report, &mut tree, &mut origins).unwrap();
    (tree, origins)
}

#[test]
fn what_only_skipped_things_use_goes_with_them() {
    let tree = json!({
        "paths": {"/a": {
            "get": {"x-rust-skip": true, "responses": {"200": {"$ref": "#/components/responses/Only"}}},
            "put": {"requestBody": {"content": {"a/b": {"schema": {"$ref": "#/components/schemas/Both"}}}}},
        }},
        "components": {
            "responses": {"Only": {"content": {"a/b": {"schema": {"oneOf": [
                {"$ref": "#/components/schemas/Loop"}, {"$ref": "#/components/schemas/Both"},
            ]}}}}},
            "schemas": {
                "Loop": {"properties": {"next": {"$ref": "#/components/schemas/Loop"}}},
                "Both": {"type": "string"},
                "Nobodys": {"type": "string"},
            },
        },
    });
    let expected = json!({
        "paths": {"/a": {
            "put": {"requestBody": {"content": {"a/b": {"schema": {"$ref": "#/components/schemas/Both"}}}}},
        }},
        "components": {
            "responses": {},
            "schemas": {"Both": {"type": "string"}, "Nobodys": {"type": "string"}},
        },
    });
    assert_eq!(skipped(&tree).0, expected);
}

#[test]
fn optional_uses_of_a_skipped_component_go_with_it_and_places_stay_right() {
    let tree = json!({
        "paths": {"/a": {"get": {"parameters": [
            {"$ref": "#/components/parameters/Debug"},
            {"name": "x", "in": "query", "x-rust-skip": true},
            {"name": "y", "in": "query"},
        ]}}},
        "components": {
            "parameters": {"Debug": {"name": "debug", "in": "query", "x-rust-skip": true}},
            "schemas": {
                "A": {"properties": {"b": {"$ref": "#/components/schemas/B"}, "c": {"x-rust-skip": true}, "d": {}}},
                "B": {"x-rust-skip": true},
            },
        },
    });
    let expected = json!({
        "paths": {"/a": {"get": {"parameters": [{"name": "y", "in": "query"}]}}},
        "components": {"parameters": {}, "schemas": {"A": {"properties": {"d": {}}}}},
    });
    let (left, origins) = skipped(&tree);
    assert_eq!(left, expected);
    let place = origins.find(&Pointer::from_text("/paths/~1a/get/parameters/0/name"));
    let expected = Pointer::from_text("/paths/~1a/get/parameters/2/name");
    assert_eq!(place, (File::Document, expected));
}
