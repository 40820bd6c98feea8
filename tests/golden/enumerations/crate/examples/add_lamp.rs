// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Makes one request: `cargo run --example add_lamp`.

use golden_enumerations::Client;
use golden_enumerations::api::lamps::add_lamp;
use golden_enumerations::types;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let body = types::NewLamp::new(types::NewLampSocket::E14);
    let answer = add_lamp(&body).send(&client).await?;
    println!("{answer:#?}");
    Ok(())
}
