// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Makes one request: `cargo run --example get_pet`.

use golden_examples::Client;
use golden_examples::api::pets::get_pet;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let answer = get_pet(
            "00000000-0000-4000-8000-000000000000".parse::<uuid::Uuid>()?,
            &Default::default(),
        )
        .send(&client)
        .await?;
    println!("{answer:#?}");
    Ok(())
}
