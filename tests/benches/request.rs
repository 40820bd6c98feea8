//! What the generated crate costs at run time: making a request and reading its answer, beside code written by hand
//! that does the same, in time and in allocations.
//!
//! Both sides get a value that is there already, and send the same method, URI, headers and body.
#![allow(
    clippy::expect_used,
    reason = "a benchmark stops when it cannot be set up"
)]

use bytes::Bytes;
use divan::{AllocProfiler, Bencher, black_box};
use gcore_cloud::Settings;
use gcore_cloud::api::security_groups::create_security_group_rule;
use gcore_cloud::types::{
    CreateSecurityGroupRuleSerializerV2 as Rule,
    CreateSecurityGroupRuleSerializerV2Direction as Direction,
    SecurityGroupProtocolEnumV2 as Protocol,
};
use http::{HeaderValue, Request, Response, header};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    by_hand_is_the_same();
    divan::main();
}

#[divan::bench_group]
mod request {
    use super::{
        Bencher, Uuid, black_box, by_hand_request, create_security_group_rule, hand_rule, key,
        rule, settings,
    };

    #[divan::bench(sample_size = 200)]
    fn by_hand(bencher: Bencher) {
        let (rule, key) = (hand_rule(), key());
        bencher.bench_local(|| by_hand_request(black_box(1), 1, Uuid::nil(), &rule, &key));
    }

    #[divan::bench(sample_size = 200)]
    fn generated(bencher: Bencher) {
        let (rule, settings) = (rule(), settings());
        bencher.bench_local(|| {
            let request = create_security_group_rule(black_box(1), 1, Uuid::nil(), &rule);
            request.to_http(&settings).expect("a request")
        });
    }
}

#[divan::bench_group]
mod answer {
    use super::{Bencher, Uuid, by_hand_decode, create_security_group_rule, rule};

    #[divan::bench(sample_size = 200)]
    fn by_hand(bencher: Bencher) {
        let answers = bencher.with_inputs(super::answer);
        answers.bench_local_values(by_hand_decode);
    }

    #[divan::bench(sample_size = 200)]
    fn generated(bencher: Bencher) {
        let request = create_security_group_rule(1, 1, Uuid::nil(), &rule());
        let answers = bencher.with_inputs(super::answer);
        answers.bench_local_values(|answer| request.decode(answer).expect("an answer"));
    }
}

const BASE_URL: &str = "https://api.example.com";
const USER_AGENT: &str = "gcore-cloud/0.1.0";

fn settings() -> Settings {
    Settings::new(BASE_URL).api_key("KEY")
}

fn rule() -> Rule {
    Rule::new(Direction::Ingress)
        .description("https from the office")
        .protocol(Protocol::Tcp)
        .port_range_min(443)
        .port_range_max(443)
        .remote_ip_prefix("203.0.113.0/24".parse::<ipnet::IpNet>().expect("a network"))
}

fn answer() -> Response<Bytes> {
    let body = Bytes::from_static(br#"{"tasks":["d478ae29-dedc-4869-82f0-96104425f565"]}"#);
    let mut answer = Response::new(body);
    let json = HeaderValue::from_static("application/json");
    answer.headers_mut().insert(header::CONTENT_TYPE, json);
    answer
}

/// What somebody would write who needs this one call.
#[derive(Serialize)]
struct HandRule {
    direction: &'static str,
    description: Option<String>,
    protocol: Option<&'static str>,
    port_range_min: Option<u16>,
    port_range_max: Option<u16>,
    remote_ip_prefix: Option<ipnet::IpNet>,
}

#[derive(Deserialize)]
struct HandTasks {
    tasks: Vec<String>,
}

fn hand_rule() -> HandRule {
    HandRule {
        direction: "ingress",
        description: Some("https from the office".to_owned()),
        protocol: Some("tcp"),
        port_range_min: Some(443),
        port_range_max: Some(443),
        remote_ip_prefix: Some("203.0.113.0/24".parse().expect("a network")),
    }
}

/// A header with a key in it is made once, as in a client.
fn key() -> HeaderValue {
    let mut key = HeaderValue::from_static("apikey KEY");
    key.set_sensitive(true);
    key
}

fn by_hand_request(
    project: i64,
    region: i64,
    group: Uuid,
    rule: &HandRule,
    key: &HeaderValue,
) -> Request<Bytes> {
    let body = serde_json::to_vec(rule).expect("JSON");
    let uri = format!("{BASE_URL}/cloud/v2/security_groups/{project}/{region}/{group}/rules");
    Request::post(uri)
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::ACCEPT, "application/json")
        .header(header::USER_AGENT, USER_AGENT)
        .header(header::AUTHORIZATION, key)
        .body(Bytes::from(body))
        .expect("a request")
}

fn by_hand_decode(answer: Response<Bytes>) -> Response<HandTasks> {
    assert!(answer.status().is_success(), "{}", answer.status());
    answer.map(|body| serde_json::from_slice(&body).expect("JSON"))
}

/// A comparison is worth something between equals only.
fn by_hand_is_the_same() {
    let hand = by_hand_request(1, 1, Uuid::nil(), &hand_rule(), &key());
    let call = create_security_group_rule(1, 1, Uuid::nil(), &rule());
    let generated = call.to_http(&settings()).expect("a request");
    let json = |body: &Bytes| serde_json::from_slice::<serde_json::Value>(body).expect("JSON");
    assert_eq!(hand.method(), generated.method());
    assert_eq!(hand.uri(), generated.uri());
    assert_eq!(hand.headers(), generated.headers());
    assert_eq!(json(hand.body()), json(generated.body()));
    let decoded = call.decode(answer()).expect("an answer");
    assert_eq!(by_hand_decode(answer()).body().tasks, decoded.tasks);
}
