// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Makes one request: `cargo run --example read_docs`.

use golden_hostile_docs::Client;
use golden_hostile_docs::api::x::read_docs;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let answer = read_docs(&Default::default()).send(&client).await?;
    println!("{answer:#?}");
    Ok(())
}
