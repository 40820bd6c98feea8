// Written by `cargo xtask codegen` from gcore-cloud.yaml. Do not edit.

//! Security Groups.

use uuid::Uuid;

use crate::runtime::{Endpoint, Request};
use crate::types::{CreateSecurityGroupRuleSerializerV2, TaskIDsSerializer};

/// Create security group rule.
///
/// Add a new rule to an existing security group. Returns a task ID for tracking the
/// asynchronous operation.
///
/// - `group_id`: Security group ID
///
/// `POST /cloud/v2/security_groups/{project_id}/{region_id}/{group_id}/rules`
/// (`SecurityGroupRulesViewSetV2.post`)
pub fn create_security_group_rule(
    project_id: i64,
    region_id: i64,
    group_id: Uuid,
    body: &CreateSecurityGroupRuleSerializerV2,
) -> Request<TaskIDsSerializer> {
    Endpoint::post("/cloud/v2/security_groups/{project_id}/{region_id}/{group_id}/rules")
        .named("create_security_group_rule")
        .path("project_id", project_id)
        .path("region_id", region_id)
        .path("group_id", group_id)
        .check(body)
        .json(body)
        .returns_json()
}
