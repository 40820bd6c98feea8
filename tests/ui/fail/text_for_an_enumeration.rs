use gcore_cloud::types::{
    CreateSecurityGroupRuleSerializerV2 as Rule,
    CreateSecurityGroupRuleSerializerV2Direction as Direction,
};

fn main() {
    let _ = Rule::new("ingress");
    let _ = Rule::new(Direction::Ingress).ethertype("IPv4");
    let _ = Rule::new(Direction::Ingress).protocol("tcp");
}
