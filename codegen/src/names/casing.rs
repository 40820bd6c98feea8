//! Puts words into Rust's casing and makes the result a legal identifier. The only file that knows `heck`.
//!
//! It knows nothing of the document and nothing of which names are taken.

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};
use unicode_ident::{is_xid_continue, is_xid_start};
use unicode_normalization::UnicodeNormalization as _;

/// The casings of Rust (RFC 430).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Case {
    /// `snake_case`.
    Snake,
    /// `UpperCamelCase`.
    Camel,
}

/// The greatest length of a name in bytes; a number may follow. File names hold more than twice as much.
const LONGEST: usize = 96;

/// Words with capitals inside that are one word, and how to write them so that they stay one.
const ONE_WORD: [(&str, &str); 12] = [
    ("OAuth", "Oauth"),
    ("DDoS", "Ddos"),
    ("DBaaS", "Dbaas"),
    ("CaaS", "Caas"),
    ("FaaS", "Faas"),
    ("IaaS", "Iaas"),
    ("PaaS", "Paas"),
    ("SaaS", "Saas"),
    ("IPsec", "Ipsec"),
    ("IoT", "Iot"),
    ("QoS", "Qos"),
    ("PoP", "Pop"),
];

/// Joins chunks of letters and digits into one identifier.
///
/// The identifier is legal but for keywords: never empty, never `_`, normalised (NFC), no longer than [`LONGEST`].
pub(super) fn join<'a>(case: Case, chunks: impl IntoIterator<Item = &'a str>) -> String {
    let mut name = String::new();
    for chunk in chunks {
        append(case, &mut name, &cased(case, chunk));
    }
    finish(case, name)
}

/// Adds a word that has its casing already.
fn append(case: Case, name: &mut String, word: &str) {
    let digits = name.ends_with(is_digit) && word.starts_with(is_digit);
    if !name.is_empty() && !word.is_empty() && (case == Case::Snake || digits) {
        name.push('_');
    }
    name.push_str(word);
}

fn is_digit(character: char) -> bool {
    character.is_ascii_digit()
}

fn cased(case: Case, chunk: &str) -> String {
    // What most names are made of is one word for `heck` too.
    if chunk.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return match case {
            Case::Camel => capitalised(chunk),
            Case::Snake => chunk.to_owned(),
        };
    }
    // `heck` splits at marks that belong to a letter in many scripts.
    let splits = chunk.chars().all(char::is_alphanumeric);
    match case {
        Case::Camel if is_camel(chunk) || is_code(chunk) => chunk.to_owned(),
        Case::Camel if splits => regular(chunk).to_upper_camel_case(),
        Case::Snake if splits => regular(chunk).to_snake_case(),
        Case::Camel => capitalised(chunk),
        Case::Snake => chunk.to_lowercase(),
    }
}

/// Whether a chunk reads as `UpperCamelCase` and needs no help.
fn is_camel(chunk: &str) -> bool {
    chunk.starts_with(|first: char| first.is_ascii_uppercase())
        && chunk.contains(|other: char| other.is_ascii_lowercase())
        && chunk.chars().all(|other| other.is_ascii_alphanumeric())
}

/// Whether a chunk is the number of a character, such as `U1F600`.
fn is_code(chunk: &str) -> bool {
    let digits = chunk.strip_prefix('U').unwrap_or_default();
    digits.len() >= 4 && digits.chars().all(|c| matches!(c, '0'..='9' | 'A'..='F'))
}

fn capitalised(chunk: &str) -> String {
    let mut rest = chunk.chars();
    let first = rest.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(rest).collect()
}

/// Writes words that `heck` would tear apart as it does not: `TaskIDs` as `TaskIds`, `IPv4` as `Ipv4`.
fn regular(chunk: &str) -> String {
    let capitals = chunk.chars().filter(|other| other.is_uppercase()).count();
    if capitals < 2 {
        return chunk.to_owned();
    }
    let known = ONE_WORD
        .iter()
        .filter(|(word, _)| chunk.contains(word))
        .fold(chunk.to_owned(), |text, (word, written)| {
            text.replace(word, written)
        });
    let mut out = String::with_capacity(known.len());
    let mut rest = known.as_str();
    while !rest.is_empty() {
        let end = rest.find(|c: char| !c.is_uppercase()).unwrap_or(rest.len());
        let (capitals, tail) = rest.split_at(end.max(first_length(rest)));
        out.push_str(&acronym(capitals, tail));
        rest = tail;
    }
    out
}

fn first_length(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
}

/// Writes capitals as one word if what follows makes them a plural (`IDs`) or gives them a version (`IPv4`).
fn acronym(capitals: &str, tail: &str) -> String {
    let mut next = tail.chars();
    let (first, second) = (next.next(), next.next());
    let plural = first == Some('s') && !second.is_some_and(char::is_lowercase);
    let version = first == Some('v') && second.is_some_and(is_digit);
    if capitals.chars().nth(1).is_some() && (plural || version) {
        capitalised(&capitals.to_lowercase())
    } else {
        capitals.to_owned()
    }
}

/// Makes a legal identifier of a name in its casing.
fn finish(case: Case, name: String) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let kept = if name.bytes().all(is_plain) {
        name
    } else {
        name.nfc().filter(|&other| is_xid_continue(other)).collect()
    };
    let started = with_start(case, kept);
    if started.len() > LONGEST {
        shortened(case, &started)
    } else {
        started
    }
}

/// An identifier begins with a letter; a digit gets a `v` before it (`24h` is `v24h`), for an underscore would say
/// "unused".
fn with_start(case: Case, name: String) -> String {
    match (name.chars().next(), case) {
        (None, Case::Snake) => "empty".to_owned(),
        (None, Case::Camel) => "Empty".to_owned(),
        (Some(first), _) if is_xid_start(first) => name,
        (Some(_), Case::Snake) => format!("v{name}"),
        (Some(_), Case::Camel) => format!("V{name}"),
    }
}

/// Cuts a long name and ends it with a hash of all of it, so that names with a common beginning stay apart.
fn shortened(case: Case, name: &str) -> String {
    let hash = fnv1a(name) & 0xffff_ffff;
    let (room, mark) = match case {
        Case::Snake => (LONGEST - 10, "_h"),
        Case::Camel => (LONGEST - 9, "H"),
    };
    let ends = name.char_indices().map(|(start, _)| start);
    let end = ends.take_while(|&end| end <= room).last();
    let head = name.get(..end.unwrap_or_default()).unwrap_or_default();
    let head = head.trim_end_matches('_');
    format!("{head}{mark}{hash:08x}")
}

/// A word that stands for the rest of a text.
pub(super) fn digest(text: &str) -> String {
    format!("H{:016x}", fnv1a(text))
}

/// FNV-1a, 64 bits (RFC 9923): a hash that is the same in every release and on every machine.
fn fnv1a(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
