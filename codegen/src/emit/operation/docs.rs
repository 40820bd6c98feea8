//! The documentation of a request function.

use super::super::context::paragraph;
use super::super::phrases;
use super::super::prose;
use super::Call;
use super::parameter::Given;

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
    lines
}

fn argument(given: &Given<'_>) -> Option<String> {
    let said = prose::inline(&given.parameter.docs.description);
    let limits = phrases::of_type(given.call.cx.api, given.parameter.ty);
    let text: Vec<_> = Some(said)
        .filter(|said| !said.is_empty())
        .into_iter()
        .chain(limits)
        .collect();
    (!text.is_empty()).then(|| format!("- `{}`: {}", given.name, text.join(" ")))
}

/// Method and path, and the id of the operation.
fn provenance(call: Call<'_>) -> Vec<String> {
    let operation = call.operation;
    let place = phrases::code(&format!("{} {}", operation.method.as_str(), operation.path));
    let id = operation.id.as_deref().and_then(phrases::code);
    match (place, id) {
        (Some(place), Some(id)) if place.len() + id.len() < 85 => vec![format!("{place} ({id})")],
        (Some(place), Some(id)) => vec![place, format!("({id})")],
        (place, id) => place.or(id).into_iter().collect(),
    }
}
