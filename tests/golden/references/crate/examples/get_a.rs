// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Makes one request: `cargo run --example get_a`.

use golden_references::Client;
use golden_references::api::a::get_a;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let answer = get_a().send(&client).await?;
    println!("{answer:#?}");
    Ok(())
}
