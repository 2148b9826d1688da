// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Kind, Limit, Member, Structure},
    types::Extra,
};

/// The private network and the subnet that an instance is in.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct VirtualPrivateCloud {
    /// Id of the private network. `DescribeVpcEx` of the API for private networks lists the ids as `unVpcId`.
    ///
    /// Required. Example: `vpc-4e78ea76`.
    pub vpc_id: Option<String>,
    /// Id of the subnet. `DescribeSubnetEx` of the API for private networks lists the ids as `unSubnetId`.
    ///
    /// Required. Example: `subnet-6d7kj98i`.
    pub subnet_id: Option<String>,
    /// Use the instance as the public gateway of its private network. The instance needs a public address for this.
    ///
    /// Default: `false`.
    pub as_vpc_gateway: Option<bool>,
    /// Private address of the instance in the subnet. [`Client::run_instances`](crate::v2017_03_12::Client::run_instances) and `UpdateInstanceVpcConfig` use it.
    ///
    /// Items: at most 1.
    pub private_ip_addresses: Option<Vec<String>>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl VirtualPrivateCloud {
    /// Creates a value from its required members.
    pub fn new(vpc_id: impl Into<String>, subnet_id: impl Into<String>) -> Self {
        Self {
            vpc_id: Some(vpc_id.into()),
            subnet_id: Some(subnet_id.into()),
            as_vpc_gateway: None,
            private_ip_addresses: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`as_vpc_gateway`](Self::as_vpc_gateway): use the instance as the public gateway of its private network. The instance needs a public address for this.
    pub fn as_vpc_gateway(mut self, value: bool) -> Self {
        self.as_vpc_gateway = Some(value);
        self
    }

    /// Sets [`private_ip_addresses`](Self::private_ip_addresses): private address of the instance in the subnet. [`Client::run_instances`](crate::v2017_03_12::Client::run_instances) and `UpdateInstanceVpcConfig` use it.
    pub fn private_ip_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.private_ip_addresses = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Encode for VirtualPrivateCloud {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for VirtualPrivateCloud {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(&["AsVpcGateway", "PrivateIpAddresses", "SubnetId", "VpcId"])
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.as_vpc_gateway.encode(),
            1 => self.private_ip_addresses.encode(),
            2 => self.subnet_id.encode(),
            3 => self.vpc_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for VirtualPrivateCloud {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "VpcId" => d.member("VpcId", &mut value.vpc_id),
                "SubnetId" => d.member("SubnetId", &mut value.subnet_id),
                "AsVpcGateway" => d.member("AsVpcGateway", &mut value.as_vpc_gateway),
                "PrivateIpAddresses" => {
                    d.member("PrivateIpAddresses", &mut value.private_ip_addresses)
                }
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

#[allow(dead_code)]
pub(crate) static STRUCTURE: Structure = Structure::new(
    "VirtualPrivateCloud",
    &[
        Member::new("AsVpcGateway", Kind::Boolean).default("FALSE"),
        Member::new("PrivateIpAddresses", Kind::List(&Kind::String))
            .limits(
                &[
                    Limit::Items {
                        min: None,
                        max: Some(1),
                    },
                ],
            ),
        Member::new("SubnetId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["subnet-"])]),
        Member::new("VpcId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["vpc-"])]),
    ],
    &[],
);
