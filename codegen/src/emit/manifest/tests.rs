//! What a manifest says.

use super::{Dependency, Example, Feature, Manifest, manifest};
use crate::config::Package;

fn package() -> Package {
    Package {
        name: "pet-store".to_owned(),
        version: "0.1.0".to_owned(),
        ..Package::default()
    }
}

fn dependency<'a>(name: &'a str, version: &'a str) -> Dependency<'a> {
    Dependency {
        name,
        version,
        default_features: true,
        features: Vec::new(),
        optional: false,
    }
}

#[test]
fn everything_said() {
    let package = Package {
        description: Some("Says \"hello\"\n[dependencies]\nevil = \"1\"".to_owned()),
        license: Some("MIT".to_owned()),
        repository: Some("https://example.com/repository".to_owned()),
        keywords: vec!["pets".to_owned(), "api".to_owned()],
        categories: vec!["api-bindings".to_owned()],
        ..package()
    };
    let found = manifest(&Manifest {
        header: "Written by a tool.\n\nDo not edit.",
        package: &package,
        origins: &[("document".to_owned(), "sha256".to_owned())],
        features: &[
            Feature {
                name: "default",
                enables: vec!["client"],
            },
            Feature {
                name: "client",
                enables: vec!["dep:reqwest", "dep:tokio"],
            },
        ],
        dependencies: &[
            Dependency {
                default_features: false,
                features: vec!["json", "rustls"],
                optional: true,
                ..dependency("reqwest", "0.13")
            },
            dependency("bytes", "1"),
        ],
        dev_dependencies: &[dependency("tokio", "1")],
        examples: &[
            Example {
                name: "create_pet",
                required_features: vec!["client"],
            },
            Example {
                name: "plain",
                required_features: Vec::new(),
            },
        ],
    });
    assert_eq!(found, include_str!("everything.toml.txt"));
}

#[test]
fn nothing_said() {
    let found = manifest(&Manifest {
        header: "",
        package: &package(),
        origins: &[("document".to_owned(), "sha256".to_owned())],
        features: &[],
        dependencies: &[],
        dev_dependencies: &[],
        examples: &[],
    });
    let expected = r#"[package]
name = "pet-store"
version = "0.1.0"
edition = "2024"
rust-version = "1.85"
readme = "README.md"

[package.metadata.docs.rs]
all-features = true
rustdoc-args = ["--cfg", "docsrs"]

[package.metadata.codegen]
generator = "cargo xtask codegen"
document = "sha256"
"#;
    assert_eq!(found, expected);
}
