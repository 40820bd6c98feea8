//! The files of a test case that its document may refer to, in memory.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// All files of a folder by their paths in it, without the crate that was generated there.
#[must_use]
pub fn beside(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(path) = open.pop() {
        for entry in fs::read_dir(&path).expect("a readable folder").flatten() {
            let path = entry.path();
            let inside = path.strip_prefix(folder).expect("a path in the folder");
            let inside = inside.to_string_lossy().replace('\\', "/");
            if !path.is_dir() {
                found.insert(inside, fs::read(&path).expect("a readable file"));
            } else if inside != "crate" {
                open.push(path);
            }
        }
    }
    found
}
