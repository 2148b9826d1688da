// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::Extra,
};
use super::ImageShare;

/// How the images are shared.
///
/// Manual: p297-299.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetImageShareUinInfoData {
    /// How many images imageList has.
    pub image_num: Option<i64>,
    /// Upper limit on sharing.
    ///
    /// The manual contradicts itself: The table calls it the number of images that may be shared; 50, as in the example, is elsewhere the number of accounts one image may be shared with.
    pub max_img_share_num: Option<i64>,
    /// The images, each with the accounts that may use it.
    pub image_list: Vec<ImageShare>,
    /// Members that the spec lacks, as they came.
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
                "imageNum" => d.member("imageNum", &mut value.image_num)?,
                "maxImgShareNum" => {
                    d.member("maxImgShareNum", &mut value.max_img_share_num)?
                }
                "imageList" => d.member("imageList", &mut value.image_list)?,
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}
