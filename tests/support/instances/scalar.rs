//! Random texts, numbers and flags, within the bounds of a schema where they are simple.

use serde_json::{Value, json};

use super::random::Random;

/// Looks a keyword up in all schemas that a value must fit.
type Keyword<'a, 'b> = &'b dyn Fn(&str) -> Option<&'a Value>;

/// Characters that are written in more than one way, or tempt to be.
const CHARACTERS: [char; 12] = [
    'a', 'Z', '0', ' ', '"', '\\', '/', '~', 'é', '☃', '\n', '\u{202e}',
];

/// A value of a JSON type that holds no other values.
pub(super) fn of(random: &mut Random, kind: &str, keyword: Keyword<'_, '_>) -> Value {
    match kind {
        "boolean" => json!(random.one_in(2)),
        "integer" => integer(random, keyword),
        // A number of such a format is a whole one, to its author.
        "number" if has_whole_format(keyword) => integer(random, keyword),
        "number" => number(random, keyword),
        "string" => string(random, keyword),
        _ => Value::Null,
    }
}

fn has_whole_format(keyword: Keyword<'_, '_>) -> bool {
    let format = keyword("format").and_then(Value::as_str);
    format.is_some_and(|format| format.trim_start_matches('u').starts_with("int"))
}

fn integer(random: &mut Random, keyword: Keyword<'_, '_>) -> Value {
    let bound = |key: &str| keyword(key).and_then(Value::as_i64);
    let exclusive = |key: &str| keyword(key) == Some(&Value::Bool(true));
    let format = keyword("format").and_then(Value::as_str);
    let (low, high) = match format {
        Some("int64") => (i64::MIN, i64::MAX),
        Some("uint32" | "uint64") => (0, i64::from(u32::MAX)),
        Some("uint8") => (0, 255),
        Some("uint16") => (0, 65535),
        Some("int8") => (-128, 127),
        Some("int16") => (-32768, 32767),
        _ => (i64::from(i32::MIN), i64::from(i32::MAX)),
    };
    let low = bound("minimum").map_or(low, |it| it + i64::from(exclusive("exclusiveMinimum")));
    let high = bound("maximum").map_or(high.max(low), |it| {
        it - i64::from(exclusive("exclusiveMaximum"))
    });
    let low = bound("exclusiveMinimum").map_or(low, |it| low.max(it + 1));
    let high = bound("exclusiveMaximum").map_or(high, |it| high.min(it - 1));
    let step = bound("multipleOf").filter(|step| *step > 0).unwrap_or(1);
    let near = low
        .saturating_add(i64::from(random.of(&[1_u8, 7, 255])))
        .min(high);
    let middle = 0_i64.max(low).min(high);
    let made = random.of(&[low, high, near, middle]);
    json!(made.div_euclid(step) * step)
}

fn number(random: &mut Random, keyword: Keyword<'_, '_>) -> Value {
    let bound = |key: &str| keyword(key).and_then(Value::as_f64);
    let low = bound("minimum").or(bound("exclusiveMinimum"));
    let high = bound("maximum").or(bound("exclusiveMaximum"));
    match (low, high) {
        (Some(low), Some(high)) => json!(low + (high - low) * random.of(&[0.25, 0.5, 0.75])),
        (Some(low), None) => json!(low + random.of(&[0.5, 1.0, 1000.25])),
        (None, Some(high)) => json!(high - random.of(&[0.5, 1.0, 1000.25])),
        (None, None) => random.of(&[0.0, 1.0, -1.5, 0.1, 1e10, 3.25e-7]).into(),
    }
}

fn string(random: &mut Random, keyword: Keyword<'_, '_>) -> Value {
    if keyword("pattern").is_some()
        && let Some(known) = keyword("example").or(keyword("default"))
    {
        return known.clone();
    }
    let format = keyword("format")
        .and_then(Value::as_str)
        .unwrap_or_default();
    // JSON Schema only notes an encoding; a type holds what it encodes.
    let encoded = keyword("contentEncoding").is_some();
    let format = if encoded { "byte" } else { format };
    if let Some(text) = formatted(random, format) {
        return json!(text);
    }
    let number = |key: &str| keyword(key).and_then(Value::as_u64);
    let least = number("minLength").unwrap_or_default().min(4096);
    let most = number("maxLength").unwrap_or(least + 8).min(least + 8);
    let length = least + random.next() % (most.saturating_sub(least) + 1);
    let plain = keyword("pattern").is_some();
    let character = |_| if plain { 'a' } else { random.of(&CHARACTERS) };
    json!((0..length).map(character).collect::<String>())
}

fn formatted(random: &mut Random, format: &str) -> Option<String> {
    let texts: [&str; 3] = match format {
        "date-time" => [
            "2024-02-29T23:59:59Z",
            "1999-12-31T10:00:00.123456Z",
            "2024-01-01T10:00:00+05:30",
        ],
        "date" => ["2024-02-29", "0001-01-01", "9999-12-31"],
        "time" => ["10:00:00Z", "23:59:59.5Z", "00:00:00+01:00"],
        "duration" => ["P1D", "PT1H", "P1Y2M3DT4H5M6S"],
        "ipv4" | "ipvanyaddress" => ["192.0.2.1", "0.0.0.0", "255.255.255.255"],
        "ipv6" => ["2001:db8::1", "::", "::ffff:192.0.2.1"],
        "cidr" | "ipv4network" | "ipvanynetwork" => ["192.0.2.0/24", "0.0.0.0/0", "192.0.2.1/32"],
        "ipv6network" => ["2001:db8::/32", "::/0", "::1/128"],
        "byte" => ["aGk=", "", "//79"],
        "email" => ["a@example.com", "a.b+c@example.org", "x@y.example"],
        "uri" | "url" => ["https://example.com/?a=b#c", "urn:a:b", "http://[::1]/"],
        "hostname" => ["example.com", "a", "xn--bcher-kva.example"],
        _ if format.starts_with("uuid") => {
            let (one, other) = (random.next(), random.next());
            let (a, b, c) = (one >> 32, (one >> 16) & 0xffff, one & 0xfff);
            return Some(format!(
                "{a:08x}-{b:04x}-4{c:03x}-8{:03x}-{:012x}",
                other >> 52,
                other & 0xffff_ffff_ffff
            ));
        }
        _ => return None,
    };
    Some(random.of(&texts).to_owned())
}
