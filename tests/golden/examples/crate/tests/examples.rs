// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Every example of the document is decoded into its type, encoded again, and must be equal.
//! An object that is sent is also made anew by its constructor and setters.
//!
//! What counts as equal is said in `support/mod.rs`.
//! Examples that contradict their own schema are left out: `examples/contradicting.txt` has all 3.

#![allow(deprecated, reason = "what is deprecated is still part of the API")]
#![allow(
    clippy::clone_on_copy,
    clippy::let_and_return,
    reason = "all types are made with the same words"
)]

mod support;

use support::Examples;

#[test]
fn get_pet() {
    let examples = Examples::read(include_str!("examples/of_get_pet.json"));
    examples.round_trip::<::uuid::Uuid>("::uuid::Uuid");
    examples.round_trip::<Vec<String>>("Vec<String>");
}

#[test]
fn kind() {
    let examples = Examples::read(include_str!("examples/of_kind.json"));
    examples
        .round_trip::<::golden_examples::types::Kind>("::golden_examples::types::Kind");
}

#[test]
fn pet() {
    let examples = Examples::read(include_str!("examples/of_pet.json"));
    examples.round_trip::<::golden_examples::Base64>("::golden_examples::Base64");
    examples
        .round_trip::<::golden_examples::types::Pet>("::golden_examples::types::Pet");
    examples
        .round_trip::<
            ::std::collections::BTreeMap<String, i64>,
        >("::std::collections::BTreeMap<String,i64>");
    examples.round_trip::<::std::net::Ipv6Addr>("::std::net::Ipv6Addr");
    examples.round_trip::<String>("String");
    examples.round_trip::<f64>("f64");
    examples.round_trip::<i64>("i64");
}

#[test]
fn put_pet() {
    let examples = Examples::read(include_str!("examples/of_put_pet.json"));
    examples
        .round_trip::<
            ::golden_examples::types::PutPetBody,
        >("::golden_examples::types::PutPetBody");
    examples
        .made_again(
            "::golden_examples::types::PutPetBody",
            |read: &::golden_examples::types::PutPetBody| {
                let made = <::golden_examples::types::PutPetBody>::new(
                    read.name.clone(),
                );
                let made = match &read.weight {
                    Some(value) => made.weight(value.clone()),
                    None => made,
                };
                let made = made.chip(read.chip.clone());
                made
            },
        );
    examples.round_trip::<Option<String>>("Option<String>");
    examples.round_trip::<String>("String");
    examples.round_trip::<f32>("f32");
}

#[test]
fn self_() {
    let examples = Examples::read(include_str!("examples/of_self_.json"));
    examples
        .round_trip::<
            ::golden_examples::types::Self_,
        >("::golden_examples::types::Self_");
    examples
        .made_again(
            "::golden_examples::types::Self_",
            |read: &::golden_examples::types::Self_| {
                let made = <::golden_examples::types::Self_>::new();
                let made = match &read.text {
                    Some(value) => made.text(value.clone()),
                    None => made,
                };
                let made = match &read.next {
                    Some(value) => made.next(value.as_ref().clone()),
                    None => made,
                };
                made
            },
        );
    examples.round_trip::<String>("String");
}
