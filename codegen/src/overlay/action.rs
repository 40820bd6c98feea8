//! An overlay as it was read, as plain data.

use serde_json::Value;
use serde_json_path::JsonPath;

use crate::problem::Pointer;

/// The feature set of the specification that an overlay asks for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Version {
    /// 1.0.
    First,
    /// 1.1: primitive values are selected, nodes are copied.
    Second,
}

/// An overlay.
#[derive(Debug)]
pub(super) struct Overlay<'o> {
    pub(super) version: Version,
    pub(super) actions: Vec<Action<'o>>,
}

/// One of its actions.
#[derive(Debug)]
pub(super) struct Action<'o> {
    /// Its place in the overlay.
    pub(super) pointer: Pointer,
    pub(super) target: Path<'o>,
    pub(super) change: Change<'o>,
}

/// What an action does with the nodes that it selects.
#[derive(Debug)]
pub(super) enum Change<'o> {
    /// Merges a value into them.
    Update(&'o Value),
    /// Merges another node of the document into them.
    Copy(Path<'o>),
    /// Removes them.
    Remove,
}

/// A `JSONPath` as it was written.
#[derive(Debug)]
pub(super) struct Path<'o> {
    pub(super) text: &'o str,
    pub(super) query: JsonPath,
    /// Its place in the overlay.
    pub(super) pointer: Pointer,
}
