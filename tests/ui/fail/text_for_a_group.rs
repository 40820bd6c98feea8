use gcore_cloud::api::security_groups::create_security_group_rule;
use gcore_cloud::types::{
    CreateSecurityGroupRuleSerializerV2 as Rule,
    CreateSecurityGroupRuleSerializerV2Direction as Direction,
};

fn main() {
    let rule = Rule::new(Direction::Ingress);
    let _ = create_security_group_rule(1, 1, "00000000-0000-4000-8000-000000000000", &rule);
}
