//! Objects that are also one of several.

use super::walk::Walk;
use super::{MOST_COMBINATIONS, merge, too_wide};
use crate::build::object::Part;
use crate::build::schema::Draft;
use crate::build::{Builder, union};
use crate::ir::{Member, Origin, Role, Shape, TypeId, Union};

/// An object that is also one of several: each member with everything that the other parts ask for.
pub(super) fn distribute<'a>(
    builder: &mut Builder<'a>,
    id: TypeId,
    parts: &[Part<'a>],
    position: usize,
) -> Draft {
    let Some(part) = parts.get(position) else {
        return Draft::of(Shape::Any);
    };
    let listed = union::Listed::of(builder, part.schema, &part.keywords, &part.at);
    let mut members = Vec::new();
    for candidate in &listed.members {
        if builder.is_spent() {
            break;
        }
        builder.combinations = builder.combinations.saturating_add(1);
        if builder.combinations > MOST_COMBINATIONS {
            return too_wide(
                builder,
                parts,
                "more combinations of members than are sensible",
            );
        }
        let origin = Origin::Part {
            of: id,
            role: Role::Member(candidate.index, candidate.name.clone()),
        };
        let ty = builder.add(&candidate.at, origin, Draft::of(Shape::Any));
        // What is among the parts already is not read again, or a base that lists its descendants would never end.
        let mut walk = Walk {
            seen: parts.iter().map(|part| part.at.clone()).collect(),
            parts: base_parts(parts, position),
        };
        walk.member(builder, ty, candidate.sub, &candidate.at);
        builder.spend(&candidate.at, walk.parts.len());
        let draft = merge(builder, ty, walk.parts);
        builder.set(ty, draft);
        members.push(Member {
            ty,
            name: candidate.name.clone(),
            tags: candidate.tags.clone(),
        });
    }
    let shape = Shape::Union(Union {
        members,
        discriminator: listed.discriminator,
    });
    Draft {
        nullable: listed.nullable,
        ..Draft::of(shape)
    }
}

/// The parts as every member of the union at `position` keeps to them.
fn base_parts<'a>(parts: &[Part<'a>], position: usize) -> Vec<Part<'a>> {
    let without_union = |(index, part): (usize, &Part<'a>)| {
        let mut keywords = part.keywords.clone();
        if index == position {
            keywords.one_of = &[];
            keywords.any_of = &[];
        }
        Part {
            owner: part.owner,
            at: part.at.clone(),
            keywords,
            schema: part.schema,
        }
    };
    parts
        .iter()
        .enumerate()
        .map(without_union)
        .filter(|part| part.keywords.has_structure() || part.keywords.has_composition())
        .collect()
}
