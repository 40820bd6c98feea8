//! What the generated crate says on the wire, without a wire: exact requests, and answers as they come.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]
#![allow(clippy::indexing_slicing, reason = "a test fails by panicking")]

use bytes::Bytes;
use gcore_cloud::api::security_groups::create_security_group_rule;
use gcore_cloud::types::{
    CreateSecurityGroupRuleSerializerV2 as Rule,
    CreateSecurityGroupRuleSerializerV2Direction as Direction,
    CreateSecurityGroupRuleSerializerV2Ethertype as Ethertype,
    SecurityGroupProtocolEnumV2 as Protocol, TaskIDsSerializer,
};
use gcore_cloud::{Error, ErrorKind, Nullable, Request, Settings};
use ipnet::IpNet;
use serde_json::{Value, json};
use uuid::Uuid;

const GROUP: &str = "00000000-0000-4000-8000-000000000000";
const PATH: &str = "/cloud/v2/security_groups/1/1/00000000-0000-4000-8000-000000000000/rules";

fn group() -> Uuid {
    GROUP.parse().expect("a group")
}

fn request(rule: &Rule) -> Request<TaskIDsSerializer> {
    create_security_group_rule(1, 1, group(), rule)
}

fn settings() -> Settings {
    Settings::new("https://api.example.com").api_key("KEY")
}

fn body(rule: &Rule) -> Value {
    let request = request(rule).to_http(&settings()).expect("a request");
    serde_json::from_slice(request.body()).expect("JSON")
}

fn refused(rule: &Rule, settings: &Settings) -> Error {
    request(rule).to_http(settings).expect_err("a refusal")
}

fn answer(status: u16, media_type: &str, body: &'static str) -> http::Response<Bytes> {
    http::Response::builder()
        .status(status)
        .header("content-type", media_type)
        .body(Bytes::from(body))
        .expect("a response")
}

fn decode_error(answer: http::Response<Bytes>) -> Error {
    let request = request(&Rule::new(Direction::Ingress));
    request.decode(answer).expect_err("a failure")
}

#[test]
fn the_request_is_the_one_that_the_document_describes() {
    let request = request(&Rule::new(Direction::Ingress))
        .to_http(&settings())
        .expect("a request");
    let mut headers: Vec<_> = request
        .headers()
        .iter()
        .map(|(name, value)| (name.as_str(), value.to_str().expect("text")))
        .collect();
    headers.sort_unstable();
    assert_eq!(request.method(), "POST");
    assert_eq!(
        request.uri().to_string(),
        format!("https://api.example.com{PATH}")
    );
    assert_eq!(
        headers,
        [
            ("accept", "application/json"),
            ("authorization", "apikey KEY"),
            ("content-type", "application/json"),
            ("user-agent", "gcore-cloud/0.1.0"),
        ]
    );
    assert!(request.headers()["authorization"].is_sensitive());
    assert_eq!(request.body(), r#"{"direction":"ingress"}"#);
}

#[test]
fn every_property_goes_out_under_its_own_name() {
    let rule = Rule::new(Direction::Ingress)
        .description("Some description")
        .ethertype(Ethertype::IPv4)
        .port_range_max(80)
        .port_range_min(80)
        .protocol(Protocol::Tcp)
        .remote_group_id(group())
        .remote_ip_prefix("10.0.0.0/8".parse::<IpNet>().expect("a network"));
    assert_eq!(
        body(&rule),
        json!({
            "direction": "ingress",
            "description": "Some description",
            "ethertype": "IPv4",
            "port_range_max": 80,
            "port_range_min": 80,
            "protocol": "tcp",
            "remote_group_id": GROUP,
            "remote_ip_prefix": "10.0.0.0/8",
        })
    );
}

#[test]
fn null_and_absent_are_told_apart() {
    let rule = Rule::new(Direction::Egress);
    assert_eq!(body(&rule), json!({"direction": "egress"}));
    assert_eq!(
        body(&rule.clone().protocol(None).port_range_min(Some(1))),
        json!({"direction": "egress", "protocol": null, "port_range_min": 1})
    );
    let read: Rule =
        serde_json::from_value(json!({"direction": "egress", "protocol": null})).expect("a rule");
    assert_eq!(read.protocol, Nullable::Null);
    assert_eq!(read.port_range_min, Nullable::Omitted);
}

#[test]
fn a_base_url_may_have_a_path_and_a_slash() {
    for base in [
        "https://proxy.example/gcore",
        "https://proxy.example/gcore/",
        " https://proxy.example/gcore// ",
    ] {
        let settings = Settings::new(base).api_key("KEY");
        let request = request(&Rule::new(Direction::Ingress)).to_http(&settings);
        assert_eq!(
            request.expect("a request").uri().to_string(),
            format!("https://proxy.example/gcore{PATH}")
        );
    }
}

#[test]
fn a_bad_base_url_is_shown_without_its_password() {
    for (base, expected) in [
        ("", "the base URL `` is empty"),
        ("ftp://example.com", "`ftp://example.com` must begin with"),
        ("api.example.com", "`api.example.com` must begin with"),
        ("https://", "`https://` is not a URL"),
        ("https://e.com:70000", "has a port that is not a number"),
        ("https://e.com?x=1", "must not have a query"),
        ("https://e.com#x", "must not have a fragment"),
        (
            "https://me:secret@e.com/x",
            "`https://***@e.com/x` must not hold",
        ),
    ] {
        let settings = Settings::new(base).api_key("KEY");
        let error = refused(&Rule::new(Direction::Ingress), &settings);
        let shown = format!("{error} {error:?} {error:#?} {settings:?}");
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(expected), "{error}");
        assert!(!shown.contains("secret"), "{shown}");
    }
}

#[test]
fn a_key_is_not_prefixed_twice() {
    for key in ["KEY", "apikey KEY", "APIKEY  KEY ", " KEY"] {
        let settings = Settings::new("https://e.com").api_key(key);
        let request = request(&Rule::new(Direction::Ingress)).to_http(&settings);
        let request = request.expect("a request");
        assert_eq!(request.headers()["authorization"], "apikey KEY", "{key:?}");
    }
}

#[test]
fn a_key_that_no_header_can_carry_is_refused_and_not_shown() {
    for key in [
        "",
        "  ",
        "apikey ",
        "apikey",
        "SECRET\nX-Evil: 1",
        "SECRET\r",
        "SECRET\u{e9}",
    ] {
        let settings = Settings::new("https://e.com").api_key(key);
        let error = refused(&Rule::new(Direction::Ingress), &settings);
        assert_eq!(error.kind(), ErrorKind::Configuration);
        let shown = format!("{error} {error:?} {error:#?} {settings:?}");
        assert!(
            shown.contains("api_key") && !shown.contains("SECRET"),
            "{shown}"
        );
    }
}

#[test]
fn a_missing_key_names_the_setter_and_the_variable() {
    let error = refused(
        &Rule::new(Direction::Ingress),
        &Settings::new("https://e.com"),
    );
    assert_eq!(
        error.to_string(),
        "create_security_group_rule: no credential was given; use `api_key(…)`, or `from_env()` with GCORE_API_KEY set"
    );
    assert_eq!(error.operation(), Some("create_security_group_rule"));
}

#[test]
fn a_header_set_by_hand_counts_as_the_key() {
    let settings = Settings::new("https://e.com").default_header("authorization", "Bearer TOKEN");
    let request = request(&Rule::new(Direction::Ingress));
    let sent = request.to_http(&settings).expect("a request");
    assert_eq!(sent.headers()["authorization"], "Bearer TOKEN");
    assert!(!format!("{sent:?} {settings:?}").contains("TOKEN"));
    let own = request
        .header("Authorization", "Other")
        .timeout(std::time::Duration::MAX);
    let sent = own.to_http(&settings).expect("a request");
    assert_eq!(sent.headers()["authorization"], "Other");
    assert_eq!(sent.headers().get_all("authorization").iter().count(), 1);
}

#[test]
fn a_header_that_cannot_be_sent_is_refused() {
    let bad = settings().default_header("X-Note", "SECRET\n");
    let error = refused(&Rule::new(Direction::Ingress), &bad);
    assert!(error.to_string().contains("`X-Note`"), "{error}");
    assert!(!error.to_string().contains("SECRET"));
    let request = request(&Rule::new(Direction::Ingress)).header("x y", "1");
    let error = request.to_http(&settings()).expect_err("a refusal");
    assert_eq!(
        (error.kind(), error.path()),
        (ErrorKind::Invalid, Some("x y"))
    );
}

#[test]
fn a_description_is_counted_in_characters() {
    let fits = Rule::new(Direction::Ingress).description("é".repeat(255));
    assert!(request(&fits).to_http(&settings()).is_ok());
    let error = refused(&fits.description("é".repeat(256)), &settings());
    assert_eq!(
        error.to_string(),
        "create_security_group_rule: description: at most 255 characters are allowed, found 256"
    );
    assert_eq!(error.kind(), ErrorKind::Invalid);
    assert_eq!(error.path(), Some("description"));
}

#[test]
fn an_answer_decodes_whatever_else_it_holds() {
    let request = request(&Rule::new(Direction::Ingress));
    for body in [
        r#"{"tasks":["d478ae29-dedc-4869-82f0-96104425f565"]}"#,
        r#"{"new":{"a":[null]},"tasks":["d478ae29-dedc-4869-82f0-96104425f565"],"x":1}"#,
    ] {
        let response = request
            .decode(answer(200, "application/json", body))
            .expect("an answer");
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["content-type"], "application/json");
        assert_eq!(response.tasks, ["d478ae29-dedc-4869-82f0-96104425f565"]);
        assert_eq!(response.into_inner().tasks.len(), 1);
    }
}

#[test]
fn an_answer_of_another_form_says_where() {
    let error = decode_error(answer(200, "application/json", r#"{"tasks":[1]}"#));
    assert_eq!(
        error.to_string(),
        "create_security_group_rule: the answer does not have the documented form: \
         tasks[0]: expected a string, found integer `1`, near `{\"tasks\":[1]}`"
    );
    assert_eq!(
        (error.kind(), error.path()),
        (ErrorKind::Decode, Some("tasks[0]"))
    );
    assert!(std::error::Error::source(&error).is_some());
}

#[test]
fn an_answer_without_json_says_what_it_is() {
    for (answer, expected) in [
        (
            answer(204, "", ""),
            "expected JSON, found an empty body (204 No Content)",
        ),
        (
            answer(200, "text/html", "<!DOCTYPE html><title>Log\n in</title>"),
            "expected JSON, found an HTML page (\"Log in\")",
        ),
        (
            answer(200, "application/json", "{}"),
            "missing field `tasks`, near `{}`",
        ),
        (
            answer(200, "application/json", "{\"tasks\":[]} {}"),
            "trailing characters, near `{\"tasks\":[]} {}`",
        ),
    ] {
        let error = decode_error(answer);
        assert!(error.to_string().ends_with(expected), "{error}");
    }
}

#[test]
fn a_status_is_told_with_a_line_of_the_body() {
    for (answer, expected) in [
        (
            answer(422, "application/json", "{\"message\":\n  \"no\"}"),
            "the server answered 422 Unprocessable Entity: {\"message\": \"no\"}",
        ),
        (
            answer(
                404,
                "text/html; charset=utf-8",
                "<html><body>x</body></html>",
            ),
            "the server answered 404 Not Found with an HTML page",
        ),
        (
            answer(500, "", ""),
            "the server answered 500 Internal Server Error with an empty body",
        ),
        (
            answer(599, "text/plain", "\u{1b}[31mred"),
            "the server answered 599: [31mred",
        ),
    ] {
        let error = decode_error(answer);
        assert_eq!(
            error.to_string(),
            format!("create_security_group_rule: {expected}")
        );
        assert_eq!(error.kind(), ErrorKind::Status);
    }
}

#[test]
fn the_body_of_an_error_is_read_on_demand() {
    let error = decode_error(answer(422, "application/json", r#"{"message":"no"}"#));
    assert_eq!(error.status().map(|status| status.as_u16()), Some(422));
    assert_eq!(error.body_bytes(), Some(br#"{"message":"no"}"#.as_slice()));
    assert_eq!(
        error.body::<Value>().expect("JSON"),
        json!({"message": "no"})
    );
    assert!(error.body::<Vec<u8>>().is_err());
}

#[test]
fn a_key_that_the_server_repeats_is_not_shown() {
    let settings = Settings::new("https://e.com").api_key("apikey s3cr\"et/");
    let request = request(&Rule::new(Direction::Ingress));
    request.to_http(&settings).expect("a request");
    for (status, body) in [
        (401, "bad key: s3cr\"et/"),
        (401, r#"{"message":"bad key: apikey s3cr\"et/"}"#),
        (200, r#"{"tasks":["s3cr\"et/", 1]}"#),
        (200, r#"{"tasks":{"s3cr%22et%2F": 1}}"#),
        (200, r#"{"tasks":"s3cr\"et/"}"#),
    ] {
        let error = request.decode(answer(status, "application/json", body));
        let error = error.expect_err("a failure");
        let source = std::error::Error::source(&error).map(ToString::to_string);
        let shown = format!("{error} {error:?} {error:#?} {source:?}");
        assert!(!shown.contains("s3cr"), "{shown}");
    }
}

#[test]
fn enumerations_are_texts_both_ways() {
    assert_eq!(Protocol::ALL.len(), 23);
    for protocol in Protocol::ALL {
        assert_eq!(protocol.as_str().parse(), Ok(*protocol));
        let json = serde_json::to_value(protocol).expect("JSON");
        assert_eq!(json, protocol.to_string());
        assert_eq!(
            serde_json::from_value::<Protocol>(json).ok(),
            Some(*protocol)
        );
    }
    assert_eq!(
        "IPv5"
            .parse::<Ethertype>()
            .expect_err("unknown")
            .to_string(),
        "unknown value `IPv5`, expected one of `IPv4`, `IPv6`"
    );
}

#[test]
fn requests_and_errors_go_between_threads() {
    fn everywhere<T: Send + Sync + 'static>() {}
    everywhere::<Request<TaskIDsSerializer>>();
    everywhere::<Error>();
    everywhere::<Settings>();
    everywhere::<gcore_cloud::Client>();
    everywhere::<gcore_cloud::blocking::Client>();
    assert!(size_of::<Error>() <= size_of::<usize>());
}
