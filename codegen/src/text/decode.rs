//! Turns bytes into text, or says why they are none.

use super::{Source, limits, syntax_error};
use crate::problem::{Place, Pointer, Problem};

/// The text of a file. Offsets in it, as in a problem, do not count a byte order mark.
pub(crate) fn decode(source: &Source) -> Result<&str, Problem> {
    if source.text.len() > limits::BYTES {
        return Err(too_large(source.text.len()));
    }
    let bytes = without_mark(&source.text);
    let text = str::from_utf8(bytes).map_err(|error| not_utf8(bytes, error.valid_up_to()))?;
    if text.trim().is_empty() {
        return Err(whole_file("the file is empty")
            .help("it should hold an OpenAPI document, as YAML or JSON"));
    }
    Ok(text)
}

/// The bytes behind the byte order mark, which RFC 8259 section 8.1 lets a reader ignore.
pub(crate) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

fn too_large(bytes: usize) -> Problem {
    let limit = limits::BYTES / 1024 / 1024;
    whole_file(format!("the file is too large: {bytes} bytes"))
        .help(format!("at most {limit} MiB are read"))
}

fn not_utf8(bytes: &[u8], at: usize) -> Problem {
    let label = match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "the file begins like UTF-16".to_owned(),
        _ => bytes
            .get(at)
            .map_or_else(String::new, |byte| format!("found the byte 0x{byte:02x}")),
    };
    syntax_error(at..at.saturating_add(1), "the file is not UTF-8")
        .label(label)
        .help("save the document in UTF-8")
}

fn whole_file(message: impl Into<String>) -> Problem {
    Problem::error(Pointer::root(), message).at(Place::File)
}
