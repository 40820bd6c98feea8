//! What the validator lets pass, where the project asks for more or less than the crate does by itself.

use serde_json::{Value, json};

use crate::judge;

/// Whether each value is what a schema asks for.
fn fits(schema: &Value, values: &[Value]) -> Vec<bool> {
    let document = json!({ "a/b {c}": schema });
    let questions = [("/a~1b {c}".to_owned(), values.to_vec())];
    let verdicts = judge(&document, &questions).expect("a document");
    verdicts[0].iter().map(Option::is_none).collect()
}

#[test]
fn a_whole_number_is_an_integer_however_it_is_written() {
    let found = fits(
        &json!({ "type": "integer" }),
        &[json!(1), json!(1.0), json!(1.5)],
    );
    assert_eq!(found, [true, true, false]);
}

#[test]
fn times_are_read_as_servers_write_them() {
    let times = [
        "2024-01-01T10:00:00Z",
        "2024-01-01 10:00:00+0000",
        "2024-01-01T10:00:00",
        "yesterday",
    ];
    let found = fits(&json!({ "format": "date-time" }), &times.map(Value::from));
    assert_eq!(found, [true, true, true, false]);
}

#[test]
fn formats_that_json_schema_does_not_know_are_judged() {
    let found = |format: &str, values: [&str; 2]| {
        fits(&json!({ "format": format }), &values.map(Value::from))
    };
    assert_eq!(found("cidr", ["10.0.0.0/8", "10.0.0.0/33"]), [true, false]);
    assert_eq!(found("byte", ["aGk=", "a"]), [true, false]);
    assert_eq!(found("no-such-format", ["", "x"]), [true, true]);
}

#[test]
fn references_lead_within_the_document_also_in_a_circle() {
    let document = json!({
        "A": { "type": "object", "properties": { "next": { "$ref": "#/A" } } },
    });
    let values = vec![json!({ "next": { "next": {} } }), json!({ "next": 1 })];
    let verdicts = judge(&document, &[("/A".to_owned(), values)]).expect("a document");
    assert_eq!(verdicts[0][0], None);
    assert!(verdicts[0][1].is_some());
}

#[test]
fn what_cannot_be_looked_up_is_said() {
    let verdicts = judge(&json!({}), &[("/nowhere".to_owned(), vec![json!(1)])]);
    let verdicts = verdicts.expect("a document");
    let said = verdicts[0][0].as_deref().unwrap_or_default();
    assert!(said.starts_with("the schema cannot be checked"), "{said}");
}
