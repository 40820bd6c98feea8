//! How much a document may ask for. `load` limits what is written; here counts what it stands for: merged with its bases
//! or spread over unions, a schema of a few lines may be as long as all of them together, at each of its uses.

use super::Builder;
use super::schema::Draft;
use crate::ir::{Shape, Type, TypeId, Types};
use crate::problem::{Pointer, Problem};

/// Types, properties, values, members of unions, and schemas merged, over a whole document. A document of 4 MB with 9,000
/// types comes to about a third of it and takes 345 MB of memory; with all of it the generator stays near 1 GiB.
const MOST: usize = 250_000;

/// So many more for each schema that the document writes out: a long document is no small one that is repeated.
const FOR_EACH: usize = 2;

/// Lists, maps, tuples and references inside one another, before an object or a union comes. `rustc` follows 128.
const DEEPEST: usize = 100;

/// What has been counted so far.
#[derive(Debug, Default)]
pub(super) struct Spent(usize);

impl Builder<'_> {
    /// Counts the parts of a type.
    pub(super) fn count(&mut self, at: &Pointer, draft: &Draft) {
        let parts = match &draft.shape {
            Shape::Struct(object) => object.properties.len(),
            Shape::Enumeration(enumeration) => enumeration.values.len(),
            Shape::Union(union) => union.members.len(),
            Shape::Tuple(elements) => elements.len(),
            _ => 0,
        };
        self.spend(at, parts);
    }

    /// Counts work, and reports once that it is too much.
    pub(super) fn spend(&mut self, at: &Pointer, amount: usize) {
        let was = self.is_spent();
        self.spent.0 = self.spent.0.saturating_add(amount);
        if !was && self.is_spent() {
            let most = self.most();
            let message =
                format!("the document stands for more than {most} types, properties and values");
            let problem = Problem::error(at.clone(), message)
                .label("the limit is passed here")
                .help("look for an `allOf` or a union that repeats many others, or split the document");
            self.report.add(problem);
        }
    }

    /// Whether the limit is passed: then nothing more is read.
    pub(super) fn is_spent(&self) -> bool {
        self.spent.0 > self.most()
    }

    fn most(&self) -> usize {
        let written = self.known.len().saturating_mul(FOR_EACH);
        MOST.saturating_add(written)
    }

    /// Reports the first type that is spelled out more deeply than `rustc` reads. A cycle is no depth: it is no type at
    /// all, and taken as free.
    pub(super) fn limit_nesting(&mut self) {
        let mut depths = Depths(vec![None; self.types.len()]);
        let deep = |(id, node): (TypeId, &Type)| {
            (depths.of(&self.types, id) > DEEPEST).then(|| node.pointer.clone())
        };
        let Some(at) = self.types.iter().find_map(deep) else {
            return;
        };
        let message =
            format!("more than {DEEPEST} lists, maps or references stand inside one another");
        let problem = Problem::error(at, message)
            .label("the outermost is here")
            .help("Rust cannot write down such a type; put an object between, or refer to the last directly");
        self.report.add(problem);
    }
}

/// How deep each type goes, as far as it is known.
struct Depths(Vec<Option<usize>>);

impl Depths {
    /// Walks down with a stack of its own: a chain is as long as its document.
    fn of(&mut self, types: &Types, id: TypeId) -> usize {
        let mut open = vec![id];
        while let Some(at) = open.last().copied() {
            let parts = types.get(at).map(spelled).unwrap_or_default();
            let unknown = parts.iter().find(|part| self.get(**part).is_none());
            if let Some(part) = unknown {
                // Until it is known: what comes back to it is a cycle.
                self.set(at, 0);
                open.push(*part);
            } else {
                let inner = parts.iter().filter_map(|part| self.get(*part)).max();
                self.set(at, inner.map_or(0, |inner| inner.saturating_add(1)));
                open.pop();
            }
        }
        self.get(id).unwrap_or_default()
    }

    fn get(&self, id: TypeId) -> Option<usize> {
        self.0.get(id.index()).copied().flatten()
    }

    fn set(&mut self, id: TypeId, depth: usize) {
        if let Some(slot) = self.0.get_mut(id.index()) {
            *slot = Some(depth);
        }
    }
}

/// The parts of a type that is spelled out where it is used.
fn spelled(node: &Type) -> Vec<TypeId> {
    match &node.shape {
        Shape::Reference(part) | Shape::List(part) | Shape::Map(part) => vec![*part],
        Shape::Tuple(elements) => elements.clone(),
        _ => Vec::new(),
    }
}
