// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::Extra,
};
use super::ImageShareAccount;

/// A private image and the accounts that it is shared with.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ImageShare {
    /// Id of the image.
    ///
    /// Example: `img-0vbqvzfn`.
    pub image_id: Option<String>,
    /// Accounts that may use the image.
    pub share_uin_info: Vec<ImageShareAccount>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ImageShare {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ImageShare {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["imageId", "shareUinInfo"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.image_id.encode(),
            1 => Value::unless_empty(&self.share_uin_info),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for ImageShare {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "imageId" => d.member("imageId", &mut value.image_id),
                "shareUinInfo" => d.member("shareUinInfo", &mut value.share_uin_info),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
