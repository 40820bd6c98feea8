//! Turns the bytes of a document (JSON, YAML, or a Markdown page that holds one) into a JSON value tree.
//!
//! The order of keys is kept. Input that is hostile ends in a located error: size, depth and number of values are
//! limited. What the values mean is not known here, nor which version of OpenAPI they are written for.

mod explain;
mod json;
mod markdown;
mod measure;
mod syntax;
mod visit;
mod yaml;

#[cfg(test)]
mod tests;

pub use crate::text::Source;
pub use markdown::{markdown_page, published};
pub(crate) use measure::{depth, size};

use serde_json::Value;

use crate::problem::{Pointer, Problem, Report, Stop};
use crate::text::{self, limits};

use syntax::{Syntax, syntax};

/// Reads a document. Text that begins with `{` or `[` is JSON, all other text is YAML 1.2.
///
/// # Errors
///
/// [`Stop`], and at least one located problem in `report`, if the text is not one object of JSON or YAML, or exceeds a
/// limit.
pub fn document(report: &mut Report, source: &Source) -> Result<Value, Stop> {
    read(source).map_err(|problem| stop(report, problem))
}

/// Reads a file that a document refers to: any value, without a page around it.
pub(crate) fn part(source: &Source) -> Result<Value, Problem> {
    let text = text::decode(source)?;
    match syntax(text) {
        Syntax::Json => json_or_flow(text),
        Syntax::Yaml => yaml::read(text),
    }
}

fn read(source: &Source) -> Result<Value, Problem> {
    let text = text::decode(source)?;
    let value = match syntax(text) {
        Syntax::Json => json_or_flow(text),
        Syntax::Yaml => yaml_or_page(text),
    }?;
    if value.is_object() {
        return Ok(value);
    }
    let message = match value {
        Value::Null => "the document is empty",
        _ => "the document is not an object",
    };
    Err(Problem::error(Pointer::root(), message)
        .label(format!(
            "this is {}",
            if value.is_null() {
                "empty"
            } else {
                kind(&value)
            }
        ))
        .help("an OpenAPI document begins with keys such as `openapi`, `info` and `paths`"))
}

fn json_or_flow(text: &str) -> Result<Value, Problem> {
    let failure = match json::read(text) {
        Ok(value) => return Ok(value),
        Err(failure) => failure,
    };
    if failure.is_limit || text.len() > limits::FLOW_BYTES {
        return Err(failure.problem);
    }
    yaml::read(text).map_err(|_| failure.problem)
}

fn yaml_or_page(text: &str) -> Result<Value, Problem> {
    let value = yaml::read(text);
    value.map_err(|problem| explain::other_kind(text, markdown::holds_document(text), problem))
}

/// Puts the problem that ends the reading into the report.
fn stop(report: &mut Report, problem: Problem) -> Stop {
    report.add(problem);
    Stop
}

/// What kind of value this is, with its article.
pub(crate) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
