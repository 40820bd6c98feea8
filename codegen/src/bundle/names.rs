//! Names for the components that other files become: after the place in their file, or after the file.

use std::collections::HashSet;

use serde_json::Value;

use super::path;
use crate::lower::kind::{Kind, SECTIONS};
use crate::problem::Pointer;

/// The names that are taken, by section.
pub(super) struct Names(HashSet<(&'static str, String)>);

/// Places whose members have names of their own.
const CONTAINERS: &[&str] = &["definitions", "$defs", "paths"];

impl Names {
    /// Takes all names of the root document.
    pub(super) fn of(tree: &Value) -> Self {
        let sections = SECTIONS.iter().filter_map(|(section, _)| {
            let map = tree.get("components")?.get(section)?.as_object()?;
            Some(map.keys().map(|name| (*section, name.clone())))
        });
        Self(sections.flatten().collect())
    }

    /// A free name for what stands at a pointer of a file.
    pub(super) fn take(&mut self, kind: Kind, file: &str, pointer: &Pointer) -> String {
        let section = kind.section();
        let (stem, folder) = path::stem(file);
        let stem = match stem.trim_matches('_') {
            "index" if !folder.is_empty() => folder,
            _ => stem,
        };
        let own = own(stem, pointer);
        let longer = [format!("{stem}_{own}"), format!("{folder}_{stem}_{own}")];
        let numbered = (2..).map(|number: u32| format!("{own}_{number}"));
        let candidates = std::iter::once(own.clone()).chain(longer).chain(numbered);
        let mut legal = candidates.map(|name| legal(&name));
        let free = legal.find(|name| self.0.insert((section, name.clone())));
        // There is always a number that is free.
        free.unwrap_or(own)
    }
}

fn own(stem: &str, pointer: &Pointer) -> String {
    let segments: Vec<String> = pointer.segments().collect();
    match segments.as_slice() {
        [] => stem.to_owned(),
        [only] => only.clone(),
        [.., around, last] => {
            let section = SECTIONS.iter().any(|(section, _)| section == around);
            if section || CONTAINERS.contains(&around.as_str()) {
                last.clone()
            } else {
                format!("{stem}_{around}_{last}")
            }
        }
    }
}

/// The characters that the specification allows in the name of a component.
fn legal(name: &str) -> String {
    let plain = |c: char| {
        if c.is_alphanumeric() || "._-".contains(c) {
            c
        } else {
            '_'
        }
    };
    let name: String = name.chars().map(plain).collect();
    let name = name.trim_matches('_');
    if name.is_empty() {
        "part".to_owned()
    } else {
        name.to_owned()
    }
}
