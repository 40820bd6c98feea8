// Written by `cargo xtask codegen` from gcore-cloud.yaml. Do not edit.

use ipnet::IpNet;
use uuid::Uuid;

use crate::runtime::check::{At, Check, Violation};
use crate::types::SecurityGroupProtocolEnumV2;

object! {
    /// `CreateSecurityGroupRuleSerializerV2`.
    pub struct CreateSecurityGroupRuleSerializerV2 {
        /// Rule description.
        ///
        /// At most 255 characters.
        optional(into) description: String,

        /// Ingress or egress, which is the direction in which the security group is applied.
        required direction: CreateSecurityGroupRuleSerializerV2Direction,

        /// Ether type.
        optional ethertype: CreateSecurityGroupRuleSerializerV2Ethertype,

        /// The maximum port number in the range that is matched by the security group rule.
        optional_or_null port_range_max: u16,

        /// The minimum port number in the range that is matched by the security group rule.
        optional_or_null port_range_min: u16,

        /// Protocol.
        ///
        /// Use null for all protocols.
        optional_or_null protocol: SecurityGroupProtocolEnumV2,

        /// The remote group UUID to associate with this security group.
        optional remote_group_id: Uuid,

        /// The remote IP prefix that is matched by this security group rule.
        optional_or_null remote_ip_prefix: IpNet,
    }

    pub fn new(direction: CreateSecurityGroupRuleSerializerV2Direction);
}

impl Check for CreateSecurityGroupRuleSerializerV2 {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        if let Some(description) = &self.description {
            at.property("description").max_length(description, 255)?;
        }
        Ok(())
    }
}

enumeration! {
    /// Ingress or egress, which is the direction in which the security group is applied.
    pub enum CreateSecurityGroupRuleSerializerV2Direction {
        Egress = "egress",
        Ingress = "ingress",
    }
}

enumeration! {
    /// Ether type.
    pub enum CreateSecurityGroupRuleSerializerV2Ethertype {
        IPv4 = "IPv4",
        IPv6 = "IPv6",
    }
}
