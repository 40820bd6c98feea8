// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Makes one request: `cargo run --example list_items`.

use golden_security::Client;
use golden_security::api::items::list_items;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let answer = list_items().send(&client).await?;
    println!("{answer:#?}");
    Ok(())
}
