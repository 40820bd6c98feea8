//! What can go wrong with a source: it is missing, breaks, panics, or is not as long as it said.

use std::fs::OpenOptions;
use std::io::{self, Read};

use golden_body_choice::{Content, Error, ErrorKind, Request, Settings};
use tests::Folder;

use crate::receiver::Receiver;
use crate::source::Meter;
use crate::{DONE, MIB, Way, with};

/// The error of every way to send this, which must be the same.
async fn failure(request: &Request<()>) -> Error {
    let error = request.to_http(&Settings::new("https://choice.example"));
    let error = error.expect_err("a failure");
    for way in Way::BOTH {
        let server = Receiver::answering(&[DONE.to_owned()]);
        let other = way.send(request, &server.url).await.expect_err("a failure");
        assert_eq!(other.to_string(), error.to_string(), "{way:?}");
        assert_eq!(other.kind(), error.kind());
    }
    assert_eq!(error.kind(), ErrorKind::Content);
    assert_eq!(error.operation(), Some("send_anything"));
    error
}

#[tokio::test]
async fn a_file_that_is_missing_is_noticed_before_anything_is_sent() {
    let path = Folder::default().at("nothing.bin");
    let request = with(Content::from_path(&path));
    let error = failure(&request).await;
    let expected = format!(
        "send_anything: the file {} cannot be opened: No such file or directory (os error 2)",
        path.display()
    );
    assert_eq!(error.to_string(), expected);
    for way in Way::BOTH {
        let server = Receiver::answering(&[DONE.to_owned()]);
        let sent = way.send(&request, &server.url).await;
        assert!(sent.is_err() && server.is_unasked());
    }
}

#[tokio::test]
async fn a_folder_is_no_file() {
    let folder = Folder::default();
    let error = failure(&with(Content::from_path(folder.path()))).await;
    let expected = format!(
        "send_anything: the file {} cannot be read: Is a directory (os error 21)",
        folder.path().display()
    );
    assert_eq!(error.to_string(), expected);
}

#[tokio::test]
async fn a_reader_that_has_less_or_more_than_it_says() {
    for (said, has, fault) in [
        (1000, 999, "ends after 999 of the 1000 octets that it had"),
        (1000, 0, "ends after 0 of the 1000 octets that it had"),
        (1000, 1001, "goes on after the 1000 octets that it had"),
        (
            2 * MIB,
            2 * MIB + 1,
            "goes on after the 2097152 octets that it had",
        ),
        (
            2 * MIB,
            MIB,
            "ends after 1048576 of the 2097152 octets that it had",
        ),
    ] {
        let source = Meter::default().source(has);
        let error = failure(&with(Content::from_reader(Some(said), source))).await;
        let expected = format!("send_anything: what a reader gives {fault}");
        assert_eq!(error.to_string(), expected);
    }
}

/// Changes the length of a file when the server has the head of the request, and takes nothing of the body yet.
async fn changed_meanwhile(way: Way, length: u64) -> String {
    let folder = Folder::default();
    folder.write("large.bin", "x".repeat(32 * 1024 * 1024));
    let path = folder.at("large.bin");
    let server = Receiver::waiting(DONE);
    let request = with(Content::from_path(&path));
    let url = server.url.clone();
    let changing = std::thread::spawn(move || {
        server.has_begun();
        let file = OpenOptions::new().write(true).open(&path);
        let file = file.expect("a file");
        file.set_len(length).expect("a file that can change");
        server.go_on();
        let name = format!("send_anything: the file {} ", path.display());
        (server, name)
    });
    let error = way.send(&request, &url).await.expect_err("a failure");
    let (_server, name) = changing.join().expect("no panic");
    assert_eq!(error.kind(), ErrorKind::Content, "{error}");
    let error = error.to_string();
    error.strip_prefix(&name).expect("its path").to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_changes_while_it_is_sent() {
    for way in Way::BOTH {
        assert_eq!(
            changed_meanwhile(way, 20 * MIB).await,
            "ends after 20971520 of the 33554432 octets that it had"
        );
        assert_eq!(
            changed_meanwhile(way, 33 * MIB).await,
            "goes on after the 33554432 octets that it had"
        );
    }
}

/// Breaks in the middle.
struct Broken(bool);

impl Read for Broken {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if std::mem::replace(&mut self.0, true) {
            return Err(io::Error::other("the cable is cut"));
        }
        buffer[0] = 1;
        Ok(1)
    }
}

#[tokio::test]
async fn a_reader_that_breaks() {
    let request = with(Content::from_reader(None, || Ok(Broken(false))));
    let error = failure(&request).await;
    let expected = "send_anything: what a reader gives cannot be read: the cable is cut";
    assert_eq!(error.to_string(), expected);
    let source = std::error::Error::source(&error);
    assert_eq!(source.expect("a source").to_string(), "the cable is cut");
}

#[tokio::test]
async fn a_source_that_cannot_be_opened() {
    let request = with(Content::from_reader::<io::Empty>(Some(1), || {
        Err(io::Error::other("no more handles"))
    }));
    let error = failure(&request).await;
    let expected = "send_anything: what a reader gives cannot be opened: no more handles";
    assert_eq!(error.to_string(), expected);
}

/// Asked for once, and then again.
struct Interrupted(u8);

impl Read for Interrupted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0 += 1;
        match self.0 {
            1 | 3 => Err(io::ErrorKind::Interrupted.into()),
            2 => {
                buffer[0] = b'a';
                Ok(1)
            }
            _ => Ok(0),
        }
    }
}

#[tokio::test]
async fn an_interrupted_reader_is_asked_again() {
    for way in Way::BOTH {
        let server = Receiver::answering(&[DONE.to_owned()]);
        let request = with(Content::from_reader(Some(1), || Ok(Interrupted(0))));
        way.send(&request, &server.url).await.expect("an answer");
        assert_eq!(server.taken().beginning, b"a");
    }
}

/// Does not keep to errors.
struct Panicking;

impl Read for Panicking {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        panic!("in a test, a reader panics on purpose")
    }
}

#[tokio::test]
async fn a_reader_that_panics_takes_no_other_task_with_it() {
    let server = Receiver::answering(&[DONE.to_owned()]);
    let request = with(Content::from_reader(None, || Ok(Panicking)));
    let error = Way::Async.send(&request, &server.url).await;
    let error = error.expect_err("a failure");
    assert_eq!(error.kind(), ErrorKind::Content);
    let expected = "send_anything: what was to be sent could not be read: its reader panicked";
    assert_eq!(error.to_string(), expected);
}
