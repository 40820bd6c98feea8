//! Asks the validator that is built in whether an example is what its schema asks for.

use serde_json::Value;

use super::collect::Group;
use super::validator::Validator;

/// The validator with the document.
pub(super) struct Judge(Validator);

impl Judge {
    /// Takes a document whose schemas are JSON Schema 2020-12.
    pub(super) fn new(document: Value) -> Self {
        Self(Validator::new(document))
    }

    /// For each example of a schema what is wrong with it, if anything is.
    pub(super) fn judge(&self, group: &Group) -> Vec<Option<String>> {
        let examples = group.examples.iter();
        examples
            .map(|example| self.0.fault(&group.schema, &example.value))
            .collect()
    }
}
