//! What a run of `codegen` is held against: the document that is named, or that of the last tag.

use std::path::Path;

use codegen::Input;
use semver::Version;

use super::git::{self, Revision};
use super::sides::{self, GIT, Settings, Side};
use crate::arguments::Codegen;
use crate::beside::Beside;
use crate::failure::Failure;
use crate::files;
use crate::plan::{self, Plan};

/// What was before, beside what is.
pub(crate) struct Since {
    /// As the user says it.
    pub(crate) name: String,
    /// What was.
    pub(crate) old: Side,
    /// What the run reads.
    pub(crate) new: Side,
    /// The version of the crate then, if anything tells.
    pub(crate) version: Option<Version>,
}

/// What was at the OLD of the arguments, or else at the last tag, or else at `otherwise`. `None` if there is none of
/// them.
pub(crate) fn since(
    arguments: &Codegen,
    plan: &Plan,
    otherwise: Option<&str>,
) -> Result<Option<Since>, Failure> {
    let settings = settings(arguments, plan)?;
    let named = arguments.since.clone();
    let tagged = || git::last_tag(&settings.workspace).map(|(tag, _)| format!("{GIT}{tag}"));
    let otherwise = otherwise.map(str::to_owned);
    let Some(name) = named.or_else(tagged).or(otherwise) else {
        return Ok(None);
    };
    let old = sides::side(&settings, Some(&name), true)?;
    let version = version(&settings, &old)?;
    let new = current(&settings, &plan.input)?;
    Ok(Some(Since {
        name,
        old,
        new,
        version,
    }))
}

/// What the run has read already.
fn settings(arguments: &Codegen, plan: &Plan) -> Result<Settings, Failure> {
    let workspace = files::workspace()?;
    let path = plan::place(arguments.config.as_deref(), &workspace);
    let path = std::path::absolute(path)?;
    let input = &plan.input;
    let document = files::straight(&path.with_file_name(&input.config.input.document));
    Ok(Settings {
        workspace,
        configured: input.configuration.clone().map(|it| (it, document)),
        lock: input.lock.clone(),
        overlays: input.overlays.clone(),
        config: input.config.clone(),
        allow_outside: arguments.allow_outside,
    })
}

fn current(settings: &Settings, input: &Input) -> Result<Side, Failure> {
    let place = settings.configured.as_ref().map(|(_, place)| place);
    let place = place.map_or(Path::new(""), |place| place.as_path());
    let name = &input.document.name;
    Ok(Side {
        input: input.clone(),
        files: Box::new(Beside::new(place, name, settings.allow_outside)?),
        revision: None,
        manifest: None,
    })
}

/// The version of the crate then: as the configuration said, or else the tag. A file has none: it stands for the last
/// tag, or else for what was committed.
fn version(settings: &Settings, old: &Side) -> Result<Option<Version>, Failure> {
    if let Some(revision) = &old.revision {
        let said = settings.version_at(revision)?;
        return Ok(said.or_else(|| revision.version()));
    }
    if let Some((_, version)) = git::last_tag(&settings.workspace) {
        return Ok(Some(version));
    }
    match Revision::find(&settings.workspace, "HEAD") {
        Ok(head) => settings.version_at(&head),
        Err(_) => Ok(None),
    }
}
