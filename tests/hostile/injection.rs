//! Text of the document never becomes code, structure of Markdown, a key of the manifest, or a path of its choice.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{check, document, position, run, text};

/// Keys and values that mean something to OpenAPI: another text there is another document, and mostly a broken one.
const STRUCTURE: &[&str] = &[
    "openapi",
    "in",
    "type",
    "style",
    "format",
    "scheme",
    "$ref",
    "propertyName",
    "url",
    "tokenUrl",
    "operationId",
];

/// Objects whose keys the author of a document chooses.
const NAMED: &[&str] = &[
    "properties",
    "schemas",
    "parameters",
    "headers",
    "examples",
    "requestBodies",
    "responses",
    "variables",
    "callbacks",
    "webhooks",
    "links",
    "mapping",
    "scopes",
];

fn generates_or_is_refused(tree: &Value) {
    if let Ok(output) = run("spec.json", serde_json::to_vec(tree).unwrap()) {
        check::output(&output);
    }
}

#[test]
fn a_text_in_the_address_of_a_server_stays_a_text() {
    for text in text::all() {
        let mut tree = document::complete();
        tree["servers"][0]["variables"]["host"] = json!({ "default": text });
        generates_or_is_refused(&tree);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(60), failure_persistence: None, ..ProptestConfig::default() })]

    /// Each case has one place, key or value, structure or prose, with one text.
    #[test]
    fn a_text_at_one_place_stays_a_text(place in any::<prop::sample::Index>(), other in prop::sample::select(text::all())) {
        let tree = document::complete();
        let place = place.index(position::count(&tree));
        generates_or_is_refused(&position::with(&tree, place, &other));
    }

    /// All places where an author writes freely, each with a text of its own.
    #[test]
    fn texts_at_all_places_stay_texts(seed in any::<usize>()) {
        let tree = everywhere(seed);
        let output = run("spec.json", serde_json::to_vec(&tree).unwrap());
        let output = output.unwrap_or_else(|told| panic!("seed {seed} is refused:\n{told}"));
        check::output(&output);
    }
}

/// How many cases: a few in the suite, more by hand (`HOSTILE_CASES=5000`).
pub(crate) fn cases(usual: u32) -> u32 {
    let asked = std::env::var("HOSTILE_CASES").ok();
    asked.and_then(|text| text.parse().ok()).unwrap_or(usual)
}

/// The complete document with a hostile text wherever an author writes freely. A key keeps its name in front, so that no
/// two become one, and references follow their targets.
fn everywhere(seed: usize) -> Value {
    let texts = text::all();
    let mut at = seed;
    let mut next = move || {
        at = at.wrapping_add(7);
        texts[at % texts.len()].clone()
    };
    let mut renamed: Vec<(String, String)> = Vec::new();
    let tree = position::each(&document::complete(), &mut |way, text| {
        let [.., owner, last] = way else {
            return text.to_owned();
        };
        match last.as_str() {
            "value" if !is_free(way, owner) => text.to_owned(),
            "value" => next(),
            _ if is_name(way, owner) => {
                let other = format!("{text}{}", next());
                if way.first().is_some_and(|first| first == "components") {
                    let path = way[..way.len() - 1].join("/");
                    renamed.push((
                        format!("#/{path}/{text}"),
                        format!("#/{path}/{}", escaped(&other)),
                    ));
                }
                other
            }
            _ => text.to_owned(),
        }
    });
    position::each(&tree, &mut |_, text| {
        let target = renamed.iter().find(|(from, _)| from == text);
        target.map_or(text, |(_, to)| to.as_str()).to_owned()
    })
}

fn is_free(way: &[String], owner: &str) -> bool {
    let inside = |name: &str| way.iter().any(|part| part == name);
    let named = way.len() > 2 && NAMED.contains(&way[way.len() - 3].as_str());
    (!STRUCTURE.contains(&owner) || named)
        && !inside("security")
        && !inside("required")
        && !inside("servers")
        && !inside("mapping")
        && !(inside("securitySchemes") && owner != "description")
        && !(inside("parameters") && owner == "name")
}

/// Whether a key is a name that the author chose, and one that nothing else in the document must repeat.
fn is_name(way: &[String], owner: &str) -> bool {
    let inside = |name: &str| way.iter().any(|part| part == name);
    let component = way.len() == 3 && way[0] == "components" && owner != "securitySchemes";
    let property =
        owner == "properties" && !inside("Cat") && !inside("Dog") && !inside("multipart/form-data");
    component || property || way.len() == 2 && owner == "webhooks"
}

/// A name as a part of a reference: JSON pointer (RFC 6901) in a fragment (RFC 3986).
fn escaped(name: &str) -> String {
    let name = name.replace('~', "~0").replace('/', "~1");
    percent_encoding::utf8_percent_encode(&name, percent_encoding::NON_ALPHANUMERIC)
        .to_string()
        .replace("%7E", "~")
}
