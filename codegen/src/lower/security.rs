//! Security schemes and requirements.

use serde_json::{Map, Value};

use super::components::is_reference;
use super::context::Context;
use super::extension as ext;
use super::fields::{PROSE, Rule, TEXT, Table, Then, fields, map as map_field, object, says};
use super::info::default_text;
use super::kind::Kind;
use super::trail::Trail;
use super::{nearest, scalar};

const FIELDS: &Table = &[
    ("type", TEXT),
    ("description", PROSE),
    ("name", TEXT),
    ("in", TEXT),
    ("scheme", TEXT),
    ("bearerFormat", TEXT),
    ("flows", Rule::By(flows)),
    ("openIdConnectUrl", TEXT),
    ("deprecated", Rule::Ignore),
    ("oauth2MetadataUrl", Rule::Ignore),
];

const FLOWS: &Table = &[
    ("implicit", Rule::Node(flow)),
    ("password", Rule::Node(flow)),
    ("clientCredentials", Rule::Node(flow)),
    ("authorizationCode", Rule::Node(flow)),
    (
        "deviceAuthorization",
        Rule::Carry(ext::DEVICE_AUTHORIZATION),
    ),
];

const FLOW: &Table = &[
    ("authorizationUrl", TEXT),
    ("tokenUrl", TEXT),
    ("refreshUrl", TEXT),
    ("scopes", Rule::By(scopes)),
];

/// Lowers a security scheme in place.
pub(super) fn scheme(cx: &mut Context, at: &Trail<'_>, node: &mut Value) {
    let Some(map) = object(cx, at, node) else {
        return;
    };
    if is_reference(cx, at, map, Kind::SecurityScheme) {
        return;
    }
    fields(cx, at, map, FIELDS);
    kind_meant(cx, at, map);
    let kind = map.get("type").and_then(Value::as_str).unwrap_or_default();
    let is_known = match kind.to_owned().as_str() {
        "apiKey" => api_key(cx, at, map),
        "http" => http(cx, at, map),
        "oauth2" => oauth2(cx, at, map),
        "openIdConnect" => {
            default_text(map, "openIdConnectUrl");
            true
        }
        "mutualTLS" => false,
        other => unknown(cx, at, other),
    };
    if !is_known {
        foreign(map);
    }
}

/// Whether a key can be put where it belongs. A scheme that is not used is one that the document does not declare: its
/// operations are called without it.
fn api_key(cx: &mut Context, at: &Trail<'_>, map: &mut Map<String, Value>) -> bool {
    let help = "name the header, query parameter or cookie that holds the key";
    let is_named = has(cx, at, map, "name", help);
    if !has(cx, at, map, "in", "say `in: header`, `query` or `cookie`") {
        return false;
    }
    let found = map.get("in").and_then(Value::as_str).unwrap_or_default();
    let lower = found.to_ascii_lowercase();
    let is_place = ["header", "query", "cookie"].contains(&lower.as_str());
    if is_place {
        map.insert("in".to_owned(), lower.into());
    } else {
        let message = format!("an API key cannot be in `{found}`; never used");
        let help = "a key is in `header`, `query` or `cookie`";
        cx.warn(&at.key("in"), message, help);
    }
    is_named && is_place
}

fn has(cx: &mut Context, at: &Trail<'_>, map: &Map<String, Value>, key: &str, help: &str) -> bool {
    let is_there = says(map, key);
    if !is_there {
        let message = format!("the security scheme has no `{key}`; never used");
        cx.warn(at, message, help);
    }
    is_there
}

/// What authors write for a type: the type that is meant, and its `scheme`.
const HABITS: &[(&str, &str, Option<&str>)] = &[
    ("apikey", "apiKey", None),
    ("basic", "http", Some("basic")),
    ("bearer", "http", Some("bearer")),
    ("http", "http", None),
    ("httpbasic", "http", Some("basic")),
    ("httpbearer", "http", Some("bearer")),
    ("jwt", "http", Some("bearer")),
    ("mutualtls", "mutualTLS", None),
    ("oauth", "oauth2", None),
    ("oauth2", "oauth2", None),
    ("oidc", "openIdConnect", None),
    ("openidconnect", "openIdConnect", None),
];

/// Writes the type that is meant by another word, in other letters, or by OpenAPI 2.0's `basic`.
fn kind_meant(cx: &mut Context, at: &Trail<'_>, map: &mut Map<String, Value>) {
    let found = map.get("type").and_then(Value::as_str).unwrap_or_default();
    let mut word = found.to_ascii_lowercase();
    word.retain(|letter| letter.is_ascii_alphanumeric());
    let habit = HABITS.iter().find(|(habit, ..)| *habit == word);
    let Some((_, kind, scheme)) = habit.filter(|(_, kind, _)| *kind != found) else {
        return;
    };
    let with = scheme.map_or_else(String::new, |scheme| format!(" with `scheme: {scheme}`"));
    let message = format!("a security scheme has no type `{found}`; taken as `{kind}`{with}");
    let help = format!("write `type: {kind}`{with}");
    cx.warn(&at.key("type"), message, &help);
    map.insert("type".to_owned(), (*kind).into());
    if let Some(scheme) = scheme {
        map.insert("scheme".to_owned(), (*scheme).into());
    }
}

/// A `bearerFormat` is of a bearer.
fn http(cx: &mut Context, at: &Trail<'_>, map: &mut Map<String, Value>) -> bool {
    if !says(map, "scheme") && says(map, "bearerFormat") {
        let message = "the security scheme has no `scheme`; taken as `bearer`";
        cx.warn(at, message, "say `scheme: bearer`");
        map.insert("scheme".to_owned(), "bearer".into());
    }
    let help = "say `scheme: bearer` or `scheme: basic`";
    has(cx, at, map, "scheme", help)
}

/// The flows only tell how to come by a token; the token is sent in one way.
fn oauth2(cx: &mut Context, at: &Trail<'_>, map: &mut Map<String, Value>) -> bool {
    if !says(map, "flows") {
        let help = "OpenAPI 3 lists the flows under `flows`";
        let message = "the security scheme has no `flows`; taken as none";
        cx.warn(at, message, help);
        map.insert("flows".to_owned(), Map::new().into());
    }
    true
}

/// A scheme that `openapiv3` does not have, or that cannot be used.
fn foreign(map: &mut Map<String, Value>) {
    map.insert(ext::SCHEME_TYPE.to_owned(), "foreign".into());
    map.insert("type".to_owned(), "openIdConnect".into());
    map.insert("openIdConnectUrl".to_owned(), "".into());
}

fn unknown(cx: &mut Context, at: &Trail<'_>, found: &str) -> bool {
    const KNOWN: &[&str] = &["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"];
    let help = nearest(found, KNOWN.iter().copied()).map_or_else(
        || format!("the types are {}", KNOWN.join(", ")),
        |known| format!("did you mean `{known}`?"),
    );
    if found.is_empty() {
        cx.warn(at, "the security scheme has no `type`; never used", &help);
    } else {
        let message = format!("unknown type `{found}` of a security scheme; never used");
        cx.warn(&at.key("type"), message, &help);
    }
    false
}

fn flows(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    if value.is_null() {
        return Then::Drop;
    }
    let Some(map) = object(cx, at, value) else {
        return Then::Drop;
    };
    fields(cx, at, map, FLOWS);
    Then::Keep
}

/// What a flow must have and has not is empty.
fn flow(cx: &mut Context, at: &Trail<'_>, node: &mut Value) {
    let Some(map) = object(cx, at, node) else {
        return;
    };
    fields(cx, at, map, FLOW);
    let name = at.name();
    if matches!(name.as_str(), "implicit" | "authorizationCode") {
        default_text(map, "authorizationUrl");
    }
    if name != "implicit" {
        default_text(map, "tokenUrl");
    }
    if !says(map, "scopes") {
        map.insert("scopes".to_owned(), Value::Object(Map::new()));
    }
}

fn scopes(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    if let Value::Array(names) = value {
        let names = names.iter().filter_map(Value::as_str);
        let empty = |name: &str| (name.to_owned(), Value::String(String::new()));
        *value = Value::Object(names.map(empty).collect());
    }
    map_field(cx, at, value, |cx, at, scope| {
        if scalar::text(cx, at, scope) == Then::Drop {
            *scope = Value::String(String::new());
        }
    })
}

/// Lowers `security` in place: a list of alternatives, each a map from schemes to scopes.
pub(super) fn requirements(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    if value.is_null() {
        return Then::Drop;
    }
    if value.as_object().is_some_and(|map| !map.is_empty()) {
        cx.warn(at, "`security` must be a list", "write it as a list of one");
        *value = Value::Array(vec![value.take()]);
    }
    super::fields::list(cx, at, value, requirement)
}

fn requirement(cx: &mut Context, at: &Trail<'_>, node: &mut Value) {
    from_names(cx, at, node);
    map_field(cx, at, node, |cx, at, scopes| {
        if scalar::texts(cx, at, scopes) == Then::Drop {
            *scopes = Value::Array(Vec::new());
        }
    });
}

/// The name of a scheme, or a list of names, where a map from names to scopes belongs.
fn from_names(cx: &mut Context, at: &Trail<'_>, node: &mut Value) {
    let names = match node {
        Value::String(name) => Some(vec![name.clone()]),
        Value::Array(names) if !names.is_empty() => {
            let names = names.iter().map(|name| name.as_str().map(str::to_owned));
            names.collect()
        }
        _ => None,
    };
    let Some(names) = names else { return };
    let help = format!("write `{}: []`", names.join(": []`, `"));
    cx.warn(at, "a scheme and its scopes are a map", &help);
    let empty = |name| (name, Value::Array(Vec::new()));
    *node = Value::Object(names.into_iter().map(empty).collect());
}
