// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::{Extra, Timestamp},
};
use super::KeyStatus;

/// An SSH key pair. The service keeps only the public key.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct KeyPair {
    /// Id of the key pair.
    ///
    /// Example: `skey-mv9yzyjj`.
    pub key_id: Option<String>,
    /// Name of the key pair.
    pub key_name: Option<String>,
    /// Public key as plain text.
    pub pubkey: Option<String>,
    /// State of the key pair.
    pub status: Option<KeyStatus>,
    /// Ids of the instances that the key pair is bound to.
    ///
    /// Example: `ins-r8hr2upy`.
    pub bind_un_instance_ids: Vec<String>,
    /// Addresses of those instances.
    pub bind_ips: Vec<String>,
    /// Time of creation of the key pair.
    pub create_time: Option<Timestamp>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for KeyPair {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for KeyPair {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &[
                    "bindIps",
                    "bindUnInstanceIds",
                    "createTime",
                    "keyId",
                    "keyName",
                    "pubkey",
                    "status",
                ],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.bind_ips),
            1 => Value::unless_empty(&self.bind_un_instance_ids),
            2 => self.create_time.encode(),
            3 => self.key_id.encode(),
            4 => self.key_name.encode(),
            5 => self.pubkey.encode(),
            6 => self.status.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for KeyPair {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "keyId" => d.member("keyId", &mut value.key_id),
                "keyName" => d.member("keyName", &mut value.key_name),
                "pubkey" => d.member("pubkey", &mut value.pubkey),
                "status" => d.member("status", &mut value.status),
                "bindUnInstanceIds" => {
                    d.member("bindUnInstanceIds", &mut value.bind_un_instance_ids)
                }
                "bindIps" => d.member("bindIps", &mut value.bind_ips),
                "createTime" => d.member("createTime", &mut value.create_time),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
