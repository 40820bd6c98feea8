// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Makes one request: `cargo run --example send_perhaps`.

use golden_bodies::Client;
use golden_bodies::api::send::send_perhaps;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let answer = send_perhaps(None).send(&client).await?;
    println!("{answer:#?}");
    Ok(())
}
