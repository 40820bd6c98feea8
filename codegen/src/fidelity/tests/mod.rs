//! The table of keywords against the lists of the specifications, and what is found in a document.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

mod effects;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::keywords::table;
use super::object::Object;
use super::{Kind, findings};
use crate::origins::Origins;

/// OpenAPI 3.0.4 and 3.1.1, sections 4.7 and 4.8: the fixed fields of every object.
const OPENAPI: &[(Object, &str)] = &[
    (
        Object::Document,
        "openapi info jsonSchemaDialect servers paths webhooks components security tags externalDocs",
    ),
    (
        Object::Info,
        "title summary description termsOfService contact license version",
    ),
    (Object::Contact, "name url email"),
    (Object::License, "name identifier url"),
    (Object::Server, "url description variables"),
    (Object::ServerVariable, "enum default description"),
    (
        Object::Components,
        "schemas responses parameters examples requestBodies headers securitySchemes links callbacks pathItems",
    ),
    (
        Object::PathItem,
        "$ref summary description get put post delete options head patch trace servers parameters",
    ),
    (
        Object::Operation,
        "tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated security servers",
    ),
    (
        Object::ReceivedItem,
        "$ref summary description get put post delete options head patch trace servers parameters",
    ),
    (
        Object::ReceivedOperation,
        "tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated security servers",
    ),
    (Object::ExternalDocs, "description url"),
    (
        Object::Parameter,
        "name in description required deprecated allowEmptyValue style explode allowReserved schema example examples content",
    ),
    (Object::RequestBody, "description content required"),
    (Object::MediaType, "schema example examples encoding"),
    (
        Object::Encoding,
        "contentType headers style explode allowReserved",
    ),
    (Object::Response, "description headers content links"),
    (Object::Example, "summary description value externalValue"),
    (
        Object::Link,
        "operationRef operationId parameters requestBody description server",
    ),
    (
        Object::Header,
        "description required deprecated style explode schema example examples content",
    ),
    (Object::Tag, "name description externalDocs"),
    (Object::Reference, "$ref summary description"),
    (Object::Discriminator, "propertyName mapping"),
    (Object::Xml, "name namespace prefix attribute wrapped"),
    (
        Object::SecurityScheme,
        "type description name in scheme bearerFormat flows openIdConnectUrl",
    ),
    (
        Object::OAuthFlows,
        "implicit password clientCredentials authorizationCode",
    ),
    (
        Object::OAuthFlow,
        "authorizationUrl tokenUrl refreshUrl scopes",
    ),
];

/// JSON Schema 2020-12: core section 8 and 10, unevaluated locations section 11, validation sections 6 to 9.
const SCHEMA: &str = "$schema $vocabulary $id $anchor $dynamicAnchor $ref $dynamicRef $defs $comment \
    allOf anyOf oneOf not if then else dependentSchemas prefixItems items contains properties \
    patternProperties additionalProperties propertyNames unevaluatedItems unevaluatedProperties \
    type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength \
    pattern maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required \
    dependentRequired format contentEncoding contentMediaType contentSchema title description default \
    deprecated readOnly writeOnly examples \
    nullable discriminator xml externalDocs example \
    definitions additionalItems dependencies $recursiveRef $recursiveAnchor";

#[test]
fn every_keyword_of_the_specifications_has_a_row() {
    for (object, words) in OPENAPI.iter().chain(&[(Object::Schema, SCHEMA)]) {
        let mut expected: Vec<&str> = words.split_whitespace().collect();
        let known = table(*object).iter().map(|field| field.name);
        let mut known: Vec<&str> = known.filter(|name| !name.starts_with("x-")).collect();
        expected.sort_unstable();
        known.sort_unstable();
        assert_eq!(known, expected, "{}", object.words());
    }
}

fn found(document: &Value) -> Vec<String> {
    let found = findings(document, &[], &BTreeMap::new(), &Origins::default());
    let lines = found.iter().map(|it| format!("{} {}", it.kind, it.what));
    lines.collect()
}

#[test]
fn a_misspelt_word_is_listed_with_the_right_one() {
    let document = json!({"components": {"schemas": {"A": {"requierd": [], "maxLenght": 3}}}});
    assert_eq!(
        found(&document),
        [
            "unknown-keyword `requierd` of a schema; did you mean `required`?",
            "unknown-keyword `maxLenght` of a schema; did you mean `maxLength`?"
        ]
    );
}

#[test]
fn names_and_examples_are_no_keywords() {
    let document = json!({"components": {"schemas": {"xml": {
        "properties": {"not": {"type": "string"}},
        "const": {"xml": 1}
    }}}});
    assert_eq!(found(&document), [""; 0]);
}

#[test]
fn what_depends_on_the_value_is_looked_at() {
    let document = json!({
        "security": [{"key": []}, {"login": ["read"]}],
        "components": {"schemas": {"Never": {"not": {}}, "Odd": {"not": {"type": "string"}}}}
    });
    assert_eq!(
        found(&document),
        [
            "ignored-keyword scopes of a security requirement",
            "ignored-keyword `not` of a schema"
        ]
    );
}

#[test]
fn each_kind_has_a_name_of_its_own() {
    let mut names = Kind::ALL.map(Kind::name).to_vec();
    names.dedup();
    assert_eq!(names.len(), Kind::ALL.len());
}

#[test]
fn a_component_that_nothing_refers_to_is_listed_once() {
    let document = json!({"components": {
        "parameters": {"Used": {"name": "a", "example": 1}, "Idle": {"name": "b", "example": 1}},
        "responses": {"Ok": {"x": {"$ref": "#/components/parameters/Used"}}}
    }});
    let found = found(&document);
    assert!(found.contains(&"ignored-keyword a parameter that nothing refers to".to_owned()));
    assert!(found.contains(&"ignored-keyword a response that nothing refers to".to_owned()));
    assert_eq!(found.len(), 3, "{found:?}");
}

#[test]
fn a_format_is_listed_by_its_name_unless_somebody_gave_it_a_type() {
    let document = json!({"components": {"schemas": {"A": {"type": "string", "format": "odd"}}}});
    assert_eq!(
        found(&document),
        ["ignored-keyword `format: odd` of a schema"]
    );
    let formats = BTreeMap::from([("odd".to_owned(), crate::config::FormatChoice::Plain)]);
    assert_eq!(findings(&document, &[], &formats, &Origins::default()), []);
}
