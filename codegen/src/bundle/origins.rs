//! Where the nodes of a bundled tree came from.

use std::collections::BTreeMap;

use crate::problem::{File, Place, Pointer, Problem};

/// From pointers in the bundled tree to places in other files; all that is not below one of them is the document's own.
#[derive(Clone, Debug, Default)]
pub struct Origins(BTreeMap<Pointer, (File, Pointer)>);

impl Origins {
    /// Notes where a node, and all below it that is not noted itself, came from.
    pub(super) fn note(&mut self, pointer: Pointer, file: File, source: Pointer) {
        self.0.insert(pointer, (file, source));
    }

    /// The file and the place in it that a pointer of the bundled tree means.
    #[must_use]
    pub fn find(&self, pointer: &Pointer) -> (File, Pointer) {
        let text = pointer.as_str();
        let mut end = text.len();
        while !self.0.is_empty() && end > 0 {
            let (prefix, rest) = text.split_at_checked(end).unwrap_or((text, ""));
            if let Some((file, source)) = self.0.get(&Pointer::from_text(prefix)) {
                return (*file, Pointer::from_text(format!("{source}{rest}")));
            }
            end = prefix.rfind('/').unwrap_or_default();
        }
        (File::Document, pointer.clone())
    }

    /// The problem in the file that has it. Related places in other files are left out: a message shows one file.
    #[must_use]
    pub fn mend(&self, problem: Problem) -> Problem {
        if problem.file != File::Document || self.0.is_empty() {
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

    /// As [`Origins::find`], for any place of a value.
    pub(crate) fn place(&self, place: &Place) -> (File, Place) {
        match place {
            Place::Value(pointer) => {
                let (file, pointer) = self.find(pointer);
                (file, Place::Value(pointer))
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
