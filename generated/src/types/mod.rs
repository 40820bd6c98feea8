// Written by `cargo xtask codegen` from gcore-cloud.yaml. Do not edit.

//! The types that go to the server and come back.

mod create_security_group_rule_serializer_v2;
mod security_group_protocol_enum_v2;
mod task_ids_serializer;

pub use self::create_security_group_rule_serializer_v2::{
    CreateSecurityGroupRuleSerializerV2, CreateSecurityGroupRuleSerializerV2Direction,
    CreateSecurityGroupRuleSerializerV2Ethertype,
};
pub use self::security_group_protocol_enum_v2::SecurityGroupProtocolEnumV2;
pub use self::task_ids_serializer::TaskIDsSerializer;
