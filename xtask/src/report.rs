//! `--report` and `--deny`: prints what a crate does not say of its document, grouped by kind and keyword.

use std::collections::BTreeMap;

use codegen::diagnose::{self, Sources};
use codegen::fidelity::{Finding, Kind};

use crate::arguments::{Codegen, Length};
use crate::failure::Failure;
use crate::print::{self, BAD, BOLD, QUIET};

/// Places of a group in a short report.
const PLACES: usize = 3;

/// A kind of finding by its name.
pub(crate) fn kind(name: &str) -> Result<Kind, String> {
    let found = Kind::ALL.into_iter().find(|kind| kind.name() == name);
    found.ok_or_else(|| {
        let names = Kind::ALL.map(Kind::name).join(", ");
        format!("the kinds are {names}")
    })
}

/// Prints what is asked for.
///
/// # Errors
///
/// A kind that is denied was found.
pub(crate) fn report(
    arguments: &Codegen,
    findings: &[Finding],
    sources: &Sources,
) -> Result<(), Failure> {
    let denied = |kind: Kind| arguments.deny.contains(&kind);
    let shown: Vec<&Finding> = findings
        .iter()
        .filter(|finding| arguments.report.is_some() || denied(finding.kind))
        .collect();
    let problems: Vec<_> = shown.iter().map(|finding| finding.denied()).collect();
    let places = diagnose::places(&problems, sources);
    let limit = match arguments.report {
        Some(Length::Full) => usize::MAX,
        _ => PLACES,
    };
    for kind in Kind::ALL {
        let of_kind = shown.iter().zip(&places).filter(|(it, _)| it.kind == kind);
        let of_kind: Vec<_> = of_kind.map(|(it, place)| (*it, place.as_str())).collect();
        part(kind, &of_kind, denied(kind), limit);
    }
    if arguments.report.is_some() && findings.is_empty() {
        print::line("report: the crate says all that the document says");
    }
    verdict(arguments, findings)
}

fn part(kind: Kind, found: &[(&Finding, &str)], denied: bool, limit: usize) {
    if found.is_empty() {
        return;
    }
    let style = if denied { BAD.bold() } else { BOLD };
    let (words, count) = (kind.words(), print::count(found.len(), "place"));
    let suffix = if denied { ", denied" } else { "" };
    print::line(&format!(
        "{style}{kind}{style:#}: {words} ({count}{suffix})"
    ));
    for (what, places) in groups(found) {
        print::line(&format!("  {what}: {}", places.len()));
        for place in places.iter().take(limit) {
            print::line(&format!("    {place}"));
        }
        if let more @ 1.. = places.len().saturating_sub(limit) {
            print::line(&format!("    {QUIET}and {more} more{QUIET:#}"));
        }
    }
}

/// The places by what they are, the largest group first.
fn groups<'f>(found: &[(&'f Finding, &'f str)]) -> Vec<(&'f str, Vec<&'f str>)> {
    let mut groups: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (finding, place) in found {
        groups.entry(finding.what.as_str()).or_default().push(place);
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_key(|(_, places)| std::cmp::Reverse(places.len()));
    groups
}

fn verdict(arguments: &Codegen, findings: &[Finding]) -> Result<(), Failure> {
    let counts = Kind::ALL.into_iter().filter_map(|kind| {
        let count = findings.iter().filter(|it| it.kind == kind).count();
        let counted = arguments.deny.contains(&kind) && count > 0;
        counted.then(|| format!("{kind} ({count})"))
    });
    let counts: Vec<String> = counts.collect();
    if counts.is_empty() {
        return Ok(());
    }
    Err(Failure::Error(format!("denied: {}", counts.join(", "))))
}
