//! Changes on a terminal: the gravest first, those of one place together.

use codegen::diff::{self, Changes, Class};
use semver::Version;

use crate::print::{self, BAD, BOLD, GOOD, QUIET};

/// Prints all changes and the verdict.
pub(super) fn print(changes: &Changes, version: &Version) {
    for class in Class::ALL {
        let mut place = "";
        let count = changes.of(class).count();
        if count > 0 {
            let style = style(class);
            print::line(&format!("{style}{class}{style:#} ({count})"));
        }
        for change in changes.of(class) {
            if change.place != place {
                place = &change.place;
                print::line(&format!("  {BOLD}{}{BOLD:#}", plain(place)));
            }
            let part = match change.part.as_str() {
                "" => String::new(),
                part => format!("{}  ", plain(part)),
            };
            print::line(&format!("    {part}{}", diff::line(change)));
        }
        if count > 0 {
            print::line("");
        }
    }
    print::line(&verdict(changes, version));
}

fn style(class: Class) -> anstyle::Style {
    match class {
        Class::Major => BAD.bold(),
        Class::Minor => GOOD,
        Class::Patch => QUIET,
    }
}

/// A text of the document that cannot steer the terminal.
fn plain(text: &str) -> String {
    text.chars()
        .map(|it| if it.is_control() { ' ' } else { it })
        .collect()
}

/// `next version: 0.4.0 (2 major, 11 minor, 5 patch)`.
pub(crate) fn verdict(changes: &Changes, version: &Version) -> String {
    let next = diff::next(version, changes.gravest());
    match changes.gravest() {
        None => format!("next version: {next} (nothing changes)"),
        Some(_) => format!("next version: {next} ({})", changes.counted()),
    }
}
