//! Which values are allowed, and what to say of those that are not.

/// Why a value is not allowed.
pub(super) struct Wrong {
    /// What is the matter, beside the marker.
    pub(super) label: String,
    /// What would be right.
    pub(super) help: String,
}

fn wrong(label: impl Into<String>, help: impl Into<String>) -> Wrong {
    Wrong {
        label: label.into(),
        help: help.into(),
    }
}

/// One of some names; suggests the nearest.
pub(super) fn one_of(text: &str, names: &[&str], label: &str) -> Option<Wrong> {
    if names.contains(&text) {
        return None;
    }
    let near = names
        .iter()
        .map(|name| {
            (
                strsim::damerau_levenshtein(name, &text.to_lowercase()),
                name,
            )
        })
        .min_by_key(|(distance, _)| *distance)
        .filter(|(distance, name)| *distance <= name.len() / 3 + 1);
    match near {
        Some((_, name)) => Some(wrong(label, format!("did you mean `{name}`?"))),
        None => Some(wrong(label, format!("known are {}", listed(names)))),
    }
}

fn listed(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}

/// A path.
pub(super) fn path(text: &str) -> Option<Wrong> {
    if text.trim().is_empty() {
        return Some(wrong(
            "no path",
            "a path is relative to the configuration file",
        ));
    }
    line(text)
}

/// A text of one line.
pub(super) fn line(text: &str) -> Option<Wrong> {
    if text.chars().any(char::is_control) {
        return Some(wrong("holds a control character", "write it on one line"));
    }
    None
}

/// A version, <https://semver.org>.
pub(super) fn version(text: &str) -> Option<Wrong> {
    let error = semver::Version::parse(text).err()?;
    Some(wrong(
        error.to_string(),
        "a version has three numbers, as in `0.1.0`",
    ))
}

/// A version requirement, as cargo has it.
pub(super) fn requirement(text: &str) -> Option<Wrong> {
    let error = semver::VersionReq::parse(text).err()?;
    Some(wrong(
        error.to_string(),
        "write a version requirement such as `1.2`",
    ))
}

/// The name of a feature.
pub(super) fn feature(text: &str) -> Option<Wrong> {
    let legal = |c: char| c.is_ascii_alphanumeric() || "_-+.".contains(c);
    let fine = !text.is_empty() && text.chars().all(legal);
    (!fine).then(|| wrong("not the name of a feature", "write a name such as `serde`"))
}

/// The name of a package, by the rules of cargo and its registry.
pub(super) fn package(text: &str) -> Option<Wrong> {
    const LONGEST: usize = 64;
    let library = text.replace('-', "_");
    if !text.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return Some(wrong(
            "does not begin with a letter",
            "a name such as `my-client` is needed",
        ));
    }
    if !library
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    {
        return Some(wrong(
            "holds other characters than letters, digits, `-` and `_`",
            "a name such as `my-client` is needed",
        ));
    }
    if text.len() > LONGEST {
        return Some(wrong(
            "the name is too long",
            "at most 64 characters are allowed",
        ));
    }
    if is_keyword(&library) || RESERVED.contains(&library.to_ascii_lowercase().as_str()) {
        return Some(wrong(
            "the name is reserved",
            "cargo refuses this name: choose another, such as `my-client`",
        ));
    }
    None
}

/// A word of the package registry, <https://doc.rust-lang.org/cargo/reference/manifest.html#the-keywords-field>.
pub(super) fn keyword(text: &str) -> Option<Wrong> {
    const LONGEST: usize = 20;
    let legal = |byte: u8| byte.is_ascii_alphanumeric() || b"_-+".contains(&byte);
    let begins = text.starts_with(|first: char| first.is_ascii_alphanumeric());
    if begins && text.len() <= LONGEST && text.bytes().all(legal) {
        return None;
    }
    Some(wrong(
        "no keyword of a package",
        "at most 20 letters, digits, `_`, `-` and `+`, the first a letter or a digit",
    ))
}

/// Where operations get their names.
pub(super) fn name_from(text: &str) -> Option<Wrong> {
    one_of(
        text,
        &["operation-id", "summary"],
        "operations have no such name",
    )
}

/// A key of `[operations.names]`: an operation id, or a method and a path.
pub(super) fn operation(text: &str) -> Option<Wrong> {
    const METHODS: [&str; 8] = [
        "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE",
    ];
    match text.split_once(' ') {
        Some((method, path)) if path.starts_with('/') => one_of(method, &METHODS, "no such method")
            .map(|wrong| Wrong {
                help: format!("known are {}", listed(&METHODS)),
                ..wrong
            }),
        _ if text.is_empty() => Some(wrong("empty", "write an operation id, or `POST /path`")),
        _ => None,
    }
}

/// The name of a function.
pub(super) fn function(text: &str) -> Option<Wrong> {
    let legal = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    let begins = text.starts_with(|first: char| first.is_ascii_lowercase());
    let tidy = !text.contains("__") && !text.ends_with('_');
    if !(begins && tidy && text.bytes().all(legal)) {
        return Some(wrong(
            "not a function name in snake case",
            "a name such as `create_rule` is needed",
        ));
    }
    if is_keyword(text) {
        return Some(wrong(
            "a keyword of Rust",
            format!("choose another name, such as `{text}_it`"),
        ));
    }
    None
}

/// The name of an environment variable, POSIX.1-2024 section 8.1.
pub(super) fn variable(text: &str) -> Option<Wrong> {
    let legal = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let digit = text.starts_with(|first: char| first.is_ascii_digit());
    if text.is_empty() || digit || !text.bytes().all(legal) {
        return Some(wrong(
            "not a name of an environment variable",
            "use letters, digits and `_`, as in `MY_API_KEY`",
        ));
    }
    None
}

/// What can stand in a header, RFC 9110 section 5.5.
pub(super) fn header(text: &str) -> Option<Wrong> {
    if text
        .bytes()
        .all(|byte| byte == b' ' || byte.is_ascii_graphic())
    {
        return None;
    }
    Some(wrong(
        "holds a character that cannot stand in a header",
        "use visible ASCII characters and blanks",
    ))
}

/// Strict and reserved keywords of every edition, <https://doc.rust-lang.org/reference/keywords.html>.
fn is_keyword(text: &str) -> bool {
    const KEYWORDS: &str = "abstract as async await become box break const continue crate do dyn else enum extern \
        false final fn for gen if impl in let loop macro match mod move mut override priv pub ref return self Self \
        static struct super trait true try type typeof unsafe unsized use virtual where while yield";
    KEYWORDS
        .split_ascii_whitespace()
        .any(|keyword| keyword == text)
}

/// Names of crates that come with Rust, what cargo keeps for itself, and files that Windows cannot have.
const RESERVED: &[&str] = &[
    "alloc",
    "core",
    "proc_macro",
    "std",
    "test",
    "build",
    "deps",
    "examples",
    "incremental",
    "aux",
    "con",
    "nul",
    "prn",
    "com1",
    "com2",
    "com3",
    "com4",
    "lpt1",
    "lpt2",
    "lpt3",
    "lpt4",
];
