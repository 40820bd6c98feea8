// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Makes one request: `cargo run --example add_animal`.

use golden_intersections::Client;
use golden_intersections::api::animals::add_animal;
use golden_intersections::types;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let body = types::NewAnimal::new("text", 1);
    let answer = add_animal(&body).send(&client).await?;
    println!("{answer:#?}");
    Ok(())
}
