//! The example is compiled and not run: it would talk to the server.

#[allow(dead_code, reason = "nobody calls its `main`")]
mod example {
    include!("../../../spec/example.rs");
}

fn main() {}
