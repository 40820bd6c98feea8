//! Base schemas with a discriminator and without a list of members: one of the schemas that build on them.

use std::collections::{HashMap, HashSet};

use openapiv3::{ReferenceOr, Schema};

use super::keywords::{Keywords, Sub};
use super::schema::Draft;
use super::{Builder, intersection, tag, union};
use crate::ir::{Discriminator, Member, Origin, Role, Shape, TypeId, Union};
use crate::problem::Pointer;
use crate::resolve::Resolved;

/// For each base the named schemas that build on it by `allOf`, directly or not, in the document's order.
pub(super) type Children = HashMap<Pointer, Vec<Pointer>>;

/// Finds the bases of a document and what builds on them.
pub(super) fn children(resolved: &Resolved) -> Children {
    let Some(components) = &resolved.api().components else {
        return Children::new();
    };
    let at = Pointer::root().key("components").key("schemas");
    let mut direct = Children::new();
    let mut bases = Vec::new();
    for (name, schema) in &components.schemas {
        let ReferenceOr::Item(schema) = schema else {
            continue;
        };
        let (at, keywords) = (at.key(name), Keywords::of(schema));
        for member in keywords.all_of {
            if let ReferenceOr::Reference { reference } = member
                && let Some(base) = resolved.target(reference)
            {
                direct.entry(base.clone()).or_default().push(at.clone());
            }
        }
        if is_base(schema, &keywords) {
            bases.push(at);
        }
    }
    let all = bases.into_iter();
    all.map(|base| (base.clone(), below(&direct, &base)))
        .filter(|(_, children)| !children.is_empty())
        .collect()
}

fn is_base(schema: &Schema, keywords: &Keywords<'_>) -> bool {
    schema.schema_data.discriminator.is_some()
        && keywords.one_of.is_empty()
        && keywords.any_of.is_empty()
}

fn below(direct: &Children, base: &Pointer) -> Vec<Pointer> {
    let mut seen = HashSet::from([base.clone()]);
    let mut found: Vec<Pointer> = Vec::new();
    let mut waiting = vec![base.clone()];
    while let Some(at) = waiting.pop() {
        for child in direct.get(&at).into_iter().flatten() {
            if seen.insert(child.clone()) {
                found.push(child.clone());
                waiting.push(child.clone());
            }
        }
    }
    found
}

/// Whether the schema at a place builds on a base that `member` refers to: it then is not the same as the base.
pub(super) fn is_child(builder: &Builder<'_>, at: &Pointer, member: &Sub) -> bool {
    let ReferenceOr::Reference { reference } = member else {
        return false;
    };
    let base = builder.resolved.target(reference);
    let children = base.and_then(|base| builder.children.get(base));
    children.is_some_and(|children| children.contains(at))
}

/// The discriminator of the nearest base that all members of a union build on: it tells them apart as it does where the
/// base itself is named.
pub(super) fn common<'a>(
    builder: &Builder<'a>,
    members: &[Sub],
) -> Option<&'a openapiv3::Discriminator> {
    let members = members.iter().filter(|sub| !union::is_null(builder, sub));
    let targets = members.map(|member| match member {
        ReferenceOr::Reference { reference } => builder.resolved.target(reference),
        ReferenceOr::Item(_) => None,
    });
    let targets: Vec<&Pointer> = targets.collect::<Option<_>>()?;
    let all_in = |children: &[Pointer]| targets.iter().all(|at| children.contains(at));
    let bases = builder.children.iter();
    let bases = bases.filter(|(_, children)| targets.len() > 1 && all_in(children));
    let (base, _) = bases.min_by_key(|(at, children)| (children.len(), at.as_str()))?;
    let schema = builder.resolved.schema(base)?;
    let (_, schema) = builder.resolved.follow(base, schema)?;
    schema.schema_data.discriminator.as_ref()
}

/// The union of a base's children and of the base by itself, if the schema is a base.
pub(super) fn draft<'a>(
    builder: &mut Builder<'a>,
    id: TypeId,
    schema: &'a Schema,
    keywords: &Keywords<'a>,
    at: &Pointer,
) -> Option<Draft> {
    let discriminator = schema.schema_data.discriminator.as_ref()?;
    let children = builder.children.get(at)?.clone();
    let mut members: Vec<Member> = Vec::new();
    for child in &children {
        let ty = *builder.known.get(child)?;
        let tags = tag::at(builder, discriminator, child);
        members.push(Member {
            ty,
            name: child.segments().last(),
            tags,
        });
    }
    let tags = tag::at(builder, discriminator, at);
    if !members
        .iter()
        .any(|member| member.tags.iter().any(|tag| tags.contains(tag)))
    {
        let role = Role::Member(members.len(), Some("Base".to_owned()));
        let origin = Origin::Part { of: id, role };
        let ty = builder.add(at, origin, Draft::of(Shape::Any));
        // What stands in the base is named after the base, not after this member.
        let parts = intersection::parts_of(builder, id, schema, keywords, at);
        let draft = intersection::merge(builder, ty, parts);
        builder.set(ty, draft);
        members.push(Member {
            ty,
            name: Some("Base".to_owned()),
            tags,
        });
    }
    let all: Vec<&String> = members.iter().flat_map(|member| &member.tags).collect();
    let help = "let it build on this schema by `allOf`";
    tag::warn_of_strangers(builder, discriminator, at, (&all, help));
    Some(Draft::of(Shape::Union(Union {
        members,
        discriminator: Some(Discriminator {
            property: discriminator.property_name.clone(),
        }),
    })))
}
