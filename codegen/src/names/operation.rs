//! Names operations, their tags and parameters, and the stem from which the types of an operation get their names.

use std::collections::{BTreeMap, HashMap};

use super::book::Book;
use super::casing::Case;
use super::key::Keys;
use super::role;
use super::scope::{Kind, Name, Scope};
use super::source::{self, Source};
use super::text::Text;
use super::wish::{Other, Wish};
use crate::ir::{
    Api, Header, Location, Operation, OperationId, Parameter, Status, Tag, TagId, Webhook,
};
use crate::locked::Sort;
use crate::problem::Pointer;

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
pub(super) fn tags(api: &Api, book: &mut Book<'_>) -> Vec<Name> {
    let wish = |tag: &Tag| Wish {
        key: format!("#/tags{}", Pointer::root().key(&tag.name)),
        ..Wish::new(Text::prose(&tag.name))
    };
    let wishes = api.tags.iter().map(wish).collect();
    book.settle(Sort::Tag, &mut Scope::new(Kind::Modules), wishes)
}

/// The function of each webhook and callback.
pub(super) fn webhooks(api: &Api, keys: &Keys<'_>, book: &mut Book<'_>) -> Vec<Name> {
    let mut wish = |webhook: &Webhook| {
        let text = Text::prose(&webhook.name);
        Wish {
            others: vec![Other::Behind(webhook.method.as_str())],
            tie: webhook.pointer.to_string(),
            key: keys.place(&webhook.pointer),
            ..Wish::new(text)
        }
        .called(book.word(&webhook.pointer, Case::Snake))
    };
    let wishes = api.webhooks.iter().map(&mut wish).collect();
    book.settle(Sort::Webhook, &mut Scope::new(Kind::Functions), wishes)
}

/// The names of each operation, but for those of its types.
pub(super) fn functions(
    api: &Api,
    sources: &[Source],
    keys: &Keys<'_>,
    book: &mut Book<'_>,
) -> Vec<OperationNames> {
    let functions = by_tag(api, sources, book);
    let stems = stems(api, (sources, &functions), book);
    let names = functions.into_iter().zip(stems);
    let ids = (0..).map(OperationId);
    ids.zip(&api.operations)
        .zip(names)
        .map(|((id, operation), (function, stem))| OperationNames {
            function,
            stem,
            parameters: parameters(id, operation, keys, book),
            params: None,
            body: None,
            body_variants: body_variants(id, operation, keys, book),
            response: None,
            headers: None,
            header_fields: header_fields(id, operation, keys, book),
            response_variants: response_variants(id, operation, keys, book),
        })
        .collect()
}

/// The function of each operation, unique within its tag.
fn by_tag(api: &Api, sources: &[Source], book: &mut Book<'_>) -> Vec<Name> {
    let mut groups: BTreeMap<Option<TagId>, Vec<(usize, Wish)>> = BTreeMap::new();
    for (index, (operation, source)) in api.operations.iter().zip(sources).enumerate() {
        let group = groups.entry(operation.tag).or_default();
        group.push((index, wish(api, operation, source)));
    }
    let mut names = BTreeMap::new();
    for group in groups.into_values() {
        let (indices, wishes): (Vec<usize>, Vec<Wish>) = group.into_iter().unzip();
        let settled = book.settle(Sort::Function, &mut Scope::new(Kind::Functions), wishes);
        names.extend(indices.into_iter().zip(settled));
    }
    names.into_values().collect()
}

fn wish(api: &Api, operation: &Operation, source: &Source) -> Wish {
    let text = Text::words(source.text());
    let method = Other::Behind(operation.method.as_str());
    let method = Some(method).filter(|_| !matches!(source, Source::Path { .. }));
    Wish {
        rank: u8::from(!source.is_given()),
        others: method.into_iter().chain(by_path(operation)).collect(),
        tie: source::key(operation),
        key: source::key(operation),
        own: Some(format!(
            "{}/{}",
            tag(api, operation),
            source.own().unwrap_or_default()
        )),
        end: Some(source.own().unwrap_or_default().to_owned()),
        ..Wish::new(text)
    }
}

fn tag<'a>(api: &'a Api, operation: &Operation) -> &'a str {
    let tag = operation.tag.and_then(|tag| api.tags.get(tag.0));
    tag.map_or("", |tag| &tag.name)
}

/// Names by method and path: with the variables at the end, with the slash that only this one of two paths may end in,
/// and with the variables where they stand.
fn by_path(operation: &Operation) -> impl Iterator<Item = Other> {
    let words = source::method_and_path(operation);
    let slash = operation
        .path
        .ends_with('/')
        .then(|| format!("{words} slash"));
    let others = [Some(words), slash, Some(source::key(operation))];
    others.into_iter().flatten().map(Other::Words)
}

/// A stem for each operation: the function's name, with that of the tag before it where another tag has the same.
fn stems(api: &Api, (sources, functions): (&[Source], &[Name]), book: &mut Book<'_>) -> Vec<Name> {
    let wish = |((operation, function), source): ((&Operation, &Name), &Source)| {
        let text = Text::words(function.as_str());
        let tag = operation.tag.and_then(|tag| api.tags.get(tag.0));
        let tag = Text::words(tag.map_or("untagged", |tag| &tag.name));
        let by_tag = Other::from(tag.then(text.clone()));
        Wish {
            others: [by_tag].into_iter().chain(by_path(operation)).collect(),
            tie: source::key(operation),
            key: source::key(operation),
            own: source.own().map(str::to_owned),
            ..Wish::new(text)
        }
    };
    let operations = api.operations.iter().zip(functions).zip(sources);
    let wishes = operations.map(wish).collect();
    book.settle(Sort::Stem, &mut Scope::new(Kind::Types), wishes)
}

fn parameters(
    id: OperationId,
    operation: &Operation,
    keys: &Keys<'_>,
    book: &mut Book<'_>,
) -> Vec<Name> {
    let mut wish = |parameter: &Parameter| {
        let text = Text::value(&parameter.name);
        Wish {
            rank: rank(parameter.location),
            others: vec![Other::Before(place(parameter.location))],
            tie: parameter.pointer.to_string(),
            key: keys.parameter(id, parameter),
            ..Wish::new(text)
        }
        .called(book.word(&parameter.pointer, Case::Snake))
    };
    let wishes = operation.parameters.iter().map(&mut wish).collect();
    let mut scope = Scope::new(Kind::Fields).without(&["body", "params"]);
    book.settle(Sort::Parameter, &mut scope, wishes)
}

/// The field of each declared header of a success.
fn header_fields(
    id: OperationId,
    operation: &Operation,
    keys: &Keys<'_>,
    book: &mut Book<'_>,
) -> Vec<Name> {
    let headers = operation.success_headers();
    let wish = |(header, _): &(&Header, bool)| Wish {
        key: keys.within(id, &["headers", &header.name]),
        ..Wish::new(Text::value(&header.name))
    };
    let wishes = headers.iter().map(wish).collect();
    book.settle(Sort::Field, &mut Scope::new(Kind::Fields), wishes)
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

fn body_variants(
    id: OperationId,
    operation: &Operation,
    keys: &Keys<'_>,
    book: &mut Book<'_>,
) -> Vec<Name> {
    let contents = operation.body.iter().flat_map(|body| &body.contents);
    let wishes = contents.map(|content| Wish {
        key: keys.within(id, &["requestBody", "content", &content.media_type]),
        ..role::form(content, Text::nothing())
    });
    book.settle(
        Sort::Variant,
        &mut Scope::new(Kind::Types),
        wishes.collect(),
    )
}

fn response_variants(
    id: OperationId,
    operation: &Operation,
    keys: &Keys<'_>,
    book: &mut Book<'_>,
) -> HashMap<(usize, usize), Name> {
    let forms = operation.successes();
    let wishes = forms.iter().map(|&(response, content)| Wish {
        key: answer(id, operation, (response, content), keys),
        ..role::answer(operation, response, content)
    });
    let mut scope = Scope::new(Kind::Types);
    let names = book.settle(Sort::Variant, &mut scope, wishes.collect());
    forms.into_iter().zip(names).collect()
}

/// The key of a form of an answer.
fn answer(
    id: OperationId,
    operation: &Operation,
    (response, content): (usize, usize),
    keys: &Keys<'_>,
) -> String {
    let Some(response) = operation.responses.get(response) else {
        return String::new();
    };
    let status = match response.status {
        Status::Code(code) => code.to_string(),
        Status::Range(digit) => format!("{digit}XX"),
        Status::Default => "default".to_owned(),
    };
    match response.contents.get(content) {
        Some(form) => keys.within(id, &["responses", &status, "content", &form.media_type]),
        None => keys.within(id, &["responses", &status]),
    }
}
