//! Documents that are small to write and large to read: structure that doubles at each level, long chains, wide lists,
//! cycles, long names. Each is dealt with in moments, and one that is too much is refused with its limit named.

use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};

use crate::{check, run};

/// Of a busy machine, in the dev profile. What doubles at each of forty levels would take years.
const LONGEST: Duration = Duration::from_secs(100);

const LEVELS: usize = 40;

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

/// `A0` … with what `schema` gives for each level, and the last.
fn chain(levels: usize, last: Value, schema: impl Fn(usize, Value) -> Value) -> Map<String, Value> {
    let mut schemas: Map<String, Value> = (0..levels)
        .map(|level| {
            let next = reference(&format!("A{}", level + 1));
            (format!("A{level}"), schema(level, next))
        })
        .collect();
    schemas.insert(format!("A{levels}"), last);
    schemas
}

fn document(schemas: Map<String, Value>, more: Value) -> Vec<u8> {
    let content = json!({"application/json": {"schema": reference("A0")}});
    let operation = json!({
        "operationId": "both",
        "requestBody": {"content": content},
        "responses": {"200": {"description": "ok", "content": content}},
    });
    let mut components = Map::from_iter([("schemas".to_owned(), Value::Object(schemas))]);
    let mut paths = json!({"/a": {"post": operation}});
    for (key, value) in more.as_object().into_iter().flatten() {
        if let Some(path) = key.strip_prefix("path ") {
            paths[path] = value.clone();
        } else {
            components.insert(key.clone(), value.clone());
        }
    }
    let info = json!({"title": "Shapes", "version": "1"});
    serde_json::to_vec(&json!({"openapi": "3.1.0", "info": info, "paths": paths, "components": components})).unwrap()
}

/// What is said about a document if it is refused.
#[track_caller]
fn outcome(text: Vec<u8>) -> Result<(), String> {
    let started = Instant::now();
    let outcome = run("spec.json", text);
    assert!(started.elapsed() < LONGEST, "{:?}", started.elapsed());
    outcome.map(|output| check::output(&output))
}

#[track_caller]
fn generates(schemas: Map<String, Value>) {
    let told = outcome(document(schemas, json!({}))).err();
    assert_eq!(told, None);
}

/// It generates, or asks for more than the limit and is told so.
#[track_caller]
fn ends(schemas: Map<String, Value>) {
    if let Err(told) = outcome(document(schemas, json!({}))) {
        assert!(told.contains("the document stands for more than"), "{told}");
        assert!(told.contains("spec.json:"), "no place in\n{told}");
    }
}

#[track_caller]
fn is_refused(text: Vec<u8>, because: &str) {
    let told = outcome(text).expect_err("refused");
    assert!(told.contains(because), "{told}");
    assert!(told.contains("spec.json:"), "no place in\n{told}");
}

#[test]
fn doubling_at_each_level_does_not_double_the_work() {
    let object = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    for keyword in ["allOf", "anyOf", "oneOf"] {
        ends(chain(LEVELS, object.clone(), |_, next| json!({keyword: [next, next]})));
        ends(chain(LEVELS, object.clone(), |level, next| {
            let own = json!({"type": "object", "properties": {format!("p{level}"): {}}, keyword: [next, next]});
            json!({keyword: [next, own]})
        }));
    }
}

#[test]
fn unions_of_intersections_end() {
    for (outer, inner) in [("anyOf", "allOf"), ("allOf", "anyOf"), ("oneOf", "anyOf"), ("allOf", "allOf")] {
        let side = |level: usize, next: &Value, name: &str| {
            json!({inner: [next, {"type": "object", "properties": {format!("{name}{level}"): {}}}]})
        };
        ends(chain(LEVELS, json!({"type": "object"}), |level, next| {
            json!({outer: [side(level, &next, "a"), side(level, &next, "b")]})
        }));
    }
}

#[test]
fn long_chains_end() {
    const LINKS: usize = 10_000;
    let last = || json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let told = |link: &dyn Fn(usize, Value) -> Value| outcome(document(chain(LINKS, last(), link), json!({})));
    for named in [
        told(&|_, next| next),
        told(&|_, next| json!({"type": "array", "items": next})),
        told(&|_, next| json!({"type": "object", "additionalProperties": next})),
        told(&|_, next| json!({"allOf": [next]})),
    ] {
        let named = named.expect_err("too deep for Rust");
        assert!(named.contains("more than 100 lists, maps or references"), "{named}");
        assert!(named.contains("spec.json:"), "no place in\n{named}");
    }
    let inherited = told(&|link, next| json!({"allOf": [next, {"properties": {format!("p{link}"): {}}}]}));
    let inherited = inherited.expect_err("fifty million properties");
    assert!(inherited.contains("the document stands for more than"), "{inherited}");
}

#[test]
fn wide_lists_end() {
    const MEMBERS: usize = 5_000;
    let member = |index: usize| json!({"type": "object", "required": [format!("k{index}")], "properties": {format!("k{index}"): {"type": "string"}}});
    for keyword in ["oneOf", "anyOf", "allOf"] {
        let members: Vec<Value> = (0..MEMBERS).map(member).collect();
        generates(Map::from_iter([("A0".to_owned(), json!({keyword: members}))]));
    }
    let values: Vec<String> = (0..20_000).map(|index| format!("value {index}")).collect();
    generates(Map::from_iter([("A0".to_owned(), json!({"type": "string", "enum": values}))]));
}

#[test]
fn a_hundred_objects_inside_one_another() {
    // Two levels of the document for each object: 50 of them come close to the limit of 128.
    let nested = |levels| (0..levels).fold(json!({"type": "object"}), |inner, _| json!({"type": "object", "properties": {"p": inner}}));
    generates(Map::from_iter([("A0".to_owned(), nested(50))]));
    is_refused(document(Map::from_iter([("A0".to_owned(), nested(100))]), json!({})), "nested too deeply");
}

#[test]
fn cycles_end() {
    let a = || reference("A0");
    for (schema, generates) in [
        (json!({"allOf": [a()]}), false),
        (json!({"oneOf": [a()]}), false),
        (json!({"anyOf": [a(), {"type": "null"}]}), false),
        (json!({"$ref": "#/components/schemas/A0", "properties": {"a": {}}}), false),
        (json!({"properties": {"a": {"$ref": "#/components/schemas/A0/properties/a"}}}), false),
        (json!({"allOf": [a(), {"properties": {"a": {}}}]}), true),
        (json!({"oneOf": [a(), {"type": "string"}]}), true),
        (json!({"allOf": [{"oneOf": [a(), {"type": "object", "properties": {"b": {}}}]}, {"properties": {"c": {}}}]}), false),
        (json!({"type": "array", "items": a()}), true),
        (json!({"additionalProperties": a()}), true),
        (json!({"not": a()}), true),
        (json!({"required": ["a"], "properties": {"a": a()}}), true),
    ] {
        let told = outcome(document(Map::from_iter([("A0".to_owned(), schema.clone())]), json!({})));
        assert!(!generates || told.is_ok(), "{schema}: {told:?}");
        let located = told.err().is_none_or(|told| told.contains("spec.json:"));
        assert!(located, "{schema}: no place");
    }
}

#[test]
fn cycles_of_other_objects_end() {
    let answers = json!({"200": {"description": "ok"}});
    let itself = |kind: &str| json!({"X": {"$ref": format!("#/components/{kind}/X")}});
    let x = |kind: &str| json!({"$ref": format!("#/components/{kind}/X")});
    for more in [
        json!({"parameters": itself("parameters"), "path /x": {"get": {"parameters": [x("parameters")], "responses": answers}}}),
        json!({"responses": itself("responses"), "path /x": {"get": {"responses": {"200": x("responses")}}}}),
        json!({"requestBodies": itself("requestBodies"), "path /x": {"put": {"requestBody": x("requestBodies"), "responses": answers}}}),
        json!({"callbacks": itself("callbacks"), "path /x": {"put": {"callbacks": {"c": x("callbacks")}, "responses": answers}}}),
        json!({"path /x": {"$ref": "#/paths/~1y"}, "path /y": {"$ref": "#/paths/~1x"}}),
        json!({"path /x": {"get": {"responses": answers, "callbacks": {"c": {"{$url}": {"$ref": "#/paths/~1x"}}}}}}),
    ] {
        let schemas = Map::from_iter([("A0".to_owned(), json!({}))]);
        let located = outcome(document(schemas, more.clone())).err();
        assert!(located.is_none_or(|told| told.contains("spec.json:")), "{more}: no place");
    }
}

#[test]
fn long_names_are_shortened_and_stay_apart() {
    let long = "x".repeat(10_000);
    let name = format!("N{long}");
    let inner = json!({"type": "object", "properties": {"b": {"enum": [long, format!("{long}y"), "-".repeat(9_999)]}}});
    let mut schemas = Map::from_iter([("A0".to_owned(), reference(&name))]);
    schemas.insert(name, json!({"type": "object", "properties": {long.clone(): inner, format!("{long}y"): {}, "_".repeat(10_000): {}}}));
    let operation = json!({"operationId": long, "tags": [long], "responses": {"200": {"description": long}},
        "parameters": [{"name": long, "in": "query", "schema": {"enum": [long]}}]});
    let path = format!("path /{long}");
    let text = document(schemas, json!({path: {"get": operation}}));
    let first = run("spec.json", text.clone()).unwrap();
    check::output(&first);
    let again = run("spec.json", text).unwrap();
    assert!(first.files.iter().eq(again.files.iter()), "not the same twice");
}

#[test]
fn names_of_thousands_of_signs_take_no_memory() {
    let schemas = (1..1_000).map(|signs| (format!("A{}", "_".repeat(signs)), json!({"type": "object", "properties": {"a": {}}})));
    generates(schemas.chain([("A0".to_owned(), json!({}))]).collect());
}

#[test]
fn what_is_too_much_is_refused_with_the_limit_named() {
    let empty = document(Map::from_iter([("A0".to_owned(), json!({}))]), json!({}));
    let mut large = empty.clone();
    large.resize(64 * 1024 * 1024 + 1, b' ');
    let told = outcome(large).expect_err("too large");
    assert!(told.contains("64 MiB"), "{told}");
    let values = format!("{{\"openapi\": [{}0]}}", "0,".repeat(2_000_000));
    is_refused(values.into_bytes(), "too many values");
    is_refused("[".repeat(1_000_000).into_bytes(), "nested too deeply");
    is_refused(format!("a: {}", "[".repeat(100_000)).into_bytes(), "nested too deeply");
}
