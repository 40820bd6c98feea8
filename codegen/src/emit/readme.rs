//! `README.md` of the generated crate.

use super::context::{Context, ident};
use super::{header, phrases, prose};
use crate::ir::OperationId;

/// The text. `example` is a Rust program for the user's first five minutes.
pub(super) fn text(cx: Context<'_>, example: Option<&str>) -> String {
    let package = &cx.config.package;
    let mut text = format!("<!-- {} -->\n\n# {}\n\n", header(cx.config), package.name);
    let about = prose::inline(&cx.api.title);
    if !about.is_empty() {
        text.push_str(&format!("A Rust client for {about}.\n\n"));
    }
    for line in prose::markdown(&cx.api.docs.description) {
        text.push_str(&line);
        text.push('\n');
    }
    if let Some(example) = example {
        text.push_str(&format!(
            "\n## Use\n\n```sh\ncargo add {}\n```\n\n",
            package.name
        ));
        text.push_str(&format!("```rust,no_run\n{}\n```\n", example.trim_end()));
    }
    text.push_str(&operations(cx));
    text.push_str(FEATURES);
    text
}

/// The operations with their functions, as far as a reader wants to see them here.
fn operations(cx: Context<'_>) -> String {
    const MOST: usize = 40;
    let mut text = String::from("\n## Operations\n\n");
    for (index, operation) in cx.api.operations.iter().enumerate().take(MOST) {
        let function = ident(cx.names.operation(OperationId(index)));
        let module = operation
            .tag
            .map(|tag| format!("{}::", ident(cx.names.tag(tag))))
            .unwrap_or_default();
        let place = phrases::code(&format!("{} {}", operation.method.as_str(), operation.path))
            .unwrap_or_default();
        text.push_str(&format!("- `api::{module}{function}`: {place}\n"));
    }
    let more = cx.api.operations.len().saturating_sub(MOST);
    if more > 0 {
        text.push_str(&format!("- and {more} more\n"));
    }
    text
}

const FEATURES: &str = "
## Features

- `client` (default): an async client, `Request::send(&Client)`.
- `blocking`: a client for programs without async, `Request::send_blocking(&blocking::Client)`.
- without both: `Request::to_http` and `Request::decode`, for any HTTP client, proxy or test.
";
