//! Renames keys of maps, in place, and remembers what has moved. What a key is meant as is not known here.

use serde_json::{Map, Value};

use super::here::Here;
use crate::problem::{Place, Pointer, Problem};

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
}

impl Keys {
    pub(super) fn new(components: Value) -> Self {
        Self {
            components,
            problems: Vec::new(),
            moved: Vec::new(),
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
        for (key, rename) in wrong {
            let free = |to: &&String| !map.contains_key(*to);
            let to: Vec<String> = rename.to.iter().filter(free).cloned().collect();
            if !rename.why.is_empty() {
                self.warn(&here.key(&key), &rename, &to);
            }
            if rename.is_idle {
                map.shift_remove(&key);
            }
            if !to.is_empty() {
                replace(map, &key, &to);
                let moved = to.iter().map(|to| (here.key(&key), here.key(to)));
                self.moved.extend(moved);
            }
        }
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

/// Puts one key, or several with the same value, in the place of another.
fn replace(map: &mut Map<String, Value>, key: &str, to: &[String]) {
    let whole = std::mem::take(map);
    for (found, value) in whole {
        if found == key {
            map.extend(to.iter().map(|to| (to.clone(), value.clone())));
        } else {
            map.insert(found, value);
        }
    }
}
