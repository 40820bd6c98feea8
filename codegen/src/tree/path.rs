//! Turns a path that somebody proposes for a generated file into a checked one, or says why it is refused.
//!
//! Does not look at the disk: a checked path means the same file on Linux, macOS and Windows, inside the folder.

use std::error::Error;
use std::fmt;

/// What stands in the folder beside the generated files and is not ours: version control, build output, the lock, and
/// what people keep there. It is never written with the other files, never stale, and never removed.
pub(super) const NOT_OURS: [&str; 9] = [
    ".git",
    ".gitattributes",
    ".gitignore",
    ".hg",
    ".jj",
    ".svn",
    "CHANGELOG.md",
    "Cargo.lock",
    "target",
];

/// The names that Windows keeps for devices, whatever extension follows.
/// Source: Microsoft, "Naming Files, Paths, and Namespaces".
const DEVICES: [&str; 32] = [
    "aux", "con", "conin$", "conout$", "nul", "prn", "com0", "com1", "com2", "com3", "com4",
    "com5", "com6", "com7", "com8", "com9", "com¹", "com²", "com³", "lpt0", "lpt1", "lpt2", "lpt3",
    "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "lpt¹", "lpt²", "lpt³",
];

/// The longest name that the common file systems take, in bytes.
const LONGEST_NAME: usize = 255;

/// Why a path cannot be that of a generated file.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PathError {
    path: String,
    why: String,
}

impl PathError {
    pub(super) fn new(path: &str, why: impl Into<String>) -> Self {
        Self {
            path: path.to_owned(),
            why: why.into(),
        }
    }
}

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "no file can be generated at {:?}: {}",
            self.path, self.why
        )
    }
}

impl Error for PathError {}

/// Accepts a relative, `/`-separated path whose every name is legal on all systems.
pub(super) fn check(path: &str) -> Result<(), PathError> {
    let first = path.split('/').next().unwrap_or_default();
    if NOT_OURS.iter().any(|name| name.eq_ignore_ascii_case(first)) {
        return Err(PathError::new(
            path,
            format!("{first} is not ours to write"),
        ));
    }
    path.split('/')
        .find_map(fault)
        .map_or(Ok(()), |why| Err(PathError::new(path, why)))
}

/// What is wrong with one name of a path.
fn fault(name: &str) -> Option<&'static str> {
    let stem = name.split('.').next().unwrap_or_default().trim_end();
    let stem = stem.to_lowercase();
    match name {
        "" => Some("a name in it is empty, or it begins or ends with a slash"),
        "." | ".." => Some("it must stay inside its folder"),
        _ if name.contains(forbidden) => Some("a character in it is not legal everywhere"),
        _ if name.ends_with(['.', ' ']) => Some("a name in it ends with a dot or a blank"),
        _ if name.len() > LONGEST_NAME => Some("a name in it is too long"),
        _ if DEVICES.contains(&stem.as_str()) => Some("Windows keeps that name for a device"),
        _ => None,
    }
}

fn forbidden(character: char) -> bool {
    character.is_control() || "\\<>:\"|?*".contains(character)
}
