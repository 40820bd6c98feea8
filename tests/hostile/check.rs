//! What holds for every crate that the generator gives, whatever the document says.

use std::collections::BTreeSet;

use codegen::Output;
use proc_macro2::{TokenStream, TokenTree};

use crate::markdown;
use crate::text::MARKER;

/// Checks all files of a crate.
#[track_caller]
pub(crate) fn output(output: &Output) {
    let mut seen = BTreeSet::new();
    for (path, text) in output.files.iter() {
        self::path(path);
        assert!(seen.insert(path.to_lowercase()), "{path} is there twice");
        let end = path.rsplit('.').next().unwrap_or_default();
        match end {
            "rs" => rust(path, text),
            "toml" if path == "Cargo.toml" => manifest(text),
            "toml" => assert!(!text.contains(MARKER), "{path}:\n{text}"),
            "md" => markdown::readme(text),
            _ => panic!("{path} is of no kind that is expected"),
        }
    }
}

/// A path means the same file inside the folder on every system.
fn path(path: &str) {
    const DEVICES: [&str; 6] = ["aux", "con", "nul", "prn", "com1", "lpt1"];
    assert!(path.len() < 200, "{path} is too long");
    for name in path.split('/') {
        let stem = name.split('.').next().unwrap_or_default().to_lowercase();
        let legal = |c: char| c == '_' || c == '.' || c == '-' || c.is_alphanumeric();
        let fine = !stem.is_empty() && name.chars().all(legal) && !name.ends_with('.');
        assert!(fine && !DEVICES.contains(&stem.as_str()), "{path}");
    }
}

/// A file parses, and copied text stands nowhere in it but in string literals and docs.
fn rust(path: &str, text: &str) {
    let parsed = syn::parse_file(text);
    assert!(parsed.is_ok(), "{path}: {:?}\n{text}", parsed.err());
    bare(path, text);
    let tokens: TokenStream = text.parse().unwrap();
    let mut found = Found::default();
    found.walk(tokens);
    assert_eq!(
        found.inside,
        text.matches(MARKER).count(),
        "{path}: text of the document stands outside of literals and docs\n{text}"
    );
    for docs in found.docs {
        markdown::docs(path, &docs);
    }
}

/// No character that changes how the file reads (CVE-2021-42574), or that rustc refuses in docs.
fn bare(path: &str, text: &str) {
    let bad = |c: char| {
        (c.is_control() && c != '\n' && c != '\t')
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
    };
    let found = text.chars().find(|c| bad(*c));
    assert_eq!(found, None, "{path}\n{text}");
}

/// What stands in the tokens of a file.
#[derive(Default)]
struct Found {
    /// How often the marker stands in literals.
    inside: usize,
    /// The docs, one text for each run of `#[doc]`.
    docs: Vec<String>,
}

impl Found {
    fn walk(&mut self, tokens: TokenStream) {
        let mut run = String::new();
        for token in tokens {
            match token {
                TokenTree::Literal(literal) => {
                    self.inside += literal.to_string().matches(MARKER).count();
                }
                TokenTree::Punct(punct) if punct.as_char() == '#' || punct.as_char() == '!' => {
                    continue;
                }
                TokenTree::Ident(_) | TokenTree::Punct(_) => {}
                TokenTree::Group(group) => {
                    if let Some(line) = doc(group.stream()) {
                        run.push_str(&line);
                        run.push('\n');
                        self.inside += group.to_string().matches(MARKER).count();
                        continue;
                    }
                    self.walk(group.stream());
                }
            }
            self.docs
                .extend((!run.is_empty()).then(|| std::mem::take(&mut run)));
        }
        self.docs.extend((!run.is_empty()).then_some(run));
    }
}

/// The text of `doc = "…"`, the inside of an attribute.
fn doc(tokens: TokenStream) -> Option<String> {
    let mut tokens = tokens.into_iter();
    let TokenTree::Ident(name) = tokens.next()? else {
        return None;
    };
    (name == "doc").then_some(())?;
    tokens.next()?;
    let literal: syn::LitStr = syn::parse2(tokens.collect()).ok()?;
    let text = literal.value();
    Some(text.strip_prefix(' ').unwrap_or(&text).to_owned())
}

/// The manifest says what the configuration says, and nothing that the document says.
fn manifest(text: &str) {
    let table: toml::Table = toml::from_str(text).unwrap();
    let package = table["package"].as_table().unwrap();
    assert_eq!(package["name"].as_str(), Some("hostile"));
    assert_eq!(package["version"].as_str(), Some("0.1.0"));
    let keys: Vec<&str> = table.keys().map(String::as_str).collect();
    let known = [
        "package",
        "features",
        "dependencies",
        "dev-dependencies",
        "example",
    ];
    assert!(keys.iter().all(|key| known.contains(key)), "{keys:?}");
    assert!(!text.contains(MARKER), "{text}");
}
