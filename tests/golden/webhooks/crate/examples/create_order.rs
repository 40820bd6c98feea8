// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Makes one request: `cargo run --example create_order`.

use golden_webhooks::Client;
use golden_webhooks::api::create_order;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let answer = create_order().send(&client).await?;
    println!("{answer:#?}");
    Ok(())
}
