// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::{Extra, Timestamp},
};
use super::{ImageStatus, ImageType};

/// An image from which instances can be created.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Image {
    /// Id of the image.
    ///
    /// Example: `img-0vbqvzfn`.
    pub un_img_id: Option<String>,
    /// Name of the image.
    pub image_name: Option<String>,
    /// Remark on the image.
    pub image_description: Option<String>,
    /// Source of the image.
    pub image_type: Option<ImageType>,
    /// Operating system in the image, such as Ubuntu 12.04 64bit.
    pub os_name: Option<String>,
    /// Time of creation of the image.
    pub create_time: Option<Timestamp>,
    /// Account number of the creator of the image.
    pub creator: Option<String>,
    /// State of the image.
    pub status: Option<ImageStatus>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for Image {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for Image {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &[
                    "createTime",
                    "creator",
                    "imageDescription",
                    "imageName",
                    "imageType",
                    "osName",
                    "status",
                    "unImgId",
                ],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.create_time.encode(),
            1 => self.creator.encode(),
            2 => self.image_description.encode(),
            3 => self.image_name.encode(),
            4 => self.image_type.encode(),
            5 => self.os_name.encode(),
            6 => self.status.encode(),
            7 => self.un_img_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for Image {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "unImgId" => d.member("unImgId", &mut value.un_img_id),
                "imageName" => d.member("imageName", &mut value.image_name),
                "imageDescription" => {
                    d.member("imageDescription", &mut value.image_description)
                }
                "imageType" => d.member("imageType", &mut value.image_type),
                "osName" => d.member("osName", &mut value.os_name),
                "createTime" => d.member("createTime", &mut value.create_time),
                "creator" => d.member("creator", &mut value.creator),
                "createor" => d.alias("creator", &mut value.creator),
                "status" => d.member("status", &mut value.status),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
