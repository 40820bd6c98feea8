//! Both readers give the same tree for the same text.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::*;

/// The reading by `serde_yaml` compared with that by events, where both come about, and with that in pieces.
fn agree(text: &str) -> Result<(), TestCaseError> {
    if ordinary::is_ordinary(text)
        && let Some(parted) = direct::in_pieces(text, 4)
    {
        prop_assert_eq!(Some(parted), direct::whole(text), "{:?}", text);
    }
    if let (Some(value), Ok(exact)) = (plainly(text), exact::read(text)) {
        prop_assert_eq!(value.to_string(), exact.to_string(), "{:?}", text);
    }
    Ok(())
}

#[test]
fn scalars_are_the_same() {
    let scalars = "1.10 0777 +0777 00.5 no off yes ~ Null TRUE 2020-01-01 1_000 1e400 -1e400 0x1F -0x1F 0o17 0b1 0x -0x-1 +1
        -0 -0.0 1. .5 . 1e3 '1' 1.2.3 18446744073709551615 -9223372036854775808 12:30:45 .e1 infinity nan - --";
    for scalar in scalars.split_whitespace() {
        let text = format!("a: {scalar}\nb: [{scalar}]\n{scalar}: 1\n");
        agree(&text).unwrap();
        agree(&format!("a:\n- {scalar}")).unwrap();
    }
}

#[test]
fn what_serde_yaml_misreads_or_refuses_is_read_by_events() {
    let texts = [
        "a: [&x a, &x b, &y c, *x]",
        "a: .inf",
        "a: 0xfffffffffffffffff",
        "a: 18446744073709551616",
        "a: !!float 1",
        "<<: {a: 1}",
        "a: \"\\ud83d\\udc4d\"",
        "a: !mine b",
        "a: \"b\u{85}c\"",
    ];
    let plain = texts.map(plainly);
    assert_eq!(plain, texts.map(|_| None));
    for text in texts {
        exact::read(text).unwrap_or_else(|problem| panic!("{text}: {}", problem.message));
    }
}

#[test]
fn plain_documents_are_read_by_serde_yaml() {
    let text = "---\nopenapi: 3.0.0 # comment\npaths:\n  /a/{b}: {get: {tags: [\"a\", 'b']}}\n  empty:\nlast: |\n  [**x & y**](z)\n  {";
    let value = json!({
        "openapi": "3.0.0",
        "paths": {"/a/{b}": {"get": {"tags": ["a", "b"]}}, "empty": null},
        "last": "[**x & y**](z)\n{\n",
    });
    assert_eq!(plainly(text), Some(value));
}

#[test]
fn large_mappings_are_read_in_pieces() {
    let text = "---\n# comment\na: b\n\"c\":\n  d: |\n    e: f\n\n  # comment\n  'g':\n    - h: i\n  j: [k,\n    l: m]\nn:\n- o\np:\n";
    let value = json!({
        "a": "b",
        "c": {"d": "e: f\n", "g": [{"h": "i"}], "j": ["k", {"l": "m"}]},
        "n": ["o"],
        "p": null,
    });
    for size in 0..text.len() {
        assert_eq!(
            direct::in_pieces(text, size).as_ref(),
            Some(&value),
            "{size}"
        );
    }
    let unparted = [
        "{a: b}\n",
        "a: \"b\nc: d\"\n",
        "a: 1\nb: 2\na: 3\n",
        "a:\n    b: 1\n  c: 2\nd: 3\n",
    ];
    for text in unparted {
        assert_eq!(direct::in_pieces(text, 4), None, "{text}");
    }
}

#[test]
fn texts_that_would_take_long_are_left_to_the_events() {
    let hidden = [
        "[ ",
        "[ \"]\", ",
        "{a: ",
        "[ ']', ",
        "[ #]\n",
        "[\"a\":",
        "[a b\"c, ",
    ];
    for piece in hidden {
        let text = piece.repeat(1_000);
        assert!(!ordinary::is_ordinary(&text), "{piece}");
        assert!(
            !ordinary::is_ordinary(&format!("a:\n  - b: {text}")),
            "{piece}"
        );
    }
    assert!(!ordinary::is_ordinary(&"- ".repeat(1_000_000)));
}

/// Any value with hard texts in it.
fn tree() -> impl Strategy<Value = Value> {
    let text = "[a-c/~$\u{fc}\u{1f44d} \"'\\\\\n:#,{}\\[\\]|>*&!%?0-9.eE_-]{0,8}";
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text.prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 5, move |inner| {
        let object = prop::collection::vec((text, inner.clone()), 0..5);
        prop_oneof![
            prop::collection::vec(inner, 0..5).prop_map(Value::from),
            object.prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// A text and what it has been made from, some of its characters replaced by others that mean something.
fn mutated() -> impl Strategy<Value = String> {
    let character =
        prop::sample::select("a0 \n\r:-,[]{}#\"'|>?&*!%.+x~é".chars().collect::<Vec<_>>());
    let changes = prop::collection::vec((any::<prop::sample::Index>(), character), 0..4);
    (tree(), changes, 0..2_usize, any::<bool>()).prop_map(|(tree, changes, cut, flow)| {
        let text = if flow {
            tree.to_string()
        } else {
            serde_yaml::to_string(&tree).unwrap_or_default()
        };
        let mut text: Vec<char> = text.chars().collect();
        for (at, character) in changes {
            if !text.is_empty() {
                let at = at.index(text.len());
                text[at] = character;
            }
        }
        text.truncate(text.len() - cut.min(text.len()));
        text.into_iter().collect()
    })
}

/// Pieces that YAML gives a meaning to, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a", "b", "b: ", "c:", "- ", "\n", "\n", "\n  ", "\n    ", " ", "[", "]", "{", "}", ", ",
        ",", "\"", "'", "|\n", "|2-\n", ">\n", ">+\n", "? ", ": ", ":", " # c", "#", "---\n",
        "...\n", "-", "\r\n", "\r", "é", "1.0", "no", "~", "\\", "\\n", "'a'", "\"b\"", "a: ",
        "- a", "  a: b\n", "  - c\n",
    ]);
    prop::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn trees_are_read_as_they_were_written(tree in tree()) {
        let text = serde_yaml::to_string(&tree).unwrap_or_default();
        agree(&text)?;
        prop_assert_eq!(exact::read(&text).map_err(|problem| problem.message), Ok(tree));
    }

    #[test]
    fn changed_texts_are_read_alike(text in mutated()) {
        agree(&text)?;
    }

    #[test]
    fn pieces_are_read_alike(text in pieces()) {
        agree(&text)?;
    }
}
