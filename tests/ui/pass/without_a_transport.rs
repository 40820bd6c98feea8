use bytes::Bytes;
use gcore_cloud::api::security_groups::create_security_group_rule;
use gcore_cloud::types::{
    CreateSecurityGroupRuleSerializerV2 as Rule,
    CreateSecurityGroupRuleSerializerV2Direction as Direction,
};
use gcore_cloud::{Error, Settings};

fn any_transport(_: http::Request<Bytes>) -> http::Response<Bytes> {
    http::Response::new(Bytes::from_static(br#"{"tasks":["one"]}"#))
}

fn main() -> Result<(), Error> {
    let settings = Settings::new("https://api.example").api_key("KEY");
    let group = uuid::Uuid::nil();
    let request = create_security_group_rule(1, 1, group, &Rule::new(Direction::Egress));
    let answer = any_transport(request.to_http(&settings)?);
    let created = request.decode(answer)?;
    assert_eq!(created.tasks, ["one"]);
    assert_eq!(created.into_inner().tasks.len(), 1);
    Ok(())
}
