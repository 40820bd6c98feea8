//! What somebody who steers the output wrote into the document, by the place of each word.

use std::collections::BTreeMap;

use crate::problem::Pointer;

/// The key that names an operation, a type, a field or a parameter.
pub const NAME: &str = "x-rust-name";

/// The key that names the values of an enumeration: a map from values to names.
pub const NAMES: &str = "x-rust-names";

/// The names that the document gives.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Words {
    /// The names by their own places: behind the last segment is the text itself.
    pub names: BTreeMap<Pointer, String>,
}

/// The lower-case keywords of all editions up to 2024, reserved ones included (The Rust Reference, "Keywords").
pub const KEYWORDS: [&str; 51] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];
