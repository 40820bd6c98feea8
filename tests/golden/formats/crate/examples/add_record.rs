// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Makes one request: `cargo run --example add_record`.

use golden_formats::Client;
use golden_formats::api::add_record;
use golden_formats::types;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let body = types::Record::new(
        "00000000-0000-4000-8000-000000000000".parse::<uuid::Uuid>()?,
        "2024-01-01T00:00:00Z".parse::<jiff::Timestamp>()?,
        "text",
    );
    let answer = add_record(
            "2024-01-01".parse::<jiff::civil::Date>()?,
            &body,
            &Default::default(),
        )
        .send(&client)
        .await?;
    println!("{answer:#?}");
    Ok(())
}
