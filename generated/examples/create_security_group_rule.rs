// Written by `cargo xtask codegen` from gcore-cloud.yaml. Do not edit.

//! Makes one request: `cargo run --example create_security_group_rule`.

use gcore_cloud::Client;
use gcore_cloud::api::security_groups::create_security_group_rule;
use gcore_cloud::types;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let body = types::CreateSecurityGroupRuleSerializerV2::new(
            types::CreateSecurityGroupRuleSerializerV2Direction::Ingress,
        )
        .description("Some description")
        .ethertype(types::CreateSecurityGroupRuleSerializerV2Ethertype::IPv4)
        .port_range_max(80)
        .port_range_min(80)
        .protocol(types::SecurityGroupProtocolEnumV2::Tcp)
        .remote_group_id("00000000-0000-4000-8000-000000000000".parse::<uuid::Uuid>()?)
        .remote_ip_prefix("10.0.0.0/8".parse::<ipnet::IpNet>()?);
    let answer = create_security_group_rule(
            1,
            1,
            "00000000-0000-4000-8000-000000000000".parse::<uuid::Uuid>()?,
            &body,
        )
        .send(&client)
        .await?;
    println!("{answer:#?}");
    Ok(())
}
