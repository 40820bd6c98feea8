//! Finds what may get another name, for what it is named after has got one.

use std::collections::HashSet;

use super::book::Book;
use super::key::Keys;
use super::module::Root;
use super::source::Source;
use crate::ir::{Api, OperationId, Origin, TypeId};
use crate::locked::Sort;

/// What has got another name from the document or the configuration: what stands in it is named after it again.
#[derive(Debug, Default)]
pub(super) struct Followers {
    types: HashSet<TypeId>,
    operations: HashSet<OperationId>,
}

impl Followers {
    /// Finds them by what the lock says they were called.
    pub(super) fn of(api: &Api, sources: &[Source], keys: &Keys<'_>, book: &Book<'_>) -> Self {
        let mut found = Self::default();
        for (id, source) in (0..).map(OperationId).zip(sources) {
            if book.is_renamed(Sort::Stem, keys.operation(id), source.own()) {
                found.operations.insert(id);
            }
        }
        for (id, node) in api.types.iter() {
            if found.has_base_of(&node.origin) || book.is_renamed(Sort::Type, keys.ty(id), None) {
                found.types.insert(id);
            }
        }
        found
    }

    /// Whether a type is one of them.
    pub(super) fn has_type(&self, id: TypeId) -> bool {
        self.types.contains(&id)
    }

    fn has_base_of(&self, origin: &Origin) -> bool {
        match origin {
            Origin::Component(_) => false,
            Origin::Part { of, .. } => self.types.contains(of),
            Origin::Operation { of, .. } => self.operations.contains(of),
        }
    }

    /// Whether what a module is for is one of them.
    pub(super) fn has(&self, root: Root) -> bool {
        match root {
            Root::Component(id) => self.types.contains(&id),
            Root::Operation(id) => self.operations.contains(&id),
        }
    }
}
