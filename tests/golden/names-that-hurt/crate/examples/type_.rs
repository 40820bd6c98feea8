// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Makes one request: `cargo run --example type_`.

use golden_names_that_hurt::Client;
use golden_names_that_hurt::api::mod_::type_;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let answer = type_("text", "text", "text", "text", &Default::default())
        .send(&client)
        .await?;
    println!("{answer:#?}");
    Ok(())
}
