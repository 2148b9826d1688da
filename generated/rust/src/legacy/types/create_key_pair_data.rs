// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::{Extra, Secret},
};

/// The new key pair.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateKeyPairData {
    /// Id of the new key pair.
    ///
    /// Example: `skey-mv9yzyjj`.
    pub key_id: Option<String>,
    /// Name of the new key pair, as in the request.
    pub key_name: Option<String>,
    /// Public key as plain text.
    pub pubkey: Option<String>,
    /// Private key as plain text. It is never returned again.
    pub secretkey: Option<Secret>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for CreateKeyPairData {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for CreateKeyPairData {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["keyId", "keyName", "pubkey", "secretkey"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.key_id.encode(),
            1 => self.key_name.encode(),
            2 => self.pubkey.encode(),
            3 => self.secretkey.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for CreateKeyPairData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "keyId" => d.member("keyId", &mut value.key_id),
                "keyName" => d.member("keyName", &mut value.key_name),
                "pubkey" => d.member("pubkey", &mut value.pubkey),
                "secretkey" => d.member("secretkey", &mut value.secretkey),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
