// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Percent-encoding (RFC 3986, section 2.1): everything but unreserved characters, so that a value can never become
//! structure.

use std::fmt::{self, Write};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

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

/// A writer that encodes values on their way into a text.
pub(crate) struct Encode<'a>(pub(crate) &'a mut String);

impl Write for Encode<'_> {
    fn write_str(&mut self, value: &str) -> fmt::Result {
        self.0.extend(utf8_percent_encode(value, VALUE));
        Ok(())
    }
}

/// The value, encoded.
pub(crate) fn encoded(value: &str) -> String {
    utf8_percent_encode(value, VALUE).to_string()
}

/// Appends a literal part of a path template.
pub(crate) fn push_template(target: &mut String, literal: &str) {
    target.extend(utf8_percent_encode(literal, TEMPLATE));
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
