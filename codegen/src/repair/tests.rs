//! What keys and references are meant as.

use serde_json::{Value, json};

use super::{media, path, status};
use crate::origins::Origins;
use crate::problem::Report;

fn status(key: &str) -> Vec<String> {
    status::meant(key).map_or_else(Vec::new, |rename| rename.to)
}

fn media(key: &str) -> Vec<String> {
    media::meant(key, &json!({})).map_or_else(Vec::new, |rename| rename.to)
}

fn path(key: &str) -> Option<String> {
    let item = json!({"get": {"parameters": [{"name": "id", "in": "path"}]}});
    path::meant(key, &item, &Value::Null)?.to.pop()
}

#[test]
fn a_status_is_read_from_what_stands_around_it() {
    for right in ["200", "4XX", "default", "599"] {
        assert_eq!(status(right), Vec::<String>::new(), "{right}");
    }
    for (key, meant) in [
        ("200 OK", "200"),
        ("HTTP 404", "404"),
        ("2**", "2XX"),
        ("Default", "default"),
    ] {
        assert_eq!(status(key), [meant]);
    }
    assert_eq!(status("200-299"), ["2XX"]);
    assert!(status::meant("4xx").is_some_and(|it| it.to == ["4XX"] && it.why.is_empty()));
    assert_eq!(status("200,201"), ["200", "201"]);
    for unclear in ["1000", "20X", "ok", "", "200-204", "é00"] {
        assert_eq!(status(unclear), Vec::<String>::new(), "{unclear}");
    }
}

#[test]
fn a_media_type_is_read_from_its_short_form() {
    let right = [
        "application/json",
        "*/*",
        "text/plain; charset=utf-8",
        "a/b+c",
    ];
    for right in right {
        assert!(media::meant(right, &json!({})).is_none(), "{right}");
    }
    for (key, meant) in [
        ("json", "application/json"),
        ("*", "*/*"),
        ("", "*/*"),
        ("application\\json", "application/json"),
    ] {
        assert_eq!(media(key), [meant]);
    }
    assert_eq!(
        media("application/json, text/plain"),
        ["application/json", "text/plain"]
    );
    assert_eq!(media("schema"), ["application/json"]);
    let odd = |value| media::meant("odd", &value).map(|it| (it.to, it.is_idle));
    assert_eq!(odd(json!({})), Some((Vec::new(), true)));
    assert_eq!(odd(json!({"schema": {}})), Some((Vec::new(), false)));
}

#[test]
fn a_path_begins_with_a_slash_and_has_its_parameters_in_braces() {
    for right in [
        "/",
        "/a/{id}",
        "/a/{other:int}",
        "/a/{other=b/*}",
        "/a(id='{id}',n={n})",
        "/a:b",
    ] {
        assert_eq!(path(right), None, "{right}");
    }
    for (key, meant) in [
        ("a/{id}", "/a/{id}"),
        ("./a", "/a"),
        ("", "/"),
        ("/a ", "/a"),
        ("/a/:id/b", "/a/{id}/b"),
        ("/a/<id>", "/a/{id}"),
        ("/a/{id:[0-9]+}", "/a/{id}"),
        ("/a/{+id}", "/a/{id}"),
        ("/a/{ id*}", "/a/{id}"),
        ("/a/{id=b/*}", "/a/{id}"),
        ("/a/{id=b/*/c/**}:stop", "/a/{id}:stop"),
    ] {
        assert_eq!(path(key).as_deref(), Some(meant));
    }
    for unclear in ["https://a.example/b", "GET /a"] {
        assert_eq!(path(unclear), None, "{unclear}");
    }
}

/// A document after its keys were repaired.
fn repaired(mut tree: Value) -> Value {
    let mut origins = Origins::default();
    super::keys(&mut Report::default(), &mut tree, &mut origins);
    tree
}

#[test]
fn references_follow_every_key_on_the_way() {
    let schema = |reference: &str| json!({"$ref": reference});
    let tree = json!({"paths": {"a/b": {"GET": {"responses": {"200 OK": {"content": {
        "json": {"schema": {"type": "string"}},
        "xml": {"schema": schema("#/paths/a~1b/GET/responses/200 OK/content/json/schema")},
    }}}}}}});
    let right = json!({"paths": {"/a/b": {"get": {"responses": {"200": {"content": {
        "application/json": {"schema": {"type": "string"}},
        "application/xml": {
            "schema": schema("#/paths/~1a~1b/get/responses/200/content/application~1json/schema"),
        },
    }}}}}}});
    assert_eq!(repaired(tree), right);
}

#[test]
fn a_key_for_very_many_media_types_is_taken_for_the_first() {
    let names: Vec<String> = (0..20_000).map(|number| format!("a/{number}")).collect();
    let content = |key: &str| json!({"components": {"responses": {"R": {"content": {key: {"schema": {"enum": [1, 2, 3]}}}}}}});
    assert_eq!(repaired(content(&names.join(","))), content("a/0"));
}
