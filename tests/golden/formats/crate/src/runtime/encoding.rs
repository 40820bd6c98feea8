// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Percent-encoding (RFC 3986, section 2.1): everything but unreserved characters, so that a value can never become
//! structure.

use std::fmt::{self, Write};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

/// What is encoded in a value: everything but RFC 3986's unreserved characters.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// What is encoded in the literal parts of a path template: what no URI may hold.
const TEMPLATE: &AsciiSet = &percent_encoding::CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// For each octet, whether it is an unreserved character: a look into a table is faster than the comparisons.
const UNRESERVED: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        table[byte as usize] =
            byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
        byte += 1;
    }
    table
};

/// A writer that encodes values on their way into a text.
pub(crate) struct Encode<'a>(pub(crate) &'a mut String);

impl Write for Encode<'_> {
    fn write_str(&mut self, value: &str) -> fmt::Result {
        // Most values hold nothing else, and are written as they are.
        if value.bytes().all(is_unreserved) {
            self.0.push_str(value);
        } else {
            self.0.extend(utf8_percent_encode(value, VALUE));
        }
        Ok(())
    }
}

/// The value, encoded.
pub(crate) fn encoded(value: &str) -> String {
    utf8_percent_encode(value, VALUE).to_string()
}

/// Appends a path template up to its next `{…}`, and gives what stands behind that.
///
/// What stands behind a `#` never goes over the wire.
pub(crate) fn push_template<'a>(target: &mut String, template: &'a str) -> &'a str {
    let mut rest = template;
    loop {
        let is_odd = |byte| !is_unreserved(byte) && byte != b'/';
        let end = rest.bytes().position(is_odd).unwrap_or(rest.len());
        let (plain, behind) = rest.split_at_checked(end).unwrap_or((rest, ""));
        target.push_str(plain);
        let mut behind = behind.chars();
        match behind.next() {
            None | Some('#') => return "",
            Some('{') => {
                behind.find(|character| *character == '}');
                return behind.as_str();
            }
            Some(odd) => {
                let mut octets = [0; 4];
                let odd = odd.encode_utf8(&mut octets);
                target.extend(utf8_percent_encode(odd, TEMPLATE));
            }
        }
        rest = behind.as_str();
    }
}

/// Whether the path of this target holds a segment that means another path.
pub(crate) fn has_dot_segment(target: &str) -> bool {
    // Few targets hold a dot or an encoded one at all, and to look for these octets is cheap.
    target.bytes().any(|byte| matches!(byte, b'.' | b'%')) && {
        let path = target.split('?').next().unwrap_or_default();
        path.split('/').any(is_dot_segment)
    }
}

/// Whether a path segment means "here" or "one up", however often it is percent-encoded.
///
/// Servers and proxies decode more than once, so `%252e%252e` is as dangerous as `..`.
pub(crate) fn is_dot_segment(segment: &str) -> bool {
    match segment {
        "." | ".." => true,
        _ if segment.contains('%') => matches!(decoded_fully(segment).as_slice(), b"." | b".."),
        _ => false,
    }
}

/// Whether this is one of RFC 3986's unreserved characters.
fn is_unreserved(byte: u8) -> bool {
    UNRESERVED.get(usize::from(byte)).copied().unwrap_or(false)
}

/// A value outside of JSON: a text without quotes, and a whole number without a fraction, for most servers take the `5.0`
/// of a parameter for no number that they know. What is nested stays JSON.
#[allow(
    dead_code,
    reason = "only a document with parameters or forms needs it"
)]
pub(crate) fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) if number.is_f64() => {
            let text = number.to_string();
            text.strip_suffix(".0").unwrap_or(&text).to_owned()
        }
        other => other.to_string(),
    }
}

/// Decodes until nothing is left to decode, in one pass: a stack of octets whose top is decoded as soon as it can be.
fn decoded_fully(text: &str) -> Vec<u8> {
    let mut stack = Vec::with_capacity(text.len());
    for byte in text.bytes() {
        stack.push(byte);
        while let [rest @ .., b'%', high, low] = stack.as_slice() {
            let (Some(high), Some(low)) = (hex(*high), hex(*low)) else {
                break;
            };
            let kept = rest.len();
            stack.truncate(kept);
            stack.push((high << 4) | low);
        }
    }
    stack
}

/// The value of a hexadecimal digit.
fn hex(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|value| u8::try_from(value).ok())
}
