//! Sentences about a type that its documentation needs beside the document's own prose.

use crate::ir::{Api, Bound, Constraints, Json, Shape, TypeId};

/// What a value of a type must keep to that is spelled out where it is used, one sentence each.
pub(super) fn of_type(api: &Api, id: TypeId) -> Vec<String> {
    let mut found = Vec::new();
    let mut at = id;
    while let Some(node) = api.types.get(at).filter(|node| !node.is_item()) {
        found.extend(constraints(&node.constraints));
        match node.shape {
            Shape::Reference(next) if next != at => at = next,
            _ => break,
        }
    }
    found
}

/// What a value must keep to, one sentence each.
pub(super) fn constraints(said: &Constraints) -> Vec<String> {
    let bound = |bound: &Option<Bound>, inclusive: &str, exclusive: &str| {
        let bound = bound.as_ref()?;
        Some(at(bound, inclusive, exclusive))
    };
    let multiple = said.multiple_of.as_ref();
    let pattern = said.pattern.as_deref().and_then(code);
    [
        range(said.min_length, said.max_length, "character"),
        range(said.min_items, said.max_items, "item"),
        range(said.min_properties, said.max_properties, "key"),
        said.unique_items.then(|| "All items differ.".to_owned()),
        bound(&said.minimum, "At least", "More than"),
        bound(&said.maximum, "At most", "Less than"),
        multiple.map(|of| format!("A multiple of {}.", json(of))),
        pattern.map(|pattern| format!("Matches {pattern}.")),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The value that the server takes where a property is left out.
pub(super) fn default(default: &Json) -> Option<String> {
    match default {
        Json::Null => None,
        Json::String(text) => code(text).map(|text| format!("Default: {text}.")),
        other => code(&json(other)).map(|value| format!("Default: {value}.")),
    }
}

/// A text as a code span on one line; `None` for one that is too long or has no place in a line.
pub(super) fn code(text: &str) -> Option<String> {
    const LONGEST: usize = 120;
    (text.chars().count() <= LONGEST).then(|| whole_code(text))?
}

/// The same, however long the text is: for what nothing else says.
pub(super) fn whole_code(text: &str) -> Option<String> {
    let plain = text
        .chars()
        .all(|character| !character.is_control() && !is_invisible(character));
    if text.trim().is_empty() || !plain {
        return None;
    }
    let longest = text
        .split(|character| character != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let space = if longest > 0 || text.starts_with(' ') || text.ends_with(' ') {
        " "
    } else {
        ""
    };
    Some(format!("{fence}{space}{text}{space}{fence}"))
}

/// A value of the document as JSON.
pub(super) fn json(value: &Json) -> String {
    to_value(value).to_string()
}

/// A value of the document as `serde_json` has it.
pub(super) fn to_value(value: &Json) -> serde_json::Value {
    match value {
        Json::Null => serde_json::Value::Null,
        Json::Bool(value) => (*value).into(),
        Json::Integer(integer) => i64::try_from(*integer)
            .map(Into::into)
            .or_else(|_| u64::try_from(*integer).map(Into::into))
            .unwrap_or_else(|_| integer.to_string().into()),
        Json::Number(number) => (*number).into(),
        Json::String(text) => text.as_str().into(),
        Json::List(items) => items.iter().map(to_value).collect(),
        Json::Object(members) => members
            .iter()
            .map(|(key, member)| (key.clone(), to_value(member)))
            .collect(),
    }
}

fn range(least: Option<u64>, most: Option<u64>, what: &str) -> Option<String> {
    let noun = |count: u64| {
        if count == 1 {
            what.to_owned()
        } else {
            format!("{what}s")
        }
    };
    match (least, most) {
        (Some(least), Some(most)) if least == most => {
            Some(format!("Exactly {least} {}.", noun(least)))
        }
        (Some(least), Some(most)) => Some(format!("{least} to {most} {}.", noun(most))),
        (Some(least), None) => Some(format!("At least {least} {}.", noun(least))),
        (None, Some(most)) => Some(format!("At most {most} {}.", noun(most))),
        (None, None) => None,
    }
}

fn at(bound: &Bound, inclusive: &str, exclusive: &str) -> String {
    format!(
        "{} {}.",
        if bound.exclusive {
            exclusive
        } else {
            inclusive
        },
        json(&bound.value)
    )
}

/// Marks that change how a text is shown without being seen.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{61c}' | '\u{2028}' | '\u{2029}')
}
