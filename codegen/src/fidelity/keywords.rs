//! Every keyword of OpenAPI 3.0 and 3.1 but those of schemas, by its object (sections 4.7 and 4.8), with its effect.
//!
//! This is the one place that says what has an effect: whoever gives a keyword one changes its row.

use serde_json::Value;

use super::keywords_schema::SCHEMA;

/// What a keyword does to the crate.
#[derive(Clone, Copy)]
pub(super) enum Effect {
    /// It has its full effect, or names what has.
    Used,
    /// It has one only for some values.
    UsedIf(fn(&Value) -> bool),
    /// It has one unless another keyword stands beside it.
    Unless(&'static str),
    /// It stands in the docs.
    Documented,
    /// None.
    Nothing,
}

/// How many objects a keyword holds.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Many {
    One,
    List,
    Map,
}

/// A keyword of an object.
#[derive(Clone, Copy)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) effect: Effect,
    pub(super) holds: Option<(Object, Many)>,
}

impl Field {
    /// The same keyword with what it holds.
    pub(super) const fn of(self, object: Object, many: Many) -> Self {
        Self {
            holds: Some((object, many)),
            ..self
        }
    }
}

pub(super) const fn field(name: &'static str, effect: Effect) -> Field {
    Field {
        name,
        effect,
        holds: None,
    }
}

pub(super) const fn used(name: &'static str) -> Field {
    field(name, Effect::Used)
}

pub(super) const fn documented(name: &'static str) -> Field {
    field(name, Effect::Documented)
}

pub(super) const fn nothing(name: &'static str) -> Field {
    field(name, Effect::Nothing)
}

/// An object of the specification.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Object {
    Document,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Components,
    Paths,
    PathItem,
    Operation,
    ExternalDocs,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Callback,
    Example,
    Link,
    Header,
    Tag,
    Reference,
    Schema,
    Discriminator,
    Xml,
    SecurityScheme,
    OAuthFlows,
    OAuthFlow,
    SecurityRequirement,
}

impl Object {
    /// The object in words.
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Document => "the document",
            Self::Info => "info",
            Self::Contact => "a contact",
            Self::License => "a license",
            Self::Server => "a server",
            Self::ServerVariable => "a server variable",
            Self::Components => "the components",
            Self::Paths => "the paths",
            Self::PathItem => "a path item",
            Self::Operation => "an operation",
            Self::ExternalDocs => "external docs",
            Self::Parameter => "a parameter",
            Self::RequestBody => "a request body",
            Self::MediaType => "a media type",
            Self::Encoding => "an encoding",
            Self::Responses => "the responses",
            Self::Response => "a response",
            Self::Callback => "a callback",
            Self::Example => "an example",
            Self::Link => "a link",
            Self::Header => "a header",
            Self::Tag => "a tag",
            Self::Reference => "a reference",
            Self::Schema => "a schema",
            Self::Discriminator => "a discriminator",
            Self::Xml => "xml",
            Self::SecurityScheme => "a security scheme",
            Self::OAuthFlows => "OAuth flows",
            Self::OAuthFlow => "an OAuth flow",
            Self::SecurityRequirement => "a security requirement",
        }
    }

    /// Whether a `$ref` may stand in its place, with nothing but docs beside it.
    pub(super) fn may_be_a_reference(self) -> bool {
        matches!(
            self,
            Self::Parameter
                | Self::RequestBody
                | Self::Response
                | Self::Header
                | Self::Example
                | Self::Link
                | Self::Callback
                | Self::SecurityScheme
        )
    }
}

/// The keyword of a name; of the objects that are maps every key is one.
pub(super) fn fields(object: Object, key: &str) -> Option<Field> {
    let each = |name, object, many| (!key.starts_with("x-")).then(|| used(name).of(object, many));
    match object {
        Object::Paths | Object::Callback => each("path", Object::PathItem, Many::One),
        Object::Responses => each("status", Object::Response, Many::One),
        Object::SecurityRequirement => Some(field("scopes", Effect::UsedIf(is_empty))),
        _ => table(object)
            .iter()
            .find(|field| field.name == key)
            .copied(),
    }
}

/// The keywords of an object, for suggestions.
pub(super) fn words(object: Object) -> impl Iterator<Item = &'static str> {
    table(object).iter().map(|field| field.name)
}

fn is_empty(scopes: &Value) -> bool {
    scopes.as_array().is_none_or(Vec::is_empty)
}

/// The keywords of an object that has a fixed set of them.
pub(super) fn table(object: Object) -> &'static [Field] {
    match object {
        Object::Paths | Object::Callback | Object::Responses | Object::SecurityRequirement => &[],
        Object::Schema => SCHEMA,
        Object::Document => DOCUMENT,
        Object::Info => INFO,
        Object::Contact => CONTACT,
        Object::License => LICENSE,
        Object::Server => SERVER,
        Object::ServerVariable => SERVER_VARIABLE,
        Object::Components => COMPONENTS,
        Object::PathItem => PATH_ITEM,
        Object::Operation => OPERATION,
        Object::ExternalDocs => EXTERNAL_DOCS,
        Object::Parameter => PARAMETER,
        Object::RequestBody => REQUEST_BODY,
        Object::MediaType => MEDIA_TYPE,
        Object::Encoding => ENCODING,
        Object::Response => RESPONSE,
        Object::Example => EXAMPLE,
        Object::Link => LINK,
        Object::Header => HEADER,
        Object::Tag => TAG,
        Object::Reference => REFERENCE,
        Object::Discriminator => DISCRIMINATOR,
        Object::Xml => XML,
        Object::SecurityScheme => SECURITY_SCHEME,
        Object::OAuthFlows => OAUTH_FLOWS,
        Object::OAuthFlow => OAUTH_FLOW,
    }
}

const DOCUMENT: &[Field] = &[
    used("openapi"),
    used("info").of(Object::Info, Many::One),
    nothing("jsonSchemaDialect"),
    used("servers").of(Object::Server, Many::List),
    used("paths").of(Object::Paths, Many::One),
    nothing("webhooks").of(Object::PathItem, Many::Map),
    used("components").of(Object::Components, Many::One),
    used("security").of(Object::SecurityRequirement, Many::List),
    used("tags").of(Object::Tag, Many::List),
    nothing("externalDocs").of(Object::ExternalDocs, Many::One),
];

const INFO: &[Field] = &[
    used("title"),
    used("summary"),
    used("description"),
    nothing("termsOfService"),
    nothing("contact").of(Object::Contact, Many::One),
    nothing("license").of(Object::License, Many::One),
    used("version"),
];

const CONTACT: &[Field] = &[nothing("name"), nothing("url"), nothing("email")];

const LICENSE: &[Field] = &[nothing("name"), nothing("identifier"), nothing("url")];

const SERVER: &[Field] = &[
    used("url"),
    used("description"),
    used("variables").of(Object::ServerVariable, Many::Map),
];

const SERVER_VARIABLE: &[Field] = &[used("enum"), used("default"), nothing("description")];

const COMPONENTS: &[Field] = &[
    used("schemas").of(Object::Schema, Many::Map),
    used("responses").of(Object::Response, Many::Map),
    used("parameters").of(Object::Parameter, Many::Map),
    used("examples").of(Object::Example, Many::Map),
    used("requestBodies").of(Object::RequestBody, Many::Map),
    used("headers").of(Object::Header, Many::Map),
    used("securitySchemes").of(Object::SecurityScheme, Many::Map),
    nothing("links").of(Object::Link, Many::Map),
    nothing("callbacks").of(Object::Callback, Many::Map),
    used("pathItems").of(Object::PathItem, Many::Map),
];

const PATH_ITEM: &[Field] = &[
    used("$ref"),
    used("summary"),
    used("description"),
    used("get").of(Object::Operation, Many::One),
    used("put").of(Object::Operation, Many::One),
    used("post").of(Object::Operation, Many::One),
    used("delete").of(Object::Operation, Many::One),
    used("options").of(Object::Operation, Many::One),
    used("head").of(Object::Operation, Many::One),
    used("patch").of(Object::Operation, Many::One),
    used("trace").of(Object::Operation, Many::One),
    used("servers").of(Object::Server, Many::List),
    used("parameters").of(Object::Parameter, Many::List),
];

const OPERATION: &[Field] = &[
    used("tags"),
    used("summary"),
    used("description"),
    used("externalDocs").of(Object::ExternalDocs, Many::One),
    used("operationId"),
    used("parameters").of(Object::Parameter, Many::List),
    used("requestBody").of(Object::RequestBody, Many::One),
    used("responses").of(Object::Responses, Many::One),
    nothing("callbacks").of(Object::Callback, Many::Map),
    used("deprecated"),
    used("security").of(Object::SecurityRequirement, Many::List),
    used("servers").of(Object::Server, Many::List),
];

const EXTERNAL_DOCS: &[Field] = &[nothing("description"), used("url")];

const PARAMETER: &[Field] = &[
    used("name"),
    used("in"),
    used("description"),
    used("required"),
    used("deprecated"),
    nothing("allowEmptyValue"),
    used("style"),
    used("explode"),
    used("allowReserved"),
    used("schema").of(Object::Schema, Many::One),
    nothing("example"),
    nothing("examples").of(Object::Example, Many::Map),
    field("content", Effect::Unless("schema")).of(Object::MediaType, Many::Map),
];

const REQUEST_BODY: &[Field] = &[
    used("description"),
    used("content").of(Object::MediaType, Many::Map),
    used("required"),
];

const MEDIA_TYPE: &[Field] = &[
    used("schema").of(Object::Schema, Many::One),
    used("example"),
    used("examples").of(Object::Example, Many::Map),
    nothing("encoding").of(Object::Encoding, Many::Map),
];

const ENCODING: &[Field] = &[
    used("contentType"),
    nothing("headers").of(Object::Header, Many::Map),
    used("style"),
    used("explode"),
    used("allowReserved"),
];

const RESPONSE: &[Field] = &[
    used("description"),
    used("headers").of(Object::Header, Many::Map),
    used("content").of(Object::MediaType, Many::Map),
    nothing("links").of(Object::Link, Many::Map),
];

const EXAMPLE: &[Field] = &[
    nothing("summary"),
    nothing("description"),
    used("value"),
    nothing("externalValue"),
];

const LINK: &[Field] = &[
    nothing("operationRef"),
    nothing("operationId"),
    nothing("parameters"),
    nothing("requestBody"),
    nothing("description"),
    nothing("server"),
];

const HEADER: &[Field] = &[
    used("description"),
    used("required"),
    nothing("deprecated"),
    nothing("style"),
    nothing("explode"),
    used("schema").of(Object::Schema, Many::One),
    nothing("example"),
    nothing("examples").of(Object::Example, Many::Map),
    nothing("content").of(Object::MediaType, Many::Map),
];

const TAG: &[Field] = &[
    used("name"),
    used("description"),
    nothing("externalDocs").of(Object::ExternalDocs, Many::One),
];

const REFERENCE: &[Field] = &[used("$ref"), nothing("summary"), used("description")];

const DISCRIMINATOR: &[Field] = &[used("propertyName"), used("mapping")];

const XML: &[Field] = &[
    nothing("name"),
    nothing("namespace"),
    nothing("prefix"),
    nothing("attribute"),
    nothing("wrapped"),
];

const SECURITY_SCHEME: &[Field] = &[
    used("type"),
    used("description"),
    used("name"),
    used("in"),
    used("scheme"),
    nothing("bearerFormat"),
    nothing("flows").of(Object::OAuthFlows, Many::One),
    nothing("openIdConnectUrl"),
];

const OAUTH_FLOWS: &[Field] = &[
    nothing("implicit").of(Object::OAuthFlow, Many::One),
    nothing("password").of(Object::OAuthFlow, Many::One),
    nothing("clientCredentials").of(Object::OAuthFlow, Many::One),
    nothing("authorizationCode").of(Object::OAuthFlow, Many::One),
];

const OAUTH_FLOW: &[Field] = &[
    nothing("authorizationUrl"),
    nothing("tokenUrl"),
    nothing("refreshUrl"),
    nothing("scopes"),
];
