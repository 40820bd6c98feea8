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
            !(says_the_same && is_another_name(chosen, name))
        }
        _ => true,
    };
    content.iter().filter(keep).collect()
}

/// Whether a media type means for a server what the chosen JSON means. Two types of their own do not, as two kinds of
/// patches: one value is another change in each of them.
fn is_another_name(chosen: &str, name: &str) -> bool {
    match Media::of(name) {
        Media::Form => true,
        Media::Json => !has_own_meaning(chosen) || !has_own_meaning(name),
        _ => false,
    }
}

/// Whether a media type says more than that something is JSON.
fn has_own_meaning(name: &str) -> bool {
    let essence = Media::essence(name);
    essence.ends_with("+json") && !essence.contains('*')
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
