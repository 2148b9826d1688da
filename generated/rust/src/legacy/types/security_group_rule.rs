// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Condition, Demand, Kind, Limit, Member, Rule, Structure},
    types::Extra,
};
use super::{SecurityGroupAction, SecurityGroupProtocol};

/// One rule of a security group: the traffic that it matches, and the action on that traffic. A member that is not set is not compared, so the rule matches all of its values.
///
/// # Rules
///
/// - At most one of `cidrIp`, `sgId` and `addressModule` may be given.
/// - At most one of `serviceModule` and `ipProtocol` may be given.
/// - At most one of `serviceModule` and `portRange` may be given.
/// - **Ports with tcp and udp only.** When `portRange` is given, `ipProtocol` is required.
/// - **No ports with icmp.** When `ipProtocol` is `icmp`, `portRange` must not be given.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct SecurityGroupRule {
    /// Protocol that the rule matches. If it is not set, the rule matches all protocols.
    pub ip_protocol: Option<SecurityGroupProtocol>,
    /// IP address or CIDR block on the other side. If it is not set, the rule matches all addresses. In the classic network, private addresses that do not belong to the account's own instances remain unreachable even if the block covers them.
    pub cidr_ip: Option<String>,
    /// Id of the security group on the other side, which is in the same project or is the group itself. It stands for the private addresses of the instances that are in that group at the time, so the rule stays as it is when instances join or leave.
    ///
    /// Example: `sg-33ocnj9n`.
    pub sg_id: Option<String>,
    /// Id of an address template or of a group of address templates, such as ipmg-poo8128q. It is used in place of [`cidr_ip`](crate::legacy::types::SecurityGroupRule::cidr_ip) or [`sg_id`](crate::legacy::types::SecurityGroupRule::sg_id).
    pub address_module: Option<String>,
    /// A single port, or the first and the last port of a range joined by a hyphen, such as 8000-8010. It can be set only for tcp and udp. If it is not set, the rule matches all ports.
    pub port_range: Option<String>,
    /// Id of a service template or of a group of service templates, such as ppm-i083665x. It is used in place of [`ip_protocol`](crate::legacy::types::SecurityGroupRule::ip_protocol) and [`port_range`](crate::legacy::types::SecurityGroupRule::port_range).
    pub service_module: Option<String>,
    /// Remark on the rule.
    ///
    /// Length: at most 50 characters.
    pub desc: Option<String>,
    /// Action on the traffic.
    ///
    /// Required.
    pub action: Option<SecurityGroupAction>,
    /// Position of the rule among the rules of the same direction, counted from 0.
    ///
    /// In responses only.
    pub index: Option<i64>,
    /// Version of the rules of the group, which increases by one with each change. Pass it to the actions that change single rules.
    ///
    /// In responses only.
    pub version: Option<i64>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl SecurityGroupRule {
    /// Creates a value from its required members.
    pub fn new(action: SecurityGroupAction) -> Self {
        Self {
            ip_protocol: None,
            cidr_ip: None,
            sg_id: None,
            address_module: None,
            port_range: None,
            service_module: None,
            desc: None,
            action: Some(action),
            index: None,
            version: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`ip_protocol`](Self::ip_protocol): protocol that the rule matches. If it is not set, the rule matches all protocols.
    pub fn ip_protocol(mut self, value: SecurityGroupProtocol) -> Self {
        self.ip_protocol = Some(value);
        self
    }

    /// Sets [`cidr_ip`](Self::cidr_ip): IP address or CIDR block on the other side. If it is not set, the rule matches all addresses. In the classic network, private addresses that do not belong to the account's own instances remain unreachable even if the block covers them.
    pub fn cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.cidr_ip = Some(value.into());
        self
    }

    /// Sets [`sg_id`](Self::sg_id): id of the security group on the other side, which is in the same project or is the group itself. It stands for the private addresses of the instances that are in that group at the time, so the rule stays as it is when instances join or leave.
    pub fn sg_id(mut self, value: impl Into<String>) -> Self {
        self.sg_id = Some(value.into());
        self
    }

    /// Sets [`address_module`](Self::address_module): id of an address template or of a group of address templates, such as ipmg-poo8128q. It is used in place of [`cidr_ip`](crate::legacy::types::SecurityGroupRule::cidr_ip) or [`sg_id`](crate::legacy::types::SecurityGroupRule::sg_id).
    pub fn address_module(mut self, value: impl Into<String>) -> Self {
        self.address_module = Some(value.into());
        self
    }

    /// Sets [`port_range`](Self::port_range): a single port, or the first and the last port of a range joined by a hyphen, such as 8000-8010. It can be set only for tcp and udp. If it is not set, the rule matches all ports.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }

    /// Sets [`service_module`](Self::service_module): id of a service template or of a group of service templates, such as ppm-i083665x. It is used in place of [`ip_protocol`](crate::legacy::types::SecurityGroupRule::ip_protocol) and [`port_range`](crate::legacy::types::SecurityGroupRule::port_range).
    pub fn service_module(mut self, value: impl Into<String>) -> Self {
        self.service_module = Some(value.into());
        self
    }

    /// Sets [`desc`](Self::desc): remark on the rule.
    pub fn desc(mut self, value: impl Into<String>) -> Self {
        self.desc = Some(value.into());
        self
    }
}

impl Encode for SecurityGroupRule {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for SecurityGroupRule {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &[
                    "action",
                    "addressModule",
                    "cidrIp",
                    "desc",
                    "index",
                    "ipProtocol",
                    "portRange",
                    "serviceModule",
                    "sgId",
                    "version",
                ],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.action.encode(),
            1 => self.address_module.encode(),
            2 => self.cidr_ip.encode(),
            3 => self.desc.encode(),
            4 => self.index.encode(),
            5 => self.ip_protocol.encode(),
            6 => self.port_range.encode(),
            7 => self.service_module.encode(),
            8 => self.sg_id.encode(),
            9 => self.version.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for SecurityGroupRule {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "ipProtocol" => d.member("ipProtocol", &mut value.ip_protocol),
                "cidrIp" => d.member("cidrIp", &mut value.cidr_ip),
                "sgId" => d.member("sgId", &mut value.sg_id),
                "addressModule" => d.member("addressModule", &mut value.address_module),
                "portRange" => d.member("portRange", &mut value.port_range),
                "serviceModule" => d.member("serviceModule", &mut value.service_module),
                "desc" => d.member("desc", &mut value.desc),
                "action" => d.member("action", &mut value.action),
                "index" => d.member("index", &mut value.index),
                "version" => d.member("version", &mut value.version),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

#[allow(dead_code)]
pub(crate) static STRUCTURE: Structure = Structure::new(
    "SecurityGroupRule",
    &[
        Member::new("action", Kind::String).required(true),
        Member::new("addressModule", Kind::String),
        Member::new("cidrIp", Kind::String),
        Member::new("desc", Kind::String)
            .limits(
                &[
                    Limit::Length {
                        min: None,
                        max: Some(50),
                    },
                ],
            ),
        Member::new("ipProtocol", Kind::String),
        Member::new("portRange", Kind::String),
        Member::new("serviceModule", Kind::String),
        Member::new("sgId", Kind::String).limits(&[Limit::Prefix(&["sg-"])]),
    ],
    &[
        Rule::new(
            &[],
            &[Demand::Exclusive(&[&["cidrIp"], &["sgId"], &["addressModule"]])],
        ),
        Rule::new(&[], &[Demand::Exclusive(&[&["serviceModule"], &["ipProtocol"]])]),
        Rule::new(&[], &[Demand::Exclusive(&[&["serviceModule"], &["portRange"]])]),
        Rule::new(
                &[Condition::Present(&["portRange"])],
                &[Demand::Require(&[&["ipProtocol"]])],
            )
            .title("Ports with tcp and udp only"),
        Rule::new(
                &[
                    Condition::Equals {
                        member: &["ipProtocol"],
                        values: &["icmp"],
                    },
                ],
                &[Demand::Forbid(&[&["portRange"]])],
            )
            .title("No ports with icmp"),
    ],
);
