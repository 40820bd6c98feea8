//! Asks the `jsonschema` crate whether values are what their schemas ask for.
//!
//! A package of its own, which knows nothing of the generator: what it finds is a measure of the generator, so the two
//! share no code. And the generator does not wait for the crate to build: only what writes tests needs it.

mod formats;

#[cfg(test)]
mod tests;

use jsonschema::{Draft, Registry, RegistryBuilder, Validator};
use serde_json::{Value, json};

/// The values to be judged by one schema: the JSON pointer of the schema in the document, and the values.
pub type Question = (String, Vec<Value>);

/// For each value of a question what is wrong with it, if anything is.
pub type Verdicts = Vec<Option<String>>;

/// The name under which the document is known to the validator. Nothing is fetched from there.
const NAME: &str = "urn:document";

/// How much is shown of what the validator says.
const SHOWN: usize = 160;

/// Judges values by the schemas of a document, which are JSON Schema 2020-12.
///
/// # Errors
///
/// If the document has no schemas that the validator could look up.
pub fn judge(document: &Value, questions: &[Question]) -> Result<Vec<Verdicts>, String> {
    let registry = Registry::new()
        .draft(Draft::Draft202012)
        .add(NAME, document.clone())
        .and_then(RegistryBuilder::prepare)
        .map_err(|error| shortened(&error.to_string()))?;
    let verdicts = questions
        .iter()
        .map(|(schema, values)| verdicts(&registry, schema, values));
    Ok(verdicts.collect())
}

fn verdicts(registry: &Registry<'_>, schema: &str, values: &[Value]) -> Verdicts {
    let validator = validator(registry, schema);
    let verdict = |value: &Value| match &validator {
        Ok(validator) => validator
            .validate(value)
            .err()
            .map(|error| shortened(&error.to_string())),
        Err(why) => Some(format!("the schema cannot be checked: {why}")),
    };
    values.iter().map(verdict).collect()
}

fn validator(registry: &Registry<'_>, schema: &str) -> Result<Validator, String> {
    let reference = format!("{NAME}#{}", encoded(schema));
    let options = jsonschema::options()
        .with_draft(Draft::Draft202012)
        .offline()
        .with_registry(registry)
        .should_validate_formats(true)
        .should_ignore_unknown_formats(true);
    let options = formats::ALL.iter().fold(options, |options, (name, fits)| {
        options.with_format(*name, *fits)
    });
    options
        .build(&json!({ "$ref": reference }))
        .map_err(|error| shortened(&error.to_string()))
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

/// One line, not too long: values may be whole documents.
fn shortened(text: &str) -> String {
    let plain = |character: char| {
        if character.is_control() {
            ' '
        } else {
            character
        }
    };
    let line: String = text.chars().map(plain).take(SHOWN).collect();
    if text.chars().nth(SHOWN).is_some() {
        line + "…"
    } else {
        line
    }
}
