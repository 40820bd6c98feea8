//! Answers: which statuses are declared, and what comes with them.

use openapiv3::{
    Header as Declared, ParameterSchemaOrContent, ReferenceOr, Response as Answer, Responses,
    StatusCode,
};

use serde_json::Value;

use super::schema::Draft;
use super::{Builder, body, docs};
use crate::ir::{Header, HeaderForm, Media, OperationId, Origin, Response, Role, Shape, Status};
use crate::lower::extension;
use crate::problem::Pointer;

/// All answers that an operation declares, in the document's order; `default` comes last.
pub(super) fn all<'a>(
    builder: &mut Builder<'a>,
    of: OperationId,
    responses: &'a Responses,
    at: &Pointer,
) -> Vec<Response> {
    let mut found = Vec::new();
    for (code, response) in &responses.responses {
        let (key, status) = status(code);
        found.extend(read(builder, of, response, status, &at.key(&key)));
    }
    if let Some(response) = &responses.default {
        found.extend(read(
            builder,
            of,
            response,
            Status::Default,
            &at.key("default"),
        ));
    }
    found
}

fn status(code: &StatusCode) -> (String, Status) {
    match code {
        StatusCode::Code(code) => (code.to_string(), Status::Code(*code)),
        StatusCode::Range(digit) => (
            format!("{digit}XX"),
            Status::Range(u8::try_from(*digit).unwrap_or_default()),
        ),
    }
}

fn read<'a>(
    builder: &mut Builder<'a>,
    of: OperationId,
    response: &'a ReferenceOr<Answer>,
    status: Status,
    at: &Pointer,
) -> Option<Response> {
    let (at, answer) = builder.resolved.follow(at, response)?;
    let origin = Origin::Operation {
        of,
        role: Role::Response(status),
    };
    Some(Response {
        status,
        docs: docs::description(Some(&answer.description)),
        contents: body::contents(builder, &answer.content, &at.key("content"), &origin),
        headers: headers(builder, of, answer, &at.key("headers")),
    })
}

fn headers<'a>(
    builder: &mut Builder<'a>,
    of: OperationId,
    answer: &'a Answer,
    at: &Pointer,
) -> Vec<Header> {
    let mut found = Vec::new();
    for (name, header) in &answer.headers {
        let Some((at, header)) = builder.resolved.follow(&at.key(name), header) else {
            continue;
        };
        found.push(read_header(builder, of, name, header, &at));
    }
    found
}

fn read_header<'a>(
    builder: &mut Builder<'a>,
    of: OperationId,
    name: &str,
    header: &'a Declared,
    at: &Pointer,
) -> Header {
    let origin = Origin::Operation {
        of,
        role: Role::Header(name.to_owned()),
    };
    let explode = header.extensions.get(extension::EXPLODE);
    let simple = HeaderForm::Simple {
        explode: explode.and_then(Value::as_bool).unwrap_or_default(),
    };
    let (schema, at, form) = match &header.format {
        ParameterSchemaOrContent::Schema(schema) => (Some(schema), at.key("schema"), simple),
        ParameterSchemaOrContent::Content(content) => {
            let json = content
                .iter()
                .find(|(name, _)| Media::of(name) == Media::Json);
            let schema = json.and_then(|(_, media)| media.schema.as_ref());
            let name = json.map_or("", |(name, _)| name);
            let form = json.map_or(simple, |_| HeaderForm::Json);
            (schema, at.key("content").key(name).key("schema"), form)
        }
    };
    let ty = match schema {
        Some(schema) => builder.schema(schema, &at, origin),
        None => builder.add(&at, origin, Draft::of(Shape::Any)),
    };
    Header {
        name: name.to_owned(),
        required: header.required,
        ty,
        form,
        docs: docs::description(header.description.as_deref()),
    }
}
