use gcore_cloud::api::security_groups::create_security_group_rule;
use gcore_cloud::types::{
    CreateSecurityGroupRuleSerializerV2, CreateSecurityGroupRuleSerializerV2Direction as Direction,
    SecurityGroupProtocolEnumV2 as Protocol,
};
use gcore_cloud::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?; // GCORE_API_KEY; GCORE_BASE_URL where it is set
    let rule = CreateSecurityGroupRuleSerializerV2::new(Direction::Ingress)
        .description("https from the office")
        .protocol(Protocol::Tcp)
        .port_range_min(443)
        .port_range_max(443)
        .remote_ip_prefix("203.0.113.0/24".parse::<ipnet::IpNet>()?);
    let group = "00000000-0000-4000-8000-000000000000".parse()?;
    let created = create_security_group_rule(1, 1, group, &rule).send(&client).await?;
    println!("{:?}", created.tasks);
    Ok(())
}
