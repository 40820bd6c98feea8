//! Turns a folder and patterns into the sorted list of documents that are meant.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

const EXTENSIONS: [&str; 3] = ["json", "yaml", "yml"];

/// The documents of a folder whose file name is one of `only`; all where `only` is empty.
pub(super) fn find(folder: &Path, only: &[String]) -> Result<Vec<PathBuf>, Failure> {
    let shown = folder.display();
    let entries =
        fs::read_dir(folder).map_err(|error| Failure::Usage(format!("{shown}: {error}")))?;
    let mut documents: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| is_document(path) && is_wanted(path, only))
        .collect();
    documents.sort();
    if documents.is_empty() {
        let wanted = if only.is_empty() { "" } else { " of that name" };
        let text = format!(
            "there is no document{wanted} in {shown}: .yaml, .yml and .json files are taken"
        );
        return Err(Failure::Usage(text));
    }
    Ok(documents)
}

fn is_document(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    path.is_file() && extension.is_some_and(|extension| EXTENSIONS.contains(&extension))
}

fn is_wanted(path: &Path, only: &[String]) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    only.is_empty()
        || only
            .iter()
            .any(|pattern| matches(pattern, &name) || matches(pattern, &stem))
}

/// Whether a name is what a pattern describes; `*` stands for any text.
fn matches(pattern: &str, name: &str) -> bool {
    let Some((before, rest)) = pattern.split_once('*') else {
        return pattern == name;
    };
    let Some(name) = name.strip_prefix(before) else {
        return false;
    };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let last = parts.pop().unwrap_or_default();
    let middle = parts.iter().try_fold(name, |name, part| {
        name.split_once(part).map(|(_, after)| after)
    });
    middle.is_some_and(|name| name.ends_with(last))
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_stands_for_any_text() {
        for (pattern, name, expected) in [
            ("a", "a", true),
            ("a", "ab", false),
            ("a*", "a", true),
            ("shop-*", "shop-cart", true),
            ("*-api", "x-api", true),
            ("*-api", "x-api-2", false),
            ("s*c*t", "shop-cart", true),
            ("ab*ba", "aba", false),
            ("*", "", true),
            ("", "a", false),
        ] {
            assert_eq!(matches(pattern, name), expected, "{pattern} {name}");
        }
    }
}
