//! How long is waited: for the head of an answer, for what comes after it, and by the server for a client that has gone.

use std::io::Read;
use std::net::TcpListener;
use std::thread;
use std::time::{Duration, Instant};

use golden_responses::api::{get_log, watch_job};
use golden_responses::blocking::Client;
use golden_responses::{Error, ErrorKind};

use crate::server::Server;
use crate::{EVENTS, OCTETS, builder, client, host, state};

#[test]
fn a_silence_is_an_error_and_a_long_answer_is_not() {
    let begin = format!("{EVENTS}data: {{\"state\":\"a\"}}\n\n");
    let (server, next) = Server::answering_in_pieces(&[&begin, "data: {\"state\":\"b\"}\n\n", ""]);
    let request = watch_job(1).timeout(Duration::from_millis(400));
    let response = request.send_streaming_blocking(&client(&server));
    let mut events = response.expect("an answer").into_inner();
    assert_eq!(state(&mut events).as_deref(), Some("a"));
    thread::sleep(Duration::from_millis(300));
    next.send(()).expect("a server");
    assert_eq!(state(&mut events).as_deref(), Some("b"));
    let since = Instant::now();
    let error = events.next().expect("an end").expect_err("a silence");
    assert!(since.elapsed() < Duration::from_secs(2));
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.operation(), Some("watch_job"));
    assert_eq!(
        error.to_string(),
        format!(
            "watch_job: nothing more came from {} within 400ms",
            host(&server)
        )
    );
    assert!(events.next().is_none());
}

/// The HTTP client gives up waiting much earlier than the request may take; what it waited for is not lost.
#[test]
fn a_silence_that_is_longer_than_the_time_out_of_the_client() {
    let (server, next) = Server::answering_in_pieces(&[OCTETS, "one", "two"]);
    let builder = builder(&server).timeout(Duration::from_millis(100));
    let request = get_log(1).timeout(Duration::from_secs(5));
    let response = request.send_streaming_blocking(&builder.build().expect("a client"));
    let mut body = response.expect("an answer").into_inner();
    for expected in ["one", "two"] {
        let next = next.clone();
        let later = thread::spawn(move || {
            thread::sleep(Duration::from_millis(350));
            next.send(()).expect("a server");
        });
        let piece = body.next_piece().expect("a piece").expect("octets");
        assert_eq!(piece, expected);
        later.join().expect("no panic");
    }
    assert!(body.next_piece().is_none());
}

#[test]
fn a_reader_tells_of_a_silence_in_the_words_of_the_standard_library() {
    let (server, _next) = Server::answering_in_pieces(&[OCTETS, ""]);
    let request = get_log(1).timeout(Duration::from_millis(200));
    let response = request.send_streaming_blocking(&client(&server));
    let mut body = response.expect("an answer").into_inner();
    let error = body.read(&mut [0; 8]).expect_err("a silence");
    assert_eq!(error.kind(), std::io::ErrorKind::TimedOut);
    let error = error.downcast::<Error>().expect("an error of the crate");
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.operation(), Some("get_log"));
}

#[test]
fn an_answer_that_does_not_begin_times_out() {
    let (server, next) = Server::answering_in_pieces(&["", EVENTS]);
    let request = watch_job(1).timeout(Duration::from_millis(200));
    let error = request.send_streaming_blocking(&client(&server));
    let error = error.expect_err("late");
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(
        error.to_string(),
        format!(
            "watch_job: no complete answer from {} within 200ms",
            host(&server)
        )
    );
    drop(next);
}

#[test]
fn an_answer_must_begin_within_the_time_out_of_the_client() {
    let (server, _next) = Server::answering_in_pieces(&["", EVENTS]);
    let builder = builder(&server).timeout(Duration::from_millis(200));
    let request = watch_job(1).timeout(Duration::from_secs(5));
    let error = request.send_streaming_blocking(&builder.build().expect("a client"));
    let error = error.expect_err("late");
    assert_eq!(error.kind(), ErrorKind::Timeout);
    let text = error.to_string();
    assert!(
        text.ends_with("ms, which is the time-out of the HTTP client"),
        "{text}"
    );
}

/// Nobody reads: the connection is let go of, so that the server notices.
#[test]
fn what_is_dropped_is_no_longer_received() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let serving = thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        let mut request = [0; 4096];
        let _ = stream.read(&mut request).expect("a request");
        std::io::Write::write_all(&mut stream, OCTETS.as_bytes()).expect("a client");
        // Says nothing more, and waits for the client to go.
        stream.read(&mut request).expect("the end")
    });
    let builder = Client::builder().base_url(url);
    let client = builder.timeout(Duration::from_millis(200)).build();
    let client = client.expect("a client");
    let response = get_log(1).send_streaming_blocking(&client);
    drop(response.expect("an answer"));
    assert_eq!(serving.join().expect("no panic"), 0);
}
