//! Has the examples of a document judged by the package `judge`, which is built when it is first needed.
//!
//! It stands in a process of its own: who writes no tests does not wait two minutes for a validator to build.

use std::env;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use codegen::examples::Question;
use serde_json::Value;

use crate::print;

/// For each value of each question what is wrong with it, if anything is.
pub(crate) fn judge(
    document: &Value,
    questions: &[Question],
) -> Result<Vec<Vec<Option<String>>>, String> {
    let input = serde_json::to_vec(&(document, questions)).map_err(|error| error.to_string())?;
    let output = answer(&input).map_err(|error| format!("cargo does not run: {error}"))?;
    serde_json::from_slice(&output)
        .map_err(|_| "`cargo run --package judge` fails, see above".to_owned())
}

/// What the judge writes for an input. It reads all of it first, so that neither waits for the other.
fn answer(input: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut child = command().spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        // A judge that ends early says why by itself, and its answer is none.
        let _ = stdin.write_all(input);
    }
    Ok(child.wait_with_output()?.stdout)
}

fn command() -> Command {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.toml");
    let mut command = Command::new(cargo);
    command.arg("run").arg("--manifest-path").arg(workspace);
    // Building takes a while, and whoever watches sees how far it is.
    command.args((!print::is_watched()).then_some("--quiet"));
    command.args(["--package", "judge"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    command
}
