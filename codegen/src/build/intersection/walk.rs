//! Finds all schemas that a schema with `allOf` asks to keep to.

use std::collections::HashSet;

use openapiv3::{ReferenceOr, Schema};

use crate::build::Builder;
use crate::build::keywords::{Keywords, Sub};
use crate::build::object::Part;
use crate::ir::TypeId;
use crate::problem::Pointer;

/// All schemas that `schema` asks to keep to, itself included, base schemas first.
pub(in crate::build) fn parts_of<'a>(
    builder: &mut Builder<'a>,
    id: TypeId,
    schema: &'a Schema,
    keywords: &Keywords<'a>,
    at: &Pointer,
) -> Vec<Part<'a>> {
    let mut walk = Walk {
        seen: HashSet::from([at.clone()]),
        parts: Vec::new(),
    };
    walk.schema(builder, id, schema, keywords.clone(), at);
    builder.spend(at, walk.parts.len());
    let own = at.clone();
    for part in &mut walk.parts {
        if part.at != own && part.owner != id {
            forget_descendants(builder, &own, part);
        }
    }
    walk.parts
}

/// A walk over `allOf`, through references, that meets each schema once.
#[derive(Default)]
pub(super) struct Walk<'a> {
    /// The places of the schemas that were met.
    pub(super) seen: HashSet<Pointer>,
    /// Those that say something, base schemas first.
    pub(super) parts: Vec<Part<'a>>,
}

impl<'a> Walk<'a> {
    fn schema(
        &mut self,
        builder: &mut Builder<'a>,
        owner: TypeId,
        schema: &'a Schema,
        mut keywords: Keywords<'a>,
        at: &Pointer,
    ) {
        for (index, member) in std::mem::take(&mut keywords.all_of).iter().enumerate() {
            self.member(builder, owner, member, &at.key("allOf").index(index));
        }
        if keywords.has_structure() || keywords.has_composition() || keywords.has_bounds() {
            self.parts.push(Part {
                owner,
                at: at.clone(),
                keywords,
                schema,
            });
        }
    }

    pub(super) fn boxed(
        &mut self,
        builder: &mut Builder<'a>,
        owner: TypeId,
        (at, member): &(Pointer, &'a ReferenceOr<Box<Schema>>),
    ) {
        match member {
            ReferenceOr::Item(schema) => {
                self.schema(builder, owner, schema, Keywords::of(schema), at);
            }
            ReferenceOr::Reference { reference } => self.reference(builder, reference),
        }
    }

    pub(super) fn member(
        &mut self,
        builder: &mut Builder<'a>,
        owner: TypeId,
        member: &'a Sub,
        at: &Pointer,
    ) {
        match member {
            ReferenceOr::Item(schema) => {
                self.schema(builder, owner, schema, Keywords::of(schema), at);
            }
            ReferenceOr::Reference { reference } => self.reference(builder, reference),
        }
    }

    fn reference(&mut self, builder: &mut Builder<'a>, reference: &str) {
        let Some((at, target)) = builder.target(reference) else {
            return;
        };
        if !self.seen.insert(at.clone()) {
            return;
        }
        let owner = builder.reference(reference);
        self.member(builder, owner, target, &at);
    }
}

/// A base schema may list its own descendants (`Pet` is one of `Cat` and `Dog`, and `Cat` is a `Pet`): seen from a
/// descendant that list says nothing.
fn forget_descendants(builder: &Builder<'_>, own: &Pointer, part: &mut Part<'_>) {
    let lists_own = |members: &[Sub]| {
        members.iter().any(|member| match member {
            ReferenceOr::Reference { reference } => builder.resolved.target(reference) == Some(own),
            ReferenceOr::Item(_) => false,
        })
    };
    if lists_own(part.keywords.one_of) {
        part.keywords.one_of = &[];
    }
    if lists_own(part.keywords.any_of) {
        part.keywords.any_of = &[];
    }
}
