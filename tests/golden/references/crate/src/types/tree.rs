// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::collections::BTreeMap;

use crate::types::Term;

object! {
    /// `Tree`.
    pub struct Tree {
        /// `left`.
        optional(boxed) left: Tree,

        /// `right`.
        optional_or_null(boxed) right: Tree,

        /// `children`.
        optional(into) children: Vec<Tree>,

        /// `named`.
        optional named: BTreeMap<String, Tree>,

        /// `value`.
        optional(boxed, into) value: Term,
    }

    pub fn new();
}
