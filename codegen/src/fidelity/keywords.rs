//! Every keyword of OpenAPI 3.0 and 3.1 but those of schemas, by its object (sections 4.7 and 4.8), with its effect.
//!
//! This is the one place that says what has an effect: whoever gives a keyword one changes its row. A test generates a
//! document without each of its keywords, and holds the rows to what changes.

use super::field::Effect::By;
use super::field::{Field, Many, documented, field, nothing, used};
use super::keywords_schema::SCHEMA;
use super::object::Object;
use super::sites;

/// The keyword of a name; of the objects that are maps every key is one.
pub(super) fn fields(object: Object, key: &str) -> Option<Field> {
    let each = |name, object, many| (!key.starts_with("x-")).then(|| used(name).of(object, many));
    match object {
        Object::Paths => each("path", Object::PathItem, Many::One),
        Object::Callback => each("expression", Object::ReceivedItem, Many::One),
        Object::Responses => each("status", Object::Response, Many::One),
        Object::SecurityRequirement => Some(field("scopes", By(sites::scopes))),
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
        Object::ReceivedItem => RECEIVED_ITEM,
        Object::ReceivedOperation => RECEIVED_OPERATION,
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
    used("webhooks").of(Object::ReceivedItem, Many::Map),
    used("components").of(Object::Components, Many::One),
    used("security").of(Object::SecurityRequirement, Many::List),
    used("tags").of(Object::Tag, Many::List),
    nothing("externalDocs").of(Object::ExternalDocs, Many::One),
];

const INFO: &[Field] = &[
    used("title"),
    nothing("summary"),
    used("description"),
    nothing("termsOfService"),
    nothing("contact").of(Object::Contact, Many::One),
    nothing("license").of(Object::License, Many::One),
    nothing("version"),
];

const CONTACT: &[Field] = &[nothing("name"), nothing("url"), nothing("email")];

const LICENSE: &[Field] = &[nothing("name"), nothing("identifier"), nothing("url")];

const SERVER: &[Field] = &[
    used("url"),
    nothing("description"),
    used("variables").of(Object::ServerVariable, Many::Map),
];

const SERVER_VARIABLE: &[Field] = &[
    field("enum", By(sites::values_of_variable)),
    used("default"),
    nothing("description"),
];

const COMPONENTS: &[Field] = &[
    used("schemas").of(Object::Schema, Many::Map),
    used("responses").of(Object::Response, Many::Map),
    used("parameters").of(Object::Parameter, Many::Map),
    used("examples").of(Object::Example, Many::Map),
    used("requestBodies").of(Object::RequestBody, Many::Map),
    used("headers").of(Object::Header, Many::Map),
    used("securitySchemes").of(Object::SecurityScheme, Many::Map),
    nothing("links").of(Object::Link, Many::Map),
    used("callbacks").of(Object::Callback, Many::Map),
    used("pathItems").of(Object::PathItem, Many::Map),
];

const PATH_ITEM: &[Field] = &[
    used("$ref"),
    field("summary", By(sites::of_path)),
    field("description", By(sites::of_path)),
    used("get").of(Object::Operation, Many::One),
    used("put").of(Object::Operation, Many::One),
    used("post").of(Object::Operation, Many::One),
    used("delete").of(Object::Operation, Many::One),
    used("options").of(Object::Operation, Many::One),
    used("head").of(Object::Operation, Many::One),
    used("patch").of(Object::Operation, Many::One),
    used("trace").of(Object::Operation, Many::One),
    field("servers", By(sites::of_path)).of(Object::Server, Many::List),
    used("parameters").of(Object::Parameter, Many::List),
];

const OPERATION: &[Field] = &[
    field("tags", By(sites::tags)),
    used("summary"),
    used("description"),
    used("externalDocs").of(Object::ExternalDocs, Many::One),
    used("operationId"),
    used("parameters").of(Object::Parameter, Many::List),
    used("requestBody").of(Object::RequestBody, Many::One),
    used("responses").of(Object::Responses, Many::One),
    used("callbacks").of(Object::Callback, Many::Map),
    used("deprecated"),
    used("security").of(Object::SecurityRequirement, Many::List),
    used("servers").of(Object::Server, Many::List),
    used("x-rust-name"),
    used("x-rust-skip"),
];

/// What the server sends: its payload has a type, and nothing is done with the rest.
const RECEIVED_ITEM: &[Field] = &[
    used("$ref"),
    nothing("summary"),
    nothing("description"),
    field("get", By(sites::received)).of(Object::ReceivedOperation, Many::One),
    field("put", By(sites::received)).of(Object::ReceivedOperation, Many::One),
    field("post", By(sites::received)).of(Object::ReceivedOperation, Many::One),
    field("delete", By(sites::received)).of(Object::ReceivedOperation, Many::One),
    field("options", By(sites::received)).of(Object::ReceivedOperation, Many::One),
    field("head", By(sites::received)).of(Object::ReceivedOperation, Many::One),
    field("patch", By(sites::received)).of(Object::ReceivedOperation, Many::One),
    field("trace", By(sites::received)).of(Object::ReceivedOperation, Many::One),
    nothing("servers").of(Object::Server, Many::List),
    nothing("parameters").of(Object::Parameter, Many::List),
];

const RECEIVED_OPERATION: &[Field] = &[
    nothing("tags"),
    used("summary"),
    used("description"),
    used("externalDocs").of(Object::ExternalDocs, Many::One),
    nothing("operationId"),
    nothing("parameters").of(Object::Parameter, Many::List),
    used("requestBody").of(Object::RequestBody, Many::One),
    nothing("responses").of(Object::Responses, Many::One),
    nothing("callbacks").of(Object::Callback, Many::Map),
    used("deprecated"),
    nothing("security").of(Object::SecurityRequirement, Many::List),
    nothing("servers").of(Object::Server, Many::List),
];

const EXTERNAL_DOCS: &[Field] = &[nothing("description"), used("url")];

const PARAMETER: &[Field] = &[
    field("name", By(sites::sent_name)),
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
    field("content", By(sites::beside_schema)).of(Object::MediaType, Many::Map),
    used("x-rust-name"),
    used("x-rust-skip"),
];

const REQUEST_BODY: &[Field] = &[
    nothing("description"),
    used("content").of(Object::MediaType, Many::Map),
    field("required", By(sites::of_request)),
];

const MEDIA_TYPE: &[Field] = &[
    used("schema").of(Object::Schema, Many::One),
    field("example", By(sites::sample)),
    field("examples", By(sites::sample)).of(Object::Example, Many::Map),
    field("encoding", By(sites::encoding)).of(Object::Encoding, Many::Map),
];

const ENCODING: &[Field] = &[
    used("contentType"),
    field("headers", By(sites::headers_of_part)).of(Object::Header, Many::Map),
    used("style"),
    used("explode"),
    nothing("allowReserved"),
];

const RESPONSE: &[Field] = &[
    field("description", By(sites::about_response)),
    used("headers").of(Object::Header, Many::Map),
    used("content").of(Object::MediaType, Many::Map),
    nothing("links").of(Object::Link, Many::Map),
];

const EXAMPLE: &[Field] = &[
    nothing("summary"),
    nothing("description"),
    documented("value"),
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
    field("explode", By(sites::explode_of_header)),
    used("schema").of(Object::Schema, Many::One),
    nothing("example"),
    nothing("examples").of(Object::Example, Many::Map),
    field("content", By(sites::content_of_header)).of(Object::MediaType, Many::Map),
];

const TAG: &[Field] = &[
    used("name"),
    used("description"),
    nothing("externalDocs").of(Object::ExternalDocs, Many::One),
];

const REFERENCE: &[Field] = &[used("$ref"), nothing("summary"), nothing("description")];

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
    nothing("description"),
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
