//! Which of several descriptions of one property counts, where the schemas of an `allOf` all have it.

use openapiv3::{ReferenceOr, Schema};

use super::Builder;
use super::keywords::Keywords;
use super::property::Description;
use crate::problem::{Pointer, Problem};

/// The last description, or where that says no more than a type, one before it that says more: a list of values, a
/// format, a whole number.
///
/// A description of another type than the last one counts for nothing, with a warning: nothing keeps to both.
pub(super) fn of<'p, 'a>(
    builder: &mut Builder<'a>,
    name: &str,
    descriptions: &[Description<'p, 'a>],
) -> Option<Description<'p, 'a>> {
    let last = *descriptions.last()?;
    let mut found = last;
    for description in descriptions.iter().rev().skip(1) {
        if !is_compatible(builder, last.1, description.1) {
            let at = last.0.at.key("properties").key(name);
            warn(builder, name, &at);
        } else if telling(builder, found.1) <= TYPE
            && telling(builder, description.1) > telling(builder, found.1)
        {
            found = *description;
        }
    }
    Some(found)
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
