//! Which items stand close to each other: imports from one place, and modules without docs.

use syn::{Item, ItemMod, ItemUse, UseTree, Visibility};

/// What decides whether two items stand close to each other.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Place {
    /// `use`: those from one place stand together, re-exports apart from imports.
    Use {
        root: Root,
        exported: bool,
    },
    /// `mod name;` without docs.
    Module {
        exported: bool,
    },
    Apart,
}

/// Where an import comes from.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Root {
    Standard,
    Outside,
    Crate,
}

impl Root {
    /// By the first word of a path.
    fn of(first: &str) -> Self {
        match first {
            "std" | "core" | "alloc" => Self::Standard,
            "crate" | "self" | "super" => Self::Crate,
            _ => Self::Outside,
        }
    }
}

impl Place {
    pub(super) fn of(item: &Item) -> Self {
        match item {
            Item::Use(item) => Self::Use {
                root: root(item),
                exported: is_exported(&item.vis),
            },
            Item::Mod(ItemMod {
                content: None,
                attrs,
                vis,
                ..
            }) if attrs.is_empty() => Self::Module {
                exported: is_exported(vis),
            },
            _ => Self::Apart,
        }
    }

    /// The same for an import or a module in one line.
    pub(super) fn of_line(line: &str) -> Self {
        let (line, exported) = match line.strip_prefix("pub ") {
            Some(line) => (line, true),
            None => (line, false),
        };
        match line.strip_prefix("use ") {
            Some(path) => {
                let first = path.split([':', ';']).next().unwrap_or_default();
                let root = Root::of(first);
                Self::Use { root, exported }
            }
            None => Self::Module { exported },
        }
    }

    /// Whether no blank line goes between.
    pub(super) fn is_close_to(self, other: Self) -> bool {
        self == other && self != Self::Apart
    }
}

fn is_exported(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn root(item: &ItemUse) -> Root {
    let first = match &item.tree {
        UseTree::Path(path) => &path.ident,
        UseTree::Name(name) => &name.ident,
        UseTree::Rename(rename) => &rename.ident,
        _ => return Root::Outside,
    };
    Root::of(&first.to_string())
}
