//! Where the walk is. Most nodes need no repair, so a pointer is only made of a place that something is said about.

use crate::problem::Pointer;

/// A place in the tree, by the one above it.
#[derive(Clone, Copy)]
pub(super) enum Here<'a> {
    Root,
    Key(&'a Here<'a>, &'a str),
    Index(&'a Here<'a>, usize),
}

impl<'a> Here<'a> {
    pub(super) fn key(&'a self, key: &'a str) -> Self {
        Self::Key(self, key)
    }

    pub(super) fn index(&'a self, index: usize) -> Self {
        Self::Index(self, index)
    }

    /// The pointer to it.
    pub(super) fn pointer(&self) -> Pointer {
        match self {
            Self::Root => Pointer::root(),
            Self::Key(above, key) => above.pointer().key(key),
            Self::Index(above, index) => above.pointer().index(*index),
        }
    }
}
