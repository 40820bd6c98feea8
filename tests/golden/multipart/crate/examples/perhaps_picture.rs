// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Makes one request: `cargo run --example perhaps_picture`.

use golden_multipart::Client;
use golden_multipart::api::album::perhaps_picture;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let answer = perhaps_picture(None).send(&client).await?;
    println!("{answer:#?}");
    Ok(())
}
