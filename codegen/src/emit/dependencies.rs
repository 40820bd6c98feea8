//! What a generated crate depends on: only what its document needs.

use std::collections::BTreeMap;

use super::context::Context;
use super::header;
use super::manifest::{self, Dependency, Example, Feature, Manifest};
use super::runtime::Needs;
use crate::config;

/// What both transports stand on: reqwest with rustls and ring. With aws-lc, which reqwest would take by itself, a first
/// build takes some 40 CPU seconds longer.
const TRANSPORT: [&str; 4] = [
    "dep:reqwest",
    "dep:rustls",
    "dep:rustls-platform-verifier",
    "dep:tokio",
];

/// The text of `Cargo.toml`.
pub(super) fn manifest(
    cx: Context<'_>,
    needs: &Needs,
    origins: &[(String, String)],
    example: Option<&str>,
) -> String {
    let examples = example.map(|name| Example {
        name,
        required_features: vec!["client"],
    });
    manifest::manifest(&Manifest {
        header: &header(cx.config),
        package: &cx.config.package,
        origins,
        features: &features(needs),
        dependencies: &with_configured(dependencies(needs), &cx.config.dependencies),
        dev_dependencies: &[always("tokio", "1.30", &["macros", "rt-multi-thread"])],
        examples: examples.as_slice(),
    })
}

fn features(needs: &Needs) -> Vec<Feature<'static>> {
    let mut client = TRANSPORT.to_vec();
    if needs.streams {
        client.push("dep:futures-core");
    }
    if needs.streams || needs.contents {
        client.push("dep:http-body");
    }
    let mut blocking = TRANSPORT.to_vec();
    blocking.push("reqwest/blocking");
    vec![
        Feature {
            name: "default",
            enables: vec!["client"],
        },
        Feature {
            name: "client",
            enables: client,
        },
        Feature {
            name: "blocking",
            enables: blocking,
        },
    ]
}

/// The requirements are as low as they can be, so that a resolver that knows `rust-version` finds versions for it.
fn dependencies(needs: &Needs) -> Vec<Dependency<'static>> {
    // Objects that are expanded in a query or a form keep the order of their properties.
    let json: &[&str] = if needs.parameters || needs.forms {
        &["preserve_order"]
    } else {
        &[]
    };
    let mut found = vec![
        always("bytes", "1.2", &[]),
        always("http", "1.1", &[]),
        always("percent-encoding", "2.3", &[]),
        for_transport("reqwest", "0.13", &["rustls-no-provider"]),
        for_transport("rustls", "0.23.19", &["ring", "std", "tls12"]),
        for_transport("rustls-platform-verifier", "0.7", &[]),
        always("serde", "1.0.181", &["derive"]),
        always("serde_json", "1.0.100", json),
        always("serde_path_to_error", "0.1.10", &[]),
        for_transport("tokio", "1.30", &["rt", "time"]),
    ];
    let more = [
        (needs.base64(), always("base64", "0.22", &[])),
        // Both are parts of reqwest already.
        (needs.streams, for_transport("futures-core", "0.3.31", &[])),
        (
            needs.streams || needs.contents,
            for_transport("http-body", "1.0", &[]),
        ),
        (needs.ipnet, always("ipnet", "2.9", &["serde"])),
        (
            needs.times(),
            Dependency {
                default_features: false,
                ..always("jiff", "0.2", &["serde", "std"])
            },
        ),
        (needs.uuid, always("uuid", "1.4", &["serde"])),
    ];
    found.extend(
        more.into_iter()
            .filter(|(needed, _)| *needed)
            .map(|(_, dependency)| dependency),
    );
    found
}

/// With those of the configuration: what it says of a dependency that is there already is added to it.
fn with_configured<'a>(
    mut found: Vec<Dependency<'a>>,
    configured: &'a BTreeMap<String, config::Dependency>,
) -> Vec<Dependency<'a>> {
    for (name, more) in configured {
        let features = more.features.iter().map(String::as_str);
        if let Some(known) = found.iter_mut().find(|known| known.name == name) {
            known.version = &more.version;
            known.features.extend(features);
            known.features.sort_unstable();
            known.features.dedup();
            known.optional = false;
        } else {
            found.push(Dependency {
                name,
                version: &more.version,
                default_features: true,
                features: features.collect(),
                optional: false,
            });
        }
    }
    found.sort_by_key(|dependency| dependency.name);
    found
}

fn always(
    name: &'static str,
    version: &'static str,
    features: &[&'static str],
) -> Dependency<'static> {
    Dependency {
        name,
        version,
        default_features: true,
        features: features.to_vec(),
        optional: false,
    }
}

/// A dependency that only a feature brings in.
fn for_transport(
    name: &'static str,
    version: &'static str,
    features: &[&'static str],
) -> Dependency<'static> {
    Dependency {
        default_features: false,
        optional: true,
        ..always(name, version, features)
    }
}
