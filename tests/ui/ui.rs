//! What a user of a generated crate can write, and what the compiler says to what nobody should write.
//!
//! The wording is that of the toolchain in `rust-toolchain.toml`. `TRYBUILD=overwrite cargo test --test ui` renews it.

#[test]
fn what_compiles_and_what_does_not() {
    let cases = trybuild::TestCases::new();
    cases.pass("pass/*.rs");
    cases.compile_fail("fail/*.rs");
}

#[test]
fn the_example_that_compiles_is_the_one_in_the_readme() {
    let readme = include_str!("../../generated/README.md");
    assert!(readme.contains(include_str!("../../spec/example.rs")));
}
