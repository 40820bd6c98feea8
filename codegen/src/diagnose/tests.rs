//! Where the marker of a message stands. (Whole messages: `tests/reject` of the workspace.)

use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::problem::{Place, Pointer};

fn marked(text: &str, place: &Place) -> (usize, usize, String) {
    let source = Source::new("spec.yaml", text);
    let position = locate(&source, place).unwrap();
    let marked = &text.trim_start_matches('\u{feff}')[position.start..position.end];
    (position.line, position.column, marked.to_owned())
}

fn value(pointer: &str) -> Place {
    Place::Value(Pointer::from_text(pointer))
}

fn key(pointer: &str) -> Place {
    Place::Key(Pointer::from_text(pointer))
}

fn found(line: usize, column: usize, text: &str) -> (usize, usize, String) {
    (line, column, text.to_owned())
}

const TEXT: &str = "\u{feff}paths:
  /a/{b}:
    get:
      tags: [x, 'y ü', z]
      parameters:
        - name: b
          in: |
            long
            text
      deprecated:
base: &base {p: 1}
copy: *base
more:
  <<: *base
  q: 2
";

#[test]
fn a_value_is_marked_where_its_text_is() {
    assert_eq!(
        marked(TEXT, &value("/paths/~1a~1{b}/get/tags/2")),
        found(4, 24, "z")
    );
    assert_eq!(
        marked(TEXT, &value("/paths/~1a~1{b}/get/tags/1")),
        found(4, 17, "'y ü'")
    );
    assert_eq!(
        marked(TEXT, &value("/paths/~1a~1{b}/get/tags")),
        found(4, 13, "[x, 'y ü', z]")
    );
    assert_eq!(
        marked(TEXT, &value("/paths/~1a~1{b}/get/parameters/0/in")),
        found(8, 13, "long")
    );
}

#[test]
fn a_value_over_several_lines_is_marked_by_its_key() {
    assert_eq!(
        marked(TEXT, &value("/paths/~1a~1{b}/get")),
        found(3, 5, "get")
    );
    assert_eq!(
        marked(TEXT, &value("/paths/~1a~1{b}/get/parameters/0")),
        found(6, 11, "name")
    );
    assert_eq!(
        marked(TEXT, &value("/paths/~1a~1{b}/get/deprecated")),
        found(10, 7, "deprecated")
    );
    assert_eq!(marked(TEXT, &value("")), found(1, 1, "paths"));
}

#[test]
fn a_key_is_marked_as_a_key() {
    assert_eq!(marked(TEXT, &key("/paths/~1a~1{b}")), found(2, 3, "/a/{b}"));
    assert_eq!(
        marked(TEXT, &key("/paths/~1a~1{b}/get/tags/2")),
        found(4, 24, "z")
    );
}

#[test]
fn what_came_by_an_alias_is_marked_there() {
    assert_eq!(marked(TEXT, &value("/copy/p")), found(12, 7, "*base"));
    assert_eq!(marked(TEXT, &value("/more/p")), found(14, 3, "<<"));
    assert_eq!(marked(TEXT, &value("/more/q")), found(15, 6, "2"));
}

#[test]
fn what_is_not_in_the_text_is_marked_at_the_nearest_value_around_it() {
    assert_eq!(
        marked(TEXT, &value("/paths/~1a~1{b}/get/x/y/0")),
        found(3, 5, "get")
    );
    assert_eq!(
        marked(TEXT, &key("/paths/~1a~1{b}/get/x")),
        found(3, 5, "get")
    );
}

#[test]
fn columns_are_counted_in_characters_behind_joined_escapes_too() {
    let text = r#"{"ü": "\ud83d\udc4d", "a": 1}"#;
    assert_eq!(marked(text, &value("/a")), found(1, 28, "1"));
}

#[test]
fn workflow_commands_are_escaped() {
    let problem = Problem::error(Pointer::from_text("/base"), "100%\nwrong")
        .label("l")
        .help("h");
    let sources = Sources {
        document: Some(Source::new("a,b:c.yaml", TEXT)),
        ..Sources::default()
    };
    let warning = Problem::warning(Pointer::root(), "no file").file(File::Configuration);
    assert_eq!(
        annotations(&[problem, warning], &sources),
        [
            "::error file=a%2Cb%3Ac.yaml,line=11,col=7::100%25%0Awrong%0Al%0Ah",
            "::warning ::no file"
        ]
    );
}

#[test]
fn a_run_is_summed_up_in_one_line() {
    let sources = Sources {
        document: Some(Source::new("spec/a.yaml", "a: 1")),
        ..Sources::default()
    };
    let error = Problem::error(Pointer::root(), "e");
    let warning = Problem::warning(Pointer::root(), "w");
    let line = |problems: &[Problem]| summary(problems, &sources, Style::Plain);
    assert_eq!(line(&[]), "");
    assert_eq!(
        line(std::slice::from_ref(&warning)),
        "warning: spec/a.yaml: 1 warning\n"
    );
    assert_eq!(
        line(&[error.clone(), error, warning]),
        "error: could not generate from spec/a.yaml: 2 errors, 1 warning\n"
    );
}

/// Documents with all kinds of keys and values.
fn tree() -> impl Strategy<Value = Value> {
    let text = "[a-c/~$ü \"\\\\\t\n:#-]{0,5}";
    let leaf = prop_oneof![
        any::<i64>().prop_map(Value::from),
        Just(Value::Null),
        text.prop_map(Value::from)
    ];
    leaf.prop_recursive(4, 40, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(text, inner, 0..4)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

fn leaves(value: &Value, at: &Pointer, found: &mut Vec<(Pointer, Value)>) {
    match value {
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                leaves(value, &at.index(index), found);
            }
        }
        Value::Object(members) => {
            for (name, value) in members {
                leaves(value, &at.key(name), found);
            }
        }
        scalar => found.push((at.clone(), scalar.clone())),
    }
}

fn with_tabs(value: &Value) -> String {
    let mut text = Vec::new();
    let layout = serde_json::ser::PrettyFormatter::with_indent(b"\t");
    let mut writer = serde_json::Serializer::with_formatter(&mut text, layout);
    serde::Serialize::serialize(value, &mut writer).unwrap();
    String::from_utf8(text).unwrap()
}

proptest! {
    #[test]
    fn the_text_at_a_pointer_is_the_value_at_the_pointer(value in tree()) {
        let root = Pointer::root().key("root");
        let whole = serde_json::json!({ "root": value });
        let mut all = Vec::new();
        leaves(&value, &root, &mut all);
        for text in [whole.to_string(), with_tabs(&whole)] {
            for (pointer, leaf) in &all {
                let source = Source::new("spec.json", text.as_str());
                let position = locate(&source, &Place::Value(pointer.clone())).unwrap();
                prop_assert_eq!(&text[position.start..position.end], leaf.to_string());
            }
        }
    }

    #[test]
    fn any_text_and_place_can_be_shown(text in "[ab:\\- \n\t\r\\[\\]{}\"é]{0,40}", start in 0_usize..50, length in 0_usize..9) {
        let sources = Sources {
            document: Some(Source::new("spec.yaml", text)),
            ..Sources::default()
        };
        let place = Place::Span { start, end: start + length };
        let problem = Problem::error(Pointer::from_text("/a/0"), "e").related(place.clone(), "r");
        prop_assert!(!render(&[problem.clone(), problem.at(place)], &sources, Style::Colour).is_empty());
    }
}
