//! The documentation of a request function.

use super::super::context::paragraph;
use super::super::docs::repeats;
use super::super::phrases;
use super::super::prose;
use super::form::{self, Reading};
use super::parameter::Given;
use super::{Call, choice};
use crate::ir::{Media, Response, Status};
use crate::names::Name;

/// What the document says, then the arguments, then method and path.
pub(super) fn lines(call: Call<'_>, required: &[Given<'_>]) -> Vec<String> {
    let operation = call.operation;
    let mut lines = prose::lines(&operation.docs);
    if lines.is_empty() {
        lines = provenance(call);
        paragraph(&mut lines, required.iter().filter_map(argument));
    } else {
        paragraph(&mut lines, required.iter().filter_map(argument));
        paragraph(&mut lines, provenance(call));
    }
    if let Some(headers) = call.cx.names.headers(call.id) {
        let said = format!("The headers of the answer: [`{headers}`].");
        paragraph(&mut lines, [said]);
    }
    lines.extend(streaming(call));
    lines.extend(errors(call));
    lines
}

/// The line on an answer that can be read while it comes.
fn streaming(call: Call<'_>) -> Vec<String> {
    let forms = form::all(call);
    let all_are = |wanted: &[Reading]| {
        !forms.is_empty() && forms.iter().all(|form| wanted.contains(&form.reading))
    };
    let what = if all_are(&[Reading::Events, Reading::EventTexts]) {
        "each event when it comes"
    } else if all_are(&[Reading::Bytes]) {
        "the body while it comes"
    } else {
        return Vec::new();
    };
    let line = format!(
        "`send` and `send_blocking` wait for the whole answer; `send_streaming` and `send_streaming_blocking` give {what}."
    );
    vec![String::new(), line]
}

/// The section on the errors that the document declares, with how to read the body of one.
fn errors(call: Call<'_>) -> Vec<String> {
    let successes = call.operation.successes();
    let is_success = |position| successes.iter().any(|(response, _)| *response == position);
    let errors = call.operation.responses.iter().enumerate();
    let errors = errors.filter(|(position, response)| {
        !is_success(*position) && !matches!(response.status, Status::Code(100..=199 | 304))
    });
    let errors: Vec<_> = errors.map(|(_, response)| response).collect();
    if errors.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![String::new(), "# Errors".to_owned(), String::new()];
    let typed = errors.iter().find_map(|response| item_of(call, response));
    lines.extend(errors.iter().map(|response| error(call, response)));
    if let Some(name) = typed {
        let how = format!(
            "A body is read by [`Error::body`](crate::Error::body): `error.body::<{name}>()`."
        );
        paragraph(&mut lines, [how]);
    }
    lines
}

/// The line of one error: its status, a link to the type of its body, and what the document says.
///
/// The name alone would be a link already where the file imports the type, and rustdoc would call the target redundant.
fn error(call: Call<'_>, response: &Response) -> String {
    let mut line = format!("- {}", choice::status(response.status));
    if let Some(name) = item_of(call, response) {
        line = format!("{line}: [`types::{name}`](crate::types::{name})");
    }
    let said = prose::inline(&response.docs.description);
    if !said.is_empty() {
        line.push_str(": ");
        line.push_str(&said);
    }
    line
}

/// The name of the type that the body of an error has.
fn item_of<'a>(call: Call<'a>, response: &Response) -> Option<&'a Name> {
    let mut json = response.contents.iter();
    let content = json.find(|content| content.media == Media::Json)?;
    let types = &call.cx.api.types;
    let ty = content.ty?;
    let named = || call.cx.names.ty(types.follow(ty)?.0);
    call.cx.names.ty(ty).or_else(named)
}

/// The line of an argument, unless all that is said of it is its name once more.
fn argument(given: &Given<'_>) -> Option<String> {
    let said = prose::inline(&given.parameter.docs.description);
    let is_name = repeats(said.trim_end_matches('.'), &given.name.to_string());
    let limits = phrases::of_type(given.call.cx.api, given.parameter.ty);
    let text: Vec<_> = Some(said)
        .filter(|said| !said.is_empty() && !is_name)
        .map(|said| {
            if limits.is_empty() {
                said
            } else {
                sentence(said)
            }
        })
        .into_iter()
        .chain(limits)
        .collect();
    (!text.is_empty()).then(|| format!("- `{}`: {}", given.name, text.join(" ")))
}

/// A text that another sentence may follow.
fn sentence(mut text: String) -> String {
    if text.ends_with(|last: char| last.is_alphanumeric() || ")`'\"".contains(last)) {
        text.push('.');
    }
    text
}

/// Method and path, and the id of the operation.
fn provenance(call: Call<'_>) -> Vec<String> {
    let operation = call.operation;
    let method = operation.method.as_str();
    let place = phrases::whole_code(&format!("{method} {}", operation.path))
        .unwrap_or_else(|| format!("`{method}` for a path that cannot be shown here."));
    match operation.id.as_deref().and_then(phrases::code) {
        Some(id) if place.len() + id.len() < 85 => vec![format!("{place} ({id})")],
        Some(id) => vec![place, format!("({id})")],
        None => vec![place],
    }
}
