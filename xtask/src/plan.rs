//! Turns the arguments of `codegen` into everything that a run needs: the files read, the folder, and their names.
//!
//! A path in the arguments is from the current folder, one in a configuration from the configuration.

use std::path::{Path, PathBuf};

use codegen::config::Config;
use codegen::diagnose::Sources;
use codegen::load::Source;
use codegen::problem::Report;
use codegen::{Input, LockFile, configure};

use crate::arguments::Codegen;
use crate::beside::Beside;
use crate::failure::Failure;
use crate::files::{self, CONFIGURATION};
use crate::judge;
use crate::print;

/// What is to be generated, and where it goes.
pub(crate) struct Plan {
    /// What the generator gets.
    pub(crate) input: Input,
    /// The files that the document may refer to.
    pub(crate) beside: Beside,
    /// The folder of the crate.
    pub(crate) out: PathBuf,
    /// How messages call that folder.
    pub(crate) shown: String,
    /// Where the lock is, if there is to be one, and how messages call it.
    pub(crate) lock: Option<(PathBuf, String)>,
}

/// Reads everything that the arguments name.
pub(crate) fn plan(arguments: &Codegen) -> Result<Plan, Failure> {
    let mut plan = match (&arguments.spec, &arguments.out) {
        (Some(spec), Some(out)) => for_arguments(spec, out, arguments),
        _ => for_configuration(arguments.config.as_deref(), arguments.allow_outside),
    }?;
    plan.input.config.tests.examples |= arguments.with_tests;
    Ok(plan)
}

/// The files that messages about an input are shown in; `others` are those that the document refers to.
pub(crate) fn sources(input: &Input, others: Vec<Source>) -> Sources {
    Sources {
        document: Some(input.document.clone()),
        configuration: input.configuration.clone(),
        overlays: input.overlays.clone(),
        lock: match &input.lock {
            LockFile::There(source) => Some(source.clone()),
            LockFile::None | LockFile::Absent => None,
        },
        others,
    }
}

/// Where the configuration is: as it was chosen, or where every workspace has it.
pub(crate) fn place(chosen: Option<&Path>, workspace: &Path) -> PathBuf {
    chosen.map_or_else(|| workspace.join(CONFIGURATION), Path::to_path_buf)
}

/// Reads a configuration, and prints what is wrong with it.
pub(crate) fn configuration(source: &Source) -> Result<Config, Failure> {
    let mut report = Report::default();
    let config = configure::read(&mut report, source);
    let sources = Sources {
        configuration: Some(source.clone()),
        ..Sources::default()
    };
    print::problems(report.problems(), &sources);
    if config.is_err() {
        print::summary(report.problems(), &sources);
    }
    config.map_err(|_| Failure::Said)
}

/// The configuration names everything. Files are called as they are from the workspace, wherever the command runs.
fn for_configuration(chosen: Option<&Path>, allow_outside: bool) -> Result<Plan, Failure> {
    let workspace = files::workspace()?;
    let path = place(chosen, &workspace);
    if chosen.is_none() && !path.exists() {
        let text = "write it, or say `cargo xtask codegen --spec FILE --out DIR`";
        return Err(Failure::Usage(format!(
            "there is no {CONFIGURATION}: {text}"
        )));
    }
    let path = std::path::absolute(path)?;
    let source = files::read(&path, &files::shown(&path, &workspace))?;
    let config = configuration(&source)?;
    let beside = |name: &str| files::straight(&path.with_file_name(name));
    let document_place = beside(&config.input.document);
    let shown = files::shown(&document_place, &workspace);
    let document = named(&document_place, &shown, &source)?;
    let out = beside(&config.input.output);
    let place = path.with_extension("lock");
    let lock = (place.clone(), files::shown(&place, &workspace));
    Ok(Plan {
        shown: files::shown(&out, &workspace),
        out,
        beside: Beside::new(&document_place, &shown, allow_outside)?,
        input: Input {
            overlays: overlays(&config, &source, |name| {
                let path = beside(name);
                let shown = files::shown(&path, &workspace);
                (path, shown)
            })?,
            lock: kept(Some(&lock))?,
            example: example(&config, &path, &source)?,
            configuration: Some(source),
            config,
            judge: Some(judge::judge),
            ..Input::new(document)
        },
        lock: Some(lock),
    })
}

/// The lock as it is.
pub(crate) fn kept(lock: Option<&(PathBuf, String)>) -> Result<LockFile, Failure> {
    match lock {
        None => Ok(LockFile::None),
        Some((path, name)) if path.exists() => files::read(path, name).map(LockFile::There),
        Some(_) => Ok(LockFile::Absent),
    }
}

/// The arguments name document and folder; a configuration may say the rest.
fn for_arguments(spec: &Path, out: &Path, arguments: &Codegen) -> Result<Plan, Failure> {
    let shown = out.display().to_string();
    if out.exists() && !out.is_dir() {
        return Err(Failure::Usage(format!(
            "--out {shown} is a file; name a folder"
        )));
    }
    let document = files::read(spec, &spec.display().to_string())?;
    let lock = arguments.lock.as_ref();
    let lock = lock.map(|path| (path.clone(), path.display().to_string()));
    let mut input = Input {
        lock: kept(lock.as_ref())?,
        judge: Some(judge::judge),
        ..Input::new(document)
    };
    if let Some(path) = &arguments.config {
        let source = files::read(path, &path.display().to_string())?;
        input.config = configuration(&source)?;
        input.example = example(&input.config, path, &source)?;
        input.overlays = overlays(&input.config, &source, |name| {
            let path = files::straight(&path.with_file_name(name));
            let shown = path.display().to_string();
            (path, shown)
        })?;
        input.configuration = Some(source);
    }
    for path in &arguments.overlay {
        let overlay = files::read(path, &path.display().to_string())?;
        input.overlays.push(overlay);
    }
    name_package(&mut input.config, spec, arguments.name.as_deref());
    let name = spec.display().to_string();
    Ok(Plan {
        beside: Beside::new(spec, &name, arguments.allow_outside)?,
        input,
        out: out.to_path_buf(),
        shown,
        lock,
    })
}

/// The argument's name first, then the configuration's, then the document's.
fn name_package(config: &mut Config, spec: &Path, name: Option<&str>) {
    let package = &mut config.package;
    if let Some(name) = name {
        name.clone_into(&mut package.name);
    } else if package.name.is_empty() {
        package.name = files::crate_name(spec);
    }
    if package.version.is_empty() {
        files::FIRST_VERSION.clone_into(&mut package.version);
    }
}

/// Reads the overlays that a configuration names; `place` says where each is, and how messages call it.
pub(crate) fn overlays(
    config: &Config,
    configuration: &Source,
    place: impl Fn(&str) -> (PathBuf, String),
) -> Result<Vec<Source>, Failure> {
    let names = config.input.overlays.iter();
    let places = names.map(|name| place(name));
    places
        .map(|(path, shown)| named(&path, &shown, configuration))
        .collect()
}

fn example(
    config: &Config,
    path: &Path,
    configuration: &Source,
) -> Result<Option<String>, Failure> {
    let Some(name) = &config.input.example else {
        return Ok(None);
    };
    let example = named(&path.with_file_name(name), name, configuration)?;
    let text = String::from_utf8(example.text);
    text.map(Some)
        .map_err(|_| Failure::Error(format!("{name}, the example, is not UTF-8")))
}

/// Reads a file that a configuration names.
fn named(path: &Path, name: &str, configuration: &Source) -> Result<Source, Failure> {
    files::read(path, name).map_err(|failure| match failure {
        Failure::Usage(text) => Failure::Error(format!("{text} (named in {})", configuration.name)),
        other => other,
    })
}
