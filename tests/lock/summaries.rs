//! Operations that are named by their summaries, where two come to have the same one: neither is renamed.

use tests::Folder;

use crate::check_out::{CONFIGURATION, CONFIGURATION_FILE, DOCUMENT_FILE, LOCK, codegen};

/// A document with these operations: path, operation id and summary.
fn document(operations: &[(&str, &str, &str)]) -> String {
    let mut text = "openapi: 3.1.0\ninfo: {title: Letters, version: '1'}\npaths:\n".to_owned();
    for (path, id, summary) in operations {
        let operation = format!(
            "{{operationId: {id}, summary: {summary}, responses: {{'204': {{description: ok}}}}}}"
        );
        text = format!("{text}  {path}: {{get: {operation}}}\n");
    }
    text
}

/// What the lock says of the functions after a run with this document.
fn functions(folder: &Folder, operations: &[(&str, &str, &str)]) -> Vec<String> {
    folder.write(DOCUMENT_FILE, document(operations));
    let run = codegen(folder, &[]).success();
    let said = String::from_utf8(run.get_output().stdout.clone()).expect("UTF-8");
    assert!(!said.contains("renamed"), "{said}");
    let lock = folder.read(LOCK);
    let functions = lock.split("[names.functions]\n").nth(1).expect("functions");
    let lines = functions.lines().take_while(|line| !line.is_empty());
    lines.map(str::to_owned).collect()
}

fn by_summary() -> Folder {
    let folder = Folder::default();
    let text = format!("{CONFIGURATION}\n[operations]\nname-from = \"summary\"\n");
    folder.write(CONFIGURATION_FILE, text);
    folder
}

const LETTERS: (&str, &str, &str) = ("/letters", "letters.get", "List all");
const STAMPS: (&str, &str, &str) = ("/stamps", "stamps.get", "List all");

#[test]
fn a_summary_that_comes_twice_names_neither_operation() {
    assert_eq!(
        functions(&by_summary(), &[LETTERS, STAMPS]),
        [
            r#""GET /letters" = ["letters_get", "/List all"]"#,
            r#""GET /stamps" = ["stamps_get", "/List all"]"#,
        ]
    );
}

#[test]
fn a_newcomer_with_the_summary_of_another_renames_nothing() {
    let folder = by_summary();
    let letters = r#""GET /letters" = ["list_all", "/List all"]"#;
    let stamps = r#""GET /stamps" = ["stamps_get", "/List all"]"#;
    assert_eq!(functions(&folder, &[LETTERS]), [letters]);
    assert_eq!(functions(&folder, &[LETTERS, STAMPS]), [letters, stamps]);
    // Nor does one that goes.
    assert_eq!(functions(&folder, &[STAMPS]), [stamps]);
}
