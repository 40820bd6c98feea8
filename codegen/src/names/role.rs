//! What an inline schema is called for the place it has: in another type, in a body, in an answer.

use super::text::Text;
use super::wish::{Other, Wish};
use crate::ir::{Content, Media, Operation, Response, Role, Status, TypeId};

/// The text for a role that does not depend on the operation.
pub(super) fn text(role: &Role) -> Text {
    match role {
        Role::Property(name) | Role::Parameter(name) | Role::Header(name) => Text::value(name),
        Role::Item => Text::prose("item"),
        Role::Element(position) => element(*position),
        Role::Value => Text::prose("value"),
        Role::Member(_, name) => Text::prose(name.as_deref().unwrap_or("member")),
        Role::Body => Text::prose("body"),
        Role::Response(status) => self::status(*status),
    }
}

/// The word that is added where two schemas would be called the same.
pub(super) fn kind(role: &Role) -> &'static str {
    match role {
        Role::Property(_) => "property",
        Role::Item | Role::Element(_) => "element",
        Role::Value => "entry",
        Role::Member(..) => "member",
        Role::Body => "content",
        Role::Response(_) => "answer",
        Role::Parameter(_) => "parameter",
        Role::Header(_) => "header",
    }
}

fn element(position: usize) -> Text {
    const WORDS: [&str; 6] = ["first", "second", "third", "fourth", "fifth", "sixth"];
    match WORDS.get(position) {
        Some(word) => Text::prose(word),
        None => Text::prose(&format!("element {position}")),
    }
}

/// The text for the body schema `id` of an operation.
pub(super) fn body(operation: &Operation, id: TypeId) -> Text {
    let body = Text::prose("body");
    let contents = operation
        .body
        .as_ref()
        .map_or(&[][..], |body| &body.contents);
    match (
        contents,
        contents.iter().find(|content| content.ty == Some(id)),
    ) {
        ([_, _, ..], Some(content)) => form(content, body).text,
        _ => body,
    }
}

/// The text for the schema `id` in an answer: "response" for the only success, otherwise by status and form.
pub(super) fn response(operation: &Operation, id: TypeId, status: Status) -> Text {
    let of_status = |response: &&Response| response.status == status;
    let Some(response) = operation.responses.iter().find(of_status) else {
        return self::status(status);
    };
    let only = operation.successes().len() <= 1;
    let none = !operation
        .responses
        .iter()
        .any(|other| other.status.is_success());
    if (only && status.is_success()) || (none && status == Status::Default) {
        return Text::prose("response");
    }
    let text = self::status(status);
    let content = response
        .contents
        .iter()
        .find(|content| content.ty == Some(id));
    match content {
        Some(content) if response.contents.len() > 1 => form(content, text).text,
        _ => text,
    }
}

/// The wish for the variant of a form of an answer.
pub(super) fn answer(operation: &Operation, response: usize, content: usize) -> Wish {
    let Some(response) = operation.responses.get(response) else {
        return Wish::new(Text::prose("response"));
    };
    let text = match response.status {
        // Only where no 2xx is declared does it come here.
        Status::Default => Text::prose("success"),
        other => status(other),
    };
    match response.contents.get(content) {
        Some(content) if response.contents.len() > 1 && !operation.is_bodiless(response.status) => {
            form(content, text)
        }
        _ => Wish::new(text),
    }
}

/// The wish for a form of a body: by the kind of its media type, else by the media type itself.
pub(super) fn form(content: &Content, before: Text) -> Wish {
    let kind = match content.media {
        Media::Json => "json",
        Media::Form => "form",
        Media::Multipart => "multipart",
        Media::Events => "events",
        Media::Text => "text",
        Media::Binary => "binary",
    };
    let media = content.media_type.split(';').next().unwrap_or_default();
    let (tree, subtype) = media.split_once('/').unwrap_or(("", media));
    let usual = [
        "application/json",
        "*/*",
        "text/plain",
        "application/octet-stream",
    ];
    let word = match content.media {
        Media::Form | Media::Multipart | Media::Events => kind,
        _ if usual.contains(&media) => kind,
        _ if subtype == "*" => tree,
        _ => subtype.trim_start_matches("vnd."),
    };
    Wish {
        others: [tree, &content.media_type]
            .map(|more| {
                let with_more = before.clone().then(Text::prose(more));
                Other::from(with_more.then(Text::prose(subtype)))
            })
            .to_vec(),
        tie: content.media_type.clone(),
        ..Wish::new(before.then(Text::prose(word)))
    }
}

/// The text for a status: its reason phrase (RFC 9110, section 15).
fn status(status: Status) -> Text {
    let reason = match status {
        Status::Code(code) => return Text::prose(&phrase(code)),
        Status::Range(1) => "informational",
        Status::Range(2) => "success",
        Status::Range(3) => "redirection",
        Status::Range(4) => "client error",
        Status::Range(5) => "server error",
        Status::Range(digit) => return Text::prose(&format!("status {digit}xx")),
        Status::Default => "error",
    };
    Text::prose(reason)
}

fn phrase(code: u16) -> String {
    let known = match code {
        200 => "ok",
        201 => "created",
        202 => "accepted",
        203 => "non authoritative information",
        204 => "no content",
        205 => "reset content",
        206 => "partial content",
        207 => "multi status",
        400 => "bad request",
        401 => "unauthorized",
        402 => "payment required",
        403 => "forbidden",
        404 => "not found",
        405 => "method not allowed",
        406 => "not acceptable",
        408 => "request timeout",
        409 => "conflict",
        410 => "gone",
        412 => "precondition failed",
        413 => "content too large",
        415 => "unsupported media type",
        422 => "unprocessable content",
        423 => "locked",
        424 => "failed dependency",
        428 => "precondition required",
        429 => "too many requests",
        500 => "internal server error",
        501 => "not implemented",
        502 => "bad gateway",
        503 => "service unavailable",
        504 => "gateway timeout",
        other => return format!("status {other}"),
    };
    known.to_owned()
}
