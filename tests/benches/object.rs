//! What the table of an object costs at run time: reading and writing a list of them, beside the same struct with serde's
//! derives.
#![allow(
    clippy::expect_used,
    reason = "a benchmark stops when it cannot be set up"
)]
#![allow(
    missing_docs,
    unreachable_pub,
    reason = "the macro declares what a crate exports, and this is none"
)]

use std::collections::BTreeMap;

use divan::{AllocProfiler, Bencher};
use runtime::Nullable;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// The part of the runtime that objects need.
#[macro_use]
#[path = "../../codegen/runtime"]
mod runtime {
    pub(crate) mod members;
    pub(crate) mod nullable;
    #[macro_use]
    pub(crate) mod object;
    #[macro_use]
    pub(crate) mod setters;

    pub(crate) use nullable::Nullable;
}

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    assert_eq!(
        again::<Vec<Server>>(&document()),
        again::<Vec<Derived>>(&document())
    );
    divan::main();
}

object! {
    /// A server.
    pub struct Server {
        required id: String,
        required name: String,
        required region_id: i64,
        required is_active: bool,
        optional description: String,
        optional size: u32,
        optional_or_null parent: String,
        required addresses: Vec<Address>,
        optional tags: BTreeMap<String, String>,
        optional kind: String as "type",
        optional price: f64,
        required_or_null task: String,
    }
}

object! {
    /// An address.
    pub struct Address {
        required ip: String,
        required prefix: u8,
        optional subnet: String,
        optional is_floating: bool,
    }
}

#[derive(Deserialize, Serialize)]
struct Derived {
    id: String,
    name: String,
    region_id: i64,
    is_active: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    size: Option<u32>,
    #[serde(default, skip_serializing_if = "Nullable::is_omitted")]
    parent: Nullable<String>,
    addresses: Vec<DerivedAddress>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    tags: Option<BTreeMap<String, String>>,
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    kind: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    price: Option<f64>,
    task: Option<String>,
}

#[derive(Deserialize, Serialize)]
struct DerivedAddress {
    ip: String,
    prefix: u8,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    subnet: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    is_floating: Option<bool>,
}

/// A list of servers as an API writes it; not all of them have all properties.
fn document() -> String {
    let server = |index: usize| {
        let more = if index.is_multiple_of(3) {
            r#""description":"of the office","size":4,"price":12.5,"extra":[1,2],"#
        } else {
            r#""parent":null,"#
        };
        format!(
            r#"{{"id":"server-{index}","name":"web","region_id":{index},"is_active":true,{more}
            "addresses":[{{"ip":"203.0.113.7","prefix":24,"is_floating":false}},{{"ip":"203.0.113.8","prefix":24}}],
            "tags":{{"team":"a","stage":"live"}},"type":"vm","task":null}}"#
        )
    };
    let servers: Vec<_> = (0..200).map(server).collect();
    format!("[{}]", servers.join(","))
}

fn again<T: DeserializeOwned + Serialize>(json: &str) -> String {
    let value: T = serde_json::from_str(json).expect("servers");
    serde_json::to_string(&value).expect("JSON")
}

#[divan::bench(types = [Derived, Server])]
fn read<T: DeserializeOwned>(bencher: Bencher) {
    let json = document();
    bencher.bench_local(|| serde_json::from_str::<Vec<T>>(&json).expect("servers"));
}

/// The properties in an order that is not the document's.
#[divan::bench(types = [Derived, Server])]
fn read_sorted<T: DeserializeOwned>(bencher: Bencher) {
    let value: Vec<BTreeMap<String, serde_json::Value>> =
        serde_json::from_str(&document()).expect("servers");
    let json = serde_json::to_string(&value).expect("JSON");
    bencher.bench_local(|| serde_json::from_str::<Vec<T>>(&json).expect("servers"));
}

#[divan::bench(types = [Derived, Server])]
fn write<T: DeserializeOwned + Serialize>(bencher: Bencher) {
    let value: Vec<T> = serde_json::from_str(&document()).expect("servers");
    bencher.bench_local(|| serde_json::to_string(&value).expect("JSON"));
}
