//! Which media types of a body are a choice for the caller, and which say the same in other words.

use indexmap::IndexMap;
use openapiv3::MediaType;

use crate::ir::Media;

/// The forms of a body without those that send the very same value as its JSON does: JSON under other names, and forms.
pub(super) fn of(content: &IndexMap<String, MediaType>) -> Vec<(&String, &MediaType)> {
    let best = best_json(content);
    let keep = |(name, media): &(&String, &MediaType)| match best {
        Some((chosen, json)) if *name != chosen => {
            let says_the_same = media.schema.is_none() || media.schema == json.schema;
            !(says_the_same && matches!(Media::of(name), Media::Json | Media::Form))
        }
        _ => true,
    };
    content.iter().filter(keep).collect()
}

/// `application/json` itself, or else a type of its kind, or else a range.
fn best_json(content: &IndexMap<String, MediaType>) -> Option<(&String, &MediaType)> {
    let json = || {
        content
            .iter()
            .filter(|(name, _)| Media::of(name) == Media::Json)
    };
    let is_plain = |name: &str| Media::essence(name) == "application/json";
    json()
        .find(|(name, _)| is_plain(name))
        .or_else(|| json().find(|(name, _)| !name.contains('*')))
        .or_else(|| json().next())
}
