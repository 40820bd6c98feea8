//! `cargo xtask vendor`: puts the document that a downloaded file holds under `spec/`, byte for byte.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use codegen::diagnose::Sources;
use codegen::load::{self, Source};
use codegen::problem::{Pointer, Problem, Report, Stop};
use codegen::tree;

use crate::arguments::Vendor;
use crate::failure::Failure;
use crate::files::{self, CONFIGURATION};
use crate::plan;
use crate::print::{self, GOOD, NOTE};

/// Takes the document out of a file and puts it where the configuration expects it.
pub(crate) fn run(arguments: &Vendor) -> Result<(), Failure> {
    let workspace = files::workspace()?;
    let source = files::read(&arguments.file, &arguments.file.display().to_string())?;
    let document = document(&source)?;
    let configured = configured(&workspace)?;
    let place = match (&arguments.name, &configured) {
        (None, Some(place)) => place.clone(),
        (name, _) => free_place(arguments, name.as_deref(), &document, &workspace),
    };
    let new = !place.exists();
    let shown = files::shown(&place, &workspace);
    if tree::write_file(&place, &document)? {
        let (style, sign) = if new { (GOOD, '+') } else { (NOTE, '~') };
        let lines = document
            .split(|byte| *byte == b'\n')
            .count()
            .saturating_sub(1);
        let (lines, bytes) = (
            print::count(lines, "line"),
            print::count(document.len(), "byte"),
        );
        print::line(&format!(
            "{style}{sign}{style:#} {shown} ({lines}, {bytes})"
        ));
    } else {
        print::line(&format!("{shown} is the same already"));
    }
    print::line(&next(&shown, configured.as_ref() == Some(&place)));
    Ok(())
}

/// The document that a file holds, if it is one of OpenAPI.
fn document(source: &Source) -> Result<Vec<u8>, Failure> {
    let text = looked_at(source, load::published)?;
    let (name, bytes) = (source.name.clone(), text.clone());
    // Places in the document are counted from its own first line, also where it stands in a page.
    looked_at(&Source { name, text }, is_openapi)?;
    Ok(bytes)
}

/// Prints what `look` finds wrong with a file.
fn looked_at<T>(
    source: &Source,
    look: impl FnOnce(&mut Report, &Source) -> Result<T, Stop>,
) -> Result<T, Failure> {
    let mut report = Report::default();
    let found = look(&mut report, source);
    let document = Some(source.clone());
    print::problems(
        report.problems(),
        &Sources {
            document,
            ..Sources::default()
        },
    );
    found.map_err(|Stop| Failure::Said)
}

fn is_openapi(report: &mut Report, source: &Source) -> Result<(), Stop> {
    let document = load::document(report, source)?;
    if document.get("openapi").is_none() {
        let problem = Problem::error(Pointer::root(), "this is not an OpenAPI document");
        report
            .add(problem.help("an OpenAPI document says its version at the top: `openapi: 3.1.0`"));
    }
    report.settle(())
}

/// The place that the configuration gives to the document, if there is a configuration.
fn configured(workspace: &Path) -> Result<Option<PathBuf>, Failure> {
    let path = workspace.join(CONFIGURATION);
    if !path.exists() {
        return Ok(None);
    }
    let source = files::read(&path, &files::shown(&path, workspace))?;
    let config = plan::configuration(&source)?;
    Ok(Some(files::straight(
        &path.with_file_name(config.input.document),
    )))
}

/// A place under `spec/` for a document that no configuration names.
fn free_place(
    arguments: &Vendor,
    name: Option<&str>,
    document: &[u8],
    workspace: &Path,
) -> PathBuf {
    let stem = arguments.file.file_stem().unwrap_or(OsStr::new("api"));
    let stem = name.map_or_else(|| stem.to_string_lossy().into_owned(), str::to_owned);
    let first = document.iter().find(|byte| !byte.is_ascii_whitespace());
    let extension = if first == Some(&b'{') { "json" } else { "yaml" };
    workspace.join("spec").join(format!("{stem}.{extension}"))
}

fn next(shown: &str, configured: bool) -> String {
    if configured {
        return "next: cargo xtask codegen".to_owned();
    }
    format!("next: cargo xtask codegen --spec {shown} --out DIR, or name it in {CONFIGURATION}")
}
