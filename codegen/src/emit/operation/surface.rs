//! The operations as a user of the crate sees them: functions with their arguments, and the types that are their own.

mod own;

use super::super::context::{Context, ident};
use super::super::imports::Imports;
use super::super::surface::{self, Fact, Item, Kind, Part, Way, limits, spelled};
use super::super::{document, spell};
use super::parameter::Given;
use super::{Call, answer, body, choice, form, parameter};
use crate::ir::{Body, Location, OperationId, Status, TagId};
use crate::names::Name;

/// The modules, the functions, and what is their own.
pub(in super::super) fn of(cx: Context<'_>) -> Vec<Item<'_>> {
    let mut items = Vec::new();
    for (index, tag) in cx.api.tags.iter().enumerate() {
        let id = TagId(index);
        let used = cx.api.operations.iter().any(|it| it.tag == Some(id));
        if used {
            let path = format!("mod api::{}", ident(cx.names.tag(id)));
            items.push(Item {
                docs: surface::said(&tag.docs),
                ..Item::new(Kind::Module, path.clone(), path)
            });
        }
    }
    for (index, operation) in cx.api.operations.iter().enumerate() {
        let id = OperationId(index);
        let call = Call { cx, id, operation };
        items.push(function(call));
        items.extend(own::parameters(call));
        items.extend(own::bodies(call));
        items.extend(own::answers(call));
        items.extend(own::headers_of(call));
    }
    items
}

fn key(call: Call<'_>) -> String {
    format!("{} {}", call.operation.method.as_str(), call.operation.path)
}

fn path(call: Call<'_>, name: Option<&Name>) -> String {
    let name = ident(name);
    match call.operation.tag {
        Some(tag) => format!("api::{}::{name}", ident(call.cx.names.tag(tag))),
        None => format!("api::{name}"),
    }
}

fn function(call: Call<'_>) -> Item<'_> {
    let imports = &mut Imports::full_paths();
    let (name, operation) = (call.cx.names.operation(call.id), call.operation);
    let output = spelled(&answer::of(call, imports).output);
    let item = Item::new(Kind::Function, key(call), path(call, name))
        .with(Fact::Returns, output)
        .with(Fact::Endpoint, key(call))
        .with(Fact::Body, media_types(call))
        .with(Fact::Successes, successes(call))
        .with(Fact::Errors, errors(call, imports))
        .with(Fact::Security, security(call))
        .with(Fact::Server, server(call));
    let answers = operation.responses.iter();
    let answers = answers.flat_map(|answer| surface::said(&answer.docs));
    Item {
        place: key(call),
        docs: [surface::said(&operation.docs), answers.collect()].concat(),
        deprecated: operation.deprecated,
        parts: arguments(call, imports),
        ..item
    }
}

/// The arguments, in their order.
fn arguments<'a>(call: Call<'a>, imports: &mut Imports) -> Vec<Part<'a>> {
    let (required, optional): (Vec<_>, Vec<_>) = parameter::all(call)
        .into_iter()
        .partition(|given| given.parameter.required);
    let mut parts: Vec<_> = required
        .iter()
        .map(|given| {
            let ty = spelled(&given.argument(imports));
            let part = one(given).with(Fact::Argument, ty);
            Part {
                required: true,
                ..part
            }
        })
        .collect();
    if let Some(sent) = &call.operation.body {
        let ty = spelled(&body::argument(call, imports, sent));
        let part = named("body", "body").with(Fact::Argument, ty);
        parts.push(Part {
            required: sent.required,
            limits: body_limits(call, sent),
            docs: surface::said(&sent.docs),
            ..part
        });
    }
    if !optional.is_empty() {
        parts.push(named("optional parameters", "params").with(Fact::Argument, "&params"));
    }
    parts
}

fn body_limits(call: Call<'_>, sent: &Body) -> Vec<surface::Limit> {
    let types = sent.contents.iter().filter_map(|content| content.ty);
    types.flat_map(|ty| limits::of_use(call.cx, ty)).collect()
}

fn named<'a>(key: &str, name: &str) -> Part<'a> {
    Part {
        key: key.to_owned(),
        place: key.to_owned(),
        name: name.to_owned(),
        way: Way::Sent,
        ..Part::default()
    }
}

/// A parameter, whether it is an argument or a field.
fn one<'a>(given: &Given<'a>) -> Part<'a> {
    let parameter = given.parameter;
    let place = match parameter.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    };
    let key = format!("{place} parameter `{}`", parameter.name);
    let mut style = format!("{:?}", parameter.style);
    style.push_str(if parameter.explode { ", exploded" } else { "" });
    style.push_str(if parameter.allow_reserved {
        ", reserved characters as they are"
    } else {
        ""
    });
    let part = named(&key, &given.name.to_string());
    Part {
        limits: limits::of_use(given.call.cx, parameter.ty),
        docs: surface::said(&parameter.docs),
        ..part
    }
    .with(Fact::Style, style)
}

fn media_types(call: Call<'_>) -> String {
    let contents = call.operation.body.iter().flat_map(|body| &body.contents);
    let lines = contents.map(|content| {
        let encodings = content.encodings.iter().map(|encoding| {
            let mut said = format!(" `{}`", encoding.property);
            let types = encoding.content_type.iter().map(|it| format!(" as {it}"));
            said.extend(types);
            let styles = encoding.style.iter();
            said.extend(styles.map(|(style, explode)| format!(" {style:?} {explode}")));
            let headers = encoding.headers.iter();
            said.extend(headers.map(|(name, value)| format!(" {name}: {value}")));
            said
        });
        let encodings: String = encodings.collect();
        format!("{}{encodings}", body::media_type(content))
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn successes(call: Call<'_>) -> String {
    let forms = form::all(call);
    let lines = forms.iter().map(|form| {
        let line = format!("{} {}", choice::status(form.status()), form.media_type);
        line.trim().to_owned()
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The answers that are no successes, with the types of their bodies.
fn errors(call: Call<'_>, imports: &mut Imports) -> String {
    let successes = call.operation.successes();
    let errors = call.operation.responses.iter().enumerate();
    let errors = errors.filter(|(position, response)| {
        !successes.iter().any(|(response, _)| response == position)
            && !matches!(response.status, Status::Code(100..=199))
    });
    let lines = errors.map(|(_, response)| {
        let status = choice::status(response.status);
        let types = response.contents.iter().filter_map(|content| content.ty);
        let types = types.map(|ty| spelled(&spell::full(call.cx, imports, ty)));
        match types.collect::<Vec<_>>().join(" or ") {
            types if types.is_empty() => status,
            types => format!("{status}: {types}"),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn security(call: Call<'_>) -> String {
    let own = call.operation.security.as_deref();
    document::needed(call.cx, own.unwrap_or(&call.cx.api.security))
}

fn server(call: Call<'_>) -> String {
    let own = call.operation.servers.first();
    own.map(document::own_url).unwrap_or_default()
}
