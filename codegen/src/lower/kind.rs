//! What stands where in a document, by the structure that the OpenAPI specification gives it (3.0.4 and 3.1.1,
//! section 4.8): from the kind of a node and a key to the kind of the member. Knows no values.

/// An object of the specification that a `$ref` can name, or that holds such objects.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub(crate) enum Kind {
    Document,
    Components,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Header,
    MediaType,
    Encoding,
    Schema,
    Example,
    Link,
    Callback,
    SecurityScheme,
}

impl Kind {
    /// The kind in words, with its article.
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Document => "the document itself",
            Self::Components => "the components",
            Self::PathItem => "a path item",
            Self::Operation => "an operation",
            Self::Parameter => "a parameter",
            Self::RequestBody => "a request body",
            Self::Response => "a response",
            Self::Header => "a header",
            Self::MediaType => "a media type",
            Self::Encoding => "an encoding",
            Self::Schema => "a schema",
            Self::Example => "an example",
            Self::Link => "a link",
            Self::Callback => "a callback",
            Self::SecurityScheme => "a security scheme",
        }
    }

    /// The map under `components` that holds the kind; empty for kinds that have none.
    pub(crate) fn section(self) -> &'static str {
        SECTIONS
            .iter()
            .find(|(_, kind)| *kind == self)
            .map_or("", |(name, _)| name)
    }
}

/// The maps under `components`.
pub(crate) const SECTIONS: &[(&str, Kind)] = &[
    ("schemas", Kind::Schema),
    ("responses", Kind::Response),
    ("parameters", Kind::Parameter),
    ("examples", Kind::Example),
    ("requestBodies", Kind::RequestBody),
    ("headers", Kind::Header),
    ("securitySchemes", Kind::SecurityScheme),
    ("links", Kind::Link),
    ("callbacks", Kind::Callback),
    ("pathItems", Kind::PathItem),
];

/// How many nodes of a kind stand at a place.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Many {
    One,
    List,
    Map,
}

/// What stands at a place.
pub(crate) type Standing = (Kind, Many);

/// What stands under `segment` of a node; `None` where the specification has no object there.
pub(crate) fn step((kind, many): Standing, segment: &str) -> Option<Standing> {
    match many {
        Many::One => member(kind, segment),
        Many::Map => Some((kind, Many::One)),
        Many::List => segment.parse::<usize>().ok().map(|_| (kind, Many::One)),
    }
}

fn member(kind: Kind, key: &str) -> Option<Standing> {
    match kind {
        Kind::Document => document(key),
        Kind::Components => SECTIONS
            .iter()
            .find(|(name, _)| *name == key)
            .map(|(_, kind)| (*kind, Many::Map)),
        Kind::PathItem => path_item(key),
        Kind::Operation => operation(key),
        Kind::Parameter | Kind::Header => parameter(key),
        Kind::MediaType => media_type(key),
        Kind::Schema => schema(key),
        Kind::Callback => Some((Kind::PathItem, Many::One)),
        Kind::RequestBody => (key == "content").then_some((Kind::MediaType, Many::Map)),
        Kind::Response => response(key),
        Kind::Encoding => (key == "headers").then_some((Kind::Header, Many::Map)),
        Kind::Example | Kind::Link | Kind::SecurityScheme => None,
    }
}

fn document(key: &str) -> Option<Standing> {
    match key {
        "paths" | "webhooks" => Some((Kind::PathItem, Many::Map)),
        "components" => Some((Kind::Components, Many::One)),
        _ => None,
    }
}

/// The methods of OpenAPI 3.0 and 3.1.
pub(crate) const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

fn path_item(key: &str) -> Option<Standing> {
    if key == "parameters" {
        return Some((Kind::Parameter, Many::List));
    }
    METHODS
        .contains(&key)
        .then_some((Kind::Operation, Many::One))
}

fn operation(key: &str) -> Option<Standing> {
    match key {
        "parameters" => Some((Kind::Parameter, Many::List)),
        "requestBody" => Some((Kind::RequestBody, Many::One)),
        "responses" => Some((Kind::Response, Many::Map)),
        "callbacks" => Some((Kind::Callback, Many::Map)),
        _ => None,
    }
}

fn parameter(key: &str) -> Option<Standing> {
    match key {
        "schema" => Some((Kind::Schema, Many::One)),
        "content" => Some((Kind::MediaType, Many::Map)),
        "examples" => Some((Kind::Example, Many::Map)),
        _ => None,
    }
}

fn response(key: &str) -> Option<Standing> {
    match key {
        "headers" => Some((Kind::Header, Many::Map)),
        "content" => Some((Kind::MediaType, Many::Map)),
        "links" => Some((Kind::Link, Many::Map)),
        _ => None,
    }
}

fn media_type(key: &str) -> Option<Standing> {
    match key {
        "schema" | "itemSchema" => Some((Kind::Schema, Many::One)),
        "examples" => Some((Kind::Example, Many::Map)),
        "encoding" => Some((Kind::Encoding, Many::Map)),
        _ => None,
    }
}

fn schema(key: &str) -> Option<Standing> {
    let many = match key {
        "properties" | "patternProperties" | "$defs" | "definitions" | "dependentSchemas" => {
            Many::Map
        }
        "allOf" | "anyOf" | "oneOf" | "prefixItems" => Many::List,
        "items"
        | "additionalProperties"
        | "not"
        | "contains"
        | "propertyNames"
        | "if"
        | "then"
        | "else"
        | "contentSchema"
        | "additionalItems"
        | "unevaluatedItems"
        | "unevaluatedProperties" => Many::One,
        _ => return None,
    };
    Some((Kind::Schema, many))
}
