//! The cases in `tests/golden`: small documents, each with the whole crate that the generator gives for it.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::config::Config;
use codegen::load::Source;
use codegen::problem::Report;
use codegen::{Input, configure};

use crate::root;

/// The folders of all cases.
#[must_use]
pub fn cases() -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join("tests/golden")).expect("the folder of the cases");
    let folders = entries.flatten().map(|entry| entry.path());
    let mut cases: Vec<_> = folders.filter(|path| path.is_dir()).collect();
    cases.sort();
    assert!(!cases.is_empty(), "there is no case");
    cases
}

/// What a case is called.
#[must_use]
pub fn name(case: &Path) -> &str {
    let name = case.file_name().and_then(|name| name.to_str());
    name.expect("a folder with a name")
}

fn source(path: &Path) -> Source {
    let name = path.file_name().unwrap_or_default();
    Source {
        name: name.to_string_lossy().into_owned(),
        text: fs::read(path).expect("a readable file"),
    }
}

/// What the case says beside its document; without a `codegen.toml` nothing.
fn configuration(case: &Path) -> (Option<Source>, Config) {
    let path = case.join("codegen.toml");
    if path.exists() {
        let source = source(&path);
        let config = configure::read(&mut Report::default(), &source).expect("a configuration");
        return (Some(source), config);
    }
    let mut config = Config::default();
    config.package.name = format!("golden-{}", name(case));
    "0.1.0".clone_into(&mut config.package.version);
    (None, config)
}

/// All that is read for a case.
#[must_use]
pub fn input(case: &Path) -> Input {
    let (configuration, config) = configuration(case);
    let overlays = config.input.overlays.iter();
    let overlays = overlays.map(|name| source(&case.join(name)));
    Input {
        overlays: overlays.collect(),
        configuration,
        config,
        judge: Some(judge::judge),
        ..Input::new(source(&case.join("spec.yaml")))
    }
}
