use gcore_cloud::types::{
    CreateSecurityGroupRuleSerializerV2 as Rule,
    CreateSecurityGroupRuleSerializerV2Direction as Direction,
};

fn main() {
    let _ = Rule::new(Direction::Ingress).direction(None);
}
