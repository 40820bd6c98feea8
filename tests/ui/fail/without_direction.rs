use gcore_cloud::types::CreateSecurityGroupRuleSerializerV2 as Rule;

fn main() {
    let _ = Rule::new();
}
