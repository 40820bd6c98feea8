//! From a reference to the node that it names, and to the place that this node gets in the bundled tree.

use serde_json::Value;

use super::files::Unread;
use super::here::Here;
use super::library::{self, file};
use super::nodes::{alias, fragment};
use super::path;
use super::target::{self, Target, Wrong};
use super::walk::{Pending, Walk};
use crate::load::size;
use crate::lower::kind::{Kind, Many, SECTIONS, step};
use crate::problem::{File, Place, Pointer, Problem};
use crate::text::limits;

/// References that lead to nothing but another reference, one after the other.
const HOPS: usize = 64;

impl Walk<'_, '_> {
    /// The place that a reference names; `None` if it stays as it is, or is complained about.
    pub(super) fn target(&mut self, text: &str, here: &Here, key: &str) -> Option<Target> {
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
            let path = path::decoded(document);
            if let Some(scheme) = path::scheme(&path) {
                self.wrong(here, key, target::network(text, scheme));
                return None;
            }
            self.open(text, &path, here, key)?
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

    fn open(&mut self, text: &str, path: &str, here: &Here, key: &str) -> Option<usize> {
        let path = path::join(self.library.path(here.file), path);
        match self.library.open(&path) {
            Ok(number) => Some(number),
            // A bare name: the next room knows whether it is meant for a component.
            Err(_) if !path.contains(['/', '.']) && !text.contains('#') => None,
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
    pub(super) fn end(&mut self, mut target: Target) -> Option<Target> {
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
    pub(super) fn home(&mut self, target: Target, kind: Kind, by: (&Here, &str)) -> Option<String> {
        let target = self.end(target)?;
        if target.file == 0 {
            return Some(format!("#{}", target.pointer));
        }
        if let Some(home) = self.inside_another(&target, kind) {
            return Some(fragment(&home));
        }
        if let Some(home) = self.homes.get(&(target.clone(), kind)) {
            return Some(fragment(home));
        }
        let node = self.copy(&target, by)?;
        let home = self.settle(target, kind, node);
        Some(fragment(&home))
    }

    /// Makes a component of a place of another file.
    fn settle(&mut self, target: Target, kind: Kind, node: Value) -> Pointer {
        let path = self.library.path(target.file);
        let name = self.names.take(kind, path, &target.pointer);
        let home = Pointer::root()
            .key("components")
            .key(kind.section())
            .key(&name);
        self.homes.insert((target.clone(), kind), home.clone());
        let origin = (file(target.file), target.pointer.clone());
        self.origins.note(home.clone(), origin.0, origin.1);
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
        home
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
    pub(super) fn copy(&mut self, target: &Target, (here, text): (&Here, &str)) -> Option<Value> {
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

    /// The name of a schema of the document for a `mapping` to a file that is not there.
    ///
    /// Programs that bring the files of a document into one leave the values of `mapping` as they were. They still end in
    /// the name of the schema. Where there is none of that name the tag is not known; the members stay.
    pub(super) fn left_over(&mut self, text: &str, here: &Here, tag: &str) -> Option<String> {
        let (document, fragment) = target::split(text);
        if here.file != 0 || document.is_empty() || path::scheme(document).is_some() {
            return None;
        }
        let path = path::join(self.library.path(0), &path::decoded(document));
        let opened = self.library.open(&path);
        if !matches!(opened, Err(library::Closed::Unread(Unread::Missing))) {
            return None;
        }
        let stem = document.rsplit('/').next().unwrap_or(document);
        let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
        let of_fragment = fragment.rsplit('/').next().unwrap_or_default();
        let schemas = Pointer::root().key("components").key("schemas");
        let named = [of_fragment, stem].into_iter().find(|name| {
            let place = schemas.key(name);
            !name.is_empty() && self.library.tree(0).pointer(place.as_str()).is_some()
        });
        let (message, help) = match named {
            Some(name) => (
                format!(
                    "`mapping` to `{text}`, a file that is not there; `{name}` is taken for it"
                ),
                "write the name of the schema",
            ),
            None => (
                format!("`mapping` to `{text}`, a file that is not there; the tag means nothing"),
                "write the name of a schema of this document",
            ),
        };
        let pointer = here.source.key(tag);
        let problem = Problem::warning(pointer.clone(), message).at(Place::Value(pointer));
        self.report.add(problem.help(help));
        Some(named.unwrap_or(text).to_owned())
    }

    pub(super) fn wrong(&mut self, here: &Here, key: &str, (message, help): Wrong) {
        let pointer = here.source.key(key);
        let problem = Problem::error(pointer.clone(), message).at(Place::Value(pointer));
        let file: File = file(here.file);
        self.report.add(problem.file(file).help(help));
    }
}
