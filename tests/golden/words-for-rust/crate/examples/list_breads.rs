// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Makes one request: `cargo run --example list_breads`.

use golden_words_for_rust::Client;
use golden_words_for_rust::api::shop::list_breads;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let answer = list_breads(&Default::default()).send(&client).await?;
    println!("{answer:#?}");
    Ok(())
}
