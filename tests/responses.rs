//! What a user of a generated crate gets of an answer: every declared status, media type, error and header, typed.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]
#![allow(clippy::panic, reason = "a test fails by panicking")]

use bytes::Bytes;
use golden_responses::api::{
    FollowJobResponse, GetJobResponse, PatchNameResponse, ReplaceJobHeaders, StartJobResponse,
    delete_job, follow_job, get_job, get_name, get_picture, get_title, list_history, patch_name,
    replace_job, start_job, watch_job,
};
use golden_responses::types::{Problem, ReplaceJobXTier};
use golden_responses::{ErrorKind, Settings};

fn answer(status: u16, media_type: &str, body: &str) -> http::Response<Bytes> {
    let mut builder = http::Response::builder().status(status);
    if !media_type.is_empty() {
        builder = builder.header("content-type", media_type);
    }
    let body = Bytes::copy_from_slice(body.as_bytes());
    builder.body(body).expect("an answer")
}

const REPORT: &str = r#"{"state":"done"}"#;

#[test]
fn each_status_has_its_variant() {
    let read = |status, media_type, body| {
        let response = start_job().decode(answer(status, media_type, body));
        response.expect("a success").into_inner()
    };
    match read(200, "application/json; charset=utf-8", REPORT) {
        StartJobResponse::Ok(report) => assert_eq!(report.state, "done"),
        other => panic!("{other:?}"),
    }
    match read(202, "application/json", r#"{"ticket":"7"}"#) {
        StartJobResponse::Accepted(accepted) => assert_eq!(accepted.ticket, "7"),
        other => panic!("{other:?}"),
    }
    assert_eq!(read(204, "", ""), StartJobResponse::NoContent);
}

#[test]
fn a_success_that_is_not_declared_names_its_status() {
    let error = start_job().decode(answer(203, "application/json", REPORT));
    let error = error.expect_err("a failure");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("203"), "{error}");
}

#[test]
fn media_types_tell_forms_of_one_status_apart() {
    let read = |media_type, body| {
        let response = get_job(1).decode(answer(206, media_type, body));
        response.expect("a success").into_inner()
    };
    assert!(matches!(
        read("Application/JSON", REPORT),
        GetJobResponse::SuccessJson(_)
    ));
    assert_eq!(
        read("text/plain", "done"),
        GetJobResponse::SuccessText("done".to_owned())
    );
    match read("image/png", "octets") {
        GetJobResponse::SuccessImage(octets) => assert_eq!(octets, "octets"),
        other => panic!("{other:?}"),
    }
    // Without a media type it is taken for the first form.
    assert!(matches!(read("", REPORT), GetJobResponse::SuccessJson(_)));
}

#[test]
fn one_type_needs_no_enumeration() {
    let made = replace_job(1).decode(answer(201, "application/json", REPORT));
    let made = made.expect("a success");
    assert_eq!((made.status().as_u16(), made.state.as_str()), (201, "done"));
    let deleted = delete_job(1).decode(answer(200, "application/hal+json", REPORT));
    assert_eq!(deleted.expect("a success").state, "done");
    for (media_type, body) in [("text/plain", "Ann"), ("application/json", r#""Ann""#)] {
        let name = get_name(1).decode(answer(200, media_type, body));
        assert_eq!(name.expect("a success").into_inner(), "Ann");
    }
    let reports = patch_name(1).decode(answer(207, "application/json", "[]"));
    let reports = reports.expect("a success").into_inner();
    assert_eq!(reports, PatchNameResponse::MultiStatus(Vec::new()));
}

#[test]
fn json_is_asked_for_before_anything_else() {
    let settings = Settings::new("http://example.com");
    let accept = |request: Result<http::Request<Bytes>, golden_responses::Error>| {
        let request = request.expect("a request");
        let value = request.headers()["accept"].to_str().expect("a text");
        value.to_owned()
    };
    assert_eq!(
        accept(get_job(1).to_http(&settings)),
        "application/json, text/plain;q=0.9, image/*;q=0.9"
    );
    assert_eq!(
        accept(delete_job(1).to_http(&settings)),
        "application/hal+json"
    );
    assert_eq!(accept(patch_name(1).to_http(&settings)), "application/json");
}

#[test]
fn an_error_is_read_as_its_declared_type() {
    let body = r#"{"title":"Busy","status":409}"#;
    let error = start_job().decode(answer(409, "application/problem+json", body));
    let error = error.expect_err("a refusal");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(409));
    let problem = error.body::<Problem>().expect("a problem");
    assert_eq!(problem.title.as_deref(), Some("Busy"));
}

fn with_headers(headers: &[(&str, &str)]) -> Result<ReplaceJobHeaders, golden_responses::Error> {
    let mut answer = answer(200, "application/json", REPORT);
    for (name, value) in headers {
        let name = http::HeaderName::from_bytes(name.as_bytes()).expect("a name");
        let value = value.parse().expect("a value");
        answer.headers_mut().append(name, value);
    }
    let response = replace_job(1).decode(answer).expect("a success");
    ReplaceJobHeaders::read(response.headers())
}

#[test]
fn declared_headers_are_typed() {
    let headers = with_headers(&[
        ("x-revision", "7"),
        ("x-labels", "a, b"),
        ("x-labels", "c"),
        ("x-trace", "00000000-0000-0000-0000-000000000000"),
        ("x-cached", "true"),
        ("x-tier", "paid"),
    ]);
    let headers = headers.expect("headers");
    assert_eq!(headers.x_revision, 7);
    let labels = ["a", "b", "c"].map(str::to_owned).to_vec();
    assert_eq!(headers.x_labels, Some(labels));
    assert_eq!(headers.x_trace, Some(uuid::Uuid::nil()));
    assert_eq!(headers.x_cached, Some(true));
    assert_eq!(headers.x_tier, Some(ReplaceJobXTier::Paid));
    assert_eq!(headers.link, None);
}

#[test]
fn a_header_that_is_missing_or_malformed_is_named() {
    for (headers, expected) in [
        (vec![], "`X-Revision`"),
        (vec![("x-revision", "many")], "`X-Revision`"),
        (
            vec![("x-revision", "1"), ("x-cached", "perhaps")],
            "`X-Cached`",
        ),
    ] {
        let error = with_headers(&headers).expect_err("a failure");
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[test]
fn an_object_in_a_header_is_read_as_its_style_says() {
    let headers = with_headers(&[
        ("x-revision", "7"),
        (
            "x-limits",
            "left,3, per,day,until,2024-01-01T10:00:00Z,share,0.5,hard,true",
        ),
        ("x-place", "row=4,seat=a=b"),
        ("x-counts", "a,1"),
        ("x-counts", "b,2"),
        ("x-owner", r#"{"name":"n, m"}"#),
    ]);
    let headers = headers.expect("headers");
    let limits = headers.x_limits.expect("limits");
    assert_eq!(
        (limits.left, limits.share, limits.hard),
        (3, Some(0.5), Some(true))
    );
    assert_eq!(
        limits.per.map(|per| per.to_string()).as_deref(),
        Some("day")
    );
    assert_eq!(limits.until, "2024-01-01T10:00:00Z".parse().ok());
    let place = headers.x_place.expect("a place");
    assert_eq!((place.row, place.seat.as_deref()), (4, Some("a=b")));
    let counts = headers.x_counts.expect("counts");
    assert_eq!(
        counts.into_iter().collect::<Vec<_>>(),
        [("a".to_owned(), 1), ("b".to_owned(), 2)]
    );
    assert_eq!(
        headers.x_owner.and_then(|owner| owner.name).as_deref(),
        Some("n, m")
    );
    for (header, value, fault) in [
        ("x-limits", "left,many", "left: expected a number"),
        ("x-limits", "left", "its last key has no value"),
        ("x-place", "seat=1", "missing field `row`"),
        ("x-owner", "{", "it is not the documented JSON"),
    ] {
        let error = with_headers(&[("x-revision", "1"), (header, value)]).expect_err("a failure");
        assert!(error.to_string().contains(fault), "{error}");
    }
}

#[test]
fn a_list_of_events_comes_one_by_one() {
    let body = "data: {\"state\":\"a\"}\n\ndata: {\"state\":\"b\"}\n\n";
    let response = list_history(1).decode(answer(200, "text/event-stream", body));
    let events = response.expect("events").into_inner();
    let states: Vec<_> = events.map(|event| event.expect("a report").state).collect();
    assert_eq!(states, ["a", "b"]);
}

#[test]
fn an_answer_of_any_media_type_is_read_as_it_comes() {
    let title = |media_type, body| {
        let title = get_title(1).decode(answer(200, media_type, body));
        title.expect("a title").into_inner()
    };
    assert_eq!(title("text/plain", "All is well"), "All is well");
    assert_eq!(title("text/plain", "\"quoted\""), "\"quoted\"");
    assert_eq!(title("application/json", "\"All is well\""), "All is well");
    assert_eq!(title("application/json", "All is well"), "All is well");
    let picture = get_picture(1).decode(answer(200, "image/png", "octets"));
    assert_eq!(picture.expect("a picture").into_inner(), "octets");
    for request in [
        get_title(1).to_http(&Settings::new("http://example.com")),
        get_picture(1).to_http(&Settings::new("http://example.com")),
    ] {
        let request = request.expect("a request");
        assert_eq!(request.headers()["accept"], "*/*");
    }
}

#[test]
fn events_come_one_by_one() {
    let body = "\u{feff}: hello\r\nid: 1\r\nevent: change\r\ndata: {\r\ndata:\"state\":\"a\"}\r\n\r\nretry: 50\rdata: {\"state\":\"b\"}\r\rdata: {}\n\ndata: [DONE]\n\ndata: {\"state\":\"c\"}\n\n";
    let response = watch_job(1).decode(answer(200, "text/event-stream", body));
    let mut events = response.expect("events").into_inner();
    let first = events.next().expect("an event").expect("a report");
    assert_eq!(first.state, "a");
    assert_eq!((events.name(), events.last_id()), ("change", Some("1")));
    let second = events.next().expect("an event").expect("a report");
    assert_eq!(second.state, "b");
    assert_eq!((events.name(), events.last_id()), ("message", Some("1")));
    assert_eq!(events.retry(), Some(std::time::Duration::from_millis(50)));
    // What cannot be read is said, and does not end it.
    let error = events.next().expect("an event").expect_err("no report");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(events.next().is_none());
    assert!(events.next().is_none());
}

#[test]
fn events_and_json_are_told_apart() {
    let body = "data: a\n\ndata\n\ndata: b\ndata: c\n\ndata: unfinished\n";
    let response = follow_job(1).decode(answer(200, "text/event-stream;charset=utf-8", body));
    let FollowJobResponse::OkEvents(events) = response.expect("events").into_inner() else {
        panic!("no events");
    };
    let texts: Result<Vec<_>, _> = events.collect();
    assert_eq!(texts.expect("texts"), ["a", "", "b\nc"]);
    let response = follow_job(1).decode(answer(200, "application/json", REPORT));
    let response = response.expect("a report").into_inner();
    assert!(matches!(response, FollowJobResponse::OkJson(_)));
}

#[test]
fn a_form_that_the_server_sends_is_read() {
    use golden_webhooks::webhooks;
    let body = "amount=12&note=a+b%26c&done=true&share=0.5&items=1&items=2&kind=cash&else=x\
        &order=%7B%22state%22%3A%22open%22%7D&at=2024-01-01T10%3A00%3A00Z";
    let paid = webhooks::paid(body.as_bytes()).expect("a payment");
    assert_eq!((paid.amount, paid.note.as_deref()), (12, Some("a b&c")));
    assert_eq!((paid.done, paid.share), (Some(true), Some(0.5)));
    assert_eq!(paid.items, Some(vec![1, 2]));
    assert_eq!(
        paid.order.map(|order| order.state.to_string()).as_deref(),
        Some("open")
    );
    assert_eq!(paid.at, "2024-01-01T10:00:00Z".parse().ok());
    assert_eq!(
        paid.kind.map(|kind| kind.to_string()).as_deref(),
        Some("cash")
    );
    assert_eq!(paid.else_, Some("x".into()));
    let one = webhooks::paid(b"amount=1&items=3").expect("a payment");
    assert_eq!(one.items, Some(vec![3]));
    for (body, path, fault) in [
        ("", None, "missing field `amount`"),
        ("amount=x", Some("amount"), "expected a number"),
        ("amount=1&amount=2", Some("amount"), "there are several"),
        (
            "amount=1&order=x",
            Some("order"),
            "expected an object as JSON",
        ),
    ] {
        let error = webhooks::paid(body.as_bytes()).expect_err("a failure");
        assert_eq!(error.path().filter(|path| !path.is_empty()), path);
        assert!(error.to_string().contains(fault), "{error}");
    }
}

#[test]
fn what_the_server_sends_is_read() {
    use golden_webhooks::webhooks;
    let order = webhooks::new_order(br#"{"id":7}"#).expect("an order");
    assert_eq!(order.id, 7);
    // A value that is new does not break it.
    let order = webhooks::on_change(br#"{"state":"lost"}"#).expect("an order");
    assert_eq!(order.state.as_str(), "lost");
    let error = webhooks::on_change(br#"{"state":1}"#).expect_err("a failure");
    assert_eq!(
        (error.kind(), error.path()),
        (golden_webhooks::ErrorKind::Decode, Some("state"))
    );
    assert_eq!(error.operation(), Some("on_change"));
}
