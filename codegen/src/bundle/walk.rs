//! The way through the document and all that it refers to, by the kinds of nodes, with every reference to another file
//! written anew.

use std::collections::{HashMap, HashSet, VecDeque};

use serde_json::{Map, Value};

use super::Others;
use super::here::Here;
use super::library::{Library, file};
use super::names::Names;
use super::nodes::{alias, collect_ids, put};
use super::target::{self, Target};
use crate::load::depth;
use crate::lower::kind::{Kind, Many, SECTIONS, Standing, step};
use crate::origins::Origins;
use crate::problem::{Pointer, Report};
use crate::text::limits;

/// A node that becomes a component.
pub(super) struct Pending {
    pub(super) here: Here,
    pub(super) kind: Kind,
    pub(super) name: String,
    pub(super) node: Value,
}

/// What is carried along.
pub(super) struct Walk<'w, 'f> {
    pub(super) report: &'w mut Report,
    pub(super) library: Library<'f>,
    pub(super) names: Names,
    pub(super) origins: Origins,
    /// The component that a place of another file is, by its kind.
    pub(super) homes: HashMap<(Target, Kind), Pointer>,
    pub(super) pending: VecDeque<Pending>,
    /// The `$id`s of the document: references by them stay.
    pub(super) ids: HashSet<String>,
    pub(super) nodes: usize,
}

impl<'w, 'f> Walk<'w, 'f> {
    /// Begins at the root.
    pub(super) fn new(report: &'w mut Report, library: Library<'f>, tree: &Value) -> Self {
        let mut ids = HashSet::new();
        collect_ids(tree, &mut ids);
        Self {
            report,
            library,
            names: Names::of(tree),
            origins: Origins::default(),
            homes: HashMap::new(),
            pending: VecDeque::new(),
            ids,
            nodes: 0,
        }
    }

    /// Brings all into one tree.
    pub(super) fn document(&mut self, mut tree: Value) -> (Value, Origins) {
        self.settle_components(&tree);
        let root = (Kind::Document, Many::One);
        self.node(&mut tree, root, Here::root(), &mut Vec::new());
        while let Some(Pending {
            here,
            kind,
            name,
            mut node,
        }) = self.pending.pop_front()
        {
            self.node(&mut node, (kind, Many::One), here, &mut Vec::new());
            put(&mut tree, kind.section(), name, node);
        }
        (tree, std::mem::take(&mut self.origins))
    }

    /// What was read.
    pub(super) fn finish(self) -> Others {
        self.library.finish()
    }

    /// A component that is only a reference to a file gives that file its name.
    fn settle_components(&mut self, tree: &Value) {
        for (section, kind) in SECTIONS {
            let Some(Value::Object(map)) = tree.pointer(&format!("/components/{section}")) else {
                continue;
            };
            for (name, node) in map {
                let Some(text) = alias(node) else { continue };
                let here = Here::root().key("components").key(section).key(name);
                if let Some(target) = self.target(text, &here, "$ref")
                    && let Some(target) = self.end(target)
                    && target.file != 0
                {
                    let key = (target, *kind);
                    self.homes.entry(key).or_insert(here.out);
                }
            }
        }
    }

    fn node(&mut self, node: &mut Value, at: Standing, here: Here, inside: &mut Vec<Target>) {
        if matches!(at.0, Kind::Link) || self.nodes > limits::NODES {
            return;
        }
        let depth = inside.len();
        let here = self.referenced(node, at, here, inside);
        match node {
            Value::Object(map) => {
                if at == (Kind::Schema, Many::One) {
                    self.mapping(map, &here);
                    // The names that references in the file knew the schema by; no two files may share one here.
                    if here.file != 0 {
                        map.retain(|key, _| !matches!(key.as_str(), "$id" | "$anchor"));
                    }
                }
                for (key, value) in map.iter_mut() {
                    if let Some(next) = step(at, key) {
                        self.node(value, next, here.key(key), inside);
                    }
                }
            }
            Value::Array(items) => {
                for (index, value) in items.iter_mut().enumerate() {
                    if let Some(next) = step(at, &index.to_string()) {
                        self.node(value, next, here.index(index), inside);
                    }
                }
            }
            _ => {}
        }
        inside.truncate(depth);
    }

    /// Writes the `$ref` of a node anew. Where the specification has none, what it names takes the node's place.
    fn referenced(
        &mut self,
        node: &mut Value,
        (kind, many): Standing,
        mut here: Here,
        inside: &mut Vec<Target>,
    ) -> Here {
        while let Some(Value::String(text)) = node.get("$ref") {
            let text = text.clone();
            let Some(target) = self.target(&text, &here, "$ref") else {
                break;
            };
            let component = many == Many::One && !kind.section().is_empty();
            let alone = alias(node).is_some();
            let adopted = component && alone && self.is_at_home(&target, kind, &here.out);
            let by = (&here, text.as_str());
            if component && !adopted {
                if let Some(text) = self.home(target, kind, by)
                    && let Some(place) = node.get_mut("$ref")
                {
                    *place = Value::String(text);
                }
                break;
            }
            let target = if adopted {
                self.end(target)
            } else {
                Some(target)
            };
            let Some(next) = self.replaced(node, target, by, inside) else {
                break;
            };
            here = next;
            if adopted {
                break;
            }
        }
        here
    }

    /// Puts what stands at a target in the place of a node.
    fn replaced(
        &mut self,
        node: &mut Value,
        target: Option<Target>,
        (here, text): (&Here, &str),
        inside: &mut Vec<Target>,
    ) -> Option<Here> {
        let Some(target) = target.filter(|target| !inside.contains(target)) else {
            let problem = (format!("`{text}` includes itself"), String::new());
            self.wrong(here, "$ref", problem);
            return None;
        };
        let content = self.copy(&target, (here, text))?;
        if here.out.segments().count().saturating_add(depth(&content)) > limits::DEPTH {
            let limit = limits::DEPTH;
            let message = format!("`$ref` to `{text}`: more than {limit} levels of nesting");
            self.wrong(here, "$ref", (message, String::new()));
            return None;
        }
        *node = content;
        let here = here.moved(&target);
        let origin = (file(target.file), target.pointer.clone());
        self.origins.note(here.out.clone(), origin.0, origin.1);
        inside.push(target);
        Some(here)
    }

    fn is_at_home(&mut self, target: &Target, kind: Kind, out: &Pointer) -> bool {
        let Some(end) = self.end(target.clone()) else {
            return false;
        };
        self.homes.get(&(end, kind)) == Some(out)
    }

    /// The values of a discriminator's `mapping` that name files, or places and names of this file.
    fn mapping(&mut self, map: &mut Map<String, Value>, here: &Here) {
        let mapping = map
            .get_mut("discriminator")
            .and_then(|it| it.get_mut("mapping"));
        let Some(Value::Object(mapping)) = mapping else {
            return;
        };
        let here = here.key("discriminator").key("mapping");
        for (tag, value) in mapping.iter_mut() {
            let Value::String(text) = value else { continue };
            let named = Pointer::root().key("components").key("schemas").key(text);
            let named_here = self
                .library
                .tree(here.file)
                .pointer(named.as_str())
                .is_some();
            let reference = match (here.file, named_here) {
                (0, true) => continue,
                (_, true) => format!("#{named}"),
                (0, false) if !target::is_file(text) => continue,
                _ if target::is_file(text) || text.starts_with('#') => text.clone(),
                _ => continue,
            };
            if let Some(named) = self.left_over(&reference, &here, tag) {
                *text = named;
            } else if let Some(target) = self.target(&reference, &here, tag)
                && let Some(home) = self.home(target, Kind::Schema, (&here, &reference))
            {
                *text = home;
            }
        }
    }
}
