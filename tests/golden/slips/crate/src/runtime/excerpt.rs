// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! One short line about a body, for messages: what a person needs to see of it and no more.

use http::StatusCode;

use super::answer::Answer;
use super::secrets::Secrets;

/// How many characters of a body a message shows at most.
const SHOWN: usize = 300;

/// How many octets of a body are looked at.
const LOOKED_AT: usize = 8192;

/// How many octets are shown on either side of a place.
const AROUND: usize = 40;

/// What to say of an answer that is not a success: `404 Not Found with an empty body`.
pub(crate) fn of(answer: &Answer, secrets: &Secrets) -> String {
    let status = status(answer.status);
    let body = &answer.body;
    if body.is_empty() {
        return format!("{status} with an empty body");
    }
    if is_html(answer.media_type(), body) {
        return secrets.hide(format!("{status} with {}", html(body)));
    }
    match text(body) {
        Some(text) => format!("{status}: {}", one_line(&secrets.hide(text), SHOWN)),
        None => format!(
            "{status} with a body of {} octets that is no text",
            body.len()
        ),
    }
}

/// The status with its usual words.
pub(crate) fn status(status: StatusCode) -> String {
    match status.canonical_reason() {
        Some(reason) => format!("{} {reason}", status.as_str()),
        None => status.as_str().to_owned(),
    }
}

/// Whether a body is a web page.
pub(crate) fn is_html(media_type: &str, body: &[u8]) -> bool {
    let start = head(body).trim_ascii_start();
    let starts_with = |text: &[u8]| {
        start
            .get(..text.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(text))
    };
    media_type.eq_ignore_ascii_case("text/html")
        || starts_with(b"<!doctype html")
        || starts_with(b"<html")
}

/// What to say of a web page: its title, if it has one.
pub(crate) fn html(body: &[u8]) -> String {
    let page = String::from_utf8_lossy(head(body));
    // Lower-casing ASCII only keeps all offsets.
    let lower = page.to_ascii_lowercase();
    let title = lower
        .find("<title")
        .and_then(|tag| Some(tag + lower.get(tag..)?.find('>')? + 1))
        .and_then(|start| {
            let end = start + lower.get(start..)?.find("</title")?;
            page.get(start..end)
        })
        .map(|title| one_line(title, SHOWN))
        .filter(|title| !title.is_empty());
    match title {
        Some(title) => format!("an HTML page (\"{title}\")"),
        None => "an HTML page".to_owned(),
    }
}

/// The octets around a place, unless a secret is among them.
pub(crate) fn around(body: &[u8], offset: usize, secrets: &Secrets) -> String {
    let wide = AROUND.saturating_add(secrets.longest());
    if secrets.are_in(&window(body, offset, wide)) {
        return "a place that is not shown, since it holds a credential".to_owned();
    }
    let shown = one_line(&window(body, offset, AROUND), SHOWN);
    let before = if offset > AROUND { "…" } else { "" };
    let after = if offset.saturating_add(AROUND) < body.len() {
        "…"
    } else {
        ""
    };
    format!("`{before}{shown}{after}`")
}

/// The text at most so many octets to either side of a place.
fn window(body: &[u8], offset: usize, width: usize) -> String {
    let end = offset.saturating_add(width).min(body.len());
    let start = offset.saturating_sub(width).min(end);
    let octets = body.get(start..end).unwrap_or_default();
    // A character cut in two at an edge is left away.
    String::from_utf8_lossy(octets)
        .trim_matches(char::REPLACEMENT_CHARACTER)
        .to_owned()
}

/// The first octets.
fn head(body: &[u8]) -> &[u8] {
    body.get(..LOOKED_AT).unwrap_or(body)
}

/// The first octets as text, if they are.
fn text(body: &[u8]) -> Option<String> {
    match std::str::from_utf8(head(body)) {
        Ok(text) => Some(text.to_owned()),
        // Cut in the middle of a character.
        Err(error) if error.error_len().is_none() => {
            let valid = body.get(..error.valid_up_to())?;
            String::from_utf8(valid.to_vec()).ok()
        }
        Err(_) => None,
    }
}

/// A text on one line, without control characters, cut after so many characters.
fn one_line(text: &str, limit: usize) -> String {
    let mut line = String::with_capacity(text.len().min(limit));
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()) {
        if word.is_empty() {
            continue;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    match line.char_indices().nth(limit) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}
