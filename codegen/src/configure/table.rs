//! Reads tables of TOML: says which keys and types are wrong, and where.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::check::{self, Wrong};
use crate::problem::{File, Place, Pointer, Problem, Report, Stop};

/// A text and where it stands.
pub(super) struct Text {
    pub(super) value: String,
    pub(super) bytes: Range<usize>,
}

/// Parses TOML; every error of syntax is reported.
pub(super) fn parse<'a>(report: &mut Report, text: &'a str) -> Result<DeTable<'a>, Stop> {
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let bytes = error.span().unwrap_or_default();
        let help = match error.message() {
            "duplicate key" => "remove one of the two, or rename it",
            _ => "a text needs quotes, and a table a header such as `[input]`",
        };
        let problem = problem(bytes, "the configuration is not valid TOML");
        report.add(problem.label(error.message()).help(help));
    }
    if errors.is_empty() {
        return Ok(table.into_inner());
    }
    Err(Stop)
}

/// An error in the configuration.
pub(super) fn problem(bytes: Range<usize>, message: impl Into<String>) -> Problem {
    let place = Place::Span {
        start: bytes.start,
        end: bytes.end,
    };
    Problem::error(Pointer::root(), message)
        .file(File::Configuration)
        .at(place)
}

/// A table with its name in messages.
pub(super) struct Table<'a> {
    name: String,
    /// Where its header or key is; none for the whole file.
    header: Option<Range<usize>>,
    entries: &'a DeTable<'a>,
}

impl<'a> Table<'a> {
    /// The whole file.
    pub(super) fn root(entries: &'a DeTable<'a>) -> Self {
        Self {
            name: String::new(),
            header: None,
            entries,
        }
    }

    /// Complains about every key that is not one of these.
    pub(super) fn known(&self, report: &mut Report, names: &[&str]) {
        for key in self.keys() {
            let Some(wrong) = check::one_of(&key.value, names, "nothing reads this key") else {
                continue;
            };
            let message = format!("unknown key `{}` in {}", key.value, self.title());
            let problem = problem(key.bytes, message).label(wrong.label);
            report.add(problem.help(wrong.help));
        }
    }

    /// Complains about every key that does not pass a check.
    pub(super) fn check_keys(&self, report: &mut Report, check: fn(&str) -> Option<Wrong>) {
        for key in self.keys() {
            if let Some(wrong) = check(&key.value) {
                let shown = key.value.escape_debug();
                let message = format!("`{shown}` cannot be a key in {}", self.title());
                let problem = problem(key.bytes, message).label(wrong.label);
                report.add(problem.help(wrong.help));
            }
        }
    }

    /// The keys in the order of the text.
    pub(super) fn keys(&self) -> Vec<Text> {
        let keys = self.entries.keys().map(|key| Text {
            value: key.get_ref().to_string(),
            bytes: key.span(),
        });
        let mut keys: Vec<Text> = keys.collect();
        keys.sort_by_key(|key| key.bytes.start);
        keys
    }

    /// A table in this one, if it is there.
    pub(super) fn table(&self, report: &mut Report, key: &str) -> Option<Table<'a>> {
        let (at, value) = self.get(key)?;
        let DeValue::Table(entries) = value.get_ref() else {
            report.add(self.wrong_type(key, value, "a table"));
            return None;
        };
        let dot = if self.name.is_empty() { "" } else { "." };
        Some(Table {
            name: format!("{}{dot}{key}", self.name),
            header: Some(at),
            entries,
        })
    }

    /// A table that must be there.
    pub(super) fn required_table(&self, report: &mut Report, key: &str) -> Option<Table<'a>> {
        if self.get(key).is_none() {
            let missing =
                Problem::error(Pointer::root(), format!("the table `[{key}]` is missing"));
            let missing = missing.file(File::Configuration).at(Place::File);
            report.add(
                missing.help("`[input]` with `document` and `[package]` with `name` are needed"),
            );
        }
        self.table(report, key)
    }

    /// Whether a key leads to a text.
    pub(super) fn is_text(&self, key: &str) -> bool {
        self.get(key)
            .is_some_and(|(_, value)| value.get_ref().is_str())
    }

    /// A text, if it is there and passes the check.
    pub(super) fn text(
        &self,
        report: &mut Report,
        key: &str,
        check: fn(&str) -> Option<Wrong>,
    ) -> Option<String> {
        let (_, value) = self.get(key)?;
        self.checked(report, key, value, check)
    }

    /// A text that must be there; empty if it is not or is wrong.
    pub(super) fn required(
        &self,
        report: &mut Report,
        key: &str,
        check: fn(&str) -> Option<Wrong>,
    ) -> String {
        if self.get(key).is_none() {
            let bytes = self.header.clone().unwrap_or_default();
            let problem = problem(bytes, format!("{} needs the key `{key}`", self.title()));
            report.add(problem.help(format!("add a line `{key} = \"…\"` to it")));
        }
        self.text(report, key, check).unwrap_or_default()
    }

    /// A list of at most five texts, if it is there: the registry takes no more of any list of a package.
    pub(super) fn texts(
        &self,
        report: &mut Report,
        key: &str,
        check: fn(&str) -> Option<Wrong>,
    ) -> Vec<String> {
        const MOST: usize = 5;
        let list = self
            .get(key)
            .and_then(|(_, value)| value.get_ref().as_array());
        if let Some(first) = list.and_then(|list| list.get(MOST)) {
            let problem = problem(
                first.span(),
                format!("`{key}` has more than {MOST} entries"),
            );
            report.add(problem.help("the package registry takes no more: leave some out"));
        }
        self.list(report, key, check)
    }

    /// A list of texts, if it is there.
    pub(super) fn list(
        &self,
        report: &mut Report,
        key: &str,
        check: fn(&str) -> Option<Wrong>,
    ) -> Vec<String> {
        let Some((_, value)) = self.get(key) else {
            return Vec::new();
        };
        let DeValue::Array(list) = value.get_ref() else {
            report.add(self.wrong_type(key, value, "a list of texts"));
            return Vec::new();
        };
        list.iter()
            .filter_map(|value| self.checked(report, key, value, check))
            .collect()
    }

    /// `true` or `false`; `false` if it is not there.
    pub(super) fn flag(&self, report: &mut Report, key: &str) -> bool {
        let Some((_, value)) = self.get(key) else {
            return false;
        };
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            report.add(self.wrong_type(key, value, "`true` or `false`"));
        }
        flag.unwrap_or_default()
    }

    fn checked(
        &self,
        report: &mut Report,
        key: &str,
        value: &Spanned<DeValue<'_>>,
        check: fn(&str) -> Option<Wrong>,
    ) -> Option<String> {
        let Some(text) = value.get_ref().as_str() else {
            report.add(self.wrong_type(key, value, "a text"));
            return None;
        };
        let Some(wrong) = check(text) else {
            return Some(text.to_owned());
        };
        let message = format!(
            "`{key}` in {} cannot be `{}`",
            self.title(),
            text.escape_debug()
        );
        let problem = problem(value.span(), message).label(wrong.label);
        report.add(problem.help(wrong.help));
        None
    }

    fn get(&self, key: &str) -> Option<(Range<usize>, &'a Spanned<DeValue<'a>>)> {
        let entry = self.entries.iter().find(|(name, _)| name.get_ref() == key);
        entry.map(|(name, value)| (name.span(), value))
    }

    fn wrong_type(&self, key: &str, value: &Spanned<DeValue<'_>>, wanted: &str) -> Problem {
        let found = kind(value.get_ref());
        problem(
            value.span(),
            format!("`{key}` in {} is not {wanted}", self.title()),
        )
        .label(format!("this is {found}"))
        .help(format!("{wanted} is needed here"))
    }

    fn title(&self) -> String {
        match self.name.as_str() {
            "" => "the configuration".to_owned(),
            name => format!("`[{name}]`"),
        }
    }
}

fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "a boolean",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
