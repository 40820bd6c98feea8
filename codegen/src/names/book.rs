//! The book of names: what the lock says that things are called, and what they are called in this run.
//!
//! A name of the lock is kept as long as its key is there and the document's own name for the thing is the same. It is
//! taken before anybody else is named, so that no newcomer gets it.

use std::collections::HashSet;

use super::casing::Case;
use super::given as words;
use super::scope::{Name, Refused, Scope};
use super::wish::{Wish, Word};
use crate::ir::Words;
use crate::locked::{Entry, Given, Renamed, Sort};
use crate::problem::{File, Place, Pointer, Problem, Report};

/// Names that were given before, and those that are given now.
pub(super) struct Book<'a> {
    before: Option<&'a Given>,
    /// Whether the names of this run are taken down.
    is_kept: bool,
    keys: HashSet<(Sort, String)>,
    now: Given,
    problems: Vec<Problem>,
    words: words::Given<'a>,
}

impl<'a> Book<'a> {
    /// A book with the names of the lock, if there is one.
    pub(super) fn new(before: Option<&'a Given>, is_kept: bool, words: &'a Words) -> Self {
        let (keys, now, problems) = (HashSet::new(), Given::default(), Vec::new());
        Self {
            before,
            is_kept,
            keys,
            now,
            problems,
            words: words::Given::new(words),
        }
    }

    /// Whether the document, or the configuration, calls a thing otherwise than it did.
    pub(super) fn is_renamed(&self, sort: Sort, key: &str, own: Option<&str>) -> bool {
        let entry = self.before.and_then(|before| before.get(sort, key));
        entry.is_some_and(|entry| entry.own.as_deref() != own)
    }

    /// Takes the names of the lock for those wishes that had one, and no other name.
    pub(super) fn hold(&mut self, sort: Sort, scope: &mut Scope, wishes: &mut [Wish]) {
        if !self.is_kept {
            return self.words.hold(scope, wishes);
        }
        for wish in wishes.iter_mut() {
            self.make_unique(sort, &mut wish.key);
            if wish.word.is_some() {
                continue;
            }
            let Some(entry) = self.before.and_then(|names| names.get(sort, &wish.key)) else {
                continue;
            };
            if wish.follows || entry.own != wish.own {
                continue;
            }
            match scope.hold(&entry.name, entry.span) {
                Ok(name) => wish.held = Some(name),
                Err(refused) => self.problems.push(problem(entry, &refused)),
            }
        }
        self.hold_moved(sort, scope, wishes);
        self.words.hold(scope, wishes);
    }

    /// Lets what stands in something else now keep its name, if nobody there has it.
    fn hold_moved(&self, sort: Sort, scope: &mut Scope, wishes: &mut [Wish]) {
        let free = wishes.iter_mut();
        let free = free.filter(|it| it.held.is_none() && it.word.is_none() && !it.follows);
        for wish in free {
            let entry = self.before.and_then(|names| names.get(sort, &wish.key));
            let (Some(entry), Some(end)) = (entry, &wish.end) else {
                continue;
            };
            let own = entry.own.as_deref().unwrap_or_default();
            let same = own.strip_suffix(end.as_str());
            if same.is_some_and(|rest| rest.ends_with('/')) {
                wish.held = scope.hold(&entry.name, entry.span).ok();
            }
        }
    }

    /// The name that the document gives a node, in a casing.
    pub(super) fn word(&mut self, node: &Pointer, case: Case) -> Option<Word> {
        self.words.of(node, case)
    }

    /// As [`Book::word`], but none of these.
    pub(super) fn word_but(
        &mut self,
        node: &Pointer,
        case: Case,
        taken: &[String],
    ) -> Option<Word> {
        let word = self.word(node, case)?;
        if taken.contains(&word.name) {
            self.words.refuse(word);
            return None;
        }
        Some(word)
    }

    /// The name that the document gives a value of an enumeration.
    pub(super) fn word_of_value(&mut self, node: &Pointer, value: &str) -> Option<Word> {
        self.words.of_value(node, value)
    }

    /// Takes down what the wishes got.
    pub(super) fn note(&mut self, sort: Sort, wishes: &[Wish], names: &[Name]) {
        if !self.is_kept {
            return;
        }
        for (wish, name) in wishes.iter().zip(names) {
            let entry = Entry {
                name: name.to_string(),
                own: wish.own.clone(),
                span: (0, 0),
            };
            self.now.insert(sort, wish.key.clone(), entry);
        }
    }

    /// All of it, for a scope in which these are the only wishes.
    pub(super) fn settle(
        &mut self,
        sort: Sort,
        scope: &mut Scope,
        mut wishes: Vec<Wish>,
    ) -> Vec<Name> {
        self.hold(sort, scope, &mut wishes);
        let names = scope.settle(&wishes);
        self.note(sort, &wishes, &names);
        names
    }

    /// Reports what is wrong with the lock; gives the names of this run, and those that changed.
    pub(super) fn close(&mut self, report: &mut Report) -> (Given, Vec<Renamed>) {
        self.problems
            .drain(..)
            .for_each(|problem| report.add(problem));
        self.words.finish(report);
        let renamed = self.before.map(|before| renamed(before, &self.now));
        (std::mem::take(&mut self.now), renamed.unwrap_or_default())
    }

    fn make_unique(&mut self, sort: Sort, key: &mut String) {
        if self.keys.insert((sort, key.clone())) {
            return;
        }
        let plain = key.clone();
        let mut number: u32 = 1;
        while !self.keys.insert((sort, key.clone())) {
            number = number.saturating_add(1);
            *key = format!("{plain}~{number}");
        }
    }
}

/// The names that changed although the thing is still there.
fn renamed(before: &Given, now: &Given) -> Vec<Renamed> {
    let sorts = Sort::ALL.into_iter().filter(|sort| *sort != Sort::Stem);
    let entries = sorts.flat_map(|sort| before.of(sort).map(move |entry| (sort, entry)));
    let changed = |(sort, (key, entry)): (Sort, (&String, &Entry))| {
        let new = &now.get(sort, key)?.name;
        (*new != entry.name).then(|| Renamed {
            sort,
            key: key.clone(),
            old: entry.name.clone(),
            new: new.clone(),
        })
    };
    entries.filter_map(changed).collect()
}

fn problem(entry: &Entry, refused: &Refused) -> Problem {
    let name = &entry.name;
    let place = |(start, end)| Place::Span { start, end };
    let found = |message| {
        Problem::error(Pointer::root(), message)
            .file(File::Lock)
            .at(place(entry.span))
    };
    match refused {
        Refused::Illegal => found(format!("`{name}` cannot be a name here"))
            .label("not a Rust identifier that is free to use")
            .help(
                "take back what was edited, or delete the line: `codegen` then gives the name anew",
            ),
        Refused::Reserved => found(format!("`{name}` is taken by the crate itself"))
            .label("locked as a name of the document")
            .help("delete the line: `codegen` then gives the name anew"),
        Refused::Taken(other) => found(format!("two things in one place are called `{name}`"))
            .label("used again here")
            .related(place(*other), "first used here")
            .help("delete one of the two lines: `codegen` then gives that name anew"),
    }
}
