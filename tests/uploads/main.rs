//! Bodies that are not in memory: sent piece by piece, opened anew for each sending, and held to their length.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]
#![allow(clippy::indexing_slicing, reason = "a test fails by panicking")]

mod content;
mod faults;
mod octets;
mod parts;
#[path = "../support/receiver.rs"]
mod receiver;
mod source;

use std::time::Duration;

use golden_body_choice::{Client, Content, Error, Request, api::parcels, blocking};

const DONE: &str = "HTTP/1.1 204 X\r\nconnection: close\r\n\r\n";
const MIB: u64 = 1024 * 1024;

/// The clients, which must do the same.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Way {
    Async,
    Blocking,
}

impl Way {
    const BOTH: [Self; 2] = [Self::Async, Self::Blocking];

    /// Sends a request over a client of its own.
    async fn send(self, request: &Request<()>, url: &str) -> Result<(), Error> {
        let answer = match self {
            Self::Async => {
                let client = Client::builder().base_url(url).build();
                request.send(&client.expect("a client")).await
            }
            Self::Blocking => {
                let client = blocking::Client::builder().base_url(url).build();
                request.send_blocking(&client.expect("a client"))
            }
        };
        answer.map(golden_body_choice::Response::into_inner)
    }
}

/// A request with this as its body.
fn with(content: impl Into<Content>) -> Request<()> {
    parcels::send_anything(content).timeout(Duration::from_secs(20))
}
