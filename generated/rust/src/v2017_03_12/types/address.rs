// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::{Extra, Timestamp},
};
use super::AddressState;

/// An elastic IP address.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Address {
    /// Id of the address.
    ///
    /// Example: `eip-hxlqja90`.
    pub address_id: Option<String>,
    /// Name of the address.
    pub address_name: Option<String>,
    /// State of the address, including whether it is bound.
    pub address_status: Option<AddressState>,
    /// The public address itself.
    pub address_ip: Option<String>,
    /// Id of the instance, NAT gateway or network interface that the address is bound to.
    pub binded_resource_id: Option<String>,
    /// Id of the instance that the address is bound to.
    ///
    /// Example: `ins-r8hr2upy`.
    pub instance_id: Option<String>,
    /// Id of the network interface that the address is bound to, or `null` if there is none.
    ///
    /// Example: `eni-8x55qvrh`.
    pub network_interface_id: Option<String>,
    /// Private address that the address is bound to, or `null` if there is none.
    pub private_address_ip: Option<String>,
    /// True if the bill for the address is overdue. Such an address cannot be bound.
    pub is_arrears: Option<bool>,
    /// True if the vendor has blocked the address. A blocked address can be neither bound nor unbound.
    pub is_blocked: Option<bool>,
    /// Time of allocation of the address.
    pub created_time: Option<Timestamp>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for Address {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for Address {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &[
                    "AddressId",
                    "AddressIp",
                    "AddressName",
                    "AddressStatus",
                    "BindedResourceId",
                    "CreatedTime",
                    "InstanceId",
                    "IsArrears",
                    "IsBlocked",
                    "NetworkInterfaceId",
                    "PrivateAddressIp",
                ],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.address_id.encode(),
            1 => self.address_ip.encode(),
            2 => self.address_name.encode(),
            3 => self.address_status.encode(),
            4 => self.binded_resource_id.encode(),
            5 => self.created_time.encode(),
            6 => self.instance_id.encode(),
            7 => self.is_arrears.encode(),
            8 => self.is_blocked.encode(),
            9 => self.network_interface_id.encode(),
            10 => self.private_address_ip.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for Address {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "AddressId" => d.member("AddressId", &mut value.address_id),
                "AddressName" => d.member("AddressName", &mut value.address_name),
                "AddressStatus" => d.member("AddressStatus", &mut value.address_status),
                "AddressIp" => d.member("AddressIp", &mut value.address_ip),
                "BindedResourceId" => {
                    d.member("BindedResourceId", &mut value.binded_resource_id)
                }
                "InstanceId" => d.member("InstanceId", &mut value.instance_id),
                "NetworkInterfaceId" => {
                    d.member("NetworkInterfaceId", &mut value.network_interface_id)
                }
                "PrivateAddressIp" => {
                    d.member("PrivateAddressIp", &mut value.private_address_ip)
                }
                "IsArrears" => d.member("IsArrears", &mut value.is_arrears),
                "IsBlocked" => d.member("IsBlocked", &mut value.is_blocked),
                "CreatedTime" => d.member("CreatedTime", &mut value.created_time),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
