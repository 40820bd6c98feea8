//! What emitted code can say to the runtime: parameters in every style, constraints, credentials in every place.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]
#![allow(clippy::indexing_slicing, reason = "a test fails by panicking")]
#![allow(
    dead_code,
    unexpected_cfgs,
    unreachable_pub,
    reason = "the runtime is compiled as part of this test, which uses a part of it"
)]

mod document;
#[macro_use]
mod runtime;
mod formats;

use std::collections::BTreeMap;

use proptest::prelude::*;
use runtime::check::{At, Check, Violation};
use runtime::endpoint::Endpoint;
use runtime::error::ErrorKind;
use runtime::request::Request;
use runtime::settings::Settings;
use runtime::style::Style;
use serde_json::{Value, json};

const NONE: &[&[&runtime::credential::Scheme]] = &[];

fn settings() -> Settings {
    Settings::new("http://e.com")
}

fn get(template: &'static str) -> Endpoint {
    Endpoint::get(template).named("op").security(NONE)
}

fn sent(endpoint: Endpoint) -> http::Request<bytes::Bytes> {
    let request = endpoint.returns_nothing().to_http(&settings());
    request.expect("a request")
}

fn target(endpoint: Endpoint) -> String {
    sent(endpoint).uri().to_string().replace("http://e.com", "")
}

fn refusal(endpoint: Endpoint) -> String {
    let error = endpoint.returns_nothing().to_http(&settings());
    let error = error.expect_err("a refusal");
    assert_eq!(error.kind(), ErrorKind::Invalid);
    error.to_string()
}

fn values() -> [Value; 4] {
    [
        json!(""),
        json!("blue"),
        json!(["blue", "black", "brown"]),
        json!({"B": 150, "G": 200, "R": 100}),
    ]
}

/// The style table of the specification; its object with the keys in alphabetic order.
#[test]
fn query_parameters_follow_the_style_table() {
    use Style::{DeepObject, Form, PipeDelimited, SpaceDelimited};
    let joined = |sign: &str| ["blue", "black", "brown"].join(sign);
    let plain = "?B=150&G=200&R=100".to_owned();
    let repeated = "?color=blue&color=black&color=brown".to_owned();
    for (style, explode, list, object) in [
        (Form, true, repeated.clone(), plain.clone()),
        (
            Form,
            false,
            format!("?color={}", joined(",")),
            "?color=B,150,G,200,R,100".to_owned(),
        ),
        (
            SpaceDelimited,
            false,
            format!("?color={}", joined("%20")),
            "?color=B%20150%20G%20200%20R%20100".to_owned(),
        ),
        (
            PipeDelimited,
            false,
            format!("?color={}", joined("%7C")),
            "?color=B%7C150%7CG%7C200%7CR%7C100".to_owned(),
        ),
        (
            DeepObject,
            true,
            repeated,
            "?color%5BB%5D=150&color%5BG%5D=200&color%5BR%5D=100".to_owned(),
        ),
    ] {
        let found = values().map(|value| target(get("/").query("color", style, explode, &value)));
        let expected = ["?color=".to_owned(), "?color=blue".to_owned(), list, object];
        assert_eq!(found, expected.map(|query| format!("/{query}")));
    }
}

#[test]
fn path_parameters_follow_the_style_table() {
    use Style::{Label, Matrix, Simple};
    for (style, explode, expected) in [
        (
            Simple,
            false,
            ["blue", "blue,black,brown", "B,150,G,200,R,100"],
        ),
        (
            Simple,
            true,
            ["blue", "blue,black,brown", "B=150,G=200,R=100"],
        ),
        (
            Label,
            false,
            [".blue", ".blue,black,brown", ".B,150,G,200,R,100"],
        ),
        (
            Label,
            true,
            [".blue", ".blue.black.brown", ".B=150.G=200.R=100"],
        ),
        (
            Matrix,
            false,
            [
                ";color=blue",
                ";color=blue,black,brown",
                ";color=B,150,G,200,R,100",
            ],
        ),
        (
            Matrix,
            true,
            [
                ";color=blue",
                ";color=blue;color=black;color=brown",
                ";B=150;G=200;R=100",
            ],
        ),
    ] {
        let [empty, rest @ ..] = values();
        let path = |value: &Value| get("/{color}").path_style("color", style, explode, value);
        let found = rest.map(|value| target(path(&value)));
        assert_eq!(found, expected.map(|text| format!("/{text}")));
        match style {
            Matrix => assert_eq!(target(path(&empty)), "/;color"),
            // A lone dot would be another path.
            _ => assert!(refusal(path(&empty)).starts_with("op: color: ")),
        }
    }
}

#[test]
fn what_is_absent_is_not_sent() {
    for absent in [
        json!(null),
        json!([]),
        json!({}),
        json!([null]),
        json!({"a": null}),
    ] {
        let endpoint = get("/")
            .query("a", Style::Form, true, &absent)
            .header("x-a", &absent)
            .cookie("a", true, &absent);
        let request = sent(endpoint);
        assert_eq!(request.uri(), "http://e.com/");
        assert_eq!(request.headers().len(), 2);
    }
    let endpoint = get("/?fixed=1#part")
        .query("a&b", Style::Form, true, &"c+d e=ü")
        .query_json("f", &json!({"g": [1]}));
    assert_eq!(
        target(endpoint),
        "/?fixed=1&a%26b=c%2Bd%20e%3D%C3%BC&f=%7B%22g%22%3A%5B1%5D%7D"
    );
}

#[test]
fn headers_and_cookies_are_plain() {
    let request = sent(
        get("/")
            .header("X-List", &["a", "b"])
            .header_style("X-Object", true, &json!({"k": 1}))
            .header_json("X-Json", &json!({"k": "ü"}))
            .cookie("a", true, &"b;c")
            .cookie("d", true, &1),
    );
    let header =
        |name: &str| String::from_utf8_lossy(request.headers()[name].as_bytes()).into_owned();
    assert_eq!(header("x-list"), "a,b");
    assert_eq!(header("x-object"), "k=1");
    assert_eq!(header("x-json"), r#"{"k":"ü"}"#);
    assert_eq!(header("cookie"), "a=b%3Bc; d=1");
    let bad = get("/").header("X-Note", &"a\r\nX-Evil: 1");
    assert_eq!(
        refusal(bad),
        "op: X-Note: a header cannot hold line breaks or control characters"
    );
}

#[test]
fn path_segments_may_be_partial() {
    let endpoint = get("/a b/{id}.json/{from}..{to}")
        .path("id", "x/y")
        .path("from", 1);
    assert_eq!(target(endpoint.path("to", 2)), "/a%20b/x%2Fy.json/1..2");
    assert_eq!(target(get("/{id}.").path("id", "a")), "/a.");
    for value in [".", ".."] {
        let endpoint = get("/x/{id}.json").path("id", value);
        assert_eq!(target(endpoint), format!("/x/{value}.json"));
    }
    let dots = get("/x/{a}{b}/y").path("a", ".").path("b", ".");
    assert!(refusal(dots).contains("mean another path"));
    assert!(refusal(get("/x/.{id}").path("id", ".")).contains("mean another path"));
}

#[test]
fn a_path_parameter_cannot_change_the_path() {
    for value in [
        "",
        ".",
        "..",
        "%2e",
        "%2E%2e",
        ".%2e",
        "%252e%252E",
        "%25%32%65",
        "%%32%65",
        "%2525252e.",
    ] {
        let text = refusal(get("/{id}/x").path("id", value));
        assert!(
            text.starts_with("op: id: the path parameter is refused: "),
            "{text}"
        );
    }
    assert!(refusal(get("/{a}{b}").path("a", "x").path("b", "")).contains("b: "));
    assert_eq!(target(get("/{id}").path("id", "...")), "/...");
    assert_eq!(target(get("/{id}").path("id", "%2f..")), "/%252f..");
}

proptest! {
    #[test]
    fn any_other_value_arrives_as_it_was_given(value in "\\PC{1,20}|[%.2eE5/?#&=+ ]{1,12}") {
        let endpoint = get("/{id}/x").path("id", &value).query("q", Style::Form, true, &value);
        if let Ok(request) = endpoint.returns_nothing().to_http(&settings()) {
            let encoded = format!("{}?{}", request.uri().path(), request.uri().query().unwrap_or(""));
            let decoded = percent_encoding::percent_decode_str(&encoded).decode_utf8_lossy();
            prop_assert_eq!(decoded, format!("/{value}/x?q={value}"));
            prop_assert_eq!(request.uri().path().split('/').count(), 3);
        } else {
            prop_assert!(value.contains(['.', '%']));
        }
    }
}

#[test]
fn forms_repeat_lists_and_keep_objects_as_json() {
    let body = json!({"a": ["x y", "z"], "b": {"c": 1}, "d": null, "e": true, "f": {"g": 1}});
    let request = sent(get("/").form_style(&body, &[("f", Style::DeepObject, true)]));
    assert_eq!(
        request.body(),
        "a=x%20y&a=z&b=%7B%22c%22%3A1%7D&e=true&f%5Bg%5D=1"
    );
    assert_eq!(
        request.headers()["content-type"],
        "application/x-www-form-urlencoded"
    );
    assert!(refusal(get("/").form(&1)).contains("it is no object"));
}

#[test]
fn bodies_have_the_media_type_they_are_given() {
    let patch = Endpoint::patch("/").named("op").security(NONE);
    let request = sent(patch.json_as("application/merge-patch+json", &json!({"a": null})));
    assert_eq!(
        request.headers()["content-type"],
        "application/merge-patch+json"
    );
    assert_eq!(request.body(), r#"{"a":null}"#);
    let request = sent(get("/").json_optional::<Value>(None));
    assert!(request.body().is_empty() && !request.headers().contains_key("content-type"));
    let request = sent(get("/").content("image/png", vec![0, 1]));
    assert_eq!(request.body().as_ref(), [0, 1]);
}

/// The credentials of a request in the three places where they can be.
fn credentials(request: &Request<()>, settings: &Settings) -> [String; 3] {
    let request = request.to_http(settings).expect("a request");
    let header = |name: &str| {
        let value = request
            .headers()
            .get(name)
            .map(|value| value.to_str().expect("text"));
        value.unwrap_or_default().to_owned()
    };
    [
        header("x-key"),
        request.uri().query().unwrap_or_default().to_owned(),
        header("cookie"),
    ]
}

#[test]
fn the_first_alternative_that_was_given_whole_is_sent() {
    let request = Endpoint::get("/")
        .named("op")
        .cookie("a", true, &1)
        .returns_nothing();
    let error = request.to_http(&settings()).expect_err("a refusal");
    assert_eq!(
        error.to_string(),
        "op: no credential was given; use `header(…)`, or `query(…)` together with `cookie(…)`"
    );
    let half = settings().credential(&document::QUERY, "Q&");
    assert!(request.to_http(&half).is_err());
    let both = half.credential(&document::COOKIE, "C");
    assert_eq!(
        credentials(&request, &both),
        ["", "api%20key=Q%26", "a=1; session=C"]
    );
    let all = both.credential(&document::HEADER, "H");
    assert_eq!(credentials(&request, &all), ["H", "", "a=1"]);
    let public = Endpoint::get("/")
        .named("op")
        .security(NONE)
        .returns_nothing();
    assert_eq!(credentials(&public, &all), ["", "", ""]);
    let optional = Endpoint::get("/")
        .named("op")
        .security(&[&[], &[&document::BEARER]]);
    let optional = optional.returns_nothing();
    assert_eq!(credentials(&optional, &all), ["", "", ""]);
    let bearer = all.credential(&document::BEARER, "bearer T");
    let sent = optional.to_http(&bearer).expect("a request");
    assert_eq!(sent.headers()["authorization"], "Bearer T");
}

#[test]
fn an_operation_may_have_a_server_of_its_own() {
    let settings = Settings::new("https://e.com/v1");
    for (server, expected) in [
        ("https://other.example/x/", "https://other.example/x/a"),
        ("/v2", "https://e.com/v2/a"),
    ] {
        let request = get("/a")
            .server(server)
            .returns_nothing()
            .to_http(&settings);
        assert_eq!(request.expect("a request").uri(), expected);
    }
}

struct Sample {
    tags: Vec<String>,
    inner: BTreeMap<String, Vec<Number>>,
}

struct Number(f64);

impl Check for Number {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        let at = at.property("number");
        at.exclusive_minimum(&self.0, 0.0)?;
        at.multiple_of_number(self.0, 0.1)
    }
}

impl Check for Sample {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        let tags = at.property("tags");
        tags.max_items(self.tags.len(), 2)?;
        tags.unique_items(&self.tags)?;
        for (index, tag) in self.tags.iter().enumerate() {
            tags.index(index).min_length(tag, 2)?;
        }
        self.inner.check(&at.property("inner"))
    }
}

#[test]
fn a_broken_constraint_says_where_and_what() {
    let sample = |tags: &[&str], number: f64| Sample {
        tags: tags.iter().map(ToString::to_string).collect(),
        inner: BTreeMap::from([("k".to_owned(), vec![Number(0.3), Number(number)])]),
    };
    for (sample, expected) in [
        (
            sample(&["aa", "b"], 1.0),
            "tags[1]: at least 2 characters are required, found 1",
        ),
        (
            sample(&["aa", "aa"], 1.0),
            "tags: all items must differ, found two that are equal",
        ),
        (
            sample(&["aa"; 3], 1.0),
            "tags: at most 2 items are allowed, found 3",
        ),
        (
            sample(&[], 0.0),
            "inner.k[1].number: must be more than 0, found 0",
        ),
        (
            sample(&[], 0.25),
            "inner.k[1].number: must be a multiple of 0.1, found 0.25",
        ),
    ] {
        assert_eq!(refusal(get("/").check(&sample)), format!("op: {expected}"));
    }
    let limited =
        |limit: u64| get("/").check_parameters(|at| at.property("limit").multiple_of(limit, 5));
    assert_eq!(
        refusal(limited(7)),
        "op: limit: must be a multiple of 5, found 7"
    );
    assert_eq!(target(limited(10)), "/");
}
