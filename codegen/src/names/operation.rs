//! Names operations, their tags and parameters, and the stem from which the types of an operation get their names.

use std::collections::{BTreeMap, HashMap};

use super::role;
use super::scope::{Kind, Name, Scope, Wish};
use super::source::{self, Source};
use super::text::Text;
use crate::ir::{Api, Header, Location, Operation, Parameter, TagId, Webhook};

/// The names of one operation.
#[derive(Clone, Debug)]
pub(super) struct OperationNames {
    pub(super) function: Name,
    pub(super) parameters: Vec<Name>,
    /// What the names of its types begin with, unique in the crate.
    pub(super) stem: Name,
    pub(super) params: Option<Name>,
    pub(super) body: Option<Name>,
    pub(super) body_variants: Vec<Name>,
    pub(super) response: Option<Name>,
    pub(super) headers: Option<Name>,
    pub(super) header_fields: Vec<Name>,
    pub(super) response_variants: HashMap<(usize, usize), Name>,
}

/// The module of each tag.
pub(super) fn tags(api: &Api) -> Vec<Name> {
    let tags = api.tags.iter();
    let wishes: Vec<Wish> = tags.map(|tag| Wish::new(Text::prose(&tag.name))).collect();
    Scope::new(Kind::Modules).settle(&wishes)
}

/// The function of each webhook and callback.
pub(super) fn webhooks(api: &Api) -> Vec<Name> {
    let wish = |webhook: &Webhook| {
        let text = Text::prose(&webhook.name);
        let method = Text::prose(webhook.method.as_str());
        Wish {
            others: vec![text.clone().then(method)],
            tie: webhook.pointer.to_string(),
            ..Wish::new(text)
        }
    };
    let wishes: Vec<Wish> = api.webhooks.iter().map(wish).collect();
    Scope::new(Kind::Functions).settle(&wishes)
}

/// The names of each operation, but for those of its types.
pub(super) fn functions(api: &Api, sources: &[Source]) -> Vec<OperationNames> {
    let functions = by_tag(api, sources);
    let stems = stems(api, &functions);
    let names = functions.into_iter().zip(stems);
    api.operations
        .iter()
        .zip(names)
        .map(|(operation, (function, stem))| OperationNames {
            function,
            stem,
            parameters: parameters(operation),
            params: None,
            body: None,
            body_variants: body_variants(operation),
            response: None,
            headers: None,
            header_fields: header_fields(operation),
            response_variants: response_variants(operation),
        })
        .collect()
}

/// The function of each operation, unique within its tag.
fn by_tag(api: &Api, sources: &[Source]) -> Vec<Name> {
    let mut groups: BTreeMap<Option<TagId>, Vec<(usize, Wish)>> = BTreeMap::new();
    for (index, (operation, source)) in api.operations.iter().zip(sources).enumerate() {
        let group = groups.entry(operation.tag).or_default();
        group.push((index, wish(operation, source)));
    }
    let mut names = BTreeMap::new();
    for group in groups.into_values() {
        let (indices, wishes): (Vec<usize>, Vec<Wish>) = group.into_iter().unzip();
        let settled = Scope::new(Kind::Functions).settle(&wishes);
        names.extend(indices.into_iter().zip(settled));
    }
    names.into_values().collect()
}

fn wish(operation: &Operation, source: &Source) -> Wish {
    let text = Text::words(source.text());
    let method = Text::prose(operation.method.as_str());
    let mut others = by_path(operation);
    if !matches!(source, Source::Path { .. }) {
        others.insert(0, text.clone().then(method));
    }
    Wish {
        rank: u8::from(!matches!(source, Source::Given { .. })),
        others,
        tie: source::key(operation),
        ..Wish::new(text)
    }
}

/// Names by method and path: with the variables at the end, and where they stand.
fn by_path(operation: &Operation) -> Vec<Text> {
    let words = [source::method_and_path(operation), source::key(operation)];
    words.map(|words| Text::words(&words)).to_vec()
}

/// A stem for each operation: the function's name, with that of the tag before it where another tag has the same.
fn stems(api: &Api, functions: &[Name]) -> Vec<Name> {
    let wish = |(operation, function): (&Operation, &Name)| {
        let text = Text::words(function.as_str());
        let tag = operation.tag.and_then(|tag| api.tags.get(tag.0));
        let tag = Text::words(tag.map_or("untagged", |tag| &tag.name));
        let mut others = vec![tag.then(text.clone())];
        others.extend(by_path(operation));
        Wish {
            others,
            tie: source::key(operation),
            ..Wish::new(text)
        }
    };
    let wishes: Vec<Wish> = api.operations.iter().zip(functions).map(wish).collect();
    Scope::new(Kind::Types).settle(&wishes)
}

fn parameters(operation: &Operation) -> Vec<Name> {
    let wish = |parameter: &Parameter| {
        let place = Text::prose(place(parameter.location));
        let text = Text::value(&parameter.name);
        Wish {
            rank: rank(parameter.location),
            others: vec![place.then(text.clone())],
            tie: parameter.pointer.to_string(),
            ..Wish::new(text)
        }
    };
    let wishes: Vec<Wish> = operation.parameters.iter().map(wish).collect();
    let mut scope = Scope::new(Kind::Fields).without(&["body", "params"]);
    scope.settle(&wishes)
}

/// The field of each declared header of a success.
fn header_fields(operation: &Operation) -> Vec<Name> {
    let headers = operation.success_headers();
    let wish = |(header, _): &(&Header, bool)| Wish::new(Text::value(&header.name));
    let wishes: Vec<Wish> = headers.iter().map(wish).collect();
    Scope::new(Kind::Fields).settle(&wishes)
}

fn place(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    }
}

fn rank(location: Location) -> u8 {
    match location {
        Location::Path => 0,
        Location::Query => 1,
        Location::Header => 2,
        Location::Cookie => 3,
    }
}

fn body_variants(operation: &Operation) -> Vec<Name> {
    let contents = operation.body.iter().flat_map(|body| &body.contents);
    let wishes: Vec<Wish> = contents
        .map(|content| role::form(content, Text::nothing()))
        .collect();
    Scope::new(Kind::Types).settle(&wishes)
}

fn response_variants(operation: &Operation) -> HashMap<(usize, usize), Name> {
    let mut wishes = Vec::new();
    let mut keys = Vec::new();
    for (response, content) in operation.successes() {
        wishes.push(role::answer(operation, response, content));
        keys.push((response, content));
    }
    let names = Scope::new(Kind::Types).settle(&wishes);
    keys.into_iter().zip(names).collect()
}
