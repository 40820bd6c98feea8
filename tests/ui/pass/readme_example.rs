//! The example is compiled and not run: it would talk to the server.

#[allow(dead_code)]
mod example {
    include!("../../../spec/example.rs");
}

fn main() {}
