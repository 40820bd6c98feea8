//! The way from the root of a document to the node at hand, as a list on the stack.
//!
//! Costs nothing until a JSON pointer is asked for.

use std::fmt::Write;

use crate::problem::Pointer;

/// A node's way from the root.
#[derive(Clone, Copy)]
pub(super) struct Trail<'a> {
    parent: Option<&'a Trail<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Base(&'a str),
    Key(&'a str),
    Index(usize),
}

impl<'a> Trail<'a> {
    /// The root.
    pub(super) fn root() -> Self {
        Self::base("")
    }

    /// A node whose pointer is known.
    pub(super) fn base(pointer: &'a str) -> Self {
        Self {
            parent: None,
            step: Step::Base(pointer),
        }
    }

    /// The member `key`.
    pub(super) fn key(&'a self, key: &'a str) -> Self {
        Self {
            parent: Some(self),
            step: Step::Key(key),
        }
    }

    /// The element `index`.
    pub(super) fn index(&'a self, index: usize) -> Self {
        Self {
            parent: Some(self),
            step: Step::Index(index),
        }
    }

    /// The node around it, unless the way begins here.
    pub(super) fn parent(&self) -> Option<&Trail<'a>> {
        self.parent
    }

    /// The key or index under which the node stands, for messages.
    pub(super) fn name(&self) -> String {
        match self.step {
            Step::Base(text) => text.rsplit('/').next().unwrap_or_default().to_owned(),
            Step::Key(key) => key.to_owned(),
            Step::Index(index) => index.to_string(),
        }
    }

    /// The node as a JSON pointer.
    pub(super) fn pointer(&self) -> Pointer {
        let mut text = String::new();
        self.write(&mut text);
        Pointer::from_text(text)
    }

    fn write(&self, text: &mut String) {
        if let Some(parent) = self.parent {
            parent.write(text);
        }
        match self.step {
            Step::Base(base) => text.push_str(base),
            Step::Key(key) => {
                text.push('/');
                push_escaped(text, key);
            }
            Step::Index(index) => {
                // Writing to a `String` does not fail.
                let _ = write!(text, "/{index}");
            }
        }
    }
}

fn push_escaped(text: &mut String, key: &str) {
    for character in key.chars() {
        match character {
            '~' => text.push_str("~0"),
            '/' => text.push_str("~1"),
            other => text.push(other),
        }
    }
}
