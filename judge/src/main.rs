//! Reads a document and questions about it as JSON from the standard input, and writes the verdicts to the output.

use std::error::Error;
use std::io;

use judge::Question;
use serde_json::Value;

fn main() -> Result<(), Box<dyn Error>> {
    let (document, questions): (Value, Vec<Question>) =
        serde_json::from_reader(io::stdin().lock())?;
    let verdicts = judge::judge(&document, &questions)?;
    serde_json::to_writer(io::stdout().lock(), &verdicts)?;
    Ok(())
}
