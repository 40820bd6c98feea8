// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Makes one request: `cargo run --example new`.

use golden_names_that_hurt_more::Client;
use golden_names_that_hurt_more::api::api_::new;
use golden_names_that_hurt_more::types;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let body = types::Pet::new(types::PetStatusProperty::Free);
    let answer = new("text", "text", &body, &Default::default()).send(&client).await?;
    println!("{answer:#?}");
    Ok(())
}
