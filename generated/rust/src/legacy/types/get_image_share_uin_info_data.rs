// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::Extra,
};
use super::ImageShare;

/// Information about the sharing of the images.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetImageShareUinInfoData {
    /// Number of images in [`image_list`](crate::legacy::types::GetImageShareUinInfoData::image_list).
    pub image_num: Option<i64>,
    /// Upper limit on sharing. It is not clear whether it counts images or accounts.
    pub max_img_share_num: Option<i64>,
    /// The images, each with the accounts that may use it.
    pub image_list: Vec<ImageShare>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for GetImageShareUinInfoData {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for GetImageShareUinInfoData {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["imageList", "imageNum", "maxImgShareNum"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.image_list),
            1 => self.image_num.encode(),
            2 => self.max_img_share_num.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for GetImageShareUinInfoData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "imageNum" => d.member("imageNum", &mut value.image_num),
                "maxImgShareNum" => {
                    d.member("maxImgShareNum", &mut value.max_img_share_num)
                }
                "imageList" => d.member("imageList", &mut value.image_list),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
