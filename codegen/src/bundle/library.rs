//! The files that were read, each once, within limits.

use std::collections::HashMap;

use serde_json::Value;

use super::Others;
use super::files::{Files, Unread};
use crate::load;
use crate::problem::{File, Problem};
use crate::text::{Source, limits};

/// Files that one document may be spread over.
const FILES: usize = 1000;

/// Why there is no tree.
#[derive(Clone, Debug)]
pub(super) enum Closed {
    /// The file is not read.
    Unread(Unread),
    /// There are too many files, or too many bytes in them.
    Limit(String),
    /// It cannot be read as YAML or JSON.
    Broken(Box<Problem>),
}

/// A file; the first one is the document.
struct Book {
    path: String,
    tree: Value,
}

/// All files of a run.
pub(super) struct Library<'f> {
    files: &'f dyn Files,
    books: Vec<Book>,
    sources: Vec<Source>,
    /// By the paths that were asked for.
    known: HashMap<String, Result<usize, Closed>>,
    bytes: usize,
}

impl<'f> Library<'f> {
    /// Begins with the document.
    pub(super) fn new(root: &Source, tree: &Value, files: &'f dyn Files) -> Self {
        let name = root.name.rsplit(['/', '\\']).next().unwrap_or_default();
        let book = Book {
            path: name.to_owned(),
            tree: tree.clone(),
        };
        Self {
            files,
            known: HashMap::from([(book.path.clone(), Ok(0))]),
            books: vec![book],
            sources: Vec::new(),
            bytes: root.text.len(),
        }
    }

    /// The number of the file at a path.
    pub(super) fn open(&mut self, path: &str) -> Result<usize, Closed> {
        if let Some(known) = self.known.get(path) {
            return known.clone();
        }
        let outcome = self.read(path);
        self.known.insert(path.to_owned(), outcome.clone());
        outcome
    }

    fn read(&mut self, path: &str) -> Result<usize, Closed> {
        let opened = self.files.open(path).map_err(Closed::Unread)?;
        if let Some(known) = self.known.get(&opened.path) {
            return known.clone();
        }
        self.bytes = self.bytes.saturating_add(opened.source.text.len());
        if self.books.len() > FILES {
            return Err(Closed::Limit(format!("at most {FILES} files are read")));
        }
        if self.bytes > limits::BYTES {
            let limit = limits::BYTES / 1024 / 1024;
            return Err(Closed::Limit(format!(
                "at most {limit} MiB are read in all"
            )));
        }
        let number = self.books.len();
        let read = load::part(&opened.source);
        let (tree, outcome) = match read {
            Ok(tree) => (tree, Ok(number)),
            Err(problem) => {
                let problem = problem.file(file(number));
                (Value::Null, Err(Closed::Broken(Box::new(problem))))
            }
        };
        self.known.insert(opened.path.clone(), outcome.clone());
        self.books.push(Book {
            path: opened.path,
            tree,
        });
        self.sources.push(opened.source);
        outcome
    }

    /// The path of a file.
    pub(super) fn path(&self, number: usize) -> &str {
        self.books.get(number).map_or("", |book| book.path.as_str())
    }

    /// What a file holds.
    pub(super) fn tree(&self, number: usize) -> &Value {
        self.books
            .get(number)
            .map_or(&Value::Null, |book| &book.tree)
    }

    /// What was read beside the document.
    pub(super) fn finish(self) -> Others {
        let paths = self.books.into_iter().skip(1).map(|book| book.path);
        Others {
            paths: paths.collect(),
            sources: self.sources,
        }
    }
}

/// How problems call a file.
pub(super) fn file(number: usize) -> File {
    match number.checked_sub(1) {
        None => File::Document,
        Some(other) => File::Other(other),
    }
}
