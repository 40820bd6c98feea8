//! The SHA-256 of a text.

use sha2::{Digest, Sha256};

/// SHA-256 (FIPS 180-4) of a text, whatever its line ends: a check-out with CRLF is the same.
#[must_use]
pub fn digest(text: &[u8]) -> String {
    let mut hash = Sha256::new();
    if text.contains(&b'\r') {
        for line in text.split_inclusive(|byte| *byte == b'\n') {
            match line.strip_suffix(b"\r\n") {
                Some(line) => {
                    hash.update(line);
                    hash.update(b"\n");
                }
                None => hash.update(line),
            }
        }
    } else {
        hash.update(text);
    }
    let mut text = "sha256:".to_owned();
    for byte in hash.finalize() {
        let nibble = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or('0');
        text.push(nibble(byte >> 4));
        text.push(nibble(byte & 15));
    }
    text
}
