// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::{Extra, Secret, Timestamp},
};

/// A key pair for logging in to Linux instances.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct KeyPair {
    /// Id of the key pair.
    ///
    /// Example: `skey-mv9yzyjj`.
    pub key_id: Option<String>,
    /// Name of the key pair.
    pub key_name: Option<String>,
    /// Id of the project that the key pair belongs to. 0 is the default project.
    pub project_id: Option<String>,
    /// Remark on the key pair.
    pub description: Option<String>,
    /// Text of the public key, in OpenSSH format.
    pub public_key: Option<String>,
    /// Text of the private key. Only the response of [`Client::create_key_pair`](crate::v2017_03_12::Client::create_key_pair) contains it, because the vendor does not keep it: store it in a safe place.
    pub private_key: Option<Secret>,
    /// Ids of the instances that the key pair is bound to.
    ///
    /// Example: `ins-r8hr2upy`.
    pub associated_instance_ids: Vec<String>,
    /// Time of creation of the key pair.
    pub created_time: Option<Timestamp>,
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
                    "AssociatedInstanceIds",
                    "CreatedTime",
                    "Description",
                    "KeyId",
                    "KeyName",
                    "PrivateKey",
                    "ProjectId",
                    "PublicKey",
                ],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.associated_instance_ids),
            1 => self.created_time.encode(),
            2 => self.description.encode(),
            3 => self.key_id.encode(),
            4 => self.key_name.encode(),
            5 => self.private_key.encode(),
            6 => self.project_id.encode(),
            7 => self.public_key.encode(),
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
                "KeyId" => d.member("KeyId", &mut value.key_id),
                "KeyName" => d.member("KeyName", &mut value.key_name),
                "ProjectId" => d.member("ProjectId", &mut value.project_id),
                "Description" => d.member("Description", &mut value.description),
                "PublicKey" => d.member("PublicKey", &mut value.public_key),
                "PrivateKey" => d.member("PrivateKey", &mut value.private_key),
                "AssociatedInstanceIds" => {
                    d.member("AssociatedInstanceIds", &mut value.associated_instance_ids)
                }
                "CreatedTime" => d.member("CreatedTime", &mut value.created_time),
                "CreateTime" => d.alias("CreatedTime", &mut value.created_time),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
