// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Makes one request: `cargo run --example ping`.

use golden_composition::Client;
use golden_composition::api::ping::ping;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let answer = ping().send(&client).await?;
    println!("{answer:#?}");
    Ok(())
}
