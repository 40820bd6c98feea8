// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Makes one request: `cargo run --example start_job`.

use golden_responses::Client;
use golden_responses::api::start_job;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let answer = start_job().send(&client).await?;
    println!("{answer:#?}");
    Ok(())
}
