//! Contents and files as values: what is equal, what is shown, what is read.

use std::collections::HashSet;
use std::io;

use bytes::Bytes;
use golden_multipart::types::Note;
use golden_multipart::{Content, ErrorKind, File, Settings, api::album};
use tests::Folder;

fn reader() -> Content {
    Content::from_reader(Some(3), || Ok(io::Cursor::new(b"abc")))
}

#[test]
fn octets_and_texts_become_a_content() {
    let expected = Content::from(Bytes::from_static(b"abc"));
    let contents = [
        Content::from("abc"),
        Content::from("abc".to_owned()),
        Content::from(b"abc"),
        Content::from(&b"abc"[..]),
        Content::from(b"abc".to_vec()),
        Content::from(b"abc".to_vec().into_boxed_slice()),
    ];
    for content in contents {
        assert_eq!(content, expected);
        assert_eq!(content.as_bytes(), Some(&Bytes::from("abc")));
        assert_eq!(content.read().expect("octets"), "abc");
        assert_eq!(content.path(), None);
    }
    assert_eq!(Content::default().as_bytes(), Some(&Bytes::new()));
}

#[test]
fn clones_are_equal_and_other_readers_are_not() {
    let (one, other) = (reader(), reader());
    let path = Content::from_path("a/b");
    assert_eq!(one, one.clone());
    assert_ne!(one, other);
    assert_eq!(path, Content::from_path("a/b"));
    assert_ne!(path, Content::from_path("a/c"));
    assert_ne!(path, Content::from("a/b"));
    let all = [
        one.clone(),
        one,
        other,
        path.clone(),
        path,
        Content::from("a/b"),
    ];
    assert_eq!(HashSet::from(all).len(), 4);
}

#[test]
fn what_is_shown_holds_no_octets() {
    assert_eq!(
        format!("{:?}", Content::from("abc")),
        "Content { length: 3, .. }"
    );
    assert_eq!(format!("{:?}", reader()), "Content { length: Some(3), .. }");
    let path = Content::from_path("a/b");
    assert_eq!(format!("{path:?}"), "Content { path: \"a/b\" }");
    assert_eq!(
        format!("{:?}", File::from("secret").named("a.txt")),
        "File { content: Content { length: 6, .. }, file_name: Some(\"a.txt\"), content_type: None, headers: [] }"
    );
}

#[test]
fn a_file_at_a_path_has_its_name() {
    let folder = Folder::default();
    folder.write("a.txt", "text");
    let path = folder.at("a.txt");
    let file = File::from_path(&path);
    assert_eq!(file, File::new(Content::from_path(&path)).named("a.txt"));
    assert_eq!(file.content.path(), Some(path.as_path()));
    assert_eq!(file.content.as_bytes(), None);
    assert_eq!(file.content.read().expect("octets"), "text");
    assert_eq!(File::from_path("/").file_name, None);
    let error = Content::from_path("/nothing").read().expect_err("no file");
    assert_eq!(error.kind(), ErrorKind::Content);
}

#[test]
fn in_json_only_what_is_in_memory_can_stand() {
    let note = Note::new("hello").data(File::new(reader()));
    let request = album::describe_picture(&note);
    let error = request.to_http(&Settings::new("https://album.example"));
    let error = error.expect_err("a refusal").to_string();
    assert!(
        error.contains("only a file in memory can be JSON"),
        "{error}"
    );
}
