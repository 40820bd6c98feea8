//! Answers that are read while they come, without async: the next piece is sent only after the one before was read.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

#[path = "../support/server.rs"]
#[allow(dead_code, reason = "other tests need the rest of it")]
mod server;
mod silence;

use std::io::Read;
use std::net::TcpListener;

use bytes::Bytes;
use golden_responses::ErrorKind;
use golden_responses::api::{follow_job, get_log, watch_job};
use golden_responses::blocking::{ByteReader, Client, ClientBuilder, EventReader};
use golden_responses::types::Report;
use server::Server;

const EVENTS: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n";
const OCTETS: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\n\r\n";

fn builder(server: &Server) -> ClientBuilder {
    Client::builder().base_url(&server.url)
}

fn client(server: &Server) -> Client {
    builder(server).build().expect("a client")
}

fn state(events: &mut EventReader<Report>) -> Option<String> {
    let report = events.next()?.expect("a report");
    Some(report.state)
}

fn host(server: &Server) -> &str {
    server.url.trim_start_matches("http://")
}

#[test]
fn an_event_is_there_before_the_next_one_is_sent() {
    let begin = format!("{EVENTS}id: 1\ndata: {{\"state\":\"a\"}}\n\ndata: {{\"sta");
    let pieces = [
        &begin,
        "te\":\"b\"}\n",
        "\ndata: [DONE]\n\n",
        "data: {}\n\n",
    ];
    let (server, next) = Server::answering_in_pieces(&pieces);
    let response = watch_job(1).send_streaming_blocking(&client(&server));
    let response = response.expect("an answer");
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    let mut events = response.into_inner();
    assert_eq!(state(&mut events).as_deref(), Some("a"));
    assert_eq!((events.name(), events.last_id()), ("message", Some("1")));
    assert_eq!(events.retry(), None);
    next.send(()).expect("a server");
    next.send(()).expect("a server");
    assert_eq!(state(&mut events).as_deref(), Some("b"));
    // The server says that this is the end, and does not close the connection.
    assert_eq!(state(&mut events), None);
    assert_eq!(state(&mut events), None);
    assert!(server.seen().contains("accept: text/event-stream"));
}

#[test]
fn events_that_are_one_of_several_forms_are_asked_for_alone() {
    let begin = format!("{EVENTS}data: a\n\n");
    let (server, next) = Server::answering_in_pieces(&[&begin, "data: b\n\n"]);
    let request = follow_job(1).into_events();
    let response = request.send_streaming_blocking(&client(&server));
    let events = response.expect("an answer").into_inner();
    let texts = events.map(|event| {
        let _ = next.send(());
        event.expect("a text")
    });
    assert_eq!(texts.collect::<Vec<_>>(), ["a", "b"]);
}

#[test]
fn a_body_is_read_piece_by_piece() {
    let (server, next) = Server::answering_in_pieces(&[OCTETS, "one", "two"]);
    let response = get_log(1).send_streaming_blocking(&client(&server));
    let mut body: ByteReader = response.expect("an answer").into_inner();
    for expected in ["one", "two"] {
        next.send(()).expect("a server");
        let piece = body.next_piece().expect("a piece").expect("octets");
        assert_eq!(piece, Bytes::from(expected));
    }
    assert!(body.next_piece().is_none());
}

#[test]
fn a_body_is_a_reader() {
    let (server, next) = Server::answering_in_pieces(&[OCTETS, "one two ", "three"]);
    let response = get_log(1).send_streaming_blocking(&client(&server));
    let mut body = response.expect("an answer").into_inner();
    next.send(()).expect("a server");
    let mut word = [0; 4];
    body.read_exact(&mut word).expect("octets");
    assert_eq!(&word, b"one ");
    // What was read of a piece is not read again.
    let rest = body.next_piece().expect("a piece").expect("octets");
    assert_eq!(rest, "two ");
    next.send(()).expect("a server");
    let mut text = String::new();
    body.read_to_string(&mut text).expect("octets");
    assert_eq!(text, "three");
    assert_eq!(body.read(&mut word).expect("the end"), 0);
}

/// More than is accepted of an answer that is held in memory.
#[test]
fn a_body_may_have_any_size() {
    let large = "x".repeat(1 << 20);
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{large}",
        1 << 20
    );
    let server = Server::answering(&answer);
    let client = builder(&server).max_body(1000).build().expect("a client");
    let response = get_log(1).send_streaming_blocking(&client);
    let mut body = response.expect("an answer").into_inner();
    let copied = std::io::copy(&mut body, &mut std::io::sink());
    assert_eq!(copied.expect("octets"), 1 << 20);
}

#[test]
fn an_answer_that_is_no_success_is_an_error_with_its_body() {
    let server = Server::answering(&server::json(409, r#"{"title":"busy"}"#));
    let error = watch_job(1).send_streaming_blocking(&client(&server));
    let error = error.expect_err("a refusal");
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.operation(), Some("watch_job"));
    assert_eq!(error.status().map(|status| status.as_u16()), Some(409));
    let body: serde_json::Value = error.body().expect("a body");
    assert_eq!(body, serde_json::json!({"title": "busy"}));
}

#[test]
fn a_redirect_is_followed() {
    let answer = format!("{EVENTS}data: {{\"state\":\"a\"}}\n\n");
    let server = Server::redirecting_once(307, "/other", &answer);
    let response = watch_job(1).send_streaming_blocking(&client(&server));
    let mut events = response.expect("an answer").into_inner();
    assert_eq!(state(&mut events).as_deref(), Some("a"));
    assert_eq!(state(&mut events), None);
    assert_eq!(server.count(), 2);
}

#[test]
fn a_connection_that_breaks_is_an_error_and_not_the_end() {
    let answer = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nonly this";
    let server = Server::answering(answer);
    let response = get_log(1).send_streaming_blocking(&client(&server));
    let mut body = response.expect("an answer").into_inner();
    let piece = body.next_piece().expect("a piece").expect("octets");
    assert_eq!(piece, "only this");
    let error = body.next_piece().expect("an error").expect_err("a break");
    assert_eq!(error.kind(), ErrorKind::Transport);
    let begin = format!("get_log: the connection to {} broke: ", host(&server));
    assert!(error.to_string().starts_with(&begin), "{error}");
    assert!(body.next_piece().is_none());
}

#[test]
fn a_server_that_is_not_there() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let client = Client::builder()
        .base_url(format!("http://{address}"))
        .build();
    let error = get_log(1).send_streaming_blocking(&client.expect("a client"));
    let error = error.expect_err("no server");
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_eq!(error.operation(), Some("get_log"));
}

#[test]
fn an_event_without_end_is_refused() {
    let endless = format!("{EVENTS}data: {}", "x".repeat(2000));
    let (server, _next) = Server::answering_in_pieces(&[&endless, ""]);
    let client = builder(&server).max_body(1000).build().expect("a client");
    let response = watch_job(1).send_streaming_blocking(&client);
    let mut events = response.expect("an answer").into_inner();
    let error = events.next().expect("an end").expect_err("too much");
    assert_eq!(error.kind(), ErrorKind::BodyTooLarge);
    assert!(events.next().is_none());
}

#[test]
fn an_answer_of_another_kind_is_an_error() {
    let server = Server::answering(&server::json(200, r#"{"state":"a"}"#));
    let error = watch_job(1).send_streaming_blocking(&client(&server));
    assert_eq!(error.expect_err("no events").kind(), ErrorKind::Decode);
}

/// reqwest's blocking client would panic there, also where an answer is only dropped.
#[tokio::test]
async fn on_a_thread_that_runs_async_code() {
    let begin = format!("{EVENTS}data: {{\"state\":\"a\"}}\n\n");
    let (server, next) = Server::answering_in_pieces(&[&begin, "data: {\"state\":\"b\"}\n\n", ""]);
    let client = client(&server);
    let response = watch_job(1).send_streaming_blocking(&client);
    let mut events = response.expect("an answer").into_inner();
    assert_eq!(state(&mut events).as_deref(), Some("a"));
    next.send(()).expect("a server");
    tokio::task::yield_now().await;
    assert_eq!(state(&mut events).as_deref(), Some("b"));
    // In the middle of an answer.
    drop(events);
    let server = Server::answering(&server::answer(200, "text/plain", "a log"));
    let response = get_log(1).send_streaming_blocking(&self::client(&server));
    let mut text = String::new();
    let mut body = response.expect("an answer").into_inner();
    body.read_to_string(&mut text).expect("octets");
    assert_eq!(text, "a log");
}
