//! Renames keys of maps, in place, and remembers what has moved. What a key is meant as is not known here.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::here::Here;
use crate::load::size;
use crate::problem::{Place, Pointer, Problem};

/// How many values may be copied over a whole document, where one key stands for several.
const COPIES: usize = 100_000;

/// What a key is meant as.
pub(super) struct Rename {
    /// The keys that stand for it; none, where it stays and is only warned of.
    pub(super) to: Vec<String>,
    /// What is wrong with it; empty, where nobody needs to know.
    pub(super) why: String,
    /// Whether it is left out, because it says nothing.
    pub(super) is_idle: bool,
}

impl Rename {
    /// One key in place of another.
    pub(super) fn to(key: impl Into<String>, why: impl Into<String>) -> Self {
        Self {
            to: vec![key.into()],
            why: why.into(),
            is_idle: false,
        }
    }
}

/// What is carried along.
pub(super) struct Keys {
    /// The named parameters of the document.
    pub(super) components: Value,
    pub(super) problems: Vec<Problem>,
    /// From where to where, the inner ones first.
    pub(super) moved: Vec<(Pointer, Pointer)>,
    /// How many values may still be copied.
    copies: usize,
}

impl Keys {
    pub(super) fn new(components: Value) -> Self {
        Self {
            components,
            problems: Vec::new(),
            moved: Vec::new(),
            copies: COPIES,
        }
    }

    /// Renames the keys of a map that an object has.
    pub(super) fn below(
        &mut self,
        map: &mut Map<String, Value>,
        here: &Here<'_>,
        key: &str,
        meant: impl Fn(&str, &Value) -> Option<Rename>,
    ) {
        if let Some(Value::Object(map)) = map.get_mut(key) {
            self.rename(map, &here.key(key), meant);
        }
    }

    /// Renames keys, and leaves them in their order. One that is there already is not written over.
    pub(super) fn rename(
        &mut self,
        map: &mut Map<String, Value>,
        here: &Here<'_>,
        meant: impl Fn(&str, &Value) -> Option<Rename>,
    ) {
        let wrong = |(key, value): (&String, &Value)| Some((key.clone(), meant(key, value)?));
        let wrong: Vec<(String, Rename)> = map.iter().filter_map(wrong).collect();
        if wrong.is_empty() {
            return;
        }
        let here = here.pointer();
        let mut taken: HashSet<String> = map.keys().cloned().collect();
        let mut renamed: HashMap<String, Vec<String>> = HashMap::new();
        for (key, rename) in wrong {
            let free = |to: &&String| !taken.contains(*to);
            let to: Vec<String> = rename.to.iter().filter(free).cloned().collect();
            let to = self.affordable(to, map.get(&key));
            if !rename.why.is_empty() {
                self.warn(&here.key(&key), &rename, &to);
            }
            if !to.is_empty() {
                let moved = to.iter().map(|to| (here.key(&key), here.key(to)));
                self.moved.extend(moved);
                taken.extend(to.iter().cloned());
            }
            if rename.is_idle || !to.is_empty() {
                renamed.insert(key, to);
            }
        }
        for (key, value) in std::mem::take(map) {
            match renamed.remove(&key) {
                Some(to) => map.extend(to.into_iter().map(|to| (to, value.clone()))),
                None => drop(map.insert(key, value)),
            }
        }
    }

    /// The keys that a value is copied for: all, or the first where that would be too much.
    fn affordable(&mut self, mut to: Vec<String>, value: Option<&Value>) -> Vec<String> {
        if let Some(copies) = to.len().checked_sub(1).filter(|copies| *copies > 0) {
            let cost = value.map_or(0, size).saturating_mul(copies);
            match self.copies.checked_sub(cost) {
                Some(left) => self.copies = left,
                None => to.truncate(1),
            }
        }
        to
    }

    fn warn(&mut self, at: &Pointer, rename: &Rename, to: &[String]) {
        let named = |keys: &[String]| format!("`{}`", keys.join("`, `"));
        let Rename { to: all, why, .. } = rename;
        let (message, help) = match (all.as_slice(), to) {
            ([], _) => (
                why.clone(),
                "write one such as `application/json`".to_owned(),
            ),
            (all, []) => {
                let message = format!("{why}, and {} is there already", named(all));
                (message, "leave one of them out".to_owned())
            }
            (_, to) => {
                let to = named(to);
                (format!("{why}; taken as {to}"), format!("write {to}"))
            }
        };
        let problem = Problem::warning(at.clone(), message).at(Place::Key(at.clone()));
        self.problems.push(problem.help(help));
    }
}
