//! The project's commands: parses arguments and prints, generates nothing itself.

fn main() {}
