// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Makes one request: `cargo run --example add_pet`.

use golden_slips::Client;
use golden_slips::api::pets::add_pet;
use golden_slips::types;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let body = types::Pet::new("text");
    let answer = add_pet(&body, &Default::default()).send(&client).await?;
    println!("{answer:#?}");
    Ok(())
}
