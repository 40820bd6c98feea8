//! A folder of text files in memory: what the generator gives.
//!
//! Does not touch the disk. Two runs that give the same files give the same tree, in the same order.

use std::collections::BTreeMap;

use super::path::{self, PathError};

/// Generated files by their path, sorted.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct FileTree {
    files: BTreeMap<String, String>,
    /// Every file and folder as a file system without upper and lower case sees it, and how it is spelled.
    spellings: BTreeMap<String, Node>,
}

#[derive(Clone, Debug, Eq, PartialEq)]
enum Node {
    File(String),
    Folder(String),
}

impl FileTree {
    /// A tree without files.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file at a relative path, `/`-separated.
    ///
    /// # Errors
    ///
    /// [`PathError`] if the path could leave the folder, is not legal on every system, or is taken: by the same path,
    /// by one that differs in upper and lower case only, or by a file that would have to be a folder too.
    pub fn add(
        &mut self,
        path: impl Into<String>,
        text: impl Into<String>,
    ) -> Result<(), PathError> {
        let path = path.into();
        path::check(&path)?;
        let nodes = nodes(&path);
        if let Some(taken) = nodes.iter().find_map(|node| self.conflict(node)) {
            return Err(PathError::new(&path, taken));
        }
        for node in nodes {
            self.spellings.insert(node.spelling().to_lowercase(), node);
        }
        self.files.insert(path, text.into());
        Ok(())
    }

    /// The text of a file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// Paths and texts, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// How many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is no file.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// What stands where `node` wants to be. Two files may share a folder, and nothing else.
    fn conflict(&self, node: &Node) -> Option<String> {
        match (self.spellings.get(&node.spelling().to_lowercase())?, node) {
            (Node::Folder(taken), Node::Folder(wanted)) if taken == wanted => None,
            (Node::Folder(taken), _) => Some(format!("the folder {taken:?} is there already")),
            (Node::File(taken), _) => Some(format!("the file {taken:?} is there already")),
        }
    }
}

/// The folders that a path goes through, and the file itself.
fn nodes(path: &str) -> Vec<Node> {
    let ends = path.match_indices('/').map(|(end, _)| end);
    let folders = ends.filter_map(|end| path.get(..end));
    folders
        .map(|folder| Node::Folder(folder.to_owned()))
        .chain([Node::File(path.to_owned())])
        .collect()
}

impl Node {
    fn spelling(&self) -> &str {
        match self {
            Self::File(path) | Self::Folder(path) => path,
        }
    }
}
