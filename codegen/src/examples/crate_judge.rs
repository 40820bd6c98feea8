//! Asks the `jsonschema` crate whether an example is what its schema asks for.

use jsonschema::{Draft, Registry, Validator};
use serde_json::{Value, json};

use super::collect::Group;
use super::is_date_time;

/// The name under which the document is known to the validator. Nothing is fetched from there.
const NAME: &str = "urn:document";

/// How much is shown of what the validator says.
const SHOWN: usize = 160;

/// The validator with the document.
pub(super) struct Judge {
    registry: Result<Registry<'static>, String>,
}

impl Judge {
    /// Takes a document whose schemas are JSON Schema 2020-12.
    pub(super) fn new(document: Value) -> Self {
        let registry = Registry::new()
            .draft(Draft::Draft202012)
            .add(NAME, document)
            .and_then(|builder| builder.prepare());
        Self {
            registry: registry.map_err(|error| shortened(&error.to_string())),
        }
    }

    /// For each example of a schema what is wrong with it, if anything is.
    pub(super) fn judge(&self, group: &Group) -> Vec<Option<String>> {
        let validator = self.validator(group);
        let verdict = |value: &Value| match &validator {
            Ok(validator) => validator
                .validate(value)
                .err()
                .map(|error| shortened(&error.to_string())),
            Err(why) => Some(format!("the schema cannot be checked: {why}")),
        };
        group
            .examples
            .iter()
            .map(|example| verdict(&example.value))
            .collect()
    }

    fn validator(&self, group: &Group) -> Result<Validator, String> {
        let registry = self.registry.as_ref().map_err(Clone::clone)?;
        let reference = format!("{NAME}#{}", encoded(group.schema.as_str()));
        jsonschema::options()
            .with_draft(Draft::Draft202012)
            .offline()
            .with_registry(registry)
            .should_validate_formats(true)
            .should_ignore_unknown_formats(true)
            .with_format("date-time", is_date_time)
            .build(&json!({ "$ref": reference }))
            .map_err(|error| shortened(&error.to_string()))
    }
}

/// A pointer as a fragment of a URI.
fn encoded(pointer: &str) -> String {
    percent_encoding::utf8_percent_encode(pointer, FRAGMENT).to_string()
}

/// What a fragment may not hold as it is, and `%`.
const FRAGMENT: &percent_encoding::AsciiSet = &percent_encoding::NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'~')
    .remove(b'-')
    .remove(b'_')
    .remove(b'.');

fn shortened(text: &str) -> String {
    let line: String = text
        .chars()
        .map(|character| {
            if character.is_control() {
                ' '
            } else {
                character
            }
        })
        .take(SHOWN)
        .collect();
    if text.chars().nth(SHOWN).is_some() {
        line + "…"
    } else {
        line
    }
}
