//! The way through the document and all that it refers to, by the kinds of nodes, with every reference to another file
//! written anew.

use std::collections::{HashMap, HashSet, VecDeque};

use serde_json::{Map, Value};

use super::Others;
use super::library::{Library, file};
use super::names::Names;
use super::origins::Origins;
use super::target::{self, Target, Wrong};
use super::{library, path};
use crate::lower::kind::{Kind, Many, SECTIONS, Standing, step};
use crate::problem::{File, Place, Pointer, Problem, Report};
use crate::text::limits;

/// References that lead to nothing but another reference, one after the other.
const HOPS: usize = 64;

/// Where the walk is: in its file, and in the bundled tree.
#[derive(Clone)]
struct Here {
    file: usize,
    source: Pointer,
    out: Pointer,
}

impl Here {
    fn root() -> Self {
        Self {
            file: 0,
            source: Pointer::root(),
            out: Pointer::root(),
        }
    }

    fn key(&self, key: &str) -> Self {
        Self {
            file: self.file,
            source: self.source.key(key),
            out: self.out.key(key),
        }
    }

    fn index(&self, index: usize) -> Self {
        self.key(&index.to_string())
    }

    /// The same place in the bundled tree, with what stands at a target.
    fn moved(&self, target: &Target) -> Self {
        Self {
            file: target.file,
            source: target.pointer.clone(),
            out: self.out.clone(),
        }
    }
}

/// A node that becomes a component.
struct Pending {
    here: Here,
    kind: Kind,
    name: String,
    node: Value,
}

/// What is carried along.
pub(super) struct Walk<'w, 'f> {
    report: &'w mut Report,
    library: Library<'f>,
    names: Names,
    origins: Origins,
    /// The component that a place of another file is, by its kind.
    homes: HashMap<(Target, Kind), Pointer>,
    pending: VecDeque<Pending>,
    /// The `$id`s of the document: references by them stay.
    ids: HashSet<String>,
    nodes: usize,
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
            if component && !adopted {
                if let Some(text) = self.home(target, kind, (&here, &text))
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
            let Some(target) = target.filter(|target| !inside.contains(target)) else {
                let problem = (format!("`{text}` includes itself"), String::new());
                self.wrong(&here, "$ref", problem);
                break;
            };
            let Some(content) = self.copy(&target, (&here, &text)) else {
                break;
            };
            *node = content;
            here = here.moved(&target);
            let origin = (file(target.file), target.pointer.clone());
            self.origins.note(here.out.clone(), origin.0, origin.1);
            inside.push(target);
            if adopted {
                break;
            }
        }
        here
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
            if let Some(target) = self.target(&reference, &here, tag)
                && let Some(home) = self.home(target, Kind::Schema, (&here, &reference))
            {
                *text = home;
            }
        }
    }

    /// The place that a reference names; `None` if it stays as it is, or is complained about.
    fn target(&mut self, text: &str, here: &Here, key: &str) -> Option<Target> {
        let (document, fragment) = target::split(text);
        let file = if document.is_empty() {
            if here.file == 0 {
                return None;
            }
            here.file
        } else {
            if self.ids.contains(document) {
                return None;
            }
            if let Some(scheme) = target::scheme(document) {
                self.wrong(here, key, target::network(text, scheme));
                return None;
            }
            self.open(text, document, here, key)?
        };
        if file == 0 {
            let pointer = Pointer::from_text(fragment);
            return Some(Target { file, pointer });
        }
        let Some(pointer) = target::place(self.library.tree(file), fragment) else {
            let wrong = target::nothing(self.library.tree(file), text, fragment);
            self.wrong(here, key, wrong);
            return None;
        };
        Some(Target { file, pointer })
    }

    fn open(&mut self, text: &str, document: &str, here: &Here, key: &str) -> Option<usize> {
        let path = path::join(self.library.path(here.file), document);
        match self.library.open(&path) {
            Ok(number) => Some(number),
            // A bare name: the next room knows whether it is meant for a component.
            Err(_) if text == document && !text.contains(['/', '.']) => None,
            Err(library::Closed::Broken(problem)) => {
                self.report.add(*problem);
                None
            }
            Err(closed) => {
                if let Some(wrong) = target::closed(text, &path, &closed) {
                    self.wrong(here, key, wrong);
                }
                None
            }
        }
    }

    /// Where a chain of references that say nothing else ends.
    fn end(&mut self, mut target: Target) -> Option<Target> {
        for _ in 0..HOPS {
            if target.file == 0 {
                return Some(target);
            }
            let node = self
                .library
                .tree(target.file)
                .pointer(target.pointer.as_str());
            let Some(text) = node.and_then(alias).map(str::to_owned) else {
                return Some(target);
            };
            let here = Here::root().moved(&target);
            target = self.target(&text, &here, "$ref")?;
        }
        Some(target)
    }

    /// The text by which the bundled tree refers to a place of any file.
    fn home(&mut self, target: Target, kind: Kind, by: (&Here, &str)) -> Option<String> {
        let target = self.end(target)?;
        if target.file == 0 {
            return Some(format!("#{}", target.pointer));
        }
        if let Some(home) = self.inside_another(&target, kind) {
            return Some(fragment(&home));
        }
        let key = (target.clone(), kind);
        if let Some(home) = self.homes.get(&key) {
            return Some(fragment(home));
        }
        let node = self.copy(&target, by)?;
        let path = self.library.path(target.file);
        let name = self.names.take(kind, path, &target.pointer);
        let section = kind.section();
        let home = Pointer::root().key("components").key(section).key(&name);
        self.homes.insert(key, home.clone());
        self.origins
            .note(home.clone(), file(target.file), target.pointer.clone());
        let here = Here {
            file: target.file,
            source: target.pointer,
            out: home.clone(),
        };
        self.pending.push_back(Pending {
            here,
            kind,
            name,
            node,
        });
        Some(fragment(&home))
    }

    /// The place in a component, if one was made of a node around the target. What has a name of its own is not looked
    /// for there.
    fn inside_another(&self, target: &Target, kind: Kind) -> Option<Pointer> {
        let text = target.pointer.as_str();
        for (end, _) in text.rmatch_indices('/') {
            let (outer, rest) = text.split_at_checked(end)?;
            let segments: Vec<String> = Pointer::from_text(rest).segments().collect();
            if matches!(segments.as_slice(), [around, _] if around == "$defs" || around == "definitions")
            {
                continue;
            }
            let around = Target {
                file: target.file,
                pointer: Pointer::from_text(outer),
            };
            for (_, outer_kind) in SECTIONS {
                let Some(home) = self.homes.get(&(around.clone(), *outer_kind)) else {
                    continue;
                };
                let standing = segments
                    .iter()
                    .try_fold((*outer_kind, Many::One), |at, segment| step(at, segment));
                if standing == Some((kind, Many::One)) {
                    return Some(Pointer::from_text(format!("{home}{rest}")));
                }
            }
        }
        None
    }

    /// What stands at a target. The copies of a run are limited: many parts of one file may hold each other.
    fn copy(&mut self, target: &Target, (here, text): (&Here, &str)) -> Option<Value> {
        let node = self
            .library
            .tree(target.file)
            .pointer(target.pointer.as_str());
        let node = node.cloned().unwrap_or_default();
        let before = self.nodes;
        self.nodes = before.saturating_add(size(&node));
        if self.nodes > limits::NODES {
            if before <= limits::NODES {
                let limit = limits::NODES;
                let message = format!("`$ref` to `{text}`: more than {limit} values in all");
                self.wrong(here, "$ref", (message, String::new()));
            }
            return None;
        }
        Some(node)
    }

    fn wrong(&mut self, here: &Here, key: &str, (message, help): Wrong) {
        let pointer = here.source.key(key);
        let problem = Problem::error(pointer.clone(), message).at(Place::Value(pointer));
        let file: File = file(here.file);
        self.report.add(problem.file(file).help(help));
    }
}

/// The reference that a node is, if it says nothing else.
fn alias(node: &Value) -> Option<&str> {
    let map = node.as_object().filter(|map| map.len() == 1)?;
    map.get("$ref")?.as_str()
}

/// A pointer as it is written behind `#`.
fn fragment(pointer: &Pointer) -> String {
    format!("#{}", pointer.as_str().replace('%', "%25"))
}

fn size(node: &Value) -> usize {
    match node {
        Value::Object(map) => map.values().map(size).sum::<usize>().saturating_add(1),
        Value::Array(items) => items.iter().map(size).sum::<usize>().saturating_add(1),
        _ => 1,
    }
}

fn collect_ids(tree: &Value, ids: &mut HashSet<String>) {
    match tree {
        Value::Object(map) => {
            if let Some(Value::String(id)) = map.get("$id") {
                ids.insert(id.trim_end_matches('#').to_owned());
            }
            map.values().for_each(|value| collect_ids(value, ids));
        }
        Value::Array(items) => items.iter().for_each(|value| collect_ids(value, ids)),
        _ => {}
    }
}

/// Puts a component into the tree.
fn put(tree: &mut Value, section: &str, name: String, node: Value) {
    let Value::Object(root) = tree else { return };
    let components = root
        .entry("components")
        .or_insert_with(|| Value::Object(Map::new()));
    let Value::Object(components) = components else {
        return;
    };
    let map = components
        .entry(section)
        .or_insert_with(|| Value::Object(Map::new()));
    if let Value::Object(map) = map {
        map.insert(name, node);
    }
}
