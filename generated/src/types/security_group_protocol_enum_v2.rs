// Written by `cargo xtask codegen` from gcore-cloud.yaml. Do not edit.

enumeration! {
    /// V2 protocol enum without 'any'.
    ///
    /// Use null for all protocols instead.
    pub enum SecurityGroupProtocolEnumV2 {
        Ah = "ah",
        Dccp = "dccp",
        Egp = "egp",
        Esp = "esp",
        Gre = "gre",
        Icmp = "icmp",
        Igmp = "igmp",
        Ipencap = "ipencap",
        Ipip = "ipip",
        Ipv6Encap = "ipv6-encap",
        Ipv6Frag = "ipv6-frag",
        Ipv6Icmp = "ipv6-icmp",
        Ipv6Nonxt = "ipv6-nonxt",
        Ipv6Opts = "ipv6-opts",
        Ipv6Route = "ipv6-route",
        Ospf = "ospf",
        Pgm = "pgm",
        Rsvp = "rsvp",
        Sctp = "sctp",
        Tcp = "tcp",
        Udp = "udp",
        Udplite = "udplite",
        Vrrp = "vrrp",
    }
}
