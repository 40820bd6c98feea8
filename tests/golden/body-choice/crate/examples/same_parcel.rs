// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Makes one request: `cargo run --example same_parcel`.

use golden_body_choice::Client;
use golden_body_choice::api::parcels::same_parcel;
use golden_body_choice::types;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let body = types::Parcel::new("text");
    let answer = same_parcel(&body).send(&client).await?;
    println!("{answer:#?}");
    Ok(())
}
