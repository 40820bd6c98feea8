//! `README.md` of the generated crate.

use super::context::{Context, ident};
use super::{header, phrases, prose};
use crate::ir::{Operation, OperationId};

/// The text. `example` is a Rust program for the user's first five minutes.
pub(super) fn text(cx: Context<'_>, example: Option<&str>) -> String {
    let name = &cx.config.package.name;
    let head = format!("<!-- {} -->\n\n# {name}\n\n", header(cx.config));
    let about = Some(prose::inline(&cx.api.title)).filter(|about| !about.is_empty());
    let about = about.map(|about| format!("A Rust client for {about}.\n\n"));
    let prose = prose::markdown(&cx.api.docs.description).into_iter();
    let example = example.map(|example| {
        let example = example.trim_end();
        format!("\n## Use\n\n```sh\ncargo add {name}\n```\n\n```rust,no_run\n{example}\n```\n")
    });
    [head]
        .into_iter()
        .chain(about)
        .chain(prose.map(|line| line + "\n"))
        .chain(example)
        .chain([operations(cx), FEATURES.to_owned()])
        .collect()
}

/// The operations with their functions, as far as a reader wants to see them here.
fn operations(cx: Context<'_>) -> String {
    const MOST: usize = 40;
    let lines = cx.api.operations.iter().enumerate().take(MOST);
    let lines = lines.map(|(index, operation)| line(cx, OperationId(index), operation));
    let more = cx.api.operations.len().saturating_sub(MOST);
    let more = (more > 0).then(|| format!("- and {more} more\n"));
    let head = "\n## Operations\n\n".to_owned();
    [head].into_iter().chain(lines).chain(more).collect()
}

fn line(cx: Context<'_>, id: OperationId, operation: &Operation) -> String {
    let function = ident(cx.names.operation(id));
    let module = operation
        .tag
        .map(|tag| format!("{}::", ident(cx.names.tag(tag))))
        .unwrap_or_default();
    let place = format!("{} {}", operation.method.as_str(), operation.path);
    let place = phrases::code(&place).unwrap_or_default();
    format!("- `api::{module}{function}`: {place}\n")
}

const FEATURES: &str = "
## Features

- `client` (default): an async client, `Request::send(&Client)`.
- `blocking`: a client for programs without async, `Request::send_blocking(&blocking::Client)`.
- without both: `Request::to_http` and `Request::decode`, for any HTTP client, proxy or test.
";
