//! The command line, as clap reads it.

use std::path::PathBuf;

use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};

use codegen::diff::Class;
use codegen::fidelity::Kind;

use crate::files;
use crate::report;

/// The project's commands.
#[derive(Debug, Parser)]
#[command(
    name = "xtask",
    bin_name = "cargo xtask",
    disable_help_subcommand = true
)]
#[command(after_help = "Example:
  cargo xtask codegen --check

Exit status: 0 fine, 1 drift or an error in the input, 2 wrong usage.")]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What is to be done. The help of each is the doc of its arguments: a doc here would take its place.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Codegen(Codegen),
    Diff(Diff),
    Vendor(Vendor),
    Corpus(Corpus),
}

/// Writes the crate for an OpenAPI document, or checks that it is up to date.
///
/// Without --spec, spec/codegen.toml says which document is read and where the crate goes. The lock beside it,
/// spec/codegen.lock, keeps every name that was given and tells why a check fails.
#[derive(Args, Debug)]
#[command(group(ArgGroup::new("compared").args(["check", "update_changelog"])))]
#[command(after_help = "Examples:
  cargo xtask codegen
  cargo xtask codegen --check
  cargo xtask codegen --check --since git:v0.3.0
  cargo xtask codegen --update-changelog
  cargo xtask codegen --force
  cargo xtask codegen --check --report --deny untyped,unknown-keyword
  cargo xtask codegen --spec petstore.yaml --out ../petstore-client --name petstore-client
  cargo xtask codegen --spec petstore.yaml --out ../petstore-client --overlay repairs.yaml
  cargo xtask codegen --spec petstore.yaml --out ../petstore-client --with-tests")]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line"
)]
pub(crate) struct Codegen {
    /// Write nothing: exit with 1 and say what differs if the crate is not up to date, or if its version was not raised
    /// far enough since the last tag that is a version
    #[arg(long)]
    pub(crate) check: bool,
    /// Write what changed for users since the last tag into the CHANGELOG.md of the crate, under "Unreleased". What
    /// people wrote there stays
    #[arg(long, conflicts_with = "spec")]
    pub(crate) update_changelog: bool,
    /// What was, for the version and the changelog: a file, or git:REV or git:REV:PATH [default: the last tag that is a
    /// version; without one, the version is not checked, and the changelog is since git:HEAD]
    #[arg(
        long,
        value_name = "OLD",
        requires = "compared",
        conflicts_with = "spec"
    )]
    pub(crate) since: Option<String>,
    /// Read this document (YAML or JSON)
    #[arg(long, value_name = "FILE", requires = "out")]
    pub(crate) spec: Option<PathBuf>,
    /// Write the crate to this folder: an empty or new one, or one that was generated before
    #[arg(long, value_name = "DIR", requires = "spec")]
    pub(crate) out: Option<PathBuf>,
    /// Name of the crate [default: after the document's file name]
    #[arg(long, value_name = "CRATE", requires = "spec", value_parser = files::legal_crate_name)]
    pub(crate) name: Option<String>,
    /// Configuration [default: spec/codegen.toml, and none with --spec]
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Apply this OpenAPI Overlay to the document, after those of the configuration. May be given several times, and is
    /// applied in that order
    #[arg(long, value_name = "FILE", requires = "spec")]
    pub(crate) overlay: Vec<PathBuf>,
    /// Keep names and digests in this lock [default: beside the configuration, and none with --spec]
    #[arg(long, value_name = "FILE", requires = "spec")]
    pub(crate) lock: Option<PathBuf>,
    /// Write over files that were edited by hand
    #[arg(long, conflicts_with = "check")]
    pub(crate) force: bool,
    /// Write tests into the crate: every example of the document is decoded into its type and encoded again. Examples
    /// that contradict their own schema are listed [default: as `[tests]` says]
    #[arg(long)]
    pub(crate) with_tests: bool,
    /// List what the crate does not say: keywords without effect, and places left as untyped JSON
    #[arg(long, value_name = "LENGTH", num_args = 0..=1, require_equals = true, default_missing_value = "short")]
    pub(crate) report: Option<Length>,
    /// Exit with 1 if the report has something of these kinds: untyped, ignored-keyword, documented-only,
    /// ignored-docs, unknown-keyword, extension
    #[arg(long, value_name = "KIND,…", value_delimiter = ',', value_parser = report::kind)]
    pub(crate) deny: Vec<Kind>,
    /// Follow references to files outside the folder of the document, too
    #[arg(long)]
    pub(crate) allow_outside: bool,
}

/// How much of a report is printed.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Length {
    /// The first places of each group
    Short,
    /// All places
    Full,
}

/// Says what changes for the users of the generated crate when its document changes, and which version must follow.
///
/// A version is a file, or one of the repository's history: git:REV:PATH, or git:REV for the document that
/// spec/codegen.toml names. Both go through that configuration. What each rule means stands in docs/diff.md.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  cargo xtask diff
  cargo xtask diff git:v0.3.0 --deny major
  cargo xtask diff old.yaml new.yaml --format markdown")]
pub(crate) struct Diff {
    /// What was [default: git:HEAD, the document as it was committed]
    #[arg(value_name = "OLD")]
    pub(crate) old: Option<String>,
    /// What is [default: the document that spec/codegen.toml names]
    #[arg(value_name = "NEW")]
    pub(crate) new: Option<String>,
    /// How the changes are printed
    #[arg(long, value_name = "FORM", default_value = "text")]
    pub(crate) format: Format,
    /// Exit with 1 if a change is of this class or a graver one
    #[arg(long, value_name = "CLASS")]
    pub(crate) deny: Option<Denied>,
    /// Configuration [default: spec/codegen.toml, if it is there]
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Follow references to files outside the folder of a document, too
    #[arg(long)]
    pub(crate) allow_outside: bool,
}

/// How changes are printed.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Format {
    /// For a terminal
    Text,
    /// For a changelog or a pull request
    Markdown,
    /// For programs; its form is described in docs/diff.md
    Json,
}

/// The least class that is denied.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Denied {
    /// Nothing may break
    Major,
    /// Nothing may be new, either
    Minor,
    /// Nothing may change
    Patch,
}

impl From<Denied> for Class {
    fn from(denied: Denied) -> Self {
        match denied {
            Denied::Major => Self::Major,
            Denied::Minor => Self::Minor,
            Denied::Patch => Self::Patch,
        }
    }
}

/// Puts a downloaded OpenAPI document under spec/, byte for byte as it was published.
///
/// Takes YAML, JSON, or a Markdown page that holds the document in a fenced block. It goes to the file that
/// spec/codegen.toml names as the document, if there is one.
#[derive(Args, Debug)]
#[command(after_help = "Example:
  cargo xtask vendor ~/Downloads/petstore.md")]
pub(crate) struct Vendor {
    /// The downloaded file
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Name of the file under spec/, without its extension
    #[arg(long, value_parser = files::legal_file_name)]
    pub(crate) name: Option<String>,
}

/// Generates every document (.yaml, .yml, .json) of a folder, checks the crates with `cargo check`, and prints a table.
///
/// A warning counts as an error. With --out a run goes on where the last one stopped: a crate whose files are the same
/// as when it was last found fine is not checked again.
///
/// Exit status 1 says that the generator failed: a crate does not compile without a warning, or it panicked. A document
/// that is refused with an error is counted, and no failure.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  cargo xtask corpus ../corpus/documents
  cargo xtask corpus ../corpus/documents --no-check
  cargo xtask corpus ../corpus/documents --only 'shop-*' --out ../crates
  cargo xtask corpus ../corpus/documents --out ../crates --features all,none --doc")]
pub(crate) struct Corpus {
    /// The folder of documents
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
    /// Keep the crates in this folder, outside any workspace [default: a temporary folder]
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Only generate, compile nothing
    #[arg(long)]
    pub(crate) no_check: bool,
    /// Features to check with: all of them, none, or one after the other
    #[arg(
        long,
        value_name = "SET",
        value_delimiter = ',',
        default_value = "all",
        conflicts_with = "no_check"
    )]
    pub(crate) features: Vec<Features>,
    /// Build the documentation, too
    #[arg(long, conflicts_with = "no_check")]
    pub(crate) doc: bool,
    /// Only documents with this file name; `*` stands for anything. May be given several times
    #[arg(long, value_name = "NAME")]
    pub(crate) only: Vec<String>,
}

/// A set of features of a generated crate.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Features {
    All,
    None,
}
