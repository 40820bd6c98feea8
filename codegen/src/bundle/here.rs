//! Where the walk is.

use super::target::Target;
use crate::problem::Pointer;

/// Where the walk is: in its file, and in the bundled tree.
#[derive(Clone)]
pub(super) struct Here {
    pub(super) file: usize,
    pub(super) source: Pointer,
    pub(super) out: Pointer,
}

impl Here {
    pub(super) fn root() -> Self {
        Self {
            file: 0,
            source: Pointer::root(),
            out: Pointer::root(),
        }
    }

    pub(super) fn key(&self, key: &str) -> Self {
        Self {
            file: self.file,
            source: self.source.key(key),
            out: self.out.key(key),
        }
    }

    pub(super) fn index(&self, index: usize) -> Self {
        self.key(&index.to_string())
    }

    /// The same place in the bundled tree, with what stands at a target.
    pub(super) fn moved(&self, target: &Target) -> Self {
        Self {
            file: target.file,
            source: target.pointer.clone(),
            out: self.out.clone(),
        }
    }
}
