//! What texts become, what holds for every text, and that rustdoc finds nothing to say about any of it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::{inline, lines, markdown, summary};
use crate::ir::Docs;

fn docs(summary: &str, description: &str) -> Docs {
    Docs {
        summary: summary.to_owned(),
        description: description.to_owned(),
        ..Docs::default()
    }
}

fn described(description: &str) -> Vec<String> {
    lines(&docs("", description))
}

/// All `NAME.in.md`, sorted.
fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/emit/prose/cases");
    let entries = std::fs::read_dir(folder).unwrap();
    let mut cases: Vec<_> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_str().unwrap().ends_with(".in.md"))
        .collect();
    cases.sort();
    cases
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

/// Set `BLESS` to write what is missing or different.
#[test]
fn golden() {
    let mut wrong = Vec::new();
    for case in cases() {
        let expected = PathBuf::from(case.to_str().unwrap().replace(".in.md", ".out.md"));
        let found = described(&read(&case)).join("\n") + "\n";
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(&expected, &found).unwrap();
        } else if std::fs::read_to_string(&expected).unwrap_or_default() != found {
            wrong.push(format!("{}:\n{found}", case.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

proptest! {
    /// Words alone are not read as Markdown, which would give the same.
    #[test]
    fn plain_text_is_what_markdown_makes_of_it(text in "[A-Za-z0-9 ,.()'\"]{0,40}") {
        if super::is_plain(&text) {
            let read = super::shape::tidy(super::read::blocks(&super::clean::text(&text)));
            prop_assert_eq!(super::blocks(&text), read);
        }
    }
}

#[test]
fn what_is_written_is_read_as_the_same() {
    for case in cases() {
        let once = markdown(&read(&case));
        assert_eq!(markdown(&once.join("\n")), once, "{}", case.display());
    }
}

#[test]
fn a_summary_that_the_description_repeats_is_said_once() {
    let found = lines(&docs(
        "Create a rule",
        "Create a rule in a group. It is fast.",
    ));
    assert_eq!(found, ["Create a rule in a group.", "", "It is fast."]);
    let found = lines(&docs("Create a rule", "It is fast"));
    assert_eq!(found, ["Create a rule.", "", "It is fast"]);
}

#[test]
fn no_text_no_lines() {
    for text in [
        "",
        " \n\t",
        "\u{feff}",
        "<p></p>",
        "<!-- x -->",
        "***",
        "[a]: b",
    ] {
        assert_eq!(described(text), Vec::<String>::new(), "{text:?}");
    }
}

#[test]
fn a_link_to_more_stands_last() {
    let link = |address: &str| Docs {
        link: Some(address.to_owned()),
        ..docs("A rule", "")
    };
    let with = ["A rule.", "", "See <https://example.com/a%20b>."];
    assert_eq!(lines(&link("https://example.com/a b")), with);
    assert_eq!(lines(&link("javascript:alert(1)")), ["A rule."]);
}

#[test]
fn one_line_forms() {
    let text = "First *one*. Second\n\n- a\n- b\n\n```\nlet x;\n```";
    assert_eq!(summary(text), "First _one_.");
    assert_eq!(inline(text), "First _one_. Second a b `let x;`");
    assert_eq!(summary("# Title\n\nText"), "Title.");
}

#[test]
fn deep_nesting_ends_in_text() {
    for open in [
        ">",
        "- ",
        "<ul><li>",
        "<b><i>",
        "*a **b ",
        "[",
        "<table><tr><td>",
    ] {
        let text = open.repeat(20_000) + "x</ul></b></i></table>";
        assert!(described(&text).concat().contains('x'), "{open}");
    }
}

/// What Markdown, HTML and rustdoc see something in.
const SIGNS: &[&str] = &[
    "a", "Foo::bar", "1", " ", " ", "  ", "    ", "\n", "\n", "\n\n", "\r\n", "\t", "`", "``",
    "```", "~~~", "~~", "~", "*", "**", "_", "__", "[", "]", "](", "](x)", "[x]: y", "[^1]", "(",
    ")", "<", ">", "</", "<T>", "<b>", "</b>", "<i>", "<code>", "</code>", "<pre>", "</pre>",
    "<p>", "</p>", "<br>", "<br/>", "<ul>", "<li>", "</ul>", "<ol>", "<table>", "<tr>", "<td>",
    "</table>", "</a>", "<!--", "-->", "<script>", "<h1>", "</h1>", "<hr>", "# ", "#", "- ", "-",
    "---", "+ ", "1. ", "2) ", "> ", "|", "|-|", "\\", "&", "&lt;", "&#10;", "!", "![", ".", ". B",
    ":", "://", "http://", "www.x.y", "a@b.c", "=", "===", "é", "{", "}", "\"", "'", "*/", "/*",
    "//!", "#![x]", "$", "^", "--", "...",
];
const LONGER_SIGNS: &[&str] = &[
    "```rust\n",
    "</script>",
    "| - |",
    "---|---",
    "&amp;amp;",
    "&#x202e;",
    "https://x.y/z",
    "<a href='https://x.y'>",
    "\u{202e}",
    "\u{200b}",
];

fn hostile() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        8 => proptest::sample::select(SIGNS).prop_map(str::to_owned),
        1 => proptest::sample::select(LONGER_SIGNS).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(part, 0..24).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 2000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn lines_are_lines(text in hostile()) {
        for line in described(&text).iter().chain(&markdown(&text)).chain([&inline(&text), &summary(&text)]) {
            prop_assert!(!line.contains(char::is_control), "{line:?}");
            prop_assert!(!line.contains('\u{202e}') && !line.contains('\u{200b}'), "{line:?}");
            prop_assert_eq!(line.trim_end(), line);
        }
    }

    #[test]
    fn written_twice_is_written_once(text in hostile()) {
        let once = markdown(&text);
        prop_assert_eq!(markdown(&once.join("\n")), once);
    }
}

#[test]
fn a_line_within_a_link_is_no_list() {
    let once = markdown("<a href='https://x.y'>'<br>- a</a>");
    assert_eq!(once, ["['\\", "\\- a](https://x.y)"]);
    assert_eq!(markdown(&once.join("\n")), once);
}

#[test]
fn what_looks_like_a_mail_address_stays_text() {
    assert_eq!(markdown("&lt;=a@b.c>"), ["\\<=a@b.c>"]);
    assert_eq!(markdown("&lt;<b>a@b.c></b>"), ["\\<**a@b.c>**"]);
}

#[test]
fn quotation_marks_go_around_a_link_whatever_else_was_in_it() {
    let text = "<a href='https://x.y'>\"<a href='https://x.y'>a\"</a></a>";
    assert_eq!(markdown(text), ["\"[a](https://x.y)\""]);
    let text = "<a href='https://x.y'>'a'<br></a>";
    assert_eq!(markdown(text), ["'[a](https://x.y)'"]);
}

/// One file with everything in it, so that rustdoc runs once.
#[test]
fn rustdoc_has_nothing_to_say() {
    let mut texts: Vec<String> = cases().iter().map(|case| read(case)).collect();
    let mut runner = TestRunner::deterministic();
    let strategy = hostile();
    texts.extend((0..600).map(|_| strategy.new_tree(&mut runner).unwrap().current()));
    let mut source = "//! Texts.\n#![deny(rustdoc::all, unused)]\n".to_owned();
    for (number, text) in texts.iter().enumerate() {
        for line in described(text) {
            writeln!(source, "#[doc = {:?}]", format!(" {line}")).unwrap();
        }
        writeln!(source, "pub struct S{number};").unwrap();
    }
    let folder = std::env::temp_dir().join(format!("prose-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("texts.rs");
    std::fs::write(&file, source).unwrap();
    let run = |arguments: &[&str]| {
        let mut command = Command::new(std::env::var_os("RUSTDOC").unwrap_or("rustdoc".into()));
        command
            .arg(&file)
            .args(["--edition", "2024", "--crate-name", "texts"])
            .args(arguments);
        command.current_dir(&folder).output().unwrap()
    };
    let docs = run(&["--out-dir", "doc"]);
    let doctests = run(&["--test"]);
    std::fs::remove_dir_all(&folder).unwrap();
    let said = String::from_utf8_lossy(&docs.stderr).replace("#![deny", "");
    assert!(docs.status.success() && !said.contains("warning"), "{said}");
    assert!(String::from_utf8_lossy(&doctests.stdout).contains("running 0 tests"));
}
