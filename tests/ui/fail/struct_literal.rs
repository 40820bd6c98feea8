use gcore_cloud::types::{TaskIDsSerializer, CreateSecurityGroupRuleSerializerV2 as Rule};

fn main() {
    let _ = TaskIDsSerializer { tasks: Vec::new() };
    let _ = Rule { ..todo!() };
}
