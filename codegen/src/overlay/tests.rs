//! Whole trees in, whole trees out, and the place of every node in the file that has it. Messages have golden files in
//! `tests/reject`.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{Overlaid, apply};
use crate::problem::{File, Place, Pointer, Problem, Report};
use crate::text::Source;

fn overlay(version: &str, actions: &Value) -> Source {
    let info = json!({"title": "x", "version": "1"});
    let text = json!({"overlay": version, "info": info, "actions": actions});
    Source::new("overlay.yaml", text.to_string())
}

fn run(tree: &Value, overlays: &[Source]) -> (Option<Overlaid>, Vec<Problem>) {
    let mut report = Report::default();
    let document = Source::new("spec/api.json", tree.to_string());
    let overlaid = apply(&mut report, (&document, tree.clone()), overlays);
    (overlaid.ok(), report.problems().to_vec())
}

/// The tree after some actions of an Overlay 1.1.
fn applied(tree: &Value, actions: &Value) -> Overlaid {
    let (overlaid, problems) = run(tree, &[overlay("1.1.0", actions)]);
    overlaid.unwrap_or_else(|| panic!("{problems:?}"))
}

fn messages(version: &str, tree: &Value, actions: &Value) -> Vec<String> {
    let (overlaid, problems) = run(tree, &[overlay(version, actions)]);
    assert_eq!(overlaid.is_none(), !problems.is_empty());
    problems
        .into_iter()
        .map(|problem| problem.message)
        .collect()
}

fn found(overlaid: &Overlaid, pointer: &str) -> (File, String) {
    let (file, pointer) = overlaid.origins.find(&Pointer::from_text(pointer));
    (file, pointer.as_str().to_owned())
}

#[test]
fn an_update_merges_objects_joins_lists_and_replaces_primitive_values() {
    let tree = json!({"a": {"b": {"c": 1, "d": [1]}, "e": "x"}, "f": [{"g": 1}]});
    let actions = json!([
        {"target": "$.a", "update": {"b": {"c": 2, "d": [2, 3], "new": null}, "e": false}},
        {"target": "$.f", "update": {"g": 2}},
        {"target": "$.f", "update": [3, [4]]},
        {"target": "$.f[*].g", "update": "all"},
    ]);
    let expected = json!({
        "a": {"b": {"c": 2, "d": [1, 2, 3], "new": null}, "e": false},
        "f": [{"g": "all"}, {"g": "all"}, 3, [4]],
    });
    assert_eq!(applied(&tree, &actions).tree, expected);
}

#[test]
fn a_path_with_wildcards_and_filters_changes_every_node_it_selects_once() {
    let tree = json!({"paths": {
        "/a": {"get": {"parameters": [{"name": "x", "in": "query"}, {"name": "y", "in": "path"}]}},
        "/b": {"get": {"parameters": [{"name": "x", "in": "query"}]}, "put": {}},
    }});
    let actions = json!([
        {"target": "$.paths.*['get', 'get'].parameters[?@.name == 'x' && @.in == 'query']", "update": {"n": [1]}},
        {"target": "$..put", "update": {"p": 1}},
    ]);
    let expected = json!({"paths": {
        "/a": {"get": {"parameters": [{"name": "x", "in": "query", "n": [1]}, {"name": "y", "in": "path"}]}},
        "/b": {"get": {"parameters": [{"name": "x", "in": "query", "n": [1]}]}, "put": {"p": 1}},
    }});
    assert_eq!(applied(&tree, &actions).tree, expected);
}

#[test]
fn a_removal_takes_elements_members_and_what_stands_in_one_another() {
    let tree = json!({"l": [0, 1, 2, 3, 4], "m": {"x": 1, "y": {"x": 2}}, "n": {"n": {"n": 1}}});
    let actions = json!([
        {"target": "$.l[1, 3]", "remove": true},
        {"target": "$.m.x", "remove": true},
        {"target": "$..n", "remove": true},
    ]);
    let expected = json!({"l": [0, 2, 4], "m": {"y": {"x": 2}}});
    assert_eq!(applied(&tree, &actions).tree, expected);
}

#[test]
fn a_copy_is_merged_like_an_update_of_what_was_there_before() {
    let tree =
        json!({"a": {"x": {"y": 1}}, "b": {"x": {"z": 2}}, "l": [1], "p": "old", "q": "new"});
    let actions = json!([
        {"target": "$.b", "copy": "$.a"},
        {"target": "$.l", "copy": "$.l"},
        {"target": "$.p", "copy": "$.q"},
        {"target": "$.q", "remove": true},
    ]);
    let expected =
        json!({"a": {"x": {"y": 1}}, "b": {"x": {"z": 2, "y": 1}}, "l": [1, 1], "p": "new"});
    assert_eq!(applied(&tree, &actions).tree, expected);
}

#[test]
fn a_node_is_found_where_somebody_wrote_it() {
    let tree = json!({"a": {"b": 1, "c": 2}, "l": [{"n": 0}, {"n": 1}, {"n": 2}], "r/s": {"t": 1}});
    let actions = json!([
        {"target": "$.a", "update": {"b": 3, "new": {"deep": [1]}}},
        {"target": "$.l[2]", "update": {"m": 1}},
        {"target": "$.l[0]", "remove": true},
        {"target": "$.l", "update": {"n": 3}},
        {"target": "$['r/s']", "copy": "$.l[1]"},
    ]);
    let overlaid = applied(&tree, &actions);
    let document = |text: &str| (File::Document, text.to_owned());
    let overlay = |text: &str| (File::Overlay(0), text.to_owned());
    for (pointer, expected) in [
        ("", document("")),
        ("/a", document("/a")),
        ("/a/b", overlay("/actions/0/update/b")),
        ("/a/c", document("/a/c")),
        ("/a/new/deep/0", overlay("/actions/0/update/new/deep/0")),
        ("/l/0/n", document("/l/1/n")),
        ("/l/1/n", document("/l/2/n")),
        ("/l/1/m", overlay("/actions/1/update/m")),
        ("/l/2/n", overlay("/actions/3/update/n")),
        ("/r~1s/t", document("/r~1s/t")),
        ("/r~1s/n", document("/l/2/n")),
        ("/r~1s/m", overlay("/actions/1/update/m")),
    ] {
        assert_eq!(found(&overlaid, pointer), expected, "{pointer}");
    }
}

#[test]
fn what_is_removed_and_made_again_is_that_of_the_overlay() {
    let tree = json!({"a": {"b": {"c": 1}}});
    let first = overlay(
        "1.0.0",
        &json!([{"target": "$.a", "update": {"b": {"d": 1}}}]),
    );
    let second = overlay(
        "1.1.0",
        &json!([{"target": "$.a.b", "remove": true}, {"target": "$.a", "update": {"b": {"d": 2}}}]),
    );
    let (overlaid, _) = run(&tree, &[first, second]);
    let overlaid = overlaid.unwrap();
    assert_eq!(overlaid.tree, json!({"a": {"b": {"d": 2}}}));
    let expected = (File::Overlay(1), "/actions/1/update/b/d".to_owned());
    assert_eq!(found(&overlaid, "/a/b/d"), expected);
}

#[test]
fn overlay_1_0_neither_copies_nor_updates_primitive_values() {
    let tree = json!({"a": 1, "b": [1]});
    let update = json!([{"target": "$.a", "update": 2}]);
    let expected = ["`$.a` selects a primitive value, which Overlay 1.0 cannot update"];
    assert_eq!(messages("1.0.0", &tree, &update), expected);
    assert_eq!(messages("1.1.0", &tree, &update), [""; 0]);
    let copy = json!([{"target": "$.b", "copy": "$.a"}]);
    assert_eq!(
        messages("1.0.1", &tree, &copy),
        ["Overlay 1.0 has no `copy`"]
    );
    assert_eq!(messages("1.1.7", &tree, &copy), [""; 0]);
}

#[test]
fn values_that_do_not_fit_are_an_error_where_they_stand() {
    let tree = json!({"a": {"l": [1], "o": {}, "p": 1}});
    let actions = json!([
        {"target": "$.a", "update": {"l": {}}},
        {"target": "$.a", "update": {"o": [1]}},
        {"target": "$.a", "update": {"p": {}}},
        {"target": "$.a", "update": [1]},
        {"target": "$.a.*", "update": {}},
        {"target": "$.a.p", "copy": "$.a.o"},
    ]);
    let (_, problems) = run(&tree, &[overlay("1.1.0", &actions)]);
    let told = problems.into_iter().map(|problem| match problem.place {
        Place::Value(pointer) => (pointer.as_str().to_owned(), problem.message),
        other => panic!("{other:?}"),
    });
    let expected = [
        (
            "/actions/0/update/l",
            "`update` has an object where the document has a list",
        ),
        (
            "/actions/1/update/o",
            "`update` has a list where the document has an object",
        ),
        (
            "/actions/2/update/p",
            "`update` has an object where the document has a number",
        ),
        (
            "/actions/3/update",
            "`update` has a list where the document has an object",
        ),
        (
            "/actions/4/target",
            "`$.a.*` selects both lists and objects",
        ),
        (
            "/actions/5/copy",
            "`copy` has an object where the document has a number",
        ),
    ];
    let expected = expected.map(|(at, text)| (at.to_owned(), text.to_owned()));
    assert_eq!(told.collect::<Vec<_>>(), expected);
}

#[test]
fn copies_of_copies_end_at_the_limit() {
    let double = json!({"target": "$.a", "copy": "$.a"});
    let actions = json!(vec![double; 20]);
    let told = messages("1.1.0", &json!({"a": ["x".repeat(100_000)]}), &actions);
    assert!(told.len() > 5);
    assert_eq!(
        told[0],
        "with this the document has more than 2000000 values"
    );
    let nested = |levels| (0..levels).fold(json!({"end": {}}), |inner, _| json!({"a": inner}));
    let actions = json!([{"target": "$..end", "update": nested(70)}]);
    let told = messages("1.1.0", &nested(70), &actions);
    assert_eq!(
        told,
        ["with this the document has more than 128 levels of nesting"]
    );
}

proptest! {
    #[test]
    fn any_path_is_read_or_refused(text in "\\$[.\\[\\]a-c0-9'\"*?@=&|()<>!:,é -]{0,30}") {
        let actions = json!([{"target": text, "update": {"a": 1}}]);
        let tree = json!({"a": {"b": [1, {"c": "x"}]}, "c": {}});
        let (overlaid, problems) = run(&tree, &[overlay("1.1.0", &actions)]);
        prop_assert_eq!(overlaid.is_none(), !problems.is_empty());
    }
}
