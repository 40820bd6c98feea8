//! Remembers which crates were found fine, so that a run goes on where the last one stopped.
//!
//! A file of lines, `NAME`, digest and steps, milliseconds, bytes, that is added to as soon as a crate is found fine; the last
//! line for a name counts. A line that cannot be read is one for a crate that has to be checked again.

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::hash::{DefaultHasher, Hasher as _};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use codegen::Output;

use super::check::{Cost, Step};
use super::one::Crate;

/// What is known of the crates in a folder.
pub(super) struct State {
    file: PathBuf,
    fine: BTreeMap<String, (String, Cost)>,
}

impl State {
    /// Reads what earlier runs left in `out`; nothing where there was none.
    pub(super) fn read(out: &Path) -> Self {
        let file = out.join("checked");
        let text = fs::read_to_string(&file).unwrap_or_default();
        Self {
            file,
            fine: text.lines().filter_map(line).collect(),
        }
    }

    /// What checking the crate took, if the same files went through the same steps.
    pub(super) fn find(&self, each: &Crate, steps: &[Step]) -> Option<Cost> {
        let (key, cost) = self.fine.get(&each.name)?;
        (*key == self::key(each, steps)).then_some(*cost)
    }

    /// Writes down that a crate is fine.
    pub(super) fn add(&self, each: &Crate, steps: &[Step], cost: Cost) -> io::Result<()> {
        let memory = cost
            .memory
            .map_or("-".to_owned(), |bytes| bytes.to_string());
        let time = cost.time.as_millis();
        let mut file = OpenOptions::new()
            .create(true)
            .append(true)
            .open(&self.file)?;
        writeln!(
            file,
            "{}\t{}\t{time}\t{memory}",
            each.name,
            key(each, steps)
        )
    }
}

fn line(line: &str) -> Option<(String, (String, Cost))> {
    let mut fields = line.split('\t');
    let (name, key) = (fields.next()?, fields.next()?);
    let time = Duration::from_millis(fields.next()?.parse().ok()?);
    let memory = fields.next()?.parse().ok();
    Some((name.to_owned(), (key.to_owned(), Cost { time, memory })))
}

/// What has to be the same for a crate to be the same.
fn key(each: &Crate, steps: &[Step]) -> String {
    let words: Vec<&str> = steps.iter().map(|step| step.word()).collect();
    format!("{:016x} {}", each.digest, words.join(","))
}

/// A number for the files of a crate. It need not be safe from people who look for two crates with the same.
pub(super) fn digest(output: &Output) -> u64 {
    let mut hasher = DefaultHasher::new();
    for (path, text) in output.files.iter() {
        for part in [path, text] {
            hasher.write(part.as_bytes());
            hasher.write_u8(0xff);
        }
    }
    hasher.finish()
}

#[cfg(test)]
mod tests;
