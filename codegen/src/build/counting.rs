//! Which of several descriptions of one property counts, where the schemas of an `allOf` all have it.

use openapiv3::{ReferenceOr, Schema};

use super::Builder;
use super::keywords::Keywords;
use crate::problem::{Pointer, Problem};

/// Where a schema stands that describes a property or an element.
pub(super) type Place<'a> = (Pointer, &'a ReferenceOr<Box<Schema>>);

/// The position of the last description, or where that says no more than a type, of one before it that says more: a list
/// of values, a format, a whole number.
///
/// A description of another type than the last one counts for nothing, with a warning: nothing keeps to both.
pub(super) fn of(builder: &mut Builder<'_>, name: &str, places: &[Place<'_>]) -> Option<usize> {
    let mut places = places.iter().enumerate().rev();
    let (mut position, (at, last)) = places.next()?;
    let mut found = *last;
    for (earlier, (_, description)) in places {
        if !is_compatible(builder, last, description) {
            warn(builder, name, at);
        } else if telling(builder, found) <= TYPE
            && telling(builder, description) > telling(builder, found)
        {
            (position, found) = (earlier, *description);
        }
    }
    Some(position)
}

/// How much a schema says of its values.
fn telling(builder: &Builder<'_>, schema: &ReferenceOr<Box<Schema>>) -> u8 {
    let Some(keywords) = builder.read(schema).map(Keywords::of) else {
        return 0;
    };
    let types = keywords.types.as_slice();
    match () {
        () if keywords.enumeration.is_some() => 3,
        () if keywords.has_composition() || keywords.format.is_some() || types == ["integer"] => 2,
        () if keywords.properties.is_some() || keywords.items.is_some() => 2,
        () if keywords.has_structure() => TYPE,
        () => 0,
    }
}

/// What a schema that only has a type says.
const TYPE: u8 = 1;

/// Whether a value can be of the types of both schemas.
fn is_compatible(
    builder: &Builder<'_>,
    one: &ReferenceOr<Box<Schema>>,
    other: &ReferenceOr<Box<Schema>>,
) -> bool {
    let types = |schema| Some(Keywords::of(builder.read(schema)?).types);
    let (Some(one), Some(other)) = (types(one), types(other)) else {
        return true;
    };
    let alike = |one: &str, other: &str| {
        one == other || [(one, other), (other, one)].contains(&("integer", "number"))
    };
    let any = || {
        one.iter()
            .any(|one| other.iter().any(|other| alike(one, other)))
    };
    one.is_empty() || other.is_empty() || any()
}

fn warn(builder: &mut Builder<'_>, name: &str, at: &Pointer) {
    let message = format!("`{name}` is of another type in another schema of this `allOf`");
    let help = "the last of them counts; give both the same type";
    builder
        .report
        .add(Problem::warning(at.clone(), message).help(help));
}
