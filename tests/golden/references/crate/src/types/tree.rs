// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::Nullable;
use crate::types::Term;

/// `Tree`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Tree {
    /// `left`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<Box<Tree>>,

    /// `right`.
    #[serde(default, skip_serializing_if = "Nullable::is_omitted")]
    pub right: Nullable<Box<Tree>>,

    /// `children`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<Tree>>,

    /// `named`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub named: Option<BTreeMap<String, Tree>>,

    /// `value`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Box<Term>>,
}

impl Tree {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            left: None,
            right: Nullable::Omitted,
            children: None,
            named: None,
            value: None,
        }
    }

    /// `left`.
    #[must_use]
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// `right`.
    #[must_use]
    pub fn right(mut self, right: impl Into<Nullable<Box<Tree>>>) -> Self {
        self.right = right.into();
        self
    }

    /// `children`.
    #[must_use]
    pub fn children(mut self, children: impl Into<Vec<Tree>>) -> Self {
        self.children = Some(children.into());
        self
    }

    /// `named`.
    #[must_use]
    pub fn named(mut self, named: BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<Term>) -> Self {
        self.value = Some(Box::new(value.into()));
        self
    }
}
