// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Makes one request: `cargo run --example set_note`.

use golden_references_of_another_kind::Client;
use golden_references_of_another_kind::api::notes::set_note;
use golden_references_of_another_kind::types;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let body = types::Note::new("text");
    let answer = set_note(&body, &Default::default()).send(&client).await?;
    println!("{answer:#?}");
    Ok(())
}
