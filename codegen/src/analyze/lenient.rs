//! Which fields hold texts that servers write in more ways than their format allows.

use std::collections::HashSet;

use super::graph::spread;
use crate::ir::{Format, Shape, TypeId, Types};

/// All types that hold a date or a time without an item of the generated crate between.
pub(super) fn all(types: &Types) -> HashSet<TypeId> {
    spread(
        types,
        |_, node| matches!(node.shape, Shape::Format(Format::Date | Format::DateTime)),
        |_, node| match &node.shape {
            Shape::List(part) | Shape::Map(part) | Shape::Reference(part) => vec![*part],
            _ => Vec::new(),
        },
    )
}
