//! What a project of somebody else does with the generated crate: depend on it by its path, and run its example.

#[path = "support/server.rs"]
#[allow(dead_code, reason = "the other targets use the rest")]
mod server;

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use server::Server;
use tests::{Folder, root};

const MANIFEST: &str = r#"[package]
name = "downstream"
version = "0.1.0"
edition = "2021"

[features]
transport = ["gcore-cloud/client"]

[dependencies]
gcore-cloud = { path = "GENERATED", default-features = false }
http = "1"
uuid = "1"

[workspace]
"#;

const PROGRAM: &str = r#"#![deny(warnings, missing_docs)]
//! A program.

use gcore_cloud::api::security_groups::create_security_group_rule;
use gcore_cloud::types::{
    CreateSecurityGroupRuleSerializerV2, CreateSecurityGroupRuleSerializerV2Direction,
};

/// Makes a request, and sends it where that is possible.
fn main() {
    let rule = CreateSecurityGroupRuleSerializerV2::new(
        CreateSecurityGroupRuleSerializerV2Direction::Ingress,
    );
    let request = create_security_group_rule(1, 1, uuid::Uuid::nil(), &rule);
    let settings = gcore_cloud::Settings::new("https://api.example").api_key("KEY");
    let made = request.to_http(&settings);
    assert!(made.is_ok_and(|made| made.method() == http::Method::POST));
    #[cfg(feature = "transport")]
    drop(gcore_cloud::Client::new("KEY"));
}
"#;

/// A project outside of the workspace, with the versions that the workspace has.
fn project() -> Folder {
    let folder = Folder::default();
    let generated = root().join("generated");
    // A literal string of TOML, in which the backslashes of Windows mean nothing.
    let path = format!("'{}'", generated.display());
    folder.write("Cargo.toml", MANIFEST.replace("\"GENERATED\"", &path));
    folder.write("src/main.rs", PROGRAM);
    let lock = fs::read(root().join("Cargo.lock")).expect("the workspace's lock file");
    folder.write("Cargo.lock", lock);
    folder
}

/// Where what such a project needs is built, so that it is built once.
fn target() -> PathBuf {
    let target = std::env::current_exe().expect("the path of this test");
    let target = target.ancestors().nth(3).expect("a target folder");
    target.join("downstream")
}

fn cargo(folder: &Folder, arguments: &[&str]) -> Output {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(arguments).args(["--offline", "--quiet"]);
    cargo.current_dir(folder.path());
    cargo.env("CARGO_TARGET_DIR", target());
    cargo.output().expect("cargo runs")
}

#[test]
fn a_project_outside_builds_with_and_without_a_transport() {
    let project = project();
    for features in ["--no-default-features", "--features=transport"] {
        let output = cargo(&project, &["check", features]);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success() && said.is_empty(),
            "with {features}:\n{said}"
        );
    }
}

#[test]
fn the_example_prints_the_tasks() {
    let server = Server::answering(&server::json(200, r#"{"tasks":["one","two"]}"#));
    let run = ["run", "--quiet", "--offline", "--package=gcore-cloud"];
    let output = Command::new(env!("CARGO"))
        .args(run)
        .args(["--example", "create_security_group_rule"])
        .current_dir(root())
        .env("GCORE_API_KEY", "KEY")
        .env("GCORE_BASE_URL", &server.url)
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(
        printed.contains(r#""one""#) && printed.contains(r#""two""#),
        "{printed}"
    );
    let seen = server.seen();
    assert!(seen.contains("authorization: apikey KEY"), "{seen}");
}
