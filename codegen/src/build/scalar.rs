//! Texts and numbers: formats, widths and constraints.

use openapiv3::Schema;
use serde_json::Value;

use super::keywords::Keywords;
use super::schema::Draft;
use super::{Builder, json};
use crate::config::FormatChoice;
use crate::ir::{Bound, Constraints, Format, Integer, Json, Media, Number, Shape};
use crate::lower::extension;

/// A text.
pub(super) fn string(builder: &Builder<'_>, schema: &Schema, keywords: &Keywords<'_>) -> Draft {
    let mut draft = Draft::of(text_shape(builder, schema, keywords));
    let said = Constraints {
        min_length: keywords.min_length.filter(|least| *least > 0),
        max_length: keywords.max_length,
        pattern: keywords.pattern.map(str::to_owned),
        ..Constraints::default()
    };
    draft.constraints = of_text(&draft.shape, said);
    draft
}

/// What is said of a text as far as it can be checked: a date or an address has no length.
pub(super) fn of_text(shape: &Shape, said: Constraints) -> Constraints {
    match shape {
        Shape::String | Shape::Format(Format::Password) => said,
        _ => Constraints::default(),
    }
}

fn text_shape(builder: &Builder<'_>, schema: &Schema, keywords: &Keywords<'_>) -> Shape {
    let encoding = schema
        .schema_data
        .extensions
        .get(extension::CONTENT_ENCODING)
        .and_then(Value::as_str);
    if encoding.is_some_and(|encoding| encoding.eq_ignore_ascii_case("base64")) {
        return Shape::Format(Format::Base64);
    }
    let Some(format) = keywords.format.as_deref() else {
        let media = schema
            .schema_data
            .extensions
            .get(extension::CONTENT_MEDIA_TYPE);
        let raw = encoding.is_none() && media.and_then(Value::as_str).is_some_and(is_raw);
        return if raw { Shape::Binary } else { Shape::String };
    };
    text_of(builder, format)
}

/// What a text with a format is.
pub(super) fn text_of(builder: &Builder<'_>, format: &str) -> Shape {
    match builder.formats.get(format) {
        Some(FormatChoice::Plain) => Shape::String,
        Some(FormatChoice::Form(form)) => Shape::Format(*form),
        None => known_format(format),
    }
}

/// Whether content of a media type is octets rather than a text.
pub(crate) fn is_raw(media_type: &str) -> bool {
    match Media::essence(media_type).split_once('/') {
        Some(("image", subtype)) => subtype != "svg+xml",
        Some(("audio" | "video" | "font", _)) => true,
        Some(("application", subtype)) => {
            const TEXTS: [&str; 5] = ["json", "xml", "yaml", "x-www-form-urlencoded", "jwt"];
            !TEXTS.iter().any(|text| subtype.ends_with(text))
        }
        _ => false,
    }
}

fn known_format(format: &str) -> Shape {
    let form = match format {
        "uuid" | "uuid1" | "uuid2" | "uuid3" | "uuid4" | "uuid5" | "uuid6" | "uuid7" | "uuid8" => {
            Format::Uuid
        }
        "date-time" => Format::DateTime,
        "date" => Format::Date,
        "ipvanyaddress" => Format::Ip,
        "ipv4" => Format::Ipv4,
        "ipv6" => Format::Ipv6,
        "cidr" | "ipvanynetwork" => Format::IpNet,
        "ipv4network" => Format::Ipv4Net,
        "ipv6network" => Format::Ipv6Net,
        "byte" => Format::Base64,
        "password" => Format::Password,
        "binary" => return Shape::Binary,
        _ => return Shape::String,
    };
    Shape::Format(form)
}

/// Whether a format gives a text, or else a number, another type than it has without.
pub(crate) fn has_type(format: &str, is_number: bool) -> bool {
    if is_number {
        return width(format).is_some() || matches!(format, "float" | "double");
    }
    known_format(format) != Shape::String
}

/// A whole number.
pub(super) fn integer(builder: &Builder<'_>, keywords: &Keywords<'_>) -> Draft {
    let constraints = whole_bounds(keywords);
    let (least, greatest) = (
        whole(constraints.minimum.as_ref(), 1),
        whole(constraints.maximum.as_ref(), -1),
    );
    let declared = match keywords.format.as_deref() {
        Some(format) if !builder.formats.contains_key(format) => width(format),
        _ => None,
    };
    let held = least
        .zip(greatest)
        .and_then(|(least, greatest)| narrowest(least, greatest));
    let unsigned = least.is_some_and(|least| least >= 0)
        && greatest.is_some_and(|most| most > i128::from(i64::MAX));
    let integer = match (declared, held) {
        (Some(declared), Some(held)) if bits(held) < bits(declared) => held,
        (Some(declared), _) => declared,
        (None, Some(held)) => held,
        (None, None) if unsigned => Integer::U64,
        (None, None) => Integer::I64,
    };
    Draft {
        constraints: beyond(integer, constraints),
        ..Draft::of(Shape::Integer(integer))
    }
}

/// A number.
pub(super) fn number(builder: &Builder<'_>, keywords: &Keywords<'_>) -> Draft {
    let format = keywords
        .format
        .as_deref()
        .filter(|format| !builder.formats.contains_key(*format));
    // Some authors write whole numbers as `type: number` with the format of an integer.
    if let Some(integer) = format.and_then(width) {
        return Draft {
            constraints: beyond(integer, whole_bounds(keywords)),
            ..Draft::of(Shape::Integer(integer))
        };
    }
    let width = if format == Some("float") {
        Number::F32
    } else {
        Number::F64
    };
    Draft {
        constraints: bounds(keywords),
        ..Draft::of(Shape::Number(width))
    }
}

fn width(format: &str) -> Option<Integer> {
    Some(match format {
        "int8" => Integer::I8,
        "int16" => Integer::I16,
        "int32" => Integer::I32,
        "int64" => Integer::I64,
        "uint8" => Integer::U8,
        "uint16" => Integer::U16,
        "uint32" | "uint" => Integer::U32,
        "uint64" => Integer::U64,
        _ => return None,
    })
}

fn bounds(keywords: &Keywords<'_>) -> Constraints {
    let bound = |value: &Option<Value>, exclusive| match value {
        Some(Value::Number(number)) => Some(Bound {
            value: json::number(number),
            exclusive,
        }),
        _ => None,
    };
    Constraints {
        minimum: bound(&keywords.minimum, keywords.exclusive_minimum),
        maximum: bound(&keywords.maximum, keywords.exclusive_maximum),
        multiple_of: keywords.multiple_of.as_ref().map(json::value),
        ..Constraints::default()
    }
}

/// The bounds of whole numbers, without fractions: those are rounded towards the inside.
fn whole_bounds(keywords: &Keywords<'_>) -> Constraints {
    let mut constraints = bounds(keywords);
    round(&mut constraints.minimum, f64::ceil);
    round(&mut constraints.maximum, f64::floor);
    if let Some(Json::Number(of)) = constraints.multiple_of {
        constraints.multiple_of = whole_multiple(of).filter(|of| *of > 1).map(Json::Integer);
    }
    constraints
}

/// No whole number lies between a fraction and where it is rounded to, so that one is allowed itself.
fn round(bound: &mut Option<Bound>, inward: fn(f64) -> f64) {
    if let Some(Bound { value, exclusive }) = bound
        && let Json::Number(number) = *value
        && number.is_finite()
    {
        *exclusive = *exclusive && number.fract() == 0.0;
        *value = Json::Integer(integer_of(inward(number)));
    }
}

/// The least whole number of which all whole multiples of a decimal fraction are multiples: 5 for 2.5.
fn whole_multiple(of: f64) -> Option<i128> {
    const DIGITS: i32 = 9;
    let powers = (1..=DIGITS).map(|digits| 10_f64.powi(digits));
    let power = powers
        .into_iter()
        .find(|power| (of * power).fract() == 0.0)?;
    let (over, under) = (integer_of((of * power).abs()), integer_of(power));
    let (mut common, mut rest) = (over, under);
    while rest != 0 {
        (common, rest) = (rest, common.checked_rem(rest)?);
    }
    over.checked_div(common)
}

/// A float without a fraction as an integer.
fn integer_of(float: f64) -> i128 {
    #[allow(
        clippy::cast_possible_truncation,
        reason = "it has no fraction, and what is larger than all integers is the largest"
    )]
    let integer = float as i128;
    integer
}

/// The bound as the last whole number that is allowed; `inward` leads from an excluded bound to it.
fn whole(bound: Option<&Bound>, inward: i128) -> Option<i128> {
    match bound?.value {
        Json::Integer(value) if bound?.exclusive => value.checked_add(inward),
        Json::Integer(value) => Some(value),
        _ => None,
    }
}

/// All widths with the values they hold, narrowest first.
const WIDTHS: [(Integer, i128, i128); 8] = [
    (Integer::U8, 0, u8::MAX as i128),
    (Integer::I8, i8::MIN as i128, i8::MAX as i128),
    (Integer::U16, 0, u16::MAX as i128),
    (Integer::I16, i16::MIN as i128, i16::MAX as i128),
    (Integer::U32, 0, u32::MAX as i128),
    (Integer::I32, i32::MIN as i128, i32::MAX as i128),
    (Integer::I64, i64::MIN as i128, i64::MAX as i128),
    (Integer::U64, 0, u64::MAX as i128),
];

fn narrowest(least: i128, greatest: i128) -> Option<Integer> {
    let holds = |(_, from, to): &&(Integer, i128, i128)| *from <= least && greatest <= *to;
    WIDTHS.iter().find(holds).map(|(integer, ..)| *integer)
}

fn bits(integer: Integer) -> u8 {
    match integer {
        Integer::I8 | Integer::U8 => 8,
        Integer::I16 | Integer::U16 => 16,
        Integer::I32 | Integer::U32 => 32,
        Integer::I64 | Integer::U64 => 64,
    }
}

/// The constraints that the width does not hold by itself.
fn beyond(integer: Integer, mut constraints: Constraints) -> Constraints {
    let range = WIDTHS.iter().find(|(width, ..)| *width == integer);
    let (from, to) = range.map_or((i128::MIN, i128::MAX), |(_, from, to)| (*from, *to));
    if whole(constraints.minimum.as_ref(), 1).is_some_and(|least| least <= from) {
        constraints.minimum = None;
    }
    if whole(constraints.maximum.as_ref(), -1).is_some_and(|greatest| greatest >= to) {
        constraints.maximum = None;
    }
    constraints
}
