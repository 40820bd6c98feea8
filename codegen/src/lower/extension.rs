//! The names under which a lowered node says what OpenAPI 3.0, or `openapiv3`, cannot hold.
//!
//! All of them begin with [`PREFIX`]; a document's own words with that prefix are taken away first, so what `resolve`
//! and `build` read here was always written by this room. A value that is *a pointer* is a text: the JSON pointer of a
//! schema (or path item) as it stands in the original document, which `resolve` knows under that pointer.

/// What all names below begin with.
pub(crate) const PREFIX: &str = "x-codegen-";

// On schemas.

/// Two or more of the type names, without `null` (which is `nullable: true`); `type` is absent then.
pub(crate) const TYPES: &str = "x-codegen-types";
/// `const`: any value, `null` included.
pub(crate) const CONST: &str = "x-codegen-const";
/// `default: null`, which is the only value that stands here.
pub(crate) const DEFAULT: &str = "x-codegen-default";
/// `example: null`, which is the only value that stands here. Also on media types, parameters and headers.
pub(crate) const EXAMPLE: &str = "x-codegen-example";
/// `examples` of a schema: a list of values, or a map of them where the author took 3.0's form. On media types,
/// parameters and headers: a list where a map belongs.
pub(crate) const EXAMPLES: &str = "x-codegen-examples";
/// `minimum`: a number beyond ±2^53, or not whole though the type is `integer`. Stands instead of `minimum`;
/// `exclusiveMinimum: true` stays in its place.
pub(crate) const MINIMUM: &str = "x-codegen-minimum";
/// `maximum`, as [`MINIMUM`].
pub(crate) const MAXIMUM: &str = "x-codegen-maximum";
/// `multipleOf`, as [`MINIMUM`].
pub(crate) const MULTIPLE_OF: &str = "x-codegen-multiple-of";
/// `enum` of a `number` with values beyond ±2^53: the list. Stands instead of `enum`.
pub(crate) const ENUM: &str = "x-codegen-enum";
/// `prefixItems`, or `items` where it is a list: a list of pointers. What follows them is under `items`, or under
/// [`ADDITIONAL_ITEMS`].
pub(crate) const PREFIX_ITEMS: &str = "x-codegen-prefix-items";
/// `additionalItems`: `true`, `false` or a pointer.
pub(crate) const ADDITIONAL_ITEMS: &str = "x-codegen-additional-items";
/// `patternProperties`: a map from patterns to pointers.
pub(crate) const PATTERN_PROPERTIES: &str = "x-codegen-pattern-properties";
/// `propertyNames`: `true`, `false` or a pointer.
pub(crate) const PROPERTY_NAMES: &str = "x-codegen-property-names";
/// `contentEncoding`: a text (`base64`).
pub(crate) const CONTENT_ENCODING: &str = "x-codegen-content-encoding";
/// `contentMediaType`: a text (`application/json`).
pub(crate) const CONTENT_MEDIA_TYPE: &str = "x-codegen-content-media-type";
/// `contentSchema`: `true`, `false` or a pointer.
pub(crate) const CONTENT_SCHEMA: &str = "x-codegen-content-schema";
/// `$defs` or `definitions`: a map from names to pointers.
pub(crate) const DEFINITIONS: &str = "x-codegen-definitions";
/// `if`: `true`, `false` or a pointer.
pub(crate) const IF: &str = "x-codegen-if";
/// `then`, as [`IF`].
pub(crate) const THEN: &str = "x-codegen-then";
/// `else`, as [`IF`].
pub(crate) const ELSE: &str = "x-codegen-else";
/// `contains`, as [`IF`].
pub(crate) const CONTAINS: &str = "x-codegen-contains";
/// `minContains`: a number.
pub(crate) const MIN_CONTAINS: &str = "x-codegen-min-contains";
/// `maxContains`: a number.
pub(crate) const MAX_CONTAINS: &str = "x-codegen-max-contains";
/// `dependentRequired`: a map from names to lists of names.
pub(crate) const DEPENDENT_REQUIRED: &str = "x-codegen-dependent-required";
/// `dependentSchemas`: a map from names to pointers.
pub(crate) const DEPENDENT_SCHEMAS: &str = "x-codegen-dependent-schemas";
/// `unevaluatedItems`, as [`IF`].
pub(crate) const UNEVALUATED_ITEMS: &str = "x-codegen-unevaluated-items";
/// `unevaluatedProperties`, as [`IF`].
pub(crate) const UNEVALUATED_PROPERTIES: &str = "x-codegen-unevaluated-properties";
/// `$dynamicRef` or `$recursiveRef`: a text.
pub(crate) const DYNAMIC_REF: &str = "x-codegen-dynamic-ref";
/// `defaultMapping` of a discriminator: a text.
pub(crate) const DEFAULT_MAPPING: &str = "x-codegen-default-mapping";
/// The pointer at which a schema stands in the original document, where that is not its pointer here: a parameter
/// that says `type` without `schema`.
pub(crate) const POINTER: &str = "x-codegen-pointer";

// Elsewhere.

/// `value: null` of an example.
pub(crate) const VALUE: &str = "x-codegen-value";
/// `itemSchema` of a media type: a pointer.
pub(crate) const ITEM_SCHEMA: &str = "x-codegen-item-schema";
/// `explode` of a header or of an encoding: a boolean. Absent where the document does not say.
pub(crate) const EXPLODE: &str = "x-codegen-explode";
/// `allowReserved` of a parameter that is not in the query: a boolean.
pub(crate) const ALLOW_RESERVED: &str = "x-codegen-allow-reserved";
/// `content` of a parameter or header that has a `schema` too: as it stood.
pub(crate) const CONTENT: &str = "x-codegen-content";
/// `$ref` of a path item that says more than that, or stands in a callback: a text.
pub(crate) const REF: &str = "x-codegen-ref";
/// Callbacks of an operation, or of `components`, that are a `$ref`: a map from names to texts.
pub(crate) const CALLBACK_REFS: &str = "x-codegen-callback-refs";
/// The type of a security scheme that `openapiv3` does not have (`mutualTLS`): a text. The scheme reads as
/// `openIdConnect` with an empty address.
pub(crate) const SCHEME_TYPE: &str = "x-codegen-scheme-type";
/// `deviceAuthorization` of `flows`: as it stood.
pub(crate) const DEVICE_AUTHORIZATION: &str = "x-codegen-device-authorization";
/// `info.summary`: a text.
pub(crate) const SUMMARY: &str = "x-codegen-summary";
/// `info.license.identifier`: a text.
pub(crate) const IDENTIFIER: &str = "x-codegen-identifier";
/// `webhooks` of the document: a map from names to pointers of path items.
pub(crate) const WEBHOOKS: &str = "x-codegen-webhooks";
/// `components.pathItems`: a map from names to pointers of path items.
pub(crate) const PATH_ITEMS: &str = "x-codegen-path-items";
/// `jsonSchemaDialect` of the document: a text.
pub(crate) const DIALECT: &str = "x-codegen-dialect";
