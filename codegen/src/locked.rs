//! What a lock holds, as plain data: what a crate was made from, the files that were written, and every name given.

use std::collections::BTreeMap;

/// The content of a lock.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Locked {
    /// The version of the generator.
    pub generator: String,
    /// What the crate was made from.
    pub inputs: Inputs,
    /// The SHA-256 of every file of the crate, by its path in the crate.
    pub files: BTreeMap<String, String>,
    /// The names.
    pub names: Given,
}

/// The SHA-256 of everything that is read.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Inputs {
    /// The document, as it was published.
    pub document: String,
    /// The overlays, in the order in which they are applied.
    pub overlays: Vec<(String, String)>,
    /// What the configuration says: a comment in it does not count.
    pub configuration: String,
    /// The example program, if there is one.
    pub example: Option<String>,
    /// The other files that the document refers to, by their paths from its folder.
    pub others: BTreeMap<String, String>,
}

/// What has a name. A name is looked up only among those of its own sort.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[allow(missing_docs, reason = "the words say it all")]
pub enum Sort {
    Type,
    Module,
    Field,
    Variant,
    Tag,
    Function,
    /// The beginning of the names of an operation's types.
    Stem,
    Parameter,
    Webhook,
    Credential,
}

impl Sort {
    /// All of them, in the order in which a lock has them.
    pub const ALL: [Self; 10] = [
        Self::Type,
        Self::Module,
        Self::Field,
        Self::Variant,
        Self::Tag,
        Self::Function,
        Self::Stem,
        Self::Parameter,
        Self::Webhook,
        Self::Credential,
    ];

    /// The word for several of them.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Type => "types",
            Self::Module => "modules",
            Self::Field => "fields",
            Self::Variant => "variants",
            Self::Tag => "tags",
            Self::Function => "functions",
            Self::Stem => "stems",
            Self::Parameter => "parameters",
            Self::Webhook => "webhooks",
            Self::Credential => "credentials",
        }
    }
}

/// A name that was given.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Entry {
    /// The name.
    pub name: String,
    /// What the document or the configuration calls the thing, if the key does not say it.
    pub own: Option<String>,
    /// The bytes of the lock at which the entry stands.
    pub span: (usize, usize),
}

/// Names by sort and key. A key says where in the document the thing stands, in words that stay when another is put in
/// before it.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Given(BTreeMap<Sort, BTreeMap<String, Entry>>);

impl Given {
    /// The name of a thing.
    #[must_use]
    pub fn get(&self, sort: Sort, key: &str) -> Option<&Entry> {
        self.0.get(&sort)?.get(key)
    }

    /// Takes a name down; gives back the entry that had the key.
    pub fn insert(&mut self, sort: Sort, key: String, entry: Entry) -> Option<Entry> {
        self.0.entry(sort).or_default().insert(key, entry)
    }

    /// The names of one sort, by key.
    pub fn of(&self, sort: Sort) -> impl Iterator<Item = (&String, &Entry)> {
        self.0.get(&sort).into_iter().flatten()
    }

    /// The ends of the keys that begin with `prefix`, among the names of one sort.
    pub fn below<'a>(&'a self, sort: Sort, prefix: &'a str) -> impl Iterator<Item = &'a str> {
        let names = self.0.get(&sort).into_iter();
        let keys = names.flat_map(move |names| names.range(prefix.to_owned()..));
        keys.map_while(move |(key, _)| key.strip_prefix(prefix))
    }

    /// The same names, under other keys where there are any.
    #[must_use]
    pub fn with_keys(&self, other: impl Fn(&str) -> Option<String>) -> Self {
        let mut names = Self::default();
        for (sort, entries) in &self.0 {
            for (key, entry) in entries {
                let key = other(key).unwrap_or_else(|| key.clone());
                names.insert(*sort, key, entry.clone());
            }
        }
        names
    }

    /// How many names there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.values().map(BTreeMap::len).sum()
    }

    /// Whether there is no name.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A name that is another than the lock has.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Renamed {
    /// What is called so.
    pub sort: Sort,
    /// Where it stands in the document.
    pub key: String,
    /// Its name until now.
    pub old: String,
    /// Its name from now on.
    pub new: String,
}
