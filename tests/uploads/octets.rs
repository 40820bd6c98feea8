//! Bodies of octets from a reader or a file, over both clients and without one.

use std::fs;
use std::io::Read;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::time::Duration;

use golden_body_choice::{Content, ErrorKind, Settings};
use tests::Folder;

use crate::receiver::{Digest, Receiver, header};
use crate::source::{Meter, digest};
use crate::{DONE, MIB, Way, parcels, with};

#[tokio::test]
async fn a_large_body_with_a_length() {
    let length = 64 * MIB;
    for way in Way::BOTH {
        let (meter, server) = (Meter::default(), Receiver::answering(&[DONE.to_owned()]));
        let request = with(Content::from_reader(Some(length), meter.source(length)));
        assert_eq!(meter.opened(), 0);
        way.send(&request, &server.url).await.expect("an answer");
        let taken = server.taken();
        assert_eq!(taken.body, digest(length), "{way:?}");
        let said = header(&taken.head, "content-length");
        assert_eq!(said, Some(length.to_string()), "{way:?}");
        assert_eq!(header(&taken.head, "transfer-encoding"), None, "{way:?}");
        let media_type = header(&taken.head, "content-type");
        assert_eq!(media_type.as_deref(), Some("application/octet-stream"));
        assert_eq!((meter.opened(), meter.read()), (1, length));
    }
}

#[tokio::test]
async fn a_body_without_a_length_is_sent_in_chunks() {
    for way in Way::BOTH {
        let (meter, server) = (Meter::default(), Receiver::answering(&[DONE.to_owned()]));
        let request = with(Content::from_reader(None, meter.source(3 * MIB)));
        way.send(&request, &server.url).await.expect("an answer");
        let taken = server.taken();
        assert_eq!(taken.body, digest(3 * MIB), "{way:?}");
        let said = header(&taken.head, "transfer-encoding");
        assert_eq!(said.as_deref(), Some("chunked"), "{way:?}");
        assert_eq!(header(&taken.head, "content-length"), None, "{way:?}");
    }
}

#[tokio::test]
async fn a_file_is_sent_and_read_again_for_the_next_sending() {
    let folder = Folder::default();
    let path = folder.at("octets.bin");
    for way in Way::BOTH {
        let server = Receiver::answering(&[DONE.to_owned(), DONE.to_owned()]);
        let request = with(Content::from_path(&path));
        for text in ["first", "and second"] {
            fs::write(&path, text).expect("a writable folder");
            let sent = way.send(&request.clone(), &server.url).await;
            sent.expect("an answer");
            let taken = server.taken();
            assert_eq!(taken.beginning, text.as_bytes());
            let said = header(&taken.head, "content-length");
            assert_eq!(said, Some(text.len().to_string()));
        }
    }
}

#[tokio::test]
async fn a_redirect_repeats_the_body() {
    for way in Way::BOTH {
        for status in [307, 308] {
            let redirect = format!(
                "HTTP/1.1 {status} X\r\nlocation: /other\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
            );
            let server = Receiver::answering(&[redirect, DONE.to_owned()]);
            let meter = Meter::default();
            let request = with(Content::from_reader(Some(MIB), meter.source(MIB)));
            way.send(&request, &server.url).await.expect("an answer");
            for line in ["put /anything http", "put /other http"] {
                let taken = server.taken();
                assert!(taken.head.starts_with(line), "{}", taken.head);
                assert_eq!(taken.body, digest(MIB));
            }
            assert_eq!((meter.opened(), meter.read()), (2, 2 * MIB));
        }
    }
}

/// The reader has a tebibyte, of which no more is read than what fits between both ends.
#[tokio::test]
async fn a_server_that_has_enough_ends_the_reading() {
    let answer = "HTTP/1.1 413 X\r\ncontent-length: 4\r\nconnection: close\r\n\r\nfull";
    let length = MIB * MIB;
    for way in Way::BOTH {
        let server = Receiver::answering_after(MIB, answer);
        let meter = Meter::default();
        let request = with(Content::from_reader(Some(length), meter.source(length)));
        let error = way.send(&request, &server.url).await.expect_err("too much");
        if way == Way::Async {
            assert_eq!(error.status().map(|status| status.as_u16()), Some(413));
            assert_eq!(error.body_bytes(), Some("full".as_bytes()));
        } else {
            // reqwest's blocking client does not look for an answer before it has sent all.
            assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
        }
        let read = meter.read();
        assert!((MIB..64 * MIB).contains(&read), "{read}");
    }
}

#[tokio::test]
async fn a_server_that_takes_nothing_is_waited_for_no_longer_than_the_time_out() {
    for way in Way::BOTH {
        let (meter, server) = (Meter::default(), Receiver::waiting(DONE));
        let content = Content::from_reader(None, meter.source(MIB * MIB));
        let request = with(content).timeout(Duration::from_millis(400));
        let error = way.send(&request, &server.url).await.expect_err("late");
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
        let host = server.url.trim_start_matches("http://");
        let expected = format!("send_anything: no complete answer from {host} within 400ms");
        assert_eq!(error.to_string(), expected);
        assert!(meter.read() < 64 * MIB, "{}", meter.read());
    }
}

/// Gives nothing until it is told to.
struct Waiting(mpsc::Receiver<()>);

impl Read for Waiting {
    fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
        let _ = self.0.recv();
        Ok(0)
    }
}

/// There is one thread: were the reader read on it, nobody would ever tell it to go on.
#[tokio::test]
async fn reading_holds_up_no_other_task() {
    let server = Receiver::answering(&[DONE.to_owned()]);
    let (sender, waiting) = mpsc::channel();
    let waiting = std::sync::Mutex::new(Some(waiting));
    let request = with(Content::from_reader(None, move || {
        let waiting = waiting.lock().expect("no panic in a test").take();
        Ok(Waiting(waiting.expect("one sending")))
    }));
    let told = Arc::new(AtomicBool::new(false));
    let tell = Arc::clone(&told);
    let other = tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(100)).await;
        tell.store(true, Ordering::SeqCst);
        sender.send(()).expect("a reader");
    });
    let sent = Way::Async.send(&request, &server.url).await;
    sent.expect("an answer");
    assert!(told.load(Ordering::SeqCst));
    other.await.expect("a task");
    assert_eq!(server.taken().body, Digest::of(b""));
}

/// A time-out counts for what is read as well: here the reader is opened for ever.
#[tokio::test]
async fn a_source_that_does_not_open_is_no_longer_waited_for() {
    let (sender, waiting) = mpsc::channel::<()>();
    let waiting = std::sync::Mutex::new(waiting);
    let request = with(Content::from_reader(None, move || {
        let _ = waiting.lock().expect("no panic in a test").recv();
        Ok(std::io::empty())
    }));
    let request = request.timeout(Duration::from_millis(200));
    let error = Way::Async.send(&request, "http://127.0.0.1:9").await;
    assert_eq!(error.expect_err("late").kind(), ErrorKind::Timeout);
    drop(sender);
}

#[tokio::test]
async fn what_is_in_memory_is_sent_as_before() {
    for way in Way::BOTH {
        for content in [Content::from("text"), vec![b't', b'e', b'x', b't'].into()] {
            let server = Receiver::answering(&[DONE.to_owned()]);
            let sent = way.send(&with(content), &server.url).await;
            sent.expect("an answer");
            let taken = server.taken();
            assert_eq!(taken.beginning, b"text");
            let said = header(&taken.head, "content-length");
            assert_eq!(said.as_deref(), Some("4"));
        }
    }
}

#[tokio::test]
async fn a_body_that_need_not_be_given() {
    let folder = Folder::default();
    folder.write("picture.png", "png");
    let path = folder.at("picture.png");
    for way in Way::BOTH {
        let server = Receiver::answering(&[DONE.to_owned(), DONE.to_owned()]);
        let request = parcels::perhaps_picture(Some(Content::from_path(&path)));
        way.send(&request, &server.url).await.expect("an answer");
        assert_eq!(server.taken().beginning, b"png");
        let request = parcels::perhaps_picture(None);
        way.send(&request, &server.url).await.expect("an answer");
        assert_eq!(header(&server.taken().head, "content-type"), None);
    }
}

#[test]
fn without_a_client_it_is_read_into_memory() {
    let meter = Meter::default();
    let request = with(Content::from_reader(None, meter.source(1000)));
    let settings = Settings::new("https://choice.example");
    for opened in [1, 2] {
        let sent = request.to_http(&settings).expect("a request");
        assert_eq!(Digest::of(sent.body()), digest(1000));
        assert_eq!(sent.headers()["content-type"], "application/octet-stream");
        assert_eq!(meter.opened(), opened);
    }
}
