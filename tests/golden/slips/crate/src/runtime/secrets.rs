// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Texts that must never be shown: hides them in whatever text is about to become a message.
//!
//! Does not know where they come from or where they go.

use std::fmt;
use std::sync::Arc;

/// What stands where a secret was.
const HIDDEN: &str = "***";

/// The secrets of some [`Settings`](super::settings::Settings), cheap to clone.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Arc<Vec<String>>);

impl Secrets {
    /// Adds a text, and the forms in which an answer could repeat it.
    pub(crate) fn add(&mut self, secret: &str) {
        if secret.is_empty() {
            return;
        }
        let known = Arc::make_mut(&mut self.0);
        known.push(secret.to_owned());
        if let Ok(json) = serde_json::to_string(secret) {
            known.push(json.trim_matches('"').to_owned());
        }
        known.push(super::encoding::encoded(secret));
        // A secret may hold another one; the longer must go first.
        known.sort_by_key(|text| std::cmp::Reverse(text.len()));
        known.dedup();
    }

    /// The text with every secret replaced.
    pub(crate) fn hide(&self, text: String) -> String {
        self.0.iter().fold(text, |text, secret| {
            if text.contains(secret.as_str()) {
                text.replace(secret.as_str(), HIDDEN)
            } else {
                text
            }
        })
    }

    /// Whether the text holds a secret.
    pub(crate) fn are_in(&self, text: &str) -> bool {
        self.0.iter().any(|secret| text.contains(secret.as_str()))
    }

    /// The length of the longest.
    pub(crate) fn longest(&self) -> usize {
        self.0.first().map_or(0, String::len)
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HIDDEN)
    }
}
