//! Hands out names: within one scope every name is handed out once, and the same wishes get the same names in whatever
//! order they come.
//!
//! Knows what is reserved in each kind of scope; knows nothing of types or operations.

use std::collections::{BTreeSet, HashMap};
use std::fmt;

use unicode_ident::{is_xid_continue, is_xid_start};

use super::casing::Case;
use super::wish::{Claim, Wish, claim};
use crate::ir::KEYWORDS;

/// A legal Rust identifier. Only a `Scope` makes one.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Name(String);

impl Name {
    /// The identifier.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a scope holds.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Kind {
    /// Types, or the variants of one.
    Types,
    /// Fields with their setters, or arguments.
    Fields,
    /// Functions.
    Functions,
    /// Modules, each a file of its own.
    Modules,
}

/// Why a name cannot be held.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Refused {
    /// It is no identifier, or a keyword.
    Illegal,
    /// Nobody gets it.
    Reserved,
    /// Somebody has it, by the entry of the lock at these bytes.
    Taken((usize, usize)),
}

/// The names that are taken in one place.
#[derive(Clone, Debug)]
pub(super) struct Scope {
    kind: Kind,
    taken: BTreeSet<String>,
    /// The names that are held, and for which entries of the lock.
    held: HashMap<String, (usize, usize)>,
    /// The last number that was given to a name.
    numbers: HashMap<String, u64>,
}

impl Scope {
    /// An empty scope.
    pub(super) fn new(kind: Kind) -> Self {
        Self {
            kind,
            taken: BTreeSet::new(),
            held: HashMap::new(),
            numbers: HashMap::new(),
        }
    }

    /// The same scope with names that nobody gets.
    pub(super) fn without(mut self, names: &[&str]) -> Self {
        self.taken.extend(names.iter().map(ToString::to_string));
        self
    }

    /// Takes a name as it is, before anybody asks for it; `entry` is where the lock has it.
    pub(super) fn hold(&mut self, name: &str, entry: (usize, usize)) -> Result<Name, Refused> {
        if !is_identifier(name) {
            return Err(Refused::Illegal);
        }
        let key = self.kind.key(name);
        if let Some(other) = self.held.get(&key) {
            return Err(Refused::Taken(*other));
        }
        if self.kind.is_reserved(name) || !self.taken.insert(key.clone()) {
            return Err(Refused::Reserved);
        }
        self.held.insert(key, entry);
        Ok(Name(name.to_owned()))
    }

    /// Hands out a name for each wish, in the order of the wishes.
    ///
    /// Who has one already keeps it. Then everybody gets the plain form that is the first to ask for it: lower rank, then a text that is the name
    /// already, then one that loses fewer symbols, then the shorter, then by the alphabet. Whoever got nothing is given
    /// the first form that is free, and a number in the end.
    pub(super) fn settle(&mut self, wishes: &[Wish]) -> Vec<Name> {
        let case = self.kind.case();
        let plain = |wish: &Wish| wish.text.plain(case, &wish.stem);
        let plain: Vec<String> = wishes.iter().map(plain).collect();
        let claims = wishes.iter().zip(&plain).map(claim);
        let mut order: Vec<(Claim<'_>, usize)> = claims.zip(0..).collect();
        order.sort_unstable();
        let mut names: Vec<_> = wishes.iter().map(|wish| wish.held.clone()).collect();
        for pass in [Self::first, Self::other] {
            for &(_, index) in &order {
                let (slot, wish, plain) =
                    (names.get_mut(index), wishes.get(index), plain.get(index));
                if let (Some(slot @ None), Some(wish), Some(plain)) = (slot, wish, plain) {
                    *slot = pass(self, wish, plain);
                }
            }
        }
        names.into_iter().flatten().collect()
    }

    /// Hands out a name that somebody has given; nothing if it is reserved or taken.
    pub(super) fn given(&mut self, name: &str) -> Option<Name> {
        if self.kind.is_reserved(name) {
            return None;
        }
        self.take(name)
    }

    /// The name that a wish would get were it alone.
    pub(super) fn plain(&self, wish: &Wish) -> String {
        wish.text.plain(self.kind.case(), &wish.stem)
    }

    fn first(&mut self, _: &Wish, plain: &str) -> Option<Name> {
        self.take(plain)
    }

    fn other(&mut self, wish: &Wish, plain: &str) -> Option<Name> {
        let others = wish.alternatives(self.kind.case());
        others
            .iter()
            .find_map(|name| self.take(name))
            .or_else(|| self.numbered(plain))
    }

    fn numbered(&mut self, plain: &str) -> Option<Name> {
        let between = match self.kind.case() {
            Case::Camel if !plain.ends_with(|c: char| c.is_ascii_digit()) => "",
            _ => "_",
        };
        let from = self
            .numbers
            .get(plain)
            .map_or(2, |last| last.saturating_add(1));
        let (name, number) = (from..).find_map(|number| {
            let name = self.take(&format!("{plain}{between}{number}"))?;
            Some((name, number))
        })?;
        self.numbers.insert(plain.to_owned(), number);
        Some(name)
    }

    fn take(&mut self, plain: &str) -> Option<Name> {
        let name = if self.kind.is_reserved(plain) {
            format!("{plain}_")
        } else {
            plain.to_owned()
        };
        self.taken
            .insert(self.kind.key(&name))
            .then_some(Name(name))
    }
}

impl Kind {
    fn case(self) -> Case {
        match self {
            Self::Types => Case::Camel,
            _ => Case::Snake,
        }
    }

    /// What no two names of a scope share: on some systems `Pets.rs` and `pets.rs` are one file.
    fn key(self, name: &str) -> String {
        match self {
            Self::Modules => name.to_lowercase(),
            _ => name.to_owned(),
        }
    }

    fn is_reserved(self, name: &str) -> bool {
        match self {
            Self::Types => name == "Self",
            Self::Fields => KEYWORDS.contains(&name) || METHODS.contains(&name),
            Self::Functions => KEYWORDS.contains(&name),
            Self::Modules => KEYWORDS.contains(&name) || FILES.contains(&name) || is_device(name),
        }
    }
}

/// Whether a text can stand as a name in Rust as it is.
fn is_identifier(name: &str) -> bool {
    let mut characters = name.chars();
    let begins = characters
        .next()
        .is_some_and(|c| c == '_' || is_xid_start(c));
    let word = begins && name != "_" && characters.all(is_xid_continue);
    word && name != "Self" && !KEYWORDS.contains(&name)
}

/// Whether no item, field or argument can have this name.
pub(super) fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

/// What every generated struct has, or gets from a trait that people call on it: a setter must not hide it.
const METHODS: [&str; 2] = ["new", "clone"];

/// Names of files with a meaning of their own, of crates that a module would hide, and of the module around all tags.
const FILES: [&str; 7] = ["lib", "main", "mod", "std", "core", "alloc", "api"];

/// Whether Windows gives a file of this name to a device.
#[must_use]
pub fn is_device(name: &str) -> bool {
    let port = |prefix| {
        name.strip_prefix(prefix).is_some_and(|rest: &str| {
            rest.len() == 1 && rest.starts_with(|c: char| c.is_ascii_digit())
        })
    };
    matches!(name, "con" | "aux" | "nul" | "prn" | "conin" | "conout") || port("com") || port("lpt")
}
