//! The `[formats]` table: what a `format` of the document becomes.

use std::collections::BTreeMap;

use super::check::{self, Wrong};
use super::table::Table;
use crate::config::FormatChoice;
use crate::ir::Format;
use crate::problem::Report;

const CHOICES: &[(&str, FormatChoice)] = &[
    ("plain", FormatChoice::Plain),
    ("string", FormatChoice::Plain),
    ("uuid", FormatChoice::Form(Format::Uuid)),
    ("date-time", FormatChoice::Form(Format::DateTime)),
    ("date", FormatChoice::Form(Format::Date)),
    ("ip", FormatChoice::Form(Format::Ip)),
    ("ipv4", FormatChoice::Form(Format::Ipv4)),
    ("ipv6", FormatChoice::Form(Format::Ipv6)),
    ("ip-net", FormatChoice::Form(Format::IpNet)),
    ("ipv4-net", FormatChoice::Form(Format::Ipv4Net)),
    ("ipv6-net", FormatChoice::Form(Format::Ipv6Net)),
    ("base64", FormatChoice::Form(Format::Base64)),
    ("password", FormatChoice::Form(Format::Password)),
];

/// Reads the table. Its keys are whatever a document may write after `format:`.
pub(super) fn read(report: &mut Report, root: &Table<'_>) -> BTreeMap<String, FormatChoice> {
    let mut formats = BTreeMap::new();
    let Some(table) = root.table(report, "formats") else {
        return formats;
    };
    for key in table.keys() {
        let chosen = table.text(report, &key.value, known);
        if let Some(choice) = chosen.as_deref().and_then(choice) {
            formats.insert(key.value, choice);
        }
    }
    formats
}

fn choice(name: &str) -> Option<FormatChoice> {
    CHOICES
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, choice)| *choice)
}

fn known(name: &str) -> Option<Wrong> {
    let names: Vec<&str> = CHOICES.iter().map(|(name, _)| *name).collect();
    check::one_of(name, &names, "this is no form that a text can have")
}
