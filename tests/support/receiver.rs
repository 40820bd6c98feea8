//! A server for large bodies: it takes each apart as it comes and keeps what it needs to compare, whatever its size.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{self, Receiver as Channel, Sender};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// How much of a body is kept.
const KEPT: usize = 4096;

/// A running server. It ends with the process.
pub(crate) struct Receiver {
    /// Its base URL.
    pub(crate) url: String,
    taken: Mutex<Channel<Taken>>,
    begun: Mutex<Channel<()>>,
    go_on: Sender<()>,
}

/// A request as it came.
#[derive(Debug)]
pub(crate) struct Taken {
    /// The request line and the headers, in small letters.
    pub(crate) head: String,
    /// The size of the body, and a sum of it that tells its octets and their order.
    pub(crate) body: Digest,
    /// The body as far as it is kept: whole if it is small.
    pub(crate) beginning: Vec<u8>,
}

/// What tells two bodies apart.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Digest {
    pub(crate) length: u64,
    sum: u64,
}

impl Digest {
    /// Adds what comes next.
    pub(crate) fn add(&mut self, octets: &[u8]) {
        for octet in octets {
            let sum = self.sum.wrapping_mul(31);
            self.sum = sum.wrapping_add(u64::from(*octet) + 1);
        }
        self.length += octets.len() as u64;
    }

    /// That of these octets.
    pub(crate) fn of(octets: &[u8]) -> Self {
        let mut digest = Self::default();
        digest.add(octets);
        digest
    }
}

impl Receiver {
    /// A server that gives these answers, one after the other, each when it has the whole request.
    pub(crate) fn answering(answers: &[String]) -> Self {
        Self::start(answers, u64::MAX, false)
    }

    /// A server that answers when it has this much of a body, and takes no more.
    pub(crate) fn answering_after(octets: u64, answer: &str) -> Self {
        Self::start(&[answer.to_owned()], octets, false)
    }

    /// A server that takes no body until it is told to go on.
    pub(crate) fn waiting(answer: &str) -> Self {
        Self::start(&[answer.to_owned()], u64::MAX, true)
    }

    /// Waits for the head of a request.
    pub(crate) fn has_begun(&self) {
        let begun = self.begun.lock().expect("no panic in a test");
        let begun = begun.recv_timeout(Duration::from_secs(5));
        begun.expect("a request");
    }

    /// Lets the server take the body.
    pub(crate) fn go_on(&self) {
        self.go_on.send(()).expect("a server");
    }

    /// The next request that came as a whole.
    pub(crate) fn taken(&self) -> Taken {
        let taken = self.taken.lock().expect("no panic in a test");
        let taken = taken.recv_timeout(Duration::from_secs(20));
        taken.expect("a request")
    }

    /// Whether any request has begun that was not waited for.
    pub(crate) fn is_unasked(&self) -> bool {
        let begun = self.begun.lock().expect("no panic in a test");
        begun.try_recv().is_err()
    }

    fn start(answers: &[String], limit: u64, waits: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let (send_taken, taken) = mpsc::channel();
        let (send_begun, begun) = mpsc::channel();
        let (go_on, may_go_on) = mpsc::channel();
        let answers = answers.to_vec();
        let may_go_on = Arc::new(Mutex::new(may_go_on));
        thread::spawn(move || {
            for (stream, answer) in listener.incoming().flatten().zip(answers) {
                let (taken, begun) = (send_taken.clone(), send_begun.clone());
                let may_go_on = Arc::clone(&may_go_on);
                thread::spawn(move || {
                    let mut reader = BufReader::new(stream);
                    let head = head(&mut reader);
                    let _ = begun.send(());
                    if waits {
                        let _ = may_go_on.lock().expect("no panic in a test").recv();
                    }
                    if let Ok(request) = take(head, &mut reader, limit) {
                        let _ = taken.send(request);
                    }
                    close(reader.into_inner(), &answer);
                });
            }
        });
        Self {
            url: format!("http://{address}"),
            taken: Mutex::new(taken),
            begun: Mutex::new(begun),
            go_on,
        }
    }
}

/// Answers, and leaves the client time to read that before what it still sends is refused.
fn close(mut stream: TcpStream, answer: &str) {
    let _ = stream.write_all(answer.as_bytes());
    let _ = stream.shutdown(std::net::Shutdown::Write);
    thread::sleep(Duration::from_millis(300));
}

fn head(reader: &mut BufReader<TcpStream>) -> String {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") && reader.read_line(&mut head).unwrap_or(0) > 0 {}
    head.to_lowercase()
}

fn take(head: String, reader: &mut BufReader<TcpStream>, limit: u64) -> io::Result<Taken> {
    let mut taken = Taken {
        head,
        body: Digest::default(),
        beginning: Vec::new(),
    };
    if let Some(length) = header(&taken.head, "content-length") {
        let length = length.parse().expect("a length");
        taken.receive(reader, limit.min(length))?;
    } else if header(&taken.head, "transfer-encoding").as_deref() == Some("chunked") {
        while taken.body.length < limit {
            let mut line = String::new();
            reader.read_line(&mut line)?;
            let size = u64::from_str_radix(line.trim(), 16).map_err(io::Error::other)?;
            taken.receive(reader, size)?;
            reader.read_line(&mut line)?;
            if size == 0 {
                break;
            }
        }
    }
    Ok(taken)
}

/// What a head says under this name.
pub(crate) fn header(head: &str, name: &str) -> Option<String> {
    let lines = head.lines().filter_map(|line| line.split_once(": "));
    let mut found = lines.filter(|(known, _)| *known == name);
    found.next().map(|(_, value)| value.to_owned())
}

impl Taken {
    /// Takes this many octets.
    fn receive(&mut self, reader: &mut BufReader<TcpStream>, count: u64) -> io::Result<()> {
        let mut left = usize::try_from(count).unwrap_or(usize::MAX);
        let mut buffer = vec![0; 64 * 1024];
        while left > 0 {
            let wanted = left.min(buffer.len());
            let count = reader.read(&mut buffer[..wanted])?;
            if count == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            let kept = KEPT.saturating_sub(self.beginning.len()).min(count);
            self.beginning.extend_from_slice(&buffer[..kept]);
            self.body.add(&buffer[..count]);
            left -= count;
        }
        Ok(())
    }
}
