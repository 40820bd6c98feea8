//! Answers that are read while they come: the next piece is sent only after the one before was read.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

#[path = "support/server.rs"]
#[allow(dead_code, reason = "other tests need the rest of it")]
mod server;

use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use golden_responses::api::{follow_job, get_log, watch_job};
use golden_responses::{ByteStream, Client, ErrorKind, EventStream, types::Report};
use server::Server;

const EVENTS: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n";
const OCTETS: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\n\r\n";

fn client(server: &Server) -> Client {
    let builder = Client::builder().base_url(&server.url);
    builder.build().expect("a client")
}

fn is_a_stream<S: Stream<Item = Result<T, golden_responses::Error>> + Send + Unpin, T>(_: &S) {}

async fn state(stream: &mut EventStream<Report>) -> Option<String> {
    let report = stream.next().await?.expect("a report");
    Some(report.state)
}

#[tokio::test]
async fn an_event_is_there_before_the_next_one_is_sent() {
    let begin = format!("{EVENTS}id: 1\ndata: {{\"state\":\"a\"}}\n\ndata: {{\"sta");
    let pieces = [
        &begin,
        "te\":\"b\"}\n",
        "\ndata: [DONE]\n\n",
        "data: {}\n\n",
    ];
    let (server, next) = Server::answering_in_pieces(&pieces);
    let response = watch_job(1).send_streaming(&client(&server)).await;
    let response = response.expect("an answer");
    assert_eq!(response.status(), 200);
    let mut events = response.into_inner();
    is_a_stream(&events);
    assert_eq!(state(&mut events).await.as_deref(), Some("a"));
    assert_eq!((events.name(), events.last_id()), ("message", Some("1")));
    next.send(()).expect("a server");
    next.send(()).expect("a server");
    assert_eq!(state(&mut events).await.as_deref(), Some("b"));
    // The server says that this is the end, and does not close the connection.
    assert_eq!(state(&mut events).await, None);
    assert_eq!(state(&mut events).await, None);
    assert!(server.seen().contains("accept: text/event-stream"));
}

#[tokio::test]
async fn events_that_are_one_of_several_forms_are_asked_for_alone() {
    let begin = format!("{EVENTS}data: a\n\n");
    let (server, next) = Server::answering_in_pieces(&[&begin, "data: b\n\n"]);
    let request = follow_job(1).into_events();
    let response = request.send_streaming(&client(&server)).await;
    let mut events = response.expect("an answer").into_inner();
    for expected in ["a", "b"] {
        let text = events.next().await.expect("an event").expect("a text");
        assert_eq!(text, expected);
        let _ = next.send(());
    }
    assert!(events.next().await.is_none());
    let seen = server.seen();
    assert!(seen.contains("accept: text/event-stream\r\n"), "{seen}");
}

#[tokio::test]
async fn a_body_is_read_piece_by_piece() {
    let (server, next) = Server::answering_in_pieces(&[OCTETS, "one", "two"]);
    let response = get_log(1).send_streaming(&client(&server)).await;
    let mut body: ByteStream = response.expect("an answer").into_inner();
    is_a_stream(&body);
    for expected in ["one", "two"] {
        next.send(()).expect("a server");
        let piece = body.next().await.expect("a piece").expect("octets");
        assert_eq!(piece, Bytes::from(expected));
    }
    assert!(body.next().await.is_none());
}

#[tokio::test]
async fn a_silence_is_an_error_and_a_long_answer_is_not() {
    let begin = format!("{EVENTS}data: {{\"state\":\"a\"}}\n\n");
    let (server, next) = Server::answering_in_pieces(&[&begin, "data: {\"state\":\"b\"}\n\n", ""]);
    let request = watch_job(1).timeout(Duration::from_millis(400));
    let response = request.send_streaming(&client(&server)).await;
    let mut events = response.expect("an answer").into_inner();
    assert_eq!(state(&mut events).await.as_deref(), Some("a"));
    tokio::time::sleep(Duration::from_millis(300)).await;
    next.send(()).expect("a server");
    assert_eq!(state(&mut events).await.as_deref(), Some("b"));
    let error = events.next().await.expect("an end").expect_err("a silence");
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.operation(), Some("watch_job"));
    let host = server.url.trim_start_matches("http://");
    assert_eq!(
        error.to_string(),
        format!("watch_job: nothing more came from {host} within 400ms")
    );
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn an_answer_that_does_not_begin_times_out() {
    let (server, next) = Server::answering_in_pieces(&["", EVENTS]);
    let request = watch_job(1).timeout(Duration::from_millis(200));
    let error = request.send_streaming(&client(&server)).await;
    assert_eq!(error.expect_err("late").kind(), ErrorKind::Timeout);
    drop(next);
}

#[tokio::test]
async fn an_answer_that_is_no_success_is_an_error_with_its_body() {
    let server = Server::answering(&server::json(409, r#"{"title":"busy"}"#));
    let error = watch_job(1).send_streaming(&client(&server)).await;
    let error = error.expect_err("a refusal");
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(409));
    let body: serde_json::Value = error.body().expect("a body");
    assert_eq!(body, serde_json::json!({"title": "busy"}));
}

#[tokio::test]
async fn an_event_without_end_is_refused() {
    let endless = format!("{EVENTS}data: {}", "x".repeat(2000));
    let (server, _next) = Server::answering_in_pieces(&[&endless, ""]);
    let builder = Client::builder().base_url(&server.url).max_body(1000);
    let client = builder.build().expect("a client");
    let response = watch_job(1).send_streaming(&client).await;
    let mut events = response.expect("an answer").into_inner();
    let error = events.next().await.expect("an end").expect_err("too much");
    assert_eq!(error.kind(), ErrorKind::BodyTooLarge);
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn an_answer_of_another_kind_is_an_error() {
    let server = Server::answering(&server::json(200, r#"{"state":"a"}"#));
    let error = watch_job(1).send_streaming(&client(&server)).await;
    let error = error.expect_err("no events");
    assert_eq!(error.kind(), ErrorKind::Decode);
}
