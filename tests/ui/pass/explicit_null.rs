use gcore_cloud::Nullable;
use gcore_cloud::types::{
    CreateSecurityGroupRuleSerializerV2 as Rule,
    CreateSecurityGroupRuleSerializerV2Direction as Direction,
    SecurityGroupProtocolEnumV2 as Protocol,
};

fn main() {
    let all = Rule::new(Direction::Ingress).protocol(None);
    let one = Rule::new(Direction::Ingress).protocol(Protocol::Tcp);
    let unset = Rule::new(Direction::Ingress);
    assert_eq!(all.protocol, Nullable::Null);
    assert_eq!(one.protocol, Nullable::Value(Protocol::Tcp));
    assert_eq!(unset.protocol, Nullable::Omitted);
}
