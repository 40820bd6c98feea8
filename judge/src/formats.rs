//! The formats of OpenAPI documents that JSON Schema does not know, or knows more strictly than servers write them.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Whether a text is of a format.
pub(crate) type Fits = fn(&str) -> bool;

/// All of them by name.
pub(crate) const ALL: &[(&str, Fits)] = &[
    ("byte", is_base64),
    ("cidr", is_network::<IpAddr>),
    ("date-time", is_date_time),
    ("ipv4network", is_network::<Ipv4Addr>),
    ("ipv6network", is_network::<Ipv6Addr>),
    ("ipvanyaddress", is_address),
    ("ipvanynetwork", is_network::<IpAddr>),
    ("uuid1", is_uuid),
    ("uuid3", is_uuid),
    ("uuid4", is_uuid),
    ("uuid5", is_uuid),
];

/// Times as servers write them: RFC 3339, also without an offset, with one without a colon, and with a blank.
fn is_date_time(text: &str) -> bool {
    let shape = b"0000-00-00T00:00";
    let fits = |(byte, wanted): (u8, &u8)| match wanted {
        b'0' => byte.is_ascii_digit(),
        b'T' => b"Tt ".contains(&byte),
        other => byte == *other,
    };
    let Some(rest) = text.get(shape.len()..) else {
        return false;
    };
    let in_rest = |character: char| character.is_ascii_digit() || ":.,+-Zz ".contains(character);
    text.bytes().zip(shape).all(fits) && rest.chars().all(in_rest)
}

/// RFC 4648, either alphabet, padded or not.
fn is_base64(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    let in_alphabet = |byte: u8| byte.is_ascii_alphanumeric() || b"+/-_\r\n".contains(&byte);
    digits.len() % 4 != 1 && digits.bytes().all(in_alphabet)
}

fn is_address(text: &str) -> bool {
    text.parse::<IpAddr>().is_ok()
}

/// An address, and after it the length of its prefix, which may be left out.
fn is_network<A: std::str::FromStr>(text: &str) -> bool {
    let (address, length) = text.split_once('/').unwrap_or((text, "0"));
    let most = if address.contains(':') { 128 } else { 32 };
    address.parse::<A>().is_ok() && length.parse::<u8>().is_ok_and(|length| length <= most)
}

/// RFC 9562, also without hyphens.
fn is_uuid(text: &str) -> bool {
    let digits = text.bytes().filter(|byte| *byte != b'-');
    digits.clone().count() == 32 && digits.clone().all(|byte| byte.is_ascii_hexdigit())
}
