// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::{Extra, Timestamp},
};
use super::{EipStatus, EipType, IspId};

/// An elastic IP.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Eip {
    /// Id of the elastic IP.
    ///
    /// Example: `eip-m44ku5d2`.
    pub eip_id: Option<String>,
    /// Name of the elastic IP. It is empty if the elastic IP has no name.
    pub eip_name: Option<String>,
    /// The public address.
    pub eip: Option<String>,
    /// Carrier of the address.
    pub isp_id: Option<IspId>,
    /// State of the elastic IP.
    pub status: Option<EipStatus>,
    /// Kind of resource that the elastic IP belongs to.
    pub r#type: Option<EipType>,
    /// True if the elastic IP is cut off because the account is in arrears. No operation on it is possible then.
    pub arrears: Option<bool>,
    /// Id of the instance that the elastic IP is bound to. It is empty if there is none.
    ///
    /// Example: `ins-r8hr2upy`.
    pub un_instance_id: Option<String>,
    /// Id of the network interface that the elastic IP is bound to. It may be empty even if the elastic IP is bound.
    ///
    /// Example: `eni-kbe7jrs9`.
    pub network_interface_id: Option<String>,
    /// Private address that the elastic IP is bound to.
    pub private_ip_address: Option<String>,
    /// Time of creation.
    pub created_at: Option<Timestamp>,
    /// Time of the last change.
    pub updated_at: Option<Timestamp>,
    /// Time for which the elastic IP has not been bound to an instance.
    ///
    /// Unit: s.
    pub free_second: Option<i64>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for Eip {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for Eip {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &[
                    "arrears",
                    "createdAt",
                    "eip",
                    "eipId",
                    "eipName",
                    "freeSecond",
                    "ispId",
                    "networkInterfaceId",
                    "privateIpAddress",
                    "status",
                    "type",
                    "unInstanceId",
                    "updatedAt",
                ],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.arrears.encode(),
            1 => self.created_at.encode(),
            2 => self.eip.encode(),
            3 => self.eip_id.encode(),
            4 => self.eip_name.encode(),
            5 => self.free_second.encode(),
            6 => self.isp_id.encode(),
            7 => self.network_interface_id.encode(),
            8 => self.private_ip_address.encode(),
            9 => self.status.encode(),
            10 => self.r#type.encode(),
            11 => self.un_instance_id.encode(),
            12 => self.updated_at.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for Eip {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "eipId" => d.member("eipId", &mut value.eip_id),
                "eipName" => d.member("eipName", &mut value.eip_name),
                "eip" => d.member("eip", &mut value.eip),
                "ispId" => d.member("ispId", &mut value.isp_id),
                "status" => d.member("status", &mut value.status),
                "type" => d.member("type", &mut value.r#type),
                "arrears" => d.member("arrears", &mut value.arrears),
                "unInstanceId" => d.member("unInstanceId", &mut value.un_instance_id),
                "networkInterfaceId" => {
                    d.member("networkInterfaceId", &mut value.network_interface_id)
                }
                "privateIpAddress" => {
                    d.member("privateIpAddress", &mut value.private_ip_address)
                }
                "createdAt" => d.member("createdAt", &mut value.created_at),
                "updatedAt" => d.member("updatedAt", &mut value.updated_at),
                "freeSecond" => d.member("freeSecond", &mut value.free_second),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
