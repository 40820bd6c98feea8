// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Makes one request: `cargo run --example get_signed`.

use golden_unsupported_parts::Client;
use golden_unsupported_parts::api::signed::get_signed;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let answer = get_signed().send(&client).await?;
    println!("{answer:#?}");
    Ok(())
}
