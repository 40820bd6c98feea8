//! A server for one test: it gives the same answer, octet for octet, to whoever asks, and remembers what was asked.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// A running server. It ends with the process.
pub(crate) struct Server {
    /// Its base URL.
    pub(crate) url: String,
    count: Arc<AtomicUsize>,
    seen: Mutex<Receiver<String>>,
}

impl Server {
    /// A server that gives this answer and closes the connection.
    pub(crate) fn answering(answer: &str) -> Self {
        let answer = answer.to_owned();
        Self::start(move |_, stream| write(stream, &answer))
    }

    /// A server that begins to answer and then says nothing more.
    pub(crate) fn stalling_after(beginning: &str) -> Self {
        let beginning = beginning.to_owned();
        Self::start(move |_, stream| {
            write(stream, &beginning);
            thread::sleep(Duration::from_secs(3));
        })
    }

    /// A server that gives the first piece of an answer at once, and each other one when it is asked to.
    #[allow(dead_code, reason = "other tests need the rest of it")]
    pub(crate) fn answering_in_pieces(pieces: &[&str]) -> (Self, Sender<()>) {
        let pieces: Vec<String> = pieces.iter().map(|piece| (*piece).to_owned()).collect();
        let (sender, asked) = mpsc::channel();
        let asked = Mutex::new(asked);
        let server = Self::start(move |_, stream| {
            let asked = asked.lock().expect("no panic in a test");
            for (number, piece) in pieces.iter().enumerate() {
                if number > 0 && asked.recv().is_err() {
                    return;
                }
                write(stream, piece);
            }
        });
        (server, sender)
    }

    /// A server that redirects the first request to another of its paths.
    pub(crate) fn redirecting_once(status: u16, location: &str, answer: &str) -> Self {
        let (redirect, answer) = (redirect(status, location), answer.to_owned());
        Self::start(move |number, stream| {
            write(stream, if number == 0 { &redirect } else { &answer });
        })
    }

    /// The next request that came.
    pub(crate) fn seen(&self) -> String {
        let seen = self.seen.lock().expect("no panic in a test");
        seen.recv_timeout(Duration::from_secs(5))
            .expect("a request")
    }

    /// How many requests came.
    pub(crate) fn count(&self) -> usize {
        self.count.load(Ordering::SeqCst)
    }

    fn start(answer: impl Fn(usize, &mut TcpStream) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let (sender, seen) = mpsc::channel();
        let count = Arc::new(AtomicUsize::new(0));
        let (counted, answer) = (Arc::clone(&count), Arc::new(answer));
        thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let request = read(&mut stream);
                let number = counted.fetch_add(1, Ordering::SeqCst);
                let _ = sender.send(request);
                let answer = Arc::clone(&answer);
                thread::spawn(move || answer(number, &mut stream));
            }
        });
        Self {
            url: format!("http://{address}"),
            count,
            seen: Mutex::new(seen),
        }
    }
}

/// An answer with a body.
pub(crate) fn answer(status: u16, media_type: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status} X\r\ncontent-type: {media_type}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
    )
}

/// An answer in JSON.
pub(crate) fn json(status: u16, body: &str) -> String {
    answer(status, "application/json", body)
}

/// A redirect.
pub(crate) fn redirect(status: u16, location: &str) -> String {
    format!(
        "HTTP/1.1 {status} X\r\nlocation: {location}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
    )
}

fn write(stream: &mut TcpStream, text: &str) {
    // A client that has gone away is its own test's business.
    let _ = stream.write_all(text.as_bytes());
}

/// Reads one request: its head, and as much of a body as it declares.
fn read(stream: &mut TcpStream) -> String {
    let mut request = Vec::new();
    let mut buffer = [0; 4096];
    while !is_whole(&request) {
        match stream.read(&mut buffer) {
            Ok(0) | Err(_) => break,
            Ok(count) => request.extend_from_slice(&buffer[..count]),
        }
    }
    String::from_utf8_lossy(&request).into_owned()
}

fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request).into_owned();
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head
        .lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .map_or(0, |(_, length)| length.trim().parse().unwrap_or(0));
    body.len() >= length
}
