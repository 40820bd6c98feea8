//! Where the nodes of a tree came from that was made of several files: plain data, for messages.
//!
//! `overlay` and `bundle` write it, each for its own tree; what a node means is not known here.

use std::collections::BTreeMap;

use crate::problem::{File, Place, Pointer, Problem};

/// From pointers in a tree to places in files; all that is not below one of them is the document's own.
#[derive(Clone, Debug, Default)]
pub struct Origins {
    notes: BTreeMap<Pointer, (File, Pointer)>,
    /// Of the tree that this one was made of: there the document's own nodes are looked for.
    before: Option<Box<Self>>,
}

impl Origins {
    /// A tree that is one file.
    #[must_use]
    pub fn whole(file: File) -> Self {
        let mut origins = Self::default();
        origins.note(Pointer::root(), file, Pointer::root());
        origins
    }

    /// Notes where a node, and all below it that is not noted itself, came from.
    pub(crate) fn note(&mut self, pointer: Pointer, file: File, source: Pointer) {
        self.notes.insert(pointer, (file, source));
    }

    /// Says that the document, to which this tree goes back, was itself made of several files.
    #[must_use]
    pub(crate) fn behind(mut self, before: Self) -> Self {
        self.before = (!before.is_empty()).then(|| Box::new(before));
        self
    }

    /// Notes that a node, with all below it, is the one that another tree has at `source`.
    pub(crate) fn graft(&mut self, pointer: &Pointer, other: &Self, source: &Pointer) {
        self.cut(pointer);
        let (file, place) = other.own(source);
        self.note(pointer.clone(), file, place);
        for (below, (file, place)) in other.below(source) {
            let rest = below.as_str().strip_prefix(source.as_str());
            let moved = format!("{pointer}{}", rest.unwrap_or_default());
            self.note(Pointer::from_text(moved), *file, place.clone());
        }
    }

    /// Forgets a node and all below it.
    pub(crate) fn cut(&mut self, pointer: &Pointer) {
        let below = self.below(pointer).map(|(below, _)| below.clone());
        let gone: Vec<Pointer> = below.collect();
        for pointer in gone.iter().chain([pointer]) {
            self.notes.remove(pointer);
        }
    }

    /// Notes that an element is gone from a list that had `length` of them: those behind it have moved up.
    pub(crate) fn close_gap(&mut self, list: &Pointer, index: usize, length: usize) {
        let behind = index.saturating_add(1)..length;
        for (to, from) in (index..).zip(behind) {
            let (to, from) = (list.index(to), list.index(from));
            let moved = Self {
                notes: self.part(&from),
                before: None,
            };
            self.graft(&to, &moved, &from);
        }
        self.cut(&list.index(length.saturating_sub(1)));
    }

    /// Notes that a node, with all below it, stands elsewhere now.
    pub(crate) fn rename(&mut self, from: &Pointer, to: &Pointer) {
        let moved = Self {
            notes: self.part(from),
            before: None,
        };
        self.graft(to, &moved, from);
    }

    /// The notes of a node and of all below it.
    fn part(&self, pointer: &Pointer) -> BTreeMap<Pointer, (File, Pointer)> {
        let below = self.below(pointer);
        let below = below.map(|(pointer, origin)| (pointer.clone(), origin.clone()));
        below
            .chain([(pointer.clone(), self.own(pointer))])
            .collect()
    }

    fn below(&self, pointer: &Pointer) -> impl Iterator<Item = (&Pointer, &(File, Pointer))> {
        let prefix = format!("{pointer}/");
        let from = Pointer::from_text(prefix.as_str());
        self.notes
            .range(from..)
            .take_while(move |(below, _)| below.as_str().starts_with(&prefix))
    }

    /// The file and the place in it that a pointer of the tree means.
    #[must_use]
    pub fn find(&self, pointer: &Pointer) -> (File, Pointer) {
        let (file, source) = self.own(pointer);
        match &self.before {
            Some(before) if file == File::Document => before.find(&source),
            _ => (file, source),
        }
    }

    /// As [`Origins::find`], in the files that this tree was made of.
    fn own(&self, pointer: &Pointer) -> (File, Pointer) {
        let text = pointer.as_str();
        let mut end = Some(text.len());
        while let Some(at) = end.filter(|_| !self.notes.is_empty()) {
            let (prefix, rest) = text.split_at_checked(at).unwrap_or((text, ""));
            if let Some((file, source)) = self.notes.get(&Pointer::from_text(prefix)) {
                return (*file, Pointer::from_text(format!("{source}{rest}")));
            }
            end = prefix.rfind('/');
        }
        (File::Document, pointer.clone())
    }

    /// Every node of this tree that another file has, as `FILE#POINTER`; `paths` are those of the other files.
    #[must_use]
    pub fn places(&self, paths: &[String]) -> BTreeMap<Pointer, String> {
        let place = |(pointer, (file, source)): (&Pointer, &(File, Pointer))| match file {
            File::Other(number) => {
                let path = paths.get(*number).map_or("", |path| path);
                Some((pointer.clone(), format!("{path}#{source}")))
            }
            _ => None,
        };
        self.notes.iter().filter_map(place).collect()
    }

    /// The problem in the file that has it. Related places in other files are left out: a message shows one file.
    #[must_use]
    pub fn mend(&self, problem: Problem) -> Problem {
        if problem.file != File::Document || self.is_empty() {
            return problem;
        }
        let (file, place) = self.place(&problem.place);
        let related = problem.related.iter().filter_map(|(place, what)| {
            let (other, place) = self.place(place);
            (other == file).then(|| (place, what.clone()))
        });
        Problem {
            file,
            place,
            related: related.collect(),
            ..problem
        }
    }

    fn is_empty(&self) -> bool {
        self.notes.is_empty() && self.before.is_none()
    }

    /// As [`Origins::find`], for any place of a value.
    pub(crate) fn place(&self, place: &Place) -> (File, Place) {
        match place {
            Place::Value(pointer) => {
                let (file, pointer) = self.find(pointer);
                (file, Place::Value(pointer))
            }
            Place::Inside(pointer, at) => {
                let (file, pointer) = self.find(pointer);
                (file, Place::Inside(pointer, *at))
            }
            Place::Key(pointer) => {
                let (file, source) = self.find(pointer);
                // The key of a whole node is the document's, unless the node is a part of a larger file.
                (file, Place::Key(source))
            }
            other => (File::Document, other.clone()),
        }
    }
}
