//! Paths in references: from the folder of the root document, with `/` between names.

use percent_encoding::percent_decode_str;

/// The path that a reference names, with `/` between names: some authors write it as Windows does.
pub(super) fn decoded(text: &str) -> String {
    let text = percent_decode_str(text).decode_utf8_lossy();
    text.replace('\\', "/")
}

/// The path of a file that the file at `from` calls `text` (RFC 3986, sections 5.2.3 and 5.2.4).
pub(super) fn join(from: &str, text: &str) -> String {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let absolute = text.starts_with('/');
    let before = if absolute { "" } else { folder };
    let mut names: Vec<&str> = Vec::new();
    for name in before.split('/').chain(text.split('/')) {
        match (name, names.last()) {
            ("" | ".", _) => {}
            ("..", Some(last)) if *last != ".." => drop(names.pop()),
            _ => names.push(name),
        }
    }
    let root = if absolute || from.starts_with('/') {
        "/"
    } else {
        ""
    };
    format!("{root}{}", names.join("/"))
}

/// The scheme of a reference that is a URI: `https`. One letter is a drive of Windows.
pub(super) fn scheme(text: &str) -> Option<&str> {
    if text.starts_with("//") {
        return Some("http");
    }
    let (scheme, _) = text.split_once(':')?;
    let plain = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
    let legal = scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && scheme.chars().all(plain);
    legal.then_some(scheme)
}

/// The name of a file without its extensions, and that of its folder.
pub(super) fn stem(path: &str) -> (&str, &str) {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = name.split('.').find(|part| !part.is_empty());
    let folder = folder.rsplit('/').next().unwrap_or_default();
    (stem.unwrap_or(name), folder)
}
