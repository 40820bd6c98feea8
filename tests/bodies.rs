//! What goes over the wire for bodies and parameters, seen through generated crates without a transport.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use bytes::Bytes;
use golden_body_choice::api::parcels as choice;
use golden_body_choice::types::{Parcel, StyledFormBody};
use golden_multipart::api::album;
use golden_multipart::types::{Note, PerhapsPictureBody, Picture, Place};
use golden_multipart::{ErrorKind, File, Request, Settings};

/// What is sent: the media type and the body.
fn sent<T>(request: &Request<T>) -> (String, Bytes) {
    let request = request
        .to_http(&Settings::new("https://album.example"))
        .expect("a request");
    let media_type = &request.headers()["content-type"];
    let media_type = media_type.to_str().expect("a text").to_owned();
    (media_type, request.into_body())
}

/// The parts of a body, as any reader of RFC 7578 takes them apart.
fn parts<T>(request: &Request<T>) -> Vec<(String, Vec<u8>)> {
    let (media_type, body) = sent(request);
    let (essence, boundary) = media_type.split_once("; boundary=").expect("a boundary");
    assert_eq!(essence, "multipart/form-data");
    let end = format!("--{boundary}--\r\n");
    let body = body.strip_suffix(end.as_bytes()).expect("an end");
    let delimiter = format!("--{boundary}\r\n");
    let mut found = Vec::new();
    for part in split(body, delimiter.as_bytes()).into_iter().skip(1) {
        let part = part.strip_suffix(b"\r\n").expect("a line break");
        let at = split(part, b"\r\n\r\n")[0].len();
        let head = String::from_utf8(part[..at].to_vec()).expect("a text");
        found.push((head, part[at + 4..].to_vec()));
    }
    found
}

fn split<'a>(body: &'a [u8], by: &[u8]) -> Vec<&'a [u8]> {
    let (mut found, mut start, mut at) = (Vec::new(), 0, 0);
    while at + by.len() <= body.len() {
        if &body[at..at + by.len()] == by {
            found.push(&body[start..at]);
            at += by.len();
            start = at;
        } else {
            at += 1;
        }
    }
    found.push(&body[start..]);
    found
}

/// Parts as lines: what is said of each, and its content.
fn shown<T>(request: &Request<T>) -> Vec<String> {
    parts(request)
        .into_iter()
        .map(|(head, content)| {
            let head = head.replace("Content-Disposition: form-data; ", "");
            format!(
                "{} | {}",
                head.replace("\r\n", " | "),
                String::from_utf8_lossy(&content)
            )
        })
        .collect()
}

#[test]
fn only_what_is_there_is_sent() {
    let request = album::add_picture(&Picture::new(vec![0xff, 0, 1]));
    let expected = (
        "Content-Disposition: form-data; name=\"image\"; filename=\"image\"\r\n\
         Content-Type: application/octet-stream"
            .to_owned(),
        vec![0xff, 0, 1],
    );
    assert_eq!(parts(&request), [expected]);
}

#[test]
fn no_json_goes_under_the_name_of_another_format() {
    let picture = Picture::new("i")
        .about("<place/>")
        .history(vec!["<old/>".to_owned(), "<older/>".to_owned()])
        .index(File::from("octets"))
        .remark(Place::new(1));
    assert_eq!(
        shown(&album::add_picture(&picture))[1..],
        [
            "name=\"about\" | Content-Type: application/xml | <place/>",
            "name=\"history\" | Content-Type: text/xml; charset=utf-8 | <old/>",
            "name=\"history\" | Content-Type: text/xml; charset=utf-8 | <older/>",
            "name=\"index\"; filename=\"index\" | Content-Type: application/x-protobuf | octets",
            "name=\"remark\" | Content-Type: text/plain | {\"x\":1}",
        ]
    );
}

#[test]
fn every_kind_of_property_has_its_part() {
    let file = |text: &str| File::from(text);
    let mut picture = Picture::new(file("i").named("a.jpg").of_type("image/jpeg"))
        .thumbnail(file("t").header("X-More", "1"))
        .scan("s")
        .pages(vec![file("1"), file("2").named("two")])
        .cover(file("c"))
        .title("Grüße")
        .year(1999)
        .public(true)
        .tags(vec!["x".to_owned(), "y, z".to_owned()])
        .labels(vec!["p".to_owned(), "q".to_owned()])
        .place(Place::new(1))
        .places(vec![Place::new(2), Place::new(3)])
        .taken("2024-01-01T00:00:00Z".parse().expect("a time"))
        .comment("fine".to_owned())
        .checksum(vec![1, 2, 3]);
    picture.additional_properties.insert("extra".to_owned(), 7);
    let octets = "Content-Type: application/octet-stream";
    assert_eq!(
        shown(&album::add_picture(&picture)),
        [
            "name=\"image\"; filename=\"a.jpg\" | Content-Type: image/jpeg | i".to_owned(),
            "name=\"thumbnail\"; filename=\"thumbnail\" | Content-Type: image/png | X-Purpose: preview | X-More: 1 | t".to_owned(),
            format!("name=\"scan\"; filename=\"scan\" | {octets} | s"),
            format!("name=\"pages\"; filename=\"pages\" | {octets} | 1"),
            format!("name=\"pages\"; filename=\"two\" | {octets} | 2"),
            format!("name=\"cover\"; filename=\"cover\" | {octets} | c"),
            "name=\"title\" | Grüße".to_owned(),
            "name=\"year\" | 1999".to_owned(),
            "name=\"public\" | true".to_owned(),
            "name=\"tags\" | x".to_owned(),
            "name=\"tags\" | y, z".to_owned(),
            "name=\"labels\" | Content-Type: application/json | [\"p\",\"q\"]".to_owned(),
            "name=\"place\" | Content-Type: application/json | {\"x\":1}".to_owned(),
            "name=\"places\" | Content-Type: application/json | {\"x\":2}".to_owned(),
            "name=\"places\" | Content-Type: application/json | {\"x\":3}".to_owned(),
            "name=\"taken\" | 2024-01-01T00:00:00Z".to_owned(),
            "name=\"comment\" | fine".to_owned(),
            "name=\"checksum\" | AQID".to_owned(),
            "name=\"extra\" | 7".to_owned(),
        ]
    );
}

#[test]
fn no_part_holds_the_boundary_and_equal_bodies_are_equal() {
    let first = album::add_picture(&Picture::new("text"));
    let (media_type, body) = sent(&first);
    let again = sent(&album::add_picture(&Picture::new("text")));
    assert_eq!((media_type.clone(), body.clone()), again);
    let (_, boundary) = media_type.split_once("boundary=").expect("a boundary");
    let inner = album::add_picture(&Picture::new(body.to_vec()));
    let (other, _) = sent(&inner);
    assert!(!other.ends_with(boundary));
    assert_eq!(parts(&inner)[0].1, body);
}

#[test]
fn a_name_cannot_break_out_of_its_part() {
    let name = "a\"; x=\"\r\nX-Evil: 1\0é";
    let request = album::add_picture(&Picture::new(File::from("i").named(name)));
    assert_eq!(
        shown(&request),
        [
            "name=\"image\"; filename=\"a%22; x=%22%0D%0AX-Evil: 1_é\" | Content-Type: application/octet-stream | i"
        ]
    );
    for file in [
        File::from("i").of_type("image/png\r\nX-Evil: 1"),
        File::from("i").header("X-Ok", "a\nb"),
        File::from("i").header("not a name", "a"),
    ] {
        let request = album::add_picture(&Picture::new(file));
        let error = request.to_http(&Settings::new("https://album.example"));
        let error = error.expect_err("a refusal");
        assert_eq!(error.kind(), ErrorKind::Invalid);
    }
}

#[test]
fn limits_hold_for_parts_too() {
    let picture = Picture::new("i").title("far too long a title");
    let request = album::add_picture(&picture);
    let error = request.to_http(&Settings::new("https://album.example"));
    assert!(error.expect_err("a refusal").to_string().contains("title"));
}

#[test]
fn a_body_that_need_not_be_given() {
    let request = album::perhaps_picture(None);
    let request = request.to_http(&Settings::new("https://album.example"));
    let request = request.expect("a request");
    assert!(request.body().is_empty() && !request.headers().contains_key("content-type"));
    let body = PerhapsPictureBody::new().image("i");
    assert_eq!(shown(&album::perhaps_picture(Some(&body))).len(), 1);
}

#[test]
fn content_of_a_media_type_alone_is_a_file() {
    let preview = PerhapsPictureBody::new().preview(File::from(vec![0xff]).of_type("image/png"));
    let expected = "Content-Disposition: form-data; name=\"preview\"; filename=\"preview\"\r\n\
                    Content-Type: image/png";
    assert_eq!(
        parts(&album::perhaps_picture(Some(&preview))),
        [(expected.to_owned(), vec![0xff])]
    );
    let frames = PerhapsPictureBody::new().frames([File::from("1"), File::from("2")]);
    assert_eq!(shown(&album::perhaps_picture(Some(&frames))).len(), 2);
}

#[test]
fn a_list_in_a_list_keeps_its_shape() {
    let grid = PerhapsPictureBody::new().grid([vec![1, 2], vec![3]]);
    let row = "name=\"grid\" | Content-Type: application/json | ";
    assert_eq!(
        shown(&album::perhaps_picture(Some(&grid))),
        [format!("{row}[1,2]"), format!("{row}[3]")]
    );
}

#[test]
fn one_type_serves_json_and_parts() {
    let note = Note::new("hello").data("plain");
    let (media_type, body) = sent(&album::describe_picture(&note));
    assert_eq!(media_type, "application/json");
    assert_eq!(body, r#"{"text":"hello","data":"plain"}"#);
    let back: Note = serde_json::from_slice(&body).expect("a note");
    assert_eq!(back, note);
    assert_eq!(
        shown(&album::note_picture(&note)),
        [
            "name=\"text\" | hello",
            "name=\"data\"; filename=\"data\" | Content-Type: application/octet-stream | plain"
        ]
    );
}

#[test]
fn a_free_object_is_sent_in_parts_and_no_schema_as_it_comes() {
    let mut free = serde_json::Map::new();
    free.insert("a".to_owned(), serde_json::json!([1, null, "b"]));
    assert_eq!(
        shown(&album::send_free(&free)),
        ["name=\"a\" | 1", "name=\"a\" | b"]
    );
    let (media_type, body) = sent(&album::send_raw("raw"));
    assert_eq!(
        (media_type.as_str(), &body[..]),
        ("multipart/form-data", &b"raw"[..])
    );
}

/// What is sent by the crate of the other document.
fn chosen<T>(request: &golden_body_choice::Request<T>) -> (String, String) {
    let settings = golden_body_choice::Settings::new("https://choice.example");
    let request = request.to_http(&settings).expect("a request");
    let media_type = request.headers().get("content-type");
    let media_type = media_type.map_or("", |value| value.to_str().expect("a text"));
    let body = String::from_utf8_lossy(request.body()).into_owned();
    (media_type.to_owned(), body)
}

#[test]
fn each_form_of_a_body_has_its_variant() {
    use golden_body_choice::api::parcels::SendParcelBody as Body;
    use golden_body_choice::types::{SendParcelBodyForm, SendParcelBodyMultipart};
    let form = SendParcelBodyForm::new(7);
    let forms = [
        (
            Body::from(Parcel::new("me")),
            "application/json",
            r#"{"to":"me"}"#,
        ),
        (form.into(), "application/x-www-form-urlencoded", "weight=7"),
        (Body::Text("t".to_owned()), "text/plain", "t"),
        (Body::Xml("<a/>".to_owned()), "application/xml", "<a/>"),
        (Body::Binary("b".into()), "application/octet-stream", "b"),
        (Body::Png("p".into()), "image/png", "p"),
    ];
    for (body, media_type, text) in forms {
        let expected = (media_type.to_owned(), text.to_owned());
        assert_eq!(chosen(&choice::send_parcel(&body)), expected);
    }
    let body = Body::from(SendParcelBodyMultipart::new("l"));
    let (media_type, text) = chosen(&choice::send_parcel(&body));
    assert!(media_type.starts_with("multipart/form-data; boundary="));
    assert!(text.contains("name=\"label\"; filename=\"label\""));
}

#[test]
fn each_form_of_a_body_is_checked() {
    use golden_body_choice::api::parcels::SendParcelBody as Body;
    let request = choice::send_parcel(&Body::Json(Parcel::new("far too long")));
    let settings = golden_body_choice::Settings::new("https://choice.example");
    assert!(request.to_http(&settings).is_err());
}

#[test]
fn a_choice_of_patch_formats() {
    use golden_body_choice::api::parcels::ChangeParcelBody as Body;
    use golden_body_choice::types::Step;
    let body = Body::from(vec![Step::new("add")]);
    let (media_type, text) = chosen(&choice::change_parcel(&body));
    assert_eq!(media_type, "application/json-patch+json");
    assert_eq!(text, r#"[{"op":"add"}]"#);
}

#[test]
fn json_is_taken_where_all_forms_say_the_same() {
    let (media_type, text) = chosen(&choice::same_parcel(&Parcel::new("me")));
    assert_eq!(media_type, "application/json; charset=utf-8");
    assert_eq!(text, r#"{"to":"me"}"#);
}

#[test]
fn kinds_of_patches_are_a_choice() {
    let patch = || serde_json::Map::from_iter([("to".to_owned(), "you".into())]);
    let chosen = |body| chosen(&choice::patch_parcel(&body)).0;
    let json_patch = choice::PatchParcelBody::JsonPatchJson(patch());
    assert_eq!(chosen(json_patch), "application/json-patch+json");
    let merge_patch = choice::PatchParcelBody::MergePatchJson(patch());
    assert_eq!(chosen(merge_patch), "application/merge-patch+json");
}

#[test]
fn forms_keep_to_the_styles_of_the_document() {
    let texts = || vec!["a,b".to_owned(), "c d".to_owned()];
    let map = || [("k".to_owned(), "v".to_owned())].into();
    let body = StyledFormBody::new()
        .comma(texts())
        .pipe(vec![1, 2])
        .deep(map())
        .plain(texts())
        .json(map());
    assert_eq!(
        chosen(&choice::styled_form(&body)).1,
        "comma=a%2Cb,c%20d&pipe=1%7C2&deep%5Bk%5D=v&plain=a%2Cb&plain=c%20d&json=%7B%22k%22%3A%22v%22%7D"
    );
}

#[test]
fn a_range_of_media_types_is_sent_as_octets() {
    let (media_type, _) = chosen(&choice::send_anything(vec![1_u8]));
    assert_eq!(media_type, "application/octet-stream");
}

mod parameters {
    //! The style table of the specification (OpenAPI 3.1.1, section 4.8.12.4), and what real paths hold.

    use golden_parameters::api::books::FindBooksParams;
    use golden_parameters::api::styles::{
        QueryListParams, QueryObjectParams, QueryTextParams, QueryValuesParams,
    };
    use golden_parameters::api::{self, styles};
    use golden_parameters::types::{Color, Page};
    use golden_parameters::{Request, Settings};

    fn http<T>(request: &Request<T>) -> http::Request<bytes::Bytes> {
        let settings = Settings::new("https://library.example");
        request.to_http(&settings).expect("a request")
    }

    fn target<T>(request: &Request<T>) -> String {
        let uri = http(request).uri().to_string();
        uri.trim_start_matches("https://library.example").to_owned()
    }

    fn header<T>(request: &Request<T>, name: &str) -> String {
        let request = http(request);
        let value = request.headers().get(name).expect("a header");
        value.to_str().expect("a text").to_owned()
    }

    fn list() -> Vec<String> {
        ["blue", "black"].map(str::to_owned).into()
    }

    #[test]
    fn every_style_of_a_path() {
        let text = styles::path_text("blue", "blue", "blue", "blue", "blue", "blue");
        let expected = "/styles/text/blue/blue/.blue/.blue/;matrix=blue/;matrix_x=blue";
        assert_eq!(target(&text), expected);
        let empty = styles::path_text("a", "a", "l", "l", "", "");
        assert_eq!(target(&empty), "/styles/text/a/a/.l/.l/;matrix/;matrix_x");
    }

    #[test]
    fn whole_numbers_have_no_fraction_and_lists_in_objects_repeat_their_key() {
        let page = Page::new().size(20.0).sort(list());
        assert_eq!(
            target(&styles::list_pages(&page, 0.5)),
            "/pages?size=20&sort=blue&sort=black&share=0.5"
        );
        let target = target(&styles::list_pages(&Page::new(), -3.0));
        assert_eq!(target, "/pages?share=-3");
    }

    #[test]
    fn every_style_of_a_list_in_a_path() {
        let l = &list();
        assert_eq!(
            target(&styles::path_list(l, l, l, l, l, l)),
            "/styles/list/blue,black/blue,black/.blue,black/.blue.black\
             /;matrix=blue,black/;matrix_x=blue;matrix_x=black"
        );
    }

    #[test]
    fn every_style_of_an_object_in_a_path() {
        let c = &Color::new(100, 200);
        assert_eq!(
            target(&styles::path_object(c, c, c, c, c, c)),
            "/styles/object/R,100,G,200/R=100,G=200/.R,100,G,200/.R=100.G=200\
             /;matrix=R,100,G,200/;R=100;G=200"
        );
    }

    #[test]
    fn every_style_of_a_query() {
        let text = QueryTextParams::new()
            .form("")
            .form_x("blue")
            .deep("a b+c/ü");
        assert_eq!(
            target(&styles::query_text(&text)),
            "/styles/text?form=&form_x=blue&deep=a%20b%2Bc%2F%C3%BC"
        );
        let lists = QueryListParams::new().form(list()).form_x(list());
        let lists = lists.space(list()).pipe(list());
        assert_eq!(
            target(&styles::query_list(&lists)),
            "/styles/list?form=blue,black&form_x=blue&form_x=black&space=blue%20black&pipe=blue%7Cblack"
        );
        let color = || Color::new(100, 200);
        let objects = QueryObjectParams::new().form(color()).form_x(color());
        let objects = objects.space(color()).pipe(color()).deep(color());
        assert_eq!(
            target(&styles::query_object(&objects)),
            "/styles/object?form=R,100,G,200&R=100&G=200&space=R%20100%20G%20200\
             &pipe=R%7C100%7CG%7C200&deep%5BR%5D=100&deep%5BG%5D=200"
        );
        let none = QueryListParams::new().form(Vec::new());
        assert_eq!(target(&styles::query_list(&none)), "/styles/list");
    }

    #[test]
    fn every_style_of_a_header_and_a_cookie() {
        let color = || Color::new(100, 200);
        let objects = QueryObjectParams::new()
            .x_plain(color())
            .x_exploded(color());
        let objects = objects.crumb(color()).crumb_x(color()).crumb_json(color());
        let objects = styles::query_object(&objects);
        assert_eq!(header(&objects, "x-plain"), "R,100,G,200");
        assert_eq!(header(&objects, "x-exploded"), "R=100,G=200");
        assert_eq!(
            header(&objects, "cookie"),
            "crumb=R,100,G,200; R=100; G=200; crumb_json=%7B%22R%22%3A100%2C%22G%22%3A200%7D"
        );
        let lists = QueryListParams::new().x_plain(list()).x_exploded(list());
        let lists = styles::query_list(&lists.crumb(list()).crumb_x(list()));
        let cookies = "crumb=blue,black; crumb_x=blue; crumb_x=black";
        assert_eq!(header(&lists, "cookie"), cookies);
        assert_eq!(header(&lists, "x-plain"), "blue,black");
        assert_eq!(header(&lists, "x-exploded"), "blue,black");
    }

    #[test]
    fn a_query_parameter_that_the_path_names_is_sent_once() {
        let more = styles::OddFilledParams::new().more("m");
        let request = styles::odd_filled("a&b", "c", &more);
        assert_eq!(target(&request), "/odd?part=a%26b&mode=c&more=m");
    }

    #[test]
    fn content_that_is_a_text_is_not_quoted() {
        let params = FindBooksParams::new().note("a \"b\"");
        let request = api::books::find_books("q", &params);
        assert_eq!(target(&request), "/books?q=q&note=a%20%22b%22");
    }

    #[test]
    fn every_kind_of_value() {
        let id = "00000000-0000-4000-8000-000000000000";
        let params = QueryValuesParams::new()
            .numbers(vec![1.5, 2.0])
            .ids(vec![id.parse::<uuid::Uuid>().expect("an id")])
            .map([("k".to_owned(), 1)].into())
            .maybe("m")
            .day("2024-02-29".parse().expect("a day"))
            .json(Color::new(1, 2))
            .empty("")
            .reserved("https://a.example/?b=c&d")
            .odd_name("x=y");
        assert_eq!(
            target(&styles::query_values(&params)),
            format!(
                "/values?numbers=1.5,2&ids={id}&map%5Bk%5D=1&maybe=m&day=2024-02-29\
                 &json=%7B%22R%22%3A1%2C%22G%22%3A2%7D&empty=&reserved=https://a.example/?b%3Dc%26d&odd%20name%26=x%3Dy"
            )
        );
    }

    #[test]
    fn odd_paths() {
        let segments = styles::odd_segments("x/y", true, 1.5, "AC 1");
        assert_eq!(target(&segments), "/odd/x%2Fy-1.5/AC%201.json?shared=true");
        let page = styles::OddQueryParams::new().page(2);
        assert_eq!(target(&styles::odd_query(&page)), "/odd?kind=first&page=2");
        assert_eq!(target(&styles::odd_fragment()), "/odd");
        assert_eq!(target(&styles::odd_fragment_get()), "/odd");
        assert_eq!(target(&api::get_nameless_by_id("a")), "/nameless/a");
        assert_eq!(target(&api::put_nameless_by_other("a")), "/nameless/a");
    }
}
