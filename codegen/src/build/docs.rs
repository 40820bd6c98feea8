//! Collects the prose of a node.

use openapiv3::{Info, Operation, Schema};
use serde_json::Value;

use super::json;
use crate::ir::Docs;
use crate::lower::extension;

/// What `info` says.
pub(super) fn info(info: &Info) -> Docs {
    Docs {
        summary: text(
            info.extensions
                .get(extension::SUMMARY)
                .and_then(Value::as_str),
        ),
        description: text(info.description.as_deref()),
        ..Docs::default()
    }
}

/// What a schema says.
pub(super) fn schema(schema: &Schema) -> Docs {
    let data = &schema.schema_data;
    let listed = data
        .extensions
        .get(extension::EXAMPLES)
        .and_then(Value::as_array);
    let mut examples: Vec<_> = listed.into_iter().flatten().map(json::value).collect();
    if let Some(example) = &data.example {
        let example = json::value(example);
        if !examples.contains(&example) {
            examples.insert(0, example);
        }
    }
    Docs {
        summary: text(data.title.as_deref()),
        description: text(data.description.as_deref()),
        examples,
        link: data.external_docs.as_ref().map(|docs| docs.url.clone()),
    }
}

/// What an operation says.
pub(super) fn operation(operation: &Operation) -> Docs {
    Docs {
        summary: text(operation.summary.as_deref()),
        description: text(operation.description.as_deref()),
        examples: Vec::new(),
        link: operation
            .external_docs
            .as_ref()
            .map(|docs| docs.url.clone()),
    }
}

/// A description and nothing else.
pub(super) fn description(description: Option<&str>) -> Docs {
    Docs {
        description: text(description),
        ..Docs::default()
    }
}

/// Puts what the outer node says over what the inner one says.
pub(super) fn overlay(inner: &mut Docs, outer: Docs) {
    if !outer.summary.is_empty() {
        inner.summary = outer.summary;
    }
    if !outer.description.is_empty() {
        inner.description = outer.description;
    }
    if !outer.examples.is_empty() {
        inner.examples = outer.examples;
    }
    if outer.link.is_some() {
        inner.link = outer.link;
    }
}

fn text(text: Option<&str>) -> String {
    text.unwrap_or_default().trim().to_owned()
}
