//! Turns the arguments of `diff` into both versions of the document, under the same configuration.

use std::path::{Path, PathBuf};

use codegen::bundle::Files;
use codegen::config::Config;
use codegen::load::Source;
use codegen::problem::Report;
use codegen::{Input, LockFile, configure};
use semver::Version;

use super::git::{self, Revision};
use crate::arguments::Diff;
use crate::beside::Beside;
use crate::failure::Failure;
use crate::files::{self, CONFIGURATION, FIRST_VERSION};
use crate::plan;

/// How a version of the repository's history begins.
pub(super) const GIT: &str = "git:";

/// Both versions of a document.
pub(crate) struct Sides {
    /// What was.
    pub(crate) old: Side,
    /// What is.
    pub(crate) new: Side,
    /// The version of the crate of the old one.
    pub(crate) version: Version,
}

/// A version of a document.
pub(crate) struct Side {
    /// What the generator gets.
    pub(crate) input: Input,
    /// The files that the document may refer to.
    pub(super) files: Box<dyn Files + Sync>,
    /// The revision that it is from.
    pub(super) revision: Option<Revision>,
    /// The manifest of the crate as it was at that revision.
    pub(super) manifest: Option<String>,
}

impl Side {
    /// As the generator takes it.
    pub(crate) fn borrowed(&self) -> codegen::Side<'_> {
        codegen::Side {
            input: &self.input,
            files: &*self.files,
            manifest: self.manifest.as_deref(),
        }
    }
}

/// What both versions have in common.
pub(super) struct Settings {
    pub(super) workspace: PathBuf,
    /// The configuration, and the place of the document that it names.
    pub(super) configured: Option<(Source, PathBuf)>,
    /// The names that were given.
    pub(super) lock: LockFile,
    /// What is changed in both versions before anything else.
    pub(super) overlays: Vec<Source>,
    pub(super) config: Config,
    pub(super) allow_outside: bool,
}

impl Settings {
    /// The version that the configuration gave to the crate at a revision, if it was there and can be read.
    pub(super) fn version_at(&self, revision: &Revision) -> Result<Option<Version>, Failure> {
        let Some((Source { name, .. }, _)) = &self.configured else {
            return Ok(None);
        };
        let Some(text) = revision.file(name)? else {
            return Ok(None);
        };
        let name = name.clone();
        let read = configure::read(&mut Report::default(), &Source { name, text });
        read.ok().map(|config| version_of(&config)).transpose()
    }
}

/// Reads both versions.
pub(crate) fn read(arguments: &Diff) -> Result<Sides, Failure> {
    let settings = settings(arguments.config.as_deref(), arguments.allow_outside)?;
    let both = (arguments.old.as_deref(), arguments.new.as_deref());
    if settings.configured.is_none() && (both.0.is_none() || both.1.is_none()) {
        return Err(Failure::Usage(format!(
            "there is no {CONFIGURATION}: name both versions, `cargo xtask diff OLD NEW`"
        )));
    }
    let old = side(&settings, both.0, true)?;
    let new = side(&settings, both.1, false)?;
    let version = version(&settings, &old)?;
    Ok(Sides { old, new, version })
}

fn settings(chosen: Option<&Path>, allow_outside: bool) -> Result<Settings, Failure> {
    let workspace = files::workspace()?;
    let path = plan::place(chosen, &workspace);
    let mut settings = Settings {
        workspace,
        configured: None,
        lock: LockFile::None,
        overlays: Vec::new(),
        config: Config::default(),
        allow_outside,
    };
    if chosen.is_none() && !path.exists() {
        "api".clone_into(&mut settings.config.package.name);
        return Ok(settings);
    }
    let path = std::path::absolute(path)?;
    let source = files::read(&path, &files::shown(&path, &settings.workspace))?;
    settings.config = plan::configuration(&source)?;
    let beside = |name: &str| files::straight(&path.with_file_name(name));
    let document = beside(&settings.config.input.document);
    let lock = path.with_extension("lock");
    let shown = files::shown(&lock, &settings.workspace);
    settings.lock = plan::kept(Some(&(lock, shown)))?;
    settings.overlays = plan::overlays(&settings.config, &source, |name| {
        let path = beside(name);
        let shown = files::shown(&path, &settings.workspace);
        (path, shown)
    })?;
    settings.configured = Some((source, document));
    Ok(settings)
}

/// A version by what the user calls it. Without a name, the configured document: as it is, or as it was committed.
pub(super) fn side(
    settings: &Settings,
    name: Option<&str>,
    committed: bool,
) -> Result<Side, Failure> {
    let configured = settings.configured.as_ref().map(|(_, place)| place);
    let shown = configured.map(|place| files::shown(place, &settings.workspace));
    match (name.map(|name| (name, name.strip_prefix(GIT))), configured) {
        (Some((name, Some(git))), _) => at_revision(settings, name, git, shown.as_deref()),
        (Some((name, None)), _) => from_file(settings, Path::new(name), name),
        (None, Some(place)) => {
            let shown = shown.unwrap_or_default();
            if committed {
                at_revision(settings, "git:HEAD", "HEAD", Some(&shown))
            } else {
                from_file(settings, place, &shown)
            }
        }
        (None, None) => Err(Failure::Usage("name both versions".to_owned())),
    }
}

fn from_file(settings: &Settings, path: &Path, name: &str) -> Result<Side, Failure> {
    let document = files::read(path, name)?;
    Ok(Side {
        input: input(settings, document),
        files: Box::new(Beside::new(path, name, settings.allow_outside)?),
        revision: None,
        manifest: None,
    })
}

/// `REV:PATH`, or `REV` for the configured document.
fn at_revision(
    settings: &Settings,
    name: &str,
    git: &str,
    configured: Option<&str>,
) -> Result<Side, Failure> {
    let (revision, path) = match (git.split_once(':'), configured) {
        (Some((revision, path)), _) => (revision, path),
        (None, Some(path)) => (git, path),
        (None, None) => {
            return Err(Failure::Usage(format!("{name}: say git:REV:PATH")));
        }
    };
    let path = path.strip_prefix("./").unwrap_or(path);
    let revision = Revision::find(&settings.workspace, revision)?;
    let document = revision.source(path)?;
    Ok(Side {
        input: input(settings, document),
        files: Box::new(git::Beside::new(revision.clone(), path)),
        manifest: manifest(settings, &revision)?,
        revision: Some(revision),
    })
}

/// The manifest of the crate at a revision, if the configuration names the folder of the crate and it was there.
fn manifest(settings: &Settings, revision: &Revision) -> Result<Option<String>, Failure> {
    let Some((Source { name, .. }, _)) = &settings.configured else {
        return Ok(None);
    };
    let beside = Path::new(name).with_file_name(&settings.config.input.output);
    let place = files::straight(&beside.join("Cargo.toml"));
    let text = revision.file(&place.to_string_lossy().replace('\\', "/"))?;
    Ok(text.and_then(|text| String::from_utf8(text).ok()))
}

fn input(settings: &Settings, document: Source) -> Input {
    Input {
        configuration: settings
            .configured
            .as_ref()
            .map(|(source, _)| source.clone()),
        config: settings.config.clone(),
        overlays: settings.overlays.clone(),
        lock: settings.lock.clone(),
        ..Input::new(document)
    }
}

/// The version that the crate of the old document has: as the configuration said then, or as it says now.
fn version(settings: &Settings, old: &Side) -> Result<Version, Failure> {
    let then = match &old.revision {
        Some(revision) => settings.version_at(revision)?,
        None => None,
    };
    then.map_or_else(|| version_of(&settings.config), Ok)
}

/// The version that a configuration gives to the crate.
pub(crate) fn version_of(config: &Config) -> Result<Version, Failure> {
    let text = match config.package.version.as_str() {
        "" => FIRST_VERSION,
        text => text,
    };
    Version::parse(text).map_err(|error| Failure::Error(format!("version {text}: {error}")))
}
