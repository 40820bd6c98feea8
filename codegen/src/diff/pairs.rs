//! Finds in another version what was there: by its key, and what is left over by its name in Rust.

use std::collections::HashMap;

/// A thing in one version or in both.
#[derive(Debug)]
pub(super) enum Pair<'a, T> {
    /// It is gone.
    Removed(&'a T),
    /// It is new.
    Added(&'a T),
    /// It is in both.
    Both(&'a T, &'a T),
}

impl<T> Clone for Pair<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Pair<'_, T> {}

/// Pairs of two lists: what is in the old one in its order, then what is new.
pub(super) fn of<'a, T>(
    old: &'a [T],
    new: &'a [T],
    key: impl Fn(&T) -> &str,
    name: impl Fn(&T) -> &str,
) -> Vec<Pair<'a, T>> {
    let by_key: HashMap<&str, &T> = new.iter().map(|it| (key(it), it)).collect();
    let known: HashMap<&str, &T> = old.iter().map(|it| (key(it), it)).collect();
    let mut by_name: HashMap<&str, &T> = new
        .iter()
        .filter(|it| !known.contains_key(key(it)))
        .map(|it| (name(it), it))
        .collect();
    let mut found = Vec::new();
    for it in old {
        let same = by_key.get(key(it)).copied();
        let same = same.or_else(|| by_name.remove(name(it)));
        found.push(same.map_or(Pair::Removed(it), |same| Pair::Both(it, same)));
    }
    let added = new.iter().filter(|it| {
        !known.contains_key(key(it))
            && by_name
                .get(name(it))
                .is_some_and(|one| std::ptr::eq(*one, *it))
    });
    found.extend(added.map(Pair::Added));
    found
}

/// The same pairs, and as pairs also what is gone and what is new and looks the same, where no other looks so.
pub(super) fn alike<T>(
    pairs: Vec<Pair<'_, T>>,
    look: impl Fn(&T) -> Option<String>,
) -> Vec<Pair<'_, T>> {
    let mut gone: HashMap<String, Vec<&T>> = HashMap::new();
    let mut new: HashMap<String, Vec<&T>> = HashMap::new();
    for pair in &pairs {
        let (seen, it) = match *pair {
            Pair::Removed(it) => (&mut gone, it),
            Pair::Added(it) => (&mut new, it),
            Pair::Both(..) => continue,
        };
        if let Some(look) = look(it) {
            seen.entry(look).or_default().push(it);
        }
    }
    let partner = |it: &T| {
        let look = look(it)?;
        match (gone.get(&look)?.as_slice(), new.get(&look)?.as_slice()) {
            ([_], [one]) => Some(*one),
            _ => None,
        }
    };
    let joined = pairs.into_iter().filter_map(|pair| match pair {
        Pair::Removed(it) => Some(partner(it).map_or(pair, |one| Pair::Both(it, one))),
        Pair::Added(it) => partner(it).is_none().then_some(pair),
        Pair::Both(..) => Some(pair),
    });
    joined.collect()
}
