//! Schemas: hands out ids, follows references, and dispatches by shape.

use std::borrow::Borrow;

use openapiv3::{ReferenceOr, Schema};

use super::keywords::{Keywords, Sub};
use super::{
    Builder, docs, enumeration, foreign, inheritance, intersection, list, object, scalar, union,
};
use crate::ir::{Constraints, Docs, Origin, Shape, Type, TypeId};
use crate::problem::Pointer;

/// What is known of a type while its schema is read.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) shape: Shape,
    pub(super) constraints: Constraints,
    pub(super) nullable: bool,
    pub(super) docs: Docs,
    pub(super) deprecated: bool,
}

impl Draft {
    /// A type of which only the shape is known.
    pub(super) fn of(shape: Shape) -> Self {
        Self {
            shape,
            constraints: Constraints::default(),
            nullable: false,
            docs: Docs::default(),
            deprecated: false,
        }
    }
}

impl<'a> Builder<'a> {
    /// Reads all named schemas.
    pub(super) fn components(&mut self) {
        let resolved = self.resolved;
        let Some(components) = &resolved.api().components else {
            return;
        };
        let at = Pointer::root().key("components").key("schemas");
        // All get their ids first: a reference then never has to read the schema that it names.
        for name in components.schemas.keys() {
            self.reserve(&at.key(name), Origin::Component(name.clone()));
        }
        for (name, schema) in &components.schemas {
            let at = at.key(name);
            let Some(id) = self.known.get(&at).copied() else {
                continue;
            };
            self.combinations = 0;
            let draft = match schema {
                ReferenceOr::Item(schema) => self.draft(id, schema, &at),
                ReferenceOr::Reference { reference } => {
                    Draft::of(Shape::Reference(self.reference(reference)))
                }
            };
            self.set(id, draft);
        }
    }

    /// The type of a schema, or of the one that a reference names.
    pub(super) fn schema(&mut self, sub: &'a Sub, at: &Pointer, origin: Origin) -> TypeId {
        match sub {
            ReferenceOr::Reference { reference } => self.reference(reference),
            ReferenceOr::Item(schema) => self.item(schema, at, origin),
        }
    }

    /// As [`Builder::schema`], for the places where `openapiv3` boxes the schema.
    pub(super) fn boxed(
        &mut self,
        sub: &'a ReferenceOr<Box<Schema>>,
        at: &Pointer,
        origin: Origin,
    ) -> TypeId {
        match sub {
            ReferenceOr::Reference { reference } => self.reference(reference),
            ReferenceOr::Item(schema) => self.item(schema, at, origin),
        }
    }

    /// The type that a reference names.
    pub(super) fn reference(&mut self, reference: &str) -> TypeId {
        match self.target(reference) {
            Some((at, target)) => {
                if let Some(id) = self.known.get(&at) {
                    *id
                } else {
                    let origin = self.origin(&at);
                    self.schema(target, &at, origin)
                }
            }
            // `resolve` has reported what dangles.
            None => self.add(
                &Pointer::root(),
                Origin::Component(String::new()),
                Draft::of(Shape::Any),
            ),
        }
    }

    /// The type of a schema that stands beside the model, by its pointer.
    pub(super) fn apart(&mut self, pointer: &str, origin: Origin) -> Option<TypeId> {
        let at = Pointer::from_text(pointer);
        let schema = self.resolved.schema(&at)?;
        Some(self.schema(schema, &at, origin))
    }

    /// Where a reference to a schema leads: one step, which may be a reference again.
    pub(super) fn target(&self, reference: &str) -> Option<(Pointer, &'a Sub)> {
        let at = self.resolved.target(reference)?;
        Some((at.clone(), self.resolved.schema(at)?))
    }

    /// The schema that a reference leads to in the end.
    pub(super) fn followed(&self, reference: &str) -> Option<&'a Schema> {
        let (at, target) = self.target(reference)?;
        self.resolved.follow(&at, target).map(|(_, schema)| schema)
    }

    /// The schema that stands here, or that a reference here leads to in the end.
    pub(super) fn read<'s, S: Borrow<Schema>>(&self, sub: &'s ReferenceOr<S>) -> Option<&'s Schema>
    where
        'a: 's,
    {
        match sub {
            ReferenceOr::Item(schema) => Some(schema.borrow()),
            ReferenceOr::Reference { reference } => self.followed(reference),
        }
    }

    /// A type that has no schema of its own.
    pub(super) fn add(&mut self, at: &Pointer, origin: Origin, draft: Draft) -> TypeId {
        self.spend(at, 1);
        self.count(at, &draft);
        self.types.add(finish(at, origin, draft))
    }

    /// Says what a type is that was added before it was known.
    pub(super) fn set(&mut self, id: TypeId, draft: Draft) {
        if let Some(node) = self.types.get(id) {
            let (at, origin) = (node.pointer.clone(), node.origin.clone());
            self.count(&at, &draft);
            if let Some(node) = self.types.get_mut(id) {
                *node = finish(&at, origin, draft);
            }
        }
    }

    /// What a schema says, as the type `id`.
    pub(super) fn draft(&mut self, id: TypeId, schema: &'a Schema, at: &Pointer) -> Draft {
        if self.is_spent() {
            return Draft::of(Shape::Any);
        }
        let keywords = Keywords::of(schema);
        let foreign = foreign::draft(self, schema, at);
        let mut draft = foreign.unwrap_or_else(|| self.shape(id, schema, &keywords, at));
        draft.nullable |= keywords.nullable;
        draft.deprecated |= schema.schema_data.deprecated;
        docs::overlay(&mut draft.docs, docs::schema(schema));
        draft
    }

    fn shape(
        &mut self,
        id: TypeId,
        schema: &'a Schema,
        keywords: &Keywords<'a>,
        at: &Pointer,
    ) -> Draft {
        if keywords.enumeration.is_some() {
            return self.alone(id, schema, keywords, at);
        }
        if let Some(draft) = inheritance::draft(self, id, schema, keywords, at) {
            return draft;
        }
        if !keywords.all_of.is_empty() {
            return intersection::draft(self, id, schema, keywords, at);
        }
        if union::is_one(self, keywords) {
            return union::draft(self, id, schema, keywords, at);
        }
        self.alone(id, schema, keywords, at)
    }

    /// What a schema says apart from its compositions.
    pub(super) fn alone(
        &mut self,
        id: TypeId,
        schema: &'a Schema,
        keywords: &Keywords<'a>,
        at: &Pointer,
    ) -> Draft {
        match &keywords.enumeration {
            Some(values) => enumeration::of_values(self, id, schema, at, values),
            None => self.plain(id, schema, keywords, at),
        }
    }

    fn plain(
        &mut self,
        id: TypeId,
        schema: &'a Schema,
        keywords: &Keywords<'a>,
        at: &Pointer,
    ) -> Draft {
        match keywords.types.as_slice() {
            [] => match keywords.implied_type() {
                Some(kind) => self.kind(id, schema, keywords, at, kind),
                None if keywords.only_null && !keywords.has_structure() => Draft::of(Shape::Null),
                None => Draft::of(Shape::Any),
            },
            [kind] => self.kind(id, schema, keywords, at, kind),
            kinds => union::of_kinds(self, id, schema, keywords, at, kinds),
        }
    }

    /// A schema whose values are of one JSON type.
    pub(super) fn kind(
        &mut self,
        id: TypeId,
        schema: &'a Schema,
        keywords: &Keywords<'a>,
        at: &Pointer,
        kind: &str,
    ) -> Draft {
        match kind {
            "object" => object::draft(self, id, schema, keywords, at),
            "array" => list::draft(self, id, schema, keywords, at),
            "string" => scalar::string(self, schema, keywords),
            "integer" => scalar::integer(self, keywords),
            "number" => scalar::number(self, keywords),
            "boolean" => Draft::of(Shape::Boolean),
            _ => Draft::of(Shape::Any),
        }
    }

    fn item(&mut self, schema: &'a Schema, at: &Pointer, origin: Origin) -> TypeId {
        if let Some(id) = self.known.get(at) {
            return *id;
        }
        let id = self.reserve(at, origin);
        let draft = self.draft(id, schema, at);
        self.set(id, draft);
        id
    }

    fn reserve(&mut self, at: &Pointer, origin: Origin) -> TypeId {
        let id = self.add(at, origin, Draft::of(Shape::Any));
        self.known.insert(at.clone(), id);
        id
    }
}

fn finish(at: &Pointer, origin: Origin, draft: Draft) -> Type {
    Type {
        origin,
        pointer: at.clone(),
        docs: draft.docs,
        shape: draft.shape,
        constraints: draft.constraints,
        nullable: draft.nullable,
        deprecated: draft.deprecated,
    }
}
