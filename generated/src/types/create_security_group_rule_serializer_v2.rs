// Written by `cargo xtask codegen` from gcore-cloud.yaml. Do not edit.

use ipnet::IpNet;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::runtime::Nullable;
use crate::runtime::check::{At, Check, Violation};
use crate::runtime::enumeration::enumeration;
use crate::types::SecurityGroupProtocolEnumV2;

/// `CreateSecurityGroupRuleSerializerV2`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateSecurityGroupRuleSerializerV2 {
    /// Rule description.
    ///
    /// At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,

    /// Ingress or egress, which is the direction in which the security group is applied.
    pub direction: CreateSecurityGroupRuleSerializerV2Direction,

    /// Ether type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ethertype: Option<CreateSecurityGroupRuleSerializerV2Ethertype>,

    /// The maximum port number in the range that is matched by the security group rule.
    #[serde(default, skip_serializing_if = "Nullable::is_omitted")]
    pub port_range_max: Nullable<u16>,

    /// The minimum port number in the range that is matched by the security group rule.
    #[serde(default, skip_serializing_if = "Nullable::is_omitted")]
    pub port_range_min: Nullable<u16>,

    /// Protocol.
    ///
    /// Use null for all protocols.
    #[serde(default, skip_serializing_if = "Nullable::is_omitted")]
    pub protocol: Nullable<SecurityGroupProtocolEnumV2>,

    /// The remote group UUID to associate with this security group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote_group_id: Option<Uuid>,

    /// The remote IP prefix that is matched by this security group rule.
    #[serde(default, skip_serializing_if = "Nullable::is_omitted")]
    pub remote_ip_prefix: Nullable<IpNet>,
}

impl CreateSecurityGroupRuleSerializerV2 {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(direction: CreateSecurityGroupRuleSerializerV2Direction) -> Self {
        Self {
            description: None,
            direction,
            ethertype: None,
            port_range_max: Nullable::Omitted,
            port_range_min: Nullable::Omitted,
            protocol: Nullable::Omitted,
            remote_group_id: None,
            remote_ip_prefix: Nullable::Omitted,
        }
    }

    /// Rule description.
    ///
    /// At most 255 characters.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Ether type.
    #[must_use]
    pub fn ethertype(
        mut self,
        ethertype: CreateSecurityGroupRuleSerializerV2Ethertype,
    ) -> Self {
        self.ethertype = Some(ethertype);
        self
    }

    /// The maximum port number in the range that is matched by the security group rule.
    #[must_use]
    pub fn port_range_max(mut self, port_range_max: impl Into<Nullable<u16>>) -> Self {
        self.port_range_max = port_range_max.into();
        self
    }

    /// The minimum port number in the range that is matched by the security group rule.
    #[must_use]
    pub fn port_range_min(mut self, port_range_min: impl Into<Nullable<u16>>) -> Self {
        self.port_range_min = port_range_min.into();
        self
    }

    /// Protocol.
    ///
    /// Use null for all protocols.
    #[must_use]
    pub fn protocol(
        mut self,
        protocol: impl Into<Nullable<SecurityGroupProtocolEnumV2>>,
    ) -> Self {
        self.protocol = protocol.into();
        self
    }

    /// The remote group UUID to associate with this security group.
    #[must_use]
    pub fn remote_group_id(mut self, remote_group_id: Uuid) -> Self {
        self.remote_group_id = Some(remote_group_id);
        self
    }

    /// The remote IP prefix that is matched by this security group rule.
    #[must_use]
    pub fn remote_ip_prefix(
        mut self,
        remote_ip_prefix: impl Into<Nullable<IpNet>>,
    ) -> Self {
        self.remote_ip_prefix = remote_ip_prefix.into();
        self
    }
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
