//! What a user of the generated crate meets on a real socket: answers, errors, time-outs, redirects.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]
#![allow(clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "support/server.rs"]
mod server;

use std::net::TcpListener;
use std::time::{Duration, Instant};

use gcore_cloud::api::security_groups::create_security_group_rule;
use gcore_cloud::types::{
    CreateSecurityGroupRuleSerializerV2 as Rule,
    CreateSecurityGroupRuleSerializerV2Direction as Direction, TaskIDsSerializer,
};
use gcore_cloud::{Client, Error, ErrorKind, Request, blocking};
use server::Server;
use uuid::Uuid;

const OK: &str = r#"{"tasks":["d478ae29-dedc-4869-82f0-96104425f565"]}"#;
const PATH: &str = "/cloud/v2/security_groups/1/1/00000000-0000-0000-0000-000000000000/rules";

fn request() -> Request<TaskIDsSerializer> {
    create_security_group_rule(1, 1, Uuid::nil(), &Rule::new(Direction::Ingress))
}

fn client(base: &str) -> Client {
    let builder = Client::builder().base_url(base).api_key("KEY");
    builder.build().expect("a client")
}

fn blocking_client(base: &str) -> blocking::Client {
    let builder = blocking::Client::builder().base_url(base).api_key("KEY");
    builder.build().expect("a client")
}

/// The error that both clients give, which must be the same.
async fn failure(base: &str) -> Error {
    let error = request().send(&client(base)).await.expect_err("a failure");
    let blocking = request().send_blocking(&blocking_client(base));
    let blocking = blocking.expect_err("a failure");
    assert_eq!(error.to_string(), blocking.to_string());
    assert_eq!(error.kind(), blocking.kind());
    assert_eq!(error.operation(), Some("create_security_group_rule"));
    error
}

#[tokio::test]
async fn the_answer_comes_typed() {
    let server = Server::answering(&server::json(200, OK));
    let response = request()
        .send(&client(&server.url))
        .await
        .expect("an answer");
    assert_eq!(response.tasks, ["d478ae29-dedc-4869-82f0-96104425f565"]);
    let seen = server.seen();
    let (head, body) = seen.split_once("\r\n\r\n").expect("a head");
    let mut lines: Vec<_> = head.split("\r\n").map(str::to_lowercase).collect();
    lines.sort();
    let host = server.url.trim_start_matches("http://");
    assert_eq!(
        lines,
        [
            "accept: application/json".to_owned(),
            "authorization: apikey key".to_owned(),
            "content-length: 23".to_owned(),
            "content-type: application/json".to_owned(),
            format!("host: {host}"),
            format!("post {PATH} http/1.1"),
            "user-agent: gcore-cloud/0.1.0".to_owned(),
        ]
    );
    assert_eq!(body, r#"{"direction":"ingress"}"#);
}

#[test]
fn the_blocking_client_needs_no_runtime() {
    let server = Server::answering(&server::json(200, OK));
    let response = request().send_blocking(&blocking_client(&server.url));
    assert_eq!(response.expect("an answer").tasks.len(), 1);
}

#[tokio::test]
async fn the_blocking_client_works_inside_a_runtime() {
    let server = Server::answering(&server::json(200, OK));
    let response = request().send_blocking(&blocking_client(&server.url));
    assert_eq!(response.expect("an answer").tasks.len(), 1);
}

#[test]
fn the_async_client_says_that_it_needs_a_runtime() {
    let client = client("http://127.0.0.1:9");
    let request = request();
    let mut send = std::pin::pin!(request.send(&client));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = send.as_mut().poll(&mut context) else {
        panic!("expected an error at once");
    };
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("Tokio runtime"), "{error}");
}

#[tokio::test]
async fn a_refused_connection_is_told() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let error = failure(&format!("http://{address}")).await;
    assert_eq!(error.kind(), ErrorKind::Connect);
    let expected =
        format!("create_security_group_rule: no connection to {address}: Connection refused");
    assert!(error.to_string().starts_with(&expected), "{error}");
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn a_connection_that_does_not_come_about_times_out() {
    // Nobody answers on an address that is set aside for documentation (RFC 5737); where the network says so at once,
    // there is nothing to wait for.
    let client = Client::builder()
        .base_url("http://192.0.2.1")
        .api_key("KEY")
        .connect_timeout(Duration::from_millis(200));
    let client = client.build().expect("a client");
    let error = request().send(&client).await.expect_err("a failure");
    match error.kind() {
        ErrorKind::Connect => {}
        kind => {
            assert_eq!(kind, ErrorKind::Timeout);
            let expected = "create_security_group_rule: no connection to 192.0.2.1 within 200ms";
            assert_eq!(error.to_string(), expected);
        }
    }
}

#[tokio::test]
async fn an_answer_that_does_not_come_times_out() {
    for beginning in ["", "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"tas"] {
        let server = Server::stalling_after(beginning);
        let short = Duration::from_millis(200);
        let since = Instant::now();
        let error = request().timeout(short).send(&client(&server.url)).await;
        let error = error.expect_err("a failure");
        let blocking = request()
            .timeout(short)
            .send_blocking(&blocking_client(&server.url))
            .expect_err("a failure");
        let host = server.url.trim_start_matches("http://");
        assert_eq!(
            error.to_string(),
            format!("create_security_group_rule: no complete answer from {host} within 200ms")
        );
        assert_eq!(error.to_string(), blocking.to_string());
        assert!(error.is_timeout() && blocking.is_timeout());
        assert!(since.elapsed() < Duration::from_secs(5));
    }
}

#[tokio::test]
async fn a_brought_client_keeps_to_the_time_out() {
    let server = Server::stalling_after("");
    let http = Client::http_builder().expect("a builder").no_proxy();
    let http = http.build().expect("an HTTP client");
    let client = Client::builder()
        .base_url(&server.url)
        .api_key("KEY")
        .timeout(Duration::from_millis(200))
        .http_client(http);
    let client = client.build().expect("a client");
    let error = request().send(&client).await.expect_err("a failure");
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test]
async fn a_status_that_is_no_success_is_told_in_one_line() {
    let bodies = [
        (
            "application/json",
            r#"{"message":"no"}"#,
            ": {\"message\":\"no\"}",
        ),
        (
            "text/html",
            "<html><title>No</title></html>",
            " with an HTML page (\"No\")",
        ),
        ("application/json", "", " with an empty body"),
    ];
    for (status, reason) in [
        (401, "Unauthorized"),
        (404, "Not Found"),
        (422, "Unprocessable Entity"),
        (500, "Internal Server Error"),
    ] {
        for (media_type, body, told) in bodies {
            let server = Server::answering(&server::answer(status, media_type, body));
            let error = failure(&server.url).await;
            assert_eq!(
                error.to_string(),
                format!("create_security_group_rule: the server answered {status} {reason}{told}")
            );
            assert_eq!(error.kind(), ErrorKind::Status);
            assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
            assert_eq!(error.body_bytes(), Some(body.as_bytes()));
            assert_eq!(
                error.headers().expect("headers")["content-type"],
                media_type
            );
        }
    }
}

#[tokio::test]
async fn a_wrong_type_in_the_answer_is_located() {
    let server = Server::answering(&server::json(200, r#"{"tasks":[1]}"#));
    let error = failure(&server.url).await;
    assert_eq!(
        (error.kind(), error.path()),
        (ErrorKind::Decode, Some("tasks[0]"))
    );
    let text = error.to_string();
    assert!(
        text.contains("tasks[0]: expected a string, found integer `1`"),
        "{text}"
    );
}

#[tokio::test]
async fn a_body_over_the_limit_is_not_received() {
    let declared = server::json(200, &" ".repeat(100));
    let chunks = "32\r\n".to_owned() + &" ".repeat(50) + "\r\n";
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".to_owned()
        + &chunks
        + &chunks
        + "0\r\n\r\n";
    for (answer, how) in [
        (declared, "100 octets, more than"),
        (chunked, "larger than"),
    ] {
        let server = Server::answering(&answer);
        let small = Client::builder()
            .base_url(&server.url)
            .api_key("KEY")
            .max_body(99);
        let small = small.build().expect("a client");
        let error = request().send(&small).await.expect_err("a failure");
        let small = blocking::Client::builder()
            .base_url(&server.url)
            .api_key("KEY")
            .max_body(99);
        let small = small.build().expect("a client");
        let blocking = request().send_blocking(&small).expect_err("a failure");
        assert_eq!(
            error.to_string(),
            format!(
                "create_security_group_rule: the body of the answer is {how} the 99 octets that are allowed"
            )
        );
        assert_eq!(error.to_string(), blocking.to_string());
        assert_eq!(error.kind(), ErrorKind::BodyTooLarge);
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    }
}

#[tokio::test]
async fn a_redirect_to_another_server_is_not_followed() {
    let elsewhere = Server::answering(&server::json(200, OK));
    for status in [301, 302, 303, 307, 308] {
        let location = format!("{}/secret?token=T", elsewhere.url);
        let server = Server::answering(&server::redirect(status, &location));
        let error = failure(&server.url).await;
        assert_eq!(error.kind(), ErrorKind::Redirect);
        let text = error.to_string();
        let place = format!(
            "redirected to {}/secret, which was not followed",
            elsewhere.url
        );
        assert!(text.contains(&place) && !text.contains("token"), "{text}");
        assert_eq!(error.status().map(|found| found.as_u16()), Some(status));
    }
    assert_eq!(elsewhere.count(), 0);
}

#[tokio::test]
async fn a_redirect_on_the_same_server_keeps_the_request() {
    for status in [307, 308] {
        let server = Server::redirecting_once(status, "/there", &server::json(200, OK));
        let response = request().send(&client(&server.url)).await;
        assert_eq!(response.expect("an answer").tasks.len(), 1);
        assert!(server.seen().starts_with("POST /cloud/"));
        let again = server.seen();
        assert!(again.starts_with("POST /there HTTP/1.1"), "{again}");
        assert!(again.contains("authorization: apikey KEY"), "{again}");
        assert!(again.ends_with(r#"{"direction":"ingress"}"#), "{again}");
    }
}

#[tokio::test]
async fn only_303_turns_a_post_into_a_get() {
    let server = Server::redirecting_once(303, "/there", &server::json(200, OK));
    let response = request().send_blocking(&blocking_client(&server.url));
    assert_eq!(response.expect("an answer").tasks.len(), 1);
    server.seen();
    let again = server.seen();
    assert!(
        again.starts_with("GET /there HTTP/1.1") && again.ends_with("\r\n\r\n"),
        "{again}"
    );
    for status in [301, 302] {
        let server = Server::answering(&server::redirect(status, "/there"));
        let error = failure(&server.url).await;
        assert!(
            error
                .to_string()
                .ends_with("since a POST would lose its body"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn redirects_come_to_an_end() {
    let server = Server::answering(&server::redirect(307, "/again"));
    let error = failure(&server.url).await;
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert_eq!(server.count(), 22);
}

#[tokio::test]
async fn a_connection_that_breaks_is_told() {
    let server = Server::answering("HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{");
    let error = failure(&server.url).await;
    assert_eq!(error.kind(), ErrorKind::Transport);
    let server = Server::answering("SSH-2.0-OpenSSH_9.6\r\n");
    assert_eq!(failure(&server.url).await.kind(), ErrorKind::Transport);
}

#[test]
fn a_client_that_cannot_work_is_not_built() {
    let builder = || Client::builder().api_key("KEY");
    for (builder, expected) in [
        (
            builder().base_url("ftp://e.com"),
            "`ftp://e.com` must begin with",
        ),
        (builder().api_key("SECRET\n"), "holds a line break"),
        (builder().api_key(""), "is empty"),
        (
            builder().user_agent("a\nb"),
            "`user-agent` holds a line break",
        ),
    ] {
        assert!(!format!("{builder:?}").contains("KEY"));
        let error = builder.build().expect_err("a failure");
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(expected), "{error}");
        assert!(!error.to_string().contains("SECRET"), "{error}");
    }
    let client = client("https://e.com");
    assert!(!format!("{client:?}").contains("KEY"));
}

#[tokio::test]
async fn a_missing_key_is_found_before_anything_is_sent() {
    let server = Server::answering(&server::json(200, OK));
    let client = Client::builder()
        .base_url(&server.url)
        .build()
        .expect("a client");
    let error = request().send(&client).await.expect_err("a failure");
    assert!(error.to_string().contains("GCORE_API_KEY"), "{error}");
    assert_eq!(server.count(), 0);
}
