//! Whole documents in, whole values or messages out.

use proptest::prelude::*;
use serde_json::json;

use super::*;

fn read(text: impl Into<Vec<u8>>) -> Value {
    let mut report = Report::default();
    document(&mut report, &Source::new("spec.yaml", text))
        .unwrap_or_else(|Stop| panic!("{:?}", report.problems()))
}

fn refused(text: impl Into<Vec<u8>>) -> String {
    let mut report = Report::default();
    document(&mut report, &Source::new("spec.yaml", text)).unwrap_err();
    report.problems()[0].message.clone()
}

#[test]
fn scalars_mean_what_authors_mean() {
    let text = "[1.10, 0777, no, off, ~, , 2020-01-01, 1_000, .inf, 1e400, 0x1F, +1, -2, 1e3, '1', True, 1.2.3, -, .]";
    let text = text.replace("~, ,", "~,").replace(" -,", "");
    assert_eq!(
        read(format!("a: {text}")),
        json!({"a": [
            1.1, "0777", "no", "off", null, "2020-01-01", "1_000", ".inf", "1e400", 31, 1, -2, 1000.0, "1", true,
            "1.2.3", "."
        ]})
    );
}

#[test]
fn integers_beyond_64_bits_become_doubles() {
    let text = "a: [18446744073709551615, 18446744073709551616, -9223372036854776000]";
    let value =
        json!({"a": [u64::MAX, 18_446_744_073_709_551_616.0, -9_223_372_036_854_776_000.0]});
    assert_eq!(read(text), value);
    assert_eq!(read(text.replace("a:", "{\"a\":") + "}"), value);
}

#[test]
fn keys_become_texts_and_keep_their_order() {
    let value = read("200: z\nnull: y\ntrue: x\n1.0: w\n'a b': v");
    assert_eq!(
        value.to_string(),
        r#"{"200":"z","null":"y","true":"x","1.0":"w","a b":"v"}"#
    );
}

#[test]
fn a_redefined_anchor_counts_from_there_on() {
    let value = json!({"a": ["a", "b", "c", "b"]});
    assert_eq!(read("a: [&x a, &x b, &y c, *x]"), value);
}

#[test]
fn merge_keys_fill_in_what_an_object_does_not_give() {
    let text = "base: &b {x: 1, y: 2}\nmore: &m {y: 3, z: 4}\nuse:\n  <<: [*b, *m]\n  y: 5\nquoted: {'<<': 1}";
    let value = read(text);
    assert_eq!(value["use"].to_string(), r#"{"x":1,"y":5,"z":4}"#);
    assert_eq!(value["quoted"], json!({"<<": 1}));
}

#[test]
fn tags_give_plain_values() {
    let text = "a: [!!str 1, !!int '2', !Mine {b: 1}, ! 3, !!binary aGk=]";
    assert_eq!(read(text), json!({"a": ["1", 2, {"b": 1}, "3", "aGk="]}));
}

#[test]
fn pairs_of_surrogate_escapes_are_one_character() {
    let value = json!({"a": "👍", "b": "\\ud83d\\udc4d"});
    assert_eq!(read(r#"{a: "\ud83d\udc4d", b: "\\ud83d\\udc4d"}"#), value);
    assert_eq!(
        read(r#"{"a": "\ud83d\udc4d", "b": "\\ud83d\\udc4d"}"#),
        value
    );
}

#[test]
fn escaped_backslashes_are_passed_over_however_many_there_are() {
    let many = "\\\\u".repeat(200_000);
    let value = json!({"a": "\\u".repeat(200_000)});
    // One that is no JSON is read by way of events.
    assert_eq!(read(format!("a: \"{many}\"")), value);
    assert_eq!(read(format!("{{\"a\": \"{many}\"}}")), value);
}

#[test]
fn byte_order_mark_and_line_ends_do_not_matter() {
    assert_eq!(
        read("\u{feff}a: 1\r\nb:\r\n  - c\r\n"),
        json!({"a": 1, "b": ["c"]})
    );
    assert_eq!(read("\u{feff}\r\n {\"a\":\r\n1}"), json!({"a": 1}));
}

#[test]
fn flow_style_that_is_not_json_is_read_as_yaml_when_small() {
    assert_eq!(read("{a: [b, 'c',], }"), json!({"a": ["b", "c"]}));
    let large = format!("{{a: '{}'}}", "x".repeat(limits::FLOW_BYTES));
    assert_eq!(refused(large), "the document is not valid JSON");
}

#[test]
fn what_would_take_all_memory_is_refused() {
    let long = "x".repeat(600_000);
    let text_copied = format!("a: &a {long}\nb: [{}]", "*a, ".repeat(10_000));
    let quadratic = format!(
        "a: &a [{}]\nb: [{}]",
        "x, ".repeat(30_000),
        "*a, ".repeat(30_000)
    );
    assert_eq!(refused(text_copied), "the document has too many values");
    assert_eq!(refused(quadratic), "the document has too many values");
    assert_eq!(
        refused(format!("[{}0]", "0,".repeat(limits::NODES))),
        "the document has too many values"
    );
    assert_eq!(
        refused(vec![b'#'; limits::BYTES + 1]),
        "the file is too large: 67108865 bytes"
    );
}

#[test]
fn depth_is_limited_without_recursion() {
    let lines = (1..100).map(|level| format!("a{level}: &a{level} [[[*a{}]]]", level - 1));
    let deepening = ["a0: &a0 x".to_owned()].into_iter().chain(lines);
    let deepening = deepening.collect::<Vec<_>>().join("\n");
    for text in [
        "- ".repeat(100_000),
        "[".repeat(100_000),
        "a: ".to_owned() + &"{a: ".repeat(100_000),
    ] {
        assert_eq!(refused(text), "the document is nested too deeply");
    }
    assert_eq!(refused(deepening), "the document is nested too deeply");
}

const DOCUMENT: &str = "openapi: 3.1.0\npaths: {}\n";

fn page(fence: &str, info: &str, document: &str) -> String {
    format!("# Page\n\n```sh\ncurl x\n```\n\n{fence}{info}\n{document}{fence}\n\nMore.\n")
}

fn published_text(name: &str, text: &str) -> Result<String, String> {
    let mut report = Report::default();
    let bytes = published(&mut report, &Source::new(name, text));
    bytes
        .map(|bytes| String::from_utf8(bytes).unwrap())
        .map_err(|Stop| report.problems()[0].message.clone())
}

#[test]
fn a_page_gives_its_document_byte_for_byte() {
    let with_fence = "openapi: 3.1.0\r\ninfo:\n  description: |\n    ```\n    x\n    ```\n";
    for (fence, info) in [
        ("```", "yaml"),
        ("````", "yaml /api.yaml post /a"),
        ("~~~", " yml {a}"),
        ("```", ""),
    ] {
        let text = page(fence, info, DOCUMENT);
        assert_eq!(published_text("page.md", &text).unwrap(), DOCUMENT);
        assert_eq!(published_text("page.txt", &text).unwrap(), DOCUMENT);
    }
    assert_eq!(
        published_text("a.md", &page("````", "yaml", with_fence)).unwrap(),
        with_fence
    );
}

#[test]
fn a_document_is_published_as_it_is() {
    let text = format!(
        "\u{feff}{DOCUMENT}info:\n  description: |\n    ```yaml\n    openapi: 3.0.0\n    ```\n"
    );
    assert_eq!(published_text("spec.yaml", &text).unwrap(), text);
}

#[test]
fn a_page_without_one_whole_document_is_refused() {
    let two = page("```", "yaml", DOCUMENT) + &page("```", "yaml", DOCUMENT);
    let open = format!("````yaml\n{DOCUMENT}```\n");
    let message = |text: &str| published_text("page.md", text).unwrap_err();
    assert_eq!(
        message("# Page\n```yaml\na: 1\n```\n"),
        "the page holds no OpenAPI document"
    );
    assert_eq!(
        message(&two),
        "the page holds more than one OpenAPI document"
    );
    assert_eq!(message(&open), "the block with the document is not closed");
}

/// Pieces that YAML gives a meaning to, in any order.
fn yaml_like() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a",
        "b: ",
        "- ",
        "\n",
        "  ",
        "\t",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "\"",
        "'",
        "&x ",
        "*x",
        "!!str ",
        "! ",
        "|\n",
        ">-\n",
        "? ",
        ": ",
        "# ",
        "---\n",
        "...\n",
        "<<: ",
        "%YAML 1.2\n",
        "\\ud83d\\udc4d",
        "\r\n",
        "é",
        "\u{feff}",
        "1.0",
        "\u{0}",
        "\u{85}",
        "`",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_bytes_give_a_value_or_a_problem(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let mut report = Report::default();
        let value = document(&mut report, &Source::new("spec", bytes));
        prop_assert_eq!(value.is_err(), report.has_errors());
    }

    #[test]
    fn any_yaml_gives_a_value_or_a_problem(text in yaml_like()) {
        let mut report = Report::default();
        let source = Source::new("spec.md", text);
        let value = document(&mut report, &source);
        prop_assert_eq!(value.is_err(), report.has_errors());
        let _ = published(&mut report, &source);
    }
}
