// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Makes one request: `cargo run --example send_all`.

use golden_nullable_and_required::Client;
use golden_nullable_and_required::api::send_all;
use golden_nullable_and_required::types;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let body = types::Sent::new(1, None);
    let answer = send_all(&body).send(&client).await?;
    println!("{answer:#?}");
    Ok(())
}
