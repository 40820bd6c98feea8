//! What is found, what is judged wrong, and which keys an example may lose.

use serde_json::{Value, json};

use super::{Examples, find};
use crate::problem::Report;

fn examples(schemas: &Value) -> Examples {
    let tree = json!({ "openapi": "3.0.3", "components": { "schemas": schemas } });
    judged(&tree)
}

fn judged(tree: &Value) -> Examples {
    find(&mut Report::default(), tree, Some(judge::judge)).expect("the judge judges")
}

/// The places of the valid ones, and of the others.
fn places(found: &Examples) -> (Vec<&str>, Vec<&str>) {
    let valid = found.valid.iter().map(|it| it.pointer.as_str());
    let wrong = found.contradicting.iter().map(|it| it.0.as_str());
    (valid.collect(), wrong.collect())
}

#[test]
fn words_of_3_0_are_understood() {
    let found = examples(&json!({
        "Null": { "type": "string", "nullable": true, "example": null },
        "Listed": { "type": "string", "nullable": true, "enum": ["a"], "example": null },
        "Composed": { "nullable": true, "allOf": [{ "type": "string" }], "example": null },
        "Bound": { "type": "integer", "minimum": 1, "exclusiveMinimum": true, "example": 1 },
        "Wide": { "type": "integer", "format": "int32", "example": 3_000_000_000_u64 },
    }));
    let wrong = [
        "/components/schemas/Bound/example",
        "/components/schemas/Wide/example",
    ];
    let (valid, contradicting) = places(&found);
    assert_eq!(valid.len(), 3, "{valid:?}");
    assert_eq!(contradicting, wrong);
}

#[test]
fn properties_make_an_object_and_items_a_list_also_without_a_type() {
    let found = examples(&json!({
        "Object": { "properties": { "a": {} }, "example": "on" },
        "List": { "nullable": true, "items": {}, "examples": [[], null, "on"] },
        "Choice": { "properties": { "a": {} }, "enum": ["on"], "example": "on" },
        "Any": { "description": "Anything.", "example": "on" },
    }));
    let (valid, contradicting) = places(&found);
    let right = [
        "/components/schemas/List/examples/0",
        "/components/schemas/List/examples/1",
        "/components/schemas/Choice/example",
        "/components/schemas/Any/example",
    ];
    let wrong = [
        "/components/schemas/Object/example",
        "/components/schemas/List/examples/2",
    ];
    assert_eq!(valid, right);
    assert_eq!(contradicting, wrong);
}

#[test]
fn a_default_answer_and_a_parameter_called_id_are_read() {
    let schema = json!({ "type": "string", "nullable": true });
    let media = json!({ "application/json": { "schema": schema, "example": null } });
    let tree = json!({
        "paths": { "/a": { "get": { "responses": { "default": { "content": media } } } } },
        "components": { "parameters": { "id": { "in": "query", "schema": schema, "example": 1 } } },
    });
    let found = judged(&tree);
    assert_eq!(found.valid.len(), 1);
    assert_eq!(places(&found).1, ["/components/parameters/id/example"]);
}

#[test]
fn a_schema_inside_one_that_may_be_null_is_found() {
    let found = examples(&json!({
        "A": { "nullable": true, "allOf": [
            { "type": "object", "properties": { "b": { "type": "integer", "example": "b" } } },
        ] },
    }));
    let at = "/components/schemas/A/allOf/0/properties/b/example";
    assert_eq!(places(&found).1, [at]);
    let why = &found.contradicting[0].1;
    assert!(why.contains("integer"), "{why}");
}

#[test]
fn of_many_contradictions_the_first_are_shown() {
    let example = |name: usize| (name.to_string(), json!({ "type": "string", "example": 1 }));
    let schemas = (0..50).map(example).collect();
    let tree = json!({ "components": { "schemas": Value::Object(schemas) } });
    let mut report = Report::default();
    let found = find(&mut report, &tree, Some(judge::judge)).expect("the judge judges");
    assert_eq!(found.contradicting.len(), 50);
    assert_eq!(report.problems().len(), 21);
    assert!(
        report.problems()[20]
            .message
            .starts_with("30 more examples")
    );
}

#[test]
fn without_a_judge_there_is_an_error() {
    let mut report = Report::default();
    assert!(find(&mut report, &json!({}), None).is_err());
    assert!(report.has_errors());
}

#[test]
fn a_body_may_be_written_as_a_text_that_holds_its_json() {
    let media = |kind: &str| json!({ "schema": { "type": kind }, "example": "{\"a\": 1}" });
    let of = |kind: &str| {
        let content = json!({ "content": { "application/json": media(kind) } });
        let found = judged(&json!({ "components": { "requestBodies": { "A": content } } }));
        found
            .valid
            .into_iter()
            .map(|it| it.value)
            .collect::<Vec<_>>()
    };
    assert_eq!(of("object"), [json!({ "a": 1 })]);
    assert_eq!(of("string"), [json!("{\"a\": 1}")]);
    assert_eq!(of("integer"), Vec::<Value>::new());
}

#[test]
fn references_are_followed_also_in_a_circle() {
    let found = examples(&json!({
        "A": { "type": "object", "properties": { "b": { "$ref": "#/components/schemas/A~1b" } },
               "example": { "b": { "b": {} } } },
        "A/b": { "$ref": "#/components/schemas/A" },
        "Loop": { "$ref": "#/components/schemas/Loop", "example": 1 },
    }));
    assert!(places(&found).0.contains(&"/components/schemas/A/example"));
}

#[test]
fn a_property_called_example_is_none() {
    let found = examples(&json!({
        "A": { "type": "object", "properties": { "example": { "type": "string" } } },
    }));
    assert_eq!(found, Examples::default());
}

#[test]
fn keys_that_nobody_declares_are_loose() {
    let found = examples(&json!({
        "A": {
            "allOf": [{ "$ref": "#/components/schemas/B" }],
            "type": "object",
            "properties": { "open": { "type": "object" }, "own": { "type": "string", "readOnly": true } },
            "example": { "b": 1, "own": "", "stray": 1, "open": { "any": 1 } },
        },
        "B": { "type": "object", "properties": { "b": { "type": "integer" } } },
    }));
    assert_eq!(found.valid[0].loose, ["/own", "/stray"]);
}

#[test]
fn keys_that_only_another_member_declares_are_loose() {
    let found = examples(&json!({
        "Rule": {
            "anyOf": [
                { "properties": { "kind": { "enum": [1] }, "words": { "type": "array" } } },
                { "required": ["limit"], "properties": { "limit": {}, "words": { "type": "array" } } },
                { "allOf": [{ "properties": { "kind": { "const": 3 }, "words": {} } }] },
                { "type": "string" },
                { "properties": { "kind": { "oneOf": [{ "const": 5 }, { "const": 6 }] }, "words": {} } },
                { "properties": { "words": {}, "list": { "items": { "type": "integer" } } } },
                { "properties": { "list": { "items": { "type": "string" } }, "kind": { "enum": [2] }, "note": { "type": "string" } } },
            ],
            "example": { "kind": 2, "words": [], "note": "", "list": [""] },
        },
    }));
    assert_eq!(found.valid[0].loose, ["/words"]);
}
