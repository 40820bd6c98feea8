// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Makes one request: `cargo run --example list_pets`.

use golden_external_references::Client;
use golden_external_references::api::list_pets;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let answer = list_pets().send(&client).await?;
    println!("{answer:#?}");
    Ok(())
}
