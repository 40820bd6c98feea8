//! Turns the outcomes into a table and a line that sums it up.

use crate::print::{self, BAD, BOLD, GOOD, NOTE};

use super::one::{Crate, Outcome};

/// Prints a row for each document.
pub(super) fn print(crates: &[Crate]) {
    let width = crates.iter().map(|each| each.name.chars().count()).max();
    let width = width.unwrap_or_default().max("document".len());
    print::line(&format!(
        "{BOLD}{:<width$} {:>10} {:>6} {:>7} {:>7} {:>9} {:>7} {:>8}  result{BOLD:#}",
        "document", "operations", "types", "lines", "untyped", "generated", "checked", "memory"
    ));
    for each in crates {
        print::line(&row(each, width));
    }
}

fn row(each: &Crate, width: usize) -> String {
    let none = || "-".to_owned();
    let checked = each.checked.map(|cost| print::time(cost.time));
    let memory = each.checked.and_then(|cost| cost.memory).map(mebibytes);
    format!(
        "{:<width$} {:>10} {:>6} {:>7} {:>7} {:>9} {:>7} {:>8}  {}",
        each.name,
        each.size.operations,
        each.size.types,
        each.size.lines,
        each.size.untyped,
        print::time(each.generated),
        checked.unwrap_or_else(none),
        memory.unwrap_or_else(none),
        result(&each.outcome),
    )
}

/// `312 MiB`.
fn mebibytes(bytes: u64) -> String {
    format!("{} MiB", bytes.div_ceil(1024 * 1024))
}

fn result(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Generated => format!("{GOOD}generated{GOOD:#}"),
        Outcome::Checked => format!("{GOOD}ok{GOOD:#}"),
        Outcome::Same => format!("{GOOD}ok{GOOD:#}, as before"),
        Outcome::Refused(1, first) => format!("{NOTE}refused{NOTE:#}: {first}"),
        Outcome::Refused(number, first) => {
            format!("{NOTE}refused{NOTE:#} ({number} errors): {first}")
        }
        Outcome::Panicked => format!("{BAD}panicked{BAD:#}"),
        Outcome::Uncompilable(first) => format!("{BAD}does not compile{BAD:#}: {first}"),
        Outcome::Failed(why) => format!("{BAD}failed{BAD:#}: {why}"),
    }
}

/// `60 documents: 58 ok, 2 refused`.
pub(super) fn summary(crates: &[Crate]) -> String {
    let words = [
        "ok",
        "generated",
        "refused",
        "uncompilable",
        "panicked",
        "failed",
    ];
    let parts: Vec<String> = words
        .iter()
        .map(|word| {
            (
                crates
                    .iter()
                    .filter(|each| self::word(&each.outcome) == *word)
                    .count(),
                word,
            )
        })
        .filter(|(number, _)| *number > 0)
        .map(|(number, word)| format!("{number} {word}"))
        .collect();
    format!(
        "{}: {}",
        print::count(crates.len(), "document"),
        parts.join(", ")
    )
}

fn word(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Generated => "generated",
        Outcome::Checked | Outcome::Same => "ok",
        Outcome::Refused(..) => "refused",
        Outcome::Panicked => "panicked",
        Outcome::Uncompilable(_) => "uncompilable",
        Outcome::Failed(_) => "failed",
    }
}
