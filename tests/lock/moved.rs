//! An operation that comes to stand under another path or tag keeps its names, and so does what is in it.

use tests::Folder;

use crate::check_out::{CONFIGURATION, CONFIGURATION_FILE, DOCUMENT_FILE, LOCK, codegen};

/// A document with these operations: path and operation id. Each has an answer of its own.
fn document(operations: &[(&str, &str)]) -> String {
    let mut text = "openapi: 3.1.0\ninfo: {title: Letters, version: '1'}\npaths:\n".to_owned();
    for (path, id) in operations {
        let schema = "{type: object, properties: {a: {type: string}}}";
        let content = format!("{{application/json: {{schema: {schema}}}}}");
        let answer = format!("{{description: ok, content: {content}}}");
        let operation = format!("{{operationId: {id}, responses: {{'200': {answer}}}}}");
        text = format!("{text}  {path}: {{get: {operation}}}\n");
    }
    text
}

/// The functions and the types in the lock after a run with this document, which renames nothing.
fn names(folder: &Folder, operations: &[(&str, &str)]) -> Vec<String> {
    folder.write(DOCUMENT_FILE, document(operations));
    folder.write(CONFIGURATION_FILE, CONFIGURATION);
    let run = codegen(folder, &[]).success();
    let said = String::from_utf8(run.get_output().stdout.clone()).expect("UTF-8");
    assert!(!said.contains("renamed"), "{said}");
    let lock = folder.read(LOCK);
    let of = |sort: &str| {
        let names = lock.split(sort).nth(1).expect(sort).lines().skip(1);
        let names = names.take_while(|line| !line.is_empty());
        names.map(str::to_owned).collect::<Vec<_>>()
    };
    [of("[names.functions]"), of("[names.types]")].concat()
}

/// Afresh, the name of the newcomer has the better claim to what both are called in Rust.
const NEWCOMER: (&str, &str) = ("/newcomer", "getLetter");

fn before_and_after(before: &str, after: &str) -> Vec<String> {
    let folder = Folder::default();
    names(&folder, &[(before, "get.letter")]);
    names(&folder, &[(after, "get.letter"), NEWCOMER])
}

fn expected(path: &str) -> Vec<String> {
    let answer = "#/responses/200/content/application~1json/schema";
    let mut functions = [
        format!(r#""GET {path}" = ["get_letter", "/get.letter"]"#),
        r#""GET /newcomer" = ["get_letter_get", "/getLetter"]"#.to_owned(),
    ];
    functions.sort();
    let mut types = [
        format!(r#""GET {path}{answer}" = "GetLetterResponse""#),
        format!(r#""GET /newcomer{answer}" = "GetLetterGetResponse""#),
    ];
    types.sort();
    [functions, types].concat()
}

#[test]
fn with_another_name_of_a_variable() {
    let found = before_and_after("/letters/{letter-id}", "/letters/{letterId}");
    assert_eq!(found, expected("/letters/{letterId}"));
}

#[test]
fn with_another_path() {
    let found = before_and_after("/v1/letters", "/v2/letters");
    assert_eq!(found, expected("/v2/letters"));
}

/// Whatever it is called afresh: in another module it keeps the name that it was given.
#[test]
fn with_another_tag() {
    let folder = Folder::default();
    let tagged = |tag: &str, operations: &[(&str, &str)]| {
        let text =
            document(operations).replace("operationId", &format!("tags: [{tag}], operationId"));
        folder.write(DOCUMENT_FILE, text);
        folder.write(CONFIGURATION_FILE, CONFIGURATION);
        codegen(&folder, &[]).success();
    };
    tagged("post", &[("/letters", "get.letter")]);
    tagged("mail", &[("/letters", "get.letter"), NEWCOMER]);
    let lock = folder.read(LOCK);
    let expected = r#""GET /letters" = ["get_letter", "mail/get.letter"]"#;
    assert!(lock.contains(expected), "{lock}");
}
