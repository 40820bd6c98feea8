use gcore_cloud::api::security_groups::create_security_group_rule;
use gcore_cloud::types::{
    CreateSecurityGroupRuleSerializerV2 as Rule,
    CreateSecurityGroupRuleSerializerV2Direction as Direction,
};
use uuid::Uuid;

fn main() {
    let rule = Rule::new(Direction::Ingress);
    let (project, region, group) = (1, 1, Uuid::nil());
    let _ = create_security_group_rule(group, region, project, &rule);
}
