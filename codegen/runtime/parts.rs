//! The parts of a multipart body put together: the boundary that parts them, and the body.

use std::hash::{BuildHasher, DefaultHasher, Hash, Hasher, RandomState};
use std::mem;

use bytes::Bytes;

use super::body::Body;
use super::content::Content;

/// A part: what is said of it, up to the empty line, and what is in it.
pub(crate) struct Part {
    /// Its headers, each with its line break.
    pub(crate) head: String,
    /// Its content.
    pub(crate) content: Content,
}

/// A boundary that no part holds.
pub(crate) fn boundary(parts: &[Part]) -> String {
    let contents = parts.iter().map(|part| part.content.as_bytes());
    match contents.collect::<Option<Vec<_>>>() {
        Some(contents) => absent(parts, &contents),
        None => unforeseeable(),
    }
}

/// A boundary that none of the contents holds, which are all in memory. The same parts have the same one, and who writes
/// a part cannot foresee it.
fn absent(parts: &[Part], contents: &[&Bytes]) -> String {
    let mut hasher = DefaultHasher::new();
    for (part, content) in parts.iter().zip(contents) {
        part.head.hash(&mut hasher);
        content.hash(&mut hasher);
    }
    loop {
        let boundary = format!("part-{:016x}", hasher.finish());
        let taken = contents
            .iter()
            .any(|content| holds(content, boundary.as_bytes()));
        if !taken {
            return boundary;
        }
        boundary.hash(&mut hasher);
    }
}

/// A boundary for contents that cannot be looked through: they are read only when the head of the request, which names
/// the boundary, is with the server already. So it must be one that nobody who writes them can have put there. The keys of
/// `RandomState` are random and secret, and what its hash gives under them is not to be told from random numbers; 128 bits
/// of it are not met by chance either.
fn unforeseeable() -> String {
    let random = RandomState::new();
    format!(
        "part-{:016x}{:016x}",
        random.hash_one(0),
        random.hash_one(1)
    )
}

fn holds(content: &[u8], sought: &[u8]) -> bool {
    content.windows(sought.len()).any(|window| window == sought)
}

/// The whole body. What is in memory of it becomes one piece, as far as nothing else stands between.
pub(crate) fn joined(parts: &[Part], boundary: &str) -> Body {
    let mut contents: Vec<Content> = Vec::new();
    let mut octets = Vec::with_capacity(capacity(parts, boundary));
    for part in parts {
        for piece in ["--", boundary, "\r\n", &part.head, "\r\n"] {
            octets.extend_from_slice(piece.as_bytes());
        }
        if let Some(content) = part.content.as_bytes() {
            octets.extend_from_slice(content);
        } else {
            contents.push(mem::take(&mut octets).into());
            contents.push(part.content.clone());
        }
        octets.extend_from_slice(b"\r\n");
    }
    for piece in ["--", boundary, "--\r\n"] {
        octets.extend_from_slice(piece.as_bytes());
    }
    contents.push(octets.into());
    contents.into()
}

/// How much of the body is in memory, about.
fn capacity(parts: &[Part], boundary: &str) -> usize {
    let around = boundary.len().saturating_add(8);
    let sizes = parts.iter().map(|part| {
        let content = part.content.as_bytes().map_or(0, Bytes::len);
        part.head
            .len()
            .saturating_add(content)
            .saturating_add(around)
    });
    sizes.fold(around, usize::saturating_add)
}
