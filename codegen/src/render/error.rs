//! What is said when tokens are no Rust.

use std::fmt;

use quote::ToTokens;

/// How much of the tokens is shown.
const EXCERPT: usize = 400;

/// Tokens that are no Rust: a bug of the generator.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RenderError {
    message: String,
    excerpt: String,
    file: Option<String>,
}

impl RenderError {
    pub(super) fn new(tokens: &impl ToTokens, message: impl fmt::Display) -> Self {
        let text = tokens.to_token_stream().to_string();
        let mut excerpt: String = text.chars().take(EXCERPT).collect();
        if excerpt.len() < text.len() {
            excerpt.push('…');
        }
        Self {
            message: message.to_string(),
            excerpt,
            file: None,
        }
    }

    /// The same error with the name of the file that was to be written.
    #[must_use]
    pub fn in_file(mut self, name: impl Into<String>) -> Self {
        self.file = Some(name.into());
        self
    }
}

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = self.file.as_deref().unwrap_or("a file");
        let Self {
            message, excerpt, ..
        } = self;
        write!(
            f,
            "the generator wrote no valid Rust into {file}: {message}\n{excerpt}"
        )
    }
}

impl std::error::Error for RenderError {}
