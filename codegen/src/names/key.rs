//! Turns a node into the key by which a lock knows it: the JSON pointer of where it stands, in words that stay when
//! something is put in before it.
//!
//! An operation is `METHOD /path`, a parameter is known by its place and name, a value of an enumeration by the value,
//! a member of a union by the schema it refers to, its title, or what it looks like. No position in a list is in a key
//! but those of a tuple, where it is the meaning.

use std::collections::{BTreeMap, HashMap};

use super::label;
use super::source;
use crate::ir::{Api, Json, Location, OperationId, Origin, Parameter, Role, Shape, Type, TypeId};
use crate::locked::Given;
use crate::problem::Pointer;

/// Where nodes of the document stand that came from other files: `FILE#POINTER` by the pointer in the document.
pub type Places = BTreeMap<Pointer, String>;

/// The keys of all that has parts; all are empty where nobody wants to know them.
pub(super) struct Keys<'a> {
    is_wanted: bool,
    places: &'a Places,
    parameters: HashMap<&'a str, String>,
    members: HashMap<TypeId, Vec<String>>,
    types: Vec<String>,
    operations: Vec<String>,
}

impl<'a> Keys<'a> {
    /// Finds the keys of everything in `api`.
    pub(super) fn of(api: &'a Api, places: &'a Places, before: Option<&Given>) -> Self {
        let parameters = api.operations.iter().flat_map(|o| &o.parameters);
        let mut keys = Self {
            is_wanted: true,
            places,
            parameters: parameters
                .map(|parameter| (parameter.pointer.as_str(), named(parameter)))
                .collect(),
            members: HashMap::new(),
            types: Vec::with_capacity(api.types.len()),
            operations: api.operations.iter().map(source::key).collect(),
        };
        for (id, node) in api.types.iter() {
            let key = keys.node(node);
            if let Shape::Union(union) = &node.shape {
                keys.members
                    .insert(id, label::all(api, union, &key, before));
            }
            keys.types.push(key);
        }
        keys
    }

    /// No keys.
    pub(super) fn none(places: &'a Places) -> Self {
        Self {
            is_wanted: false,
            places,
            parameters: HashMap::new(),
            members: HashMap::new(),
            types: Vec::new(),
            operations: Vec::new(),
        }
    }

    /// A type.
    pub(super) fn ty(&self, id: TypeId) -> &str {
        self.types.get(id.index()).map_or("", String::as_str)
    }

    /// Something in a type: a property, a value.
    pub(super) fn part(&self, id: TypeId, what: &str, name: &str) -> String {
        if !self.is_wanted {
            return String::new();
        }
        format!("{}/{what}{}", self.ty(id), escaped(name))
    }

    /// A member of a union.
    pub(super) fn member(&self, id: TypeId, index: usize) -> String {
        self.part(id, "oneOf", &self.label(id, index))
    }

    /// An operation.
    pub(super) fn operation(&self, id: OperationId) -> &str {
        self.operations.get(id.0).map_or("", String::as_str)
    }

    /// Something in an operation, by the names on the way to it.
    pub(super) fn within(&self, id: OperationId, way: &[&str]) -> String {
        if !self.is_wanted {
            return String::new();
        }
        let way: String = way.iter().map(|name| escaped(name)).collect();
        format!("{}#{way}", self.operation(id))
    }

    /// A parameter of an operation.
    pub(super) fn parameter(&self, id: OperationId, parameter: &Parameter) -> String {
        if !self.is_wanted {
            return String::new();
        }
        format!("{}#/parameters{}", self.operation(id), named(parameter))
    }

    /// What stands at a pointer of the document.
    pub(super) fn place(&self, pointer: &Pointer) -> String {
        if !self.is_wanted {
            return String::new();
        }
        let text = pointer.as_str();
        if let Some((place, prefix, rest)) = self.elsewhere(text) {
            return format!("{place}{}", self.steps(prefix, rest));
        }
        match operation(text) {
            Some((operation, prefix, rest)) => {
                format!("{operation}#{}", self.steps(prefix, rest))
            }
            None => format!("#{}", self.steps("", text)),
        }
    }

    /// The place in another file, the pointer that stands for it, and the way from there.
    fn elsewhere<'t>(&self, text: &'t str) -> Option<(&str, &'t str, &'t str)> {
        let mut end = text.len();
        while !self.places.is_empty() && end > 0 {
            let (prefix, rest) = text.split_at_checked(end)?;
            if let Some(place) = self.places.get(&Pointer::from_text(prefix)) {
                return Some((place, prefix, rest));
            }
            end = prefix.rfind('/')?;
        }
        None
    }

    fn node(&self, node: &Type) -> String {
        match &node.origin {
            Origin::Part { of, role } => format!("{}{}", self.ty(*of), self.step(*of, role)),
            Origin::Component(_) | Origin::Operation { .. } => self.place(&node.pointer),
        }
    }

    /// The end of the key of an inline schema.
    fn step(&self, of: TypeId, role: &Role) -> String {
        match role {
            Role::Property(name) => format!("/properties{}", escaped(name)),
            Role::Item => "/items".to_owned(),
            Role::Element(position) => format!("/prefixItems/{position}"),
            Role::Value => "/additionalProperties".to_owned(),
            Role::Member(index, _) => format!("/oneOf{}", escaped(&self.label(of, *index))),
            Role::Parameter(name) => format!("/parameters{}", escaped(name)),
            Role::Header(name) => format!("/headers{}", escaped(name)),
            Role::Body => "/requestBody".to_owned(),
            Role::Response(_) => "/responses".to_owned(),
        }
    }

    fn label(&self, union: TypeId, index: usize) -> String {
        let labels = self.members.get(&union);
        let label = labels.and_then(|labels| labels.get(index));
        label.cloned().unwrap_or_else(|| index.to_string())
    }

    /// The way from `prefix` on: no positions of parameters, and nothing of `allOf`, whose members are all one.
    fn steps(&self, prefix: &str, rest: &str) -> String {
        let mut whole = prefix.to_owned();
        let mut steps = String::new();
        let mut segments = rest.split('/').skip(1).peekable();
        while let Some(segment) = segments.next() {
            whole = format!("{whole}/{segment}");
            let list = segments.peek().filter(|next| is_position(next));
            match (segment, list) {
                ("allOf", Some(position)) => {
                    whole = format!("{whole}/{position}");
                    segments.next();
                }
                ("parameters", Some(position)) => {
                    whole = format!("{whole}/{position}");
                    let named = self.parameters.get(whole.as_str());
                    let position = format!("/{position}");
                    steps.push_str("/parameters");
                    steps.push_str(named.unwrap_or(&position));
                    segments.next();
                }
                _ => {
                    steps.push('/');
                    steps.push_str(segment);
                }
            }
        }
        steps
    }
}

/// The keys under which a path item has operations.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// The operation that a pointer leads into, its own pointer, and the way from there.
fn operation(text: &str) -> Option<(String, &str, &str)> {
    let inside = text.strip_prefix("/paths/")?;
    let (path, rest) = inside.split_once('/')?;
    let method = rest.split('/').next()?;
    if !METHODS.contains(&method) {
        return None;
    }
    let end = "/paths/".len() + path.len() + 1 + method.len();
    let (prefix, rest) = text.split_at_checked(end)?;
    let path = path.replace("~1", "/").replace("~0", "~");
    Some((format!("{} {path}", method.to_uppercase()), prefix, rest))
}

/// A value of an enumeration, as it stands in a key.
pub(super) fn value(json: &Json) -> String {
    match json {
        Json::String(text) => text.clone(),
        Json::Integer(number) => number.to_string(),
        Json::Number(number) => number.to_string(),
        Json::Bool(value) => value.to_string(),
        Json::Null | Json::List(_) | Json::Object(_) => String::new(),
    }
}

fn is_position(segment: &str) -> bool {
    !segment.is_empty() && segment.bytes().all(|byte| byte.is_ascii_digit())
}

fn escaped(name: &str) -> String {
    Pointer::root().key(name).as_str().to_owned()
}

fn named(parameter: &Parameter) -> String {
    let place = match parameter.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    };
    format!("/{place}{}", escaped(&parameter.name))
}
