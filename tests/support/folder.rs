//! A folder that is there for one test, and all that is in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use tempfile::TempDir;

/// An empty folder; removed when the test ends.
#[derive(Debug)]
pub struct Folder(TempDir);

impl Default for Folder {
    fn default() -> Self {
        Self(tempfile::tempdir().expect("a temporary folder"))
    }
}

impl Folder {
    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Where something in it is.
    #[must_use]
    pub fn at(&self, path: &str) -> PathBuf {
        self.path().join(path)
    }

    /// The text of a file.
    #[must_use]
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.at(path)).expect(path)
    }

    /// Writes a file, and makes its folders.
    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let at = self.at(path);
        at.parent().map(fs::create_dir_all).transpose().expect(path);
        fs::write(at, text).expect(path);
    }

    /// Removes a file.
    pub fn remove(&self, path: &str) {
        fs::remove_file(self.at(path)).expect(path);
    }

    /// Every file in it and below: bytes, and when they were written.
    #[must_use]
    pub fn state(&self) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
        let mut state = BTreeMap::new();
        let mut open = vec![self.path().to_path_buf()];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(&folder).expect("a readable folder").flatten() {
                let path = entry.path();
                if path.is_dir() {
                    open.push(path);
                } else {
                    let time = entry.metadata().and_then(|found| found.modified());
                    let bytes = fs::read(&path).expect("a readable file");
                    state.insert(path, (bytes, time.expect("a time")));
                }
            }
        }
        state
    }
}
