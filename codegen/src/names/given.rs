//! The names that the document gives by `x-rust-name` and `x-rust-names`: checked, and handed out first.

use std::collections::{BTreeMap, BTreeSet};

use super::casing::Case;
use super::scope::{self, Scope};
use super::wish::{Wish, Word};
use crate::ir::{NAME, NAMES, Words};
use crate::problem::{Place, Pointer, Problem, Report};

/// The names that are given, and which of them were used.
pub(super) struct Given<'w> {
    names: BTreeMap<&'w Pointer, &'w str>,
    used: BTreeSet<Pointer>,
    problems: Vec<Problem>,
}

impl<'w> Given<'w> {
    /// Reads the names, and complains about those that are none.
    pub(super) fn new(words: &'w Words) -> Self {
        let mut given = Self {
            names: BTreeMap::new(),
            used: BTreeSet::new(),
            problems: Vec::new(),
        };
        for (at, name) in &words.names {
            match wrong(name) {
                None => drop(given.names.insert(at, name)),
                Some((label, help)) => {
                    let shown = name.escape_debug();
                    let problem = Problem::error(at.clone(), format!("`{shown}` cannot be a name"));
                    given.problems.push(problem.label(label).help(help));
                }
            }
        }
        given
    }

    /// The name that a node is given in one of the casings; each is used.
    pub(super) fn of(&mut self, node: &Pointer, case: Case) -> Option<Word> {
        self.at(node.key(NAME), case)
    }

    /// The name that a value of an enumeration is given.
    pub(super) fn of_value(&mut self, node: &Pointer, value: &str) -> Option<Word> {
        self.at(node.key(NAMES).key(value), Case::Camel)
    }

    fn at(&mut self, at: Pointer, case: Case) -> Option<Word> {
        let name = *self.names.get(&at)?;
        if is_type(name) != (case == Case::Camel) {
            return None;
        }
        // Values of several kinds are types in the place of one: the first of them has the name.
        self.used.insert(at.clone()).then(|| Word {
            at,
            name: name.to_owned(),
        })
    }

    /// Takes the names that wishes are given; a name that somebody else has, or would have, is an error.
    pub(super) fn hold(&mut self, scope: &mut Scope, wishes: &mut [Wish]) {
        // Most documents give no names, and what follows spells every name that is free.
        if wishes.iter().all(|wish| wish.word.is_none()) {
            return;
        }
        let mut taken = Vec::new();
        for wish in wishes.iter_mut() {
            let Some(word) = &wish.word else { continue };
            match scope.given(&word.name) {
                Some(name) => wish.held = Some(name),
                None => taken.push(word.clone()),
            }
        }
        let free = wishes.iter().filter(|wish| wish.held.is_none());
        let plain: Vec<String> = free.map(|wish| scope.plain(wish)).collect();
        let given = wishes.iter().filter(|wish| wish.held.is_some());
        let given = given.filter_map(|wish| wish.word.clone());
        taken.extend(given.filter(|word| plain.contains(&word.name)));
        for word in taken {
            self.refuse(word);
        }
    }

    /// Complains that somebody else has a name.
    pub(super) fn refuse(&mut self, word: Word) {
        let message = format!("the name `{}` is taken", word.name);
        let help = "something beside it is called the same, or Rust needs the name: choose another";
        self.problems
            .push(Problem::error(word.at, message).help(help));
    }

    /// Reports what is wrong, and warns of names that were not used.
    pub(super) fn finish(&mut self, report: &mut Report) {
        for problem in self.problems.drain(..) {
            report.add(problem);
        }
        for (at, name) in self
            .names
            .iter()
            .filter(|(at, _)| !self.used.contains(**at))
        {
            let at: Pointer = (*at).clone();
            let problem = Problem::warning(at.clone(), format!("nothing is called `{name}`"));
            let help = "types and values have names such as `DarkRye`, all others such as `dark_rye`; a schema \
                        that is a plain text, number or list has no type of its own";
            report.add(problem.at(Place::Value(at)).help(help));
        }
    }
}

fn is_type(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
}

/// What is wrong with a name: label and help. Only what Rust's own lints accept is taken.
fn wrong(name: &str) -> Option<(&'static str, &'static str)> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if is_type(name) {
        let legal = name.chars().all(|c| c.is_ascii_alphanumeric());
        return (!legal || name == "Self")
            .then_some(("not a name in UpperCamelCase", "write it as in `DarkRye`"));
    }
    let begins = name.starts_with(|first: char| first.is_ascii_lowercase());
    if !begins || !name.chars().all(plain) || name.contains("__") || name.ends_with('_') {
        return Some((
            "neither a name in snake_case nor one in UpperCamelCase",
            "write `dark_rye` for operations, fields and parameters, `DarkRye` for types and values",
        ));
    }
    scope::is_keyword(name).then_some(("a keyword of Rust", "choose another name"))
}
