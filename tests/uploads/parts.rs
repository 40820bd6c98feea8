//! Multipart bodies with files that are not in memory.

use std::time::Duration;

use golden_multipart::api::album;
use golden_multipart::types::Picture;
use golden_multipart::{Client, Content, ErrorKind, File, Request, Settings, blocking};
use tests::Folder;

use crate::receiver::{Receiver, Taken, header};
use crate::source::Meter;
use crate::{DONE, MIB};

/// What the server gets from both clients.
async fn taken(request: &Request<()>) -> [Taken; 2] {
    let server = Receiver::answering(&[DONE.to_owned(), DONE.to_owned()]);
    let client = Client::builder().base_url(&server.url).build();
    let sent = request.send(&client.expect("a client")).await;
    sent.expect("an answer");
    let first = server.taken();
    let client = blocking::Client::builder().base_url(&server.url).build();
    let sent = request.send_blocking(&client.expect("a client"));
    sent.expect("an answer");
    [first, server.taken()]
}

/// The boundary that a media type names.
fn boundary(media_type: &str) -> &str {
    let (essence, boundary) = media_type.split_once("; boundary=").expect("a boundary");
    assert_eq!(essence, "multipart/form-data");
    boundary
}

/// The body with a boundary that is always the same.
fn normal(media_type: &str, body: &[u8]) -> String {
    let body = String::from_utf8_lossy(body);
    body.replace(boundary(media_type), "BOUNDARY")
}

fn picture(folder: &Folder) -> Request<()> {
    folder.write("Größe 1.txt", "from the disk");
    let page = File::from_path(folder.at("Größe 1.txt"));
    let picture = Picture::new(File::from("in memory").named("a.jpg").of_type("image/jpeg"))
        .thumbnail(page.clone())
        .pages(vec![File::from("1"), page.of_type("text/plain").named("2")])
        .title("Grüße");
    album::add_picture(&picture)
}

const BODY: &str = "--BOUNDARY\r\n\
    Content-Disposition: form-data; name=\"image\"; filename=\"a.jpg\"\r\n\
    Content-Type: image/jpeg\r\n\r\n\
    in memory\r\n\
    --BOUNDARY\r\n\
    Content-Disposition: form-data; name=\"thumbnail\"; filename=\"Größe 1.txt\"\r\n\
    Content-Type: image/png\r\n\
    X-Purpose: preview\r\n\r\n\
    from the disk\r\n\
    --BOUNDARY\r\n\
    Content-Disposition: form-data; name=\"pages\"; filename=\"pages\"\r\n\
    Content-Type: application/octet-stream\r\n\r\n\
    1\r\n\
    --BOUNDARY\r\n\
    Content-Disposition: form-data; name=\"pages\"; filename=\"2\"\r\n\
    Content-Type: text/plain\r\n\r\n\
    from the disk\r\n\
    --BOUNDARY\r\n\
    Content-Disposition: form-data; name=\"title\"\r\n\r\n\
    Grüße\r\n\
    --BOUNDARY--\r\n";

#[tokio::test]
async fn files_in_memory_and_on_the_disk_stand_in_one_body() {
    let folder = Folder::default();
    for taken in taken(&picture(&folder)).await {
        let media_type = header(&taken.head, "content-type").expect("a media type");
        assert_eq!(normal(&media_type, &taken.beginning), BODY);
        let said = header(&taken.head, "content-length");
        assert_eq!(said, Some(taken.body.length.to_string()));
        assert_eq!(header(&taken.head, "transfer-encoding"), None);
    }
}

#[test]
fn without_a_client_the_body_is_the_same() {
    let folder = Folder::default();
    let settings = Settings::new("https://album.example");
    let sent = picture(&folder).to_http(&settings).expect("a request");
    let media_type = sent.headers()["content-type"].to_str().expect("a text");
    assert_eq!(normal(media_type, sent.body()), BODY);
}

#[tokio::test]
async fn a_file_of_unknown_length_among_others_is_sent_in_chunks() {
    let source = Meter::default().source(2 * MIB);
    let file = File::new(Content::from_reader(None, source));
    let request = album::add_picture(&Picture::new(file).title("large"));
    let [first, second] = taken(&request).await;
    for taken in [&first, &second] {
        let said = header(&taken.head, "transfer-encoding");
        assert_eq!(said.as_deref(), Some("chunked"));
        assert!(taken.body.length > 2 * MIB);
    }
    assert_eq!(first.body, second.body);
}

/// What is read later cannot be searched for the boundary, so it must be one that cannot be known before.
#[test]
fn the_boundary_is_another_one_each_time_where_a_file_is_read_later() {
    let settings = Settings::new("https://album.example");
    let media_type = || {
        let file = File::new(Content::from_reader(None, || Ok(std::io::empty())));
        let request = album::add_picture(&Picture::new(file));
        let sent = request.to_http(&settings).expect("a request");
        sent.headers()["content-type"]
            .to_str()
            .expect("a text")
            .to_owned()
    };
    let (first, second) = (media_type(), media_type());
    assert_ne!(first, second);
    let boundary = boundary(&first).strip_prefix("part-").expect("a boundary");
    assert_eq!(boundary.len(), 32);
    assert!(boundary.chars().all(|digit| digit.is_ascii_hexdigit()));
}

#[tokio::test]
async fn a_missing_file_among_others_is_named() {
    let path = Folder::default().at("nothing.png");
    let picture = Picture::new("i").thumbnail(File::from_path(&path));
    let request = album::add_picture(&picture).timeout(Duration::from_secs(5));
    let server = Receiver::answering(&[DONE.to_owned()]);
    let client = Client::builder().base_url(&server.url).build();
    let error = request.send(&client.expect("a client")).await;
    let error = error.expect_err("a failure");
    assert_eq!(error.kind(), ErrorKind::Content);
    assert!(error.to_string().contains(&path.display().to_string()));
    assert!(server.is_unasked());
}
