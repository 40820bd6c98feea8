//! Turns the IR into what a user of the crate can see, as plain data: every public item with its parts, and how each is
//! spelled in Rust.
//!
//! Made by the same functions as the files, so that both say the same of a type; `scripts/semver-judge` holds them to each
//! other. Everything stands by its full path here. Knows nothing of another version: `diff` compares.

pub(super) mod limits;
mod manifest;

use proc_macro2::TokenStream;

use super::context::Context;
use super::{dependencies, document, item, library, operation, webhooks};
use crate::analyze::{Direction, Facts};
use crate::config::Config;
use crate::ir::{Api, Docs};
use crate::names::Names;
pub(crate) use manifest::is_of_manifest;
pub use manifest::of_manifest;

/// All that a user of a crate can see.
#[derive(Clone, Debug, Default)]
pub struct Surface<'a> {
    /// The items, each with its parts.
    pub items: Vec<Item<'a>>,
}

/// What an item is.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Kind {
    /// The crate as a whole.
    Crate,
    /// The module of a tag.
    Module,
    /// A request function.
    Function,
    /// The optional parameters of one.
    Parameters,
    /// The forms of its body.
    Bodies,
    /// The forms of its answer.
    Answers,
    /// The headers of its answer.
    Headers,
    /// An object.
    Struct,
    /// A list of values.
    Enumeration,
    /// One of several types.
    Union,
    /// Another name for a type.
    Alias,
    /// A function that reads what the server sends by itself.
    Webhook,
    /// The setter of a credential.
    Credential,
    /// A type or a module of the runtime.
    Export,
    /// A crate that is depended on.
    Dependency,
    /// A feature of the package.
    Feature,
    /// The package, as its manifest says it.
    Package,
}

impl Kind {
    /// Whether the item is a type.
    #[must_use]
    pub fn is_type(self) -> bool {
        matches!(
            self,
            Self::Parameters
                | Self::Bodies
                | Self::Answers
                | Self::Headers
                | Self::Struct
                | Self::Enumeration
                | Self::Union
                | Self::Alias
        )
    }
}

/// Which way a value goes.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub enum Way {
    /// Into requests.
    Sent,
    /// Out of answers.
    Received,
    /// Both, or nobody knows.
    #[default]
    Both,
}

impl From<Direction> for Way {
    fn from(direction: Direction) -> Self {
        match direction {
            Direction::Request => Self::Sent,
            Direction::Response => Self::Received,
            Direction::Both => Self::Both,
        }
    }
}

/// A public item.
#[derive(Clone, Debug)]
pub struct Item<'a> {
    /// What it is.
    pub kind: Kind,
    /// By what it is found again in another version: the path in Rust, or method and path of an operation.
    pub key: String,
    /// Its path in Rust.
    pub path: String,
    /// Where it is in the document, for people.
    pub place: String,
    /// Which way its values go.
    pub way: Way,
    /// What is known of it.
    pub facts: Vec<(Fact, String)>,
    /// What a value of it must keep to.
    pub limits: Vec<Limit>,
    /// What the document says about it.
    pub docs: Vec<&'a str>,
    /// Whether Rust warns of it.
    pub deprecated: bool,
    /// Its fields, variants or arguments.
    pub parts: Vec<Part<'a>>,
}

impl Item<'_> {
    /// An item of which nothing is said yet.
    pub(super) fn new(kind: Kind, key: impl Into<String>, path: impl Into<String>) -> Self {
        let (key, path) = (key.into(), path.into());
        Self {
            kind,
            place: path.clone(),
            key,
            path,
            way: Way::Both,
            facts: Vec::new(),
            limits: Vec::new(),
            docs: Vec::new(),
            deprecated: false,
            parts: Vec::new(),
        }
    }

    /// Adds a fact.
    pub(super) fn with(mut self, fact: Fact, text: impl Into<String>) -> Self {
        self.facts.push((fact, text.into()));
        self
    }
}

/// A field, a variant or an argument.
#[derive(Clone, Debug, Default)]
pub struct Part<'a> {
    /// By what it is found again: its name on the wire, with where it goes.
    pub key: String,
    /// What it is called in Rust.
    pub name: String,
    /// Where it is in the document, for people.
    pub place: String,
    /// Which way it goes.
    pub way: Way,
    /// Whether it must be there.
    pub required: bool,
    /// What is known of it.
    pub facts: Vec<(Fact, String)>,
    /// What a value of it must keep to.
    pub limits: Vec<Limit>,
    /// What the document says about it.
    pub docs: Vec<&'a str>,
    /// Whether Rust warns of it.
    pub deprecated: bool,
}

impl Part<'_> {
    /// Adds a fact.
    pub(super) fn with(mut self, fact: Fact, text: impl Into<String>) -> Self {
        self.facts.push((fact, text.into()));
        self
    }
}

/// What something is known of. The first ones are seen by Rust, the others by the server only.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Fact {
    /// The type of a field, or what a variant holds.
    Type,
    /// What the constructor takes for a field.
    New,
    /// What the setter takes for a field.
    Setter,
    /// The type of an argument.
    Argument,
    /// What a function gives.
    Returns,
    /// What an alias stands for.
    Target,
    /// That there is a constructor.
    Constructor,
    /// That a closed list of values has one only, which is its default.
    Default,
    /// The variant for what the document does not list.
    Unknown,
    /// That a list is of texts or of numbers.
    Values,
    /// The conversion from what a variant holds.
    From,
    /// The credentials that the constructors of clients take.
    Credentials,
    /// Which versions of a dependency will do.
    Requirement,
    /// That types or traits of a dependency are in the API of the crate.
    Shown,
    /// The other features that a feature turns on.
    Enables,
    /// The oldest Rust that builds the crate.
    RustVersion,
    /// Method and path.
    Endpoint,
    /// The name on the wire.
    Wire,
    /// Where a parameter goes and how it is written.
    Style,
    /// The media types of a body, and how its properties are written.
    Body,
    /// The statuses and media types of successes.
    Successes,
    /// The declared errors and their types.
    Errors,
    /// The credentials that are needed.
    Security,
    /// The server.
    Server,
    /// How a credential is sent.
    Sending,
    /// The value that the server takes where there is none.
    ServerDefault,
    /// How the members of a union are told apart.
    Selection,
}

impl Fact {
    /// Whether Rust does not notice.
    #[must_use]
    pub fn is_wire_only(self) -> bool {
        self >= Self::Endpoint
    }
}

/// What a value must keep to.
#[derive(Clone, Debug, PartialEq)]
pub struct Limit {
    /// What is limited, such as `characters` or `items[]: characters`.
    pub of: String,
    /// How.
    pub bound: Bound,
}

/// How a value is limited.
#[derive(Clone, Debug, PartialEq)]
pub enum Bound {
    /// It must be so much or more; with `true` more than that.
    Least(f64, bool),
    /// It must be so much or less; with `true` less than that.
    Most(f64, bool),
    /// It must be so, and that is checked.
    Checked(String),
    /// It must be so, and only the server checks it.
    Unchecked(String),
}

/// What a user can see of the crate for an API.
#[must_use]
pub fn of<'a>(api: &'a Api, facts: &'a Facts, names: &'a Names, config: &'a Config) -> Surface<'a> {
    let cx = Context {
        api,
        facts,
        names,
        config,
    };
    let needs = super::runtime::Needs::of(cx);
    let mut items = vec![document::whole(cx)];
    items.extend(library::exports(&needs));
    items.extend(of_manifest(&dependencies::manifest(cx, &needs, &[], None)).unwrap_or_default());
    items.extend(document::credentials(cx));
    items.extend(operation::surface(cx));
    items.extend(webhooks::surface(cx));
    items.extend(item::surface(cx));
    Surface { items }
}

/// What a node says of itself.
pub(super) fn said(docs: &Docs) -> Vec<&str> {
    let link = docs.link.as_deref();
    [docs.summary.as_str(), docs.description.as_str()]
        .into_iter()
        .chain(link)
        .collect()
}

/// Tokens as people read them: `Vec<types::Image>`.
pub(super) fn spelled(tokens: &TokenStream) -> String {
    let mut text = String::new();
    for word in tokens.to_string().split(' ') {
        let opened =
            text.ends_with(['<', '&', '(', '[']) || text.ends_with("::") || text.is_empty();
        // A path from the root: to people its first word says as much.
        if opened && word == "::" {
            continue;
        }
        let closes = word.starts_with(['<', '>', ',', ')', ']', ':', ';']) || word == "(";
        if !opened && !closes {
            text.push(' ');
        }
        text.push_str(word);
    }
    text.replace("crate::runtime::", "crate::")
        .replace("crate::", "")
}
