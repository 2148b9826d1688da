// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::{Extra, Timestamp},
};
use super::{ImageSource, ImageState, ImageType};

/// An image from which instances can be created.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Image {
    /// Id of the image.
    ///
    /// Example: `img-pmqg1cw7`.
    pub image_id: Option<String>,
    /// Operating system in the image.
    pub os_name: Option<String>,
    /// Size of the operating system in the image.
    ///
    /// Unit: GiB.
    pub image_size: Option<String>,
    /// Source of the image, as seen by the calling account.
    pub image_type: Option<ImageType>,
    /// Time of creation of the image.
    pub created_time: Option<Timestamp>,
    /// State of the image.
    pub image_state: Option<ImageState>,
    /// Name of the image.
    pub image_name: Option<String>,
    /// Remark on the image.
    pub image_description: Option<String>,
    /// Origin of the image.
    pub image_source: Option<ImageSource>,
    /// Creator of the image. For the vendor's own images, it is `PUBLIC`.
    pub image_creator: Option<String>,
    /// Family of the operating system, such as CentOS.
    pub platform: Option<String>,
    /// Processor architecture, such as `x86_64`.
    pub architecture: Option<String>,
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
                    "Architecture",
                    "CreatedTime",
                    "ImageCreator",
                    "ImageDescription",
                    "ImageId",
                    "ImageName",
                    "ImageSize",
                    "ImageSource",
                    "ImageState",
                    "ImageType",
                    "OsName",
                    "Platform",
                ],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.architecture.encode(),
            1 => self.created_time.encode(),
            2 => self.image_creator.encode(),
            3 => self.image_description.encode(),
            4 => self.image_id.encode(),
            5 => self.image_name.encode(),
            6 => self.image_size.encode(),
            7 => self.image_source.encode(),
            8 => self.image_state.encode(),
            9 => self.image_type.encode(),
            10 => self.os_name.encode(),
            11 => self.platform.encode(),
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
                "ImageId" => d.member("ImageId", &mut value.image_id),
                "OsName" => d.member("OsName", &mut value.os_name),
                "ImageOsName" => d.alias("OsName", &mut value.os_name),
                "ImageSize" => d.member("ImageSize", &mut value.image_size),
                "ImageType" => d.member("ImageType", &mut value.image_type),
                "CreatedTime" => d.member("CreatedTime", &mut value.created_time),
                "ImageCreateTime" => d.alias("CreatedTime", &mut value.created_time),
                "ImageState" => d.member("ImageState", &mut value.image_state),
                "ImageStatus" => d.alias("ImageState", &mut value.image_state),
                "ImageName" => d.member("ImageName", &mut value.image_name),
                "ImageDescription" => {
                    d.member("ImageDescription", &mut value.image_description)
                }
                "ImageSource" => d.member("ImageSource", &mut value.image_source),
                "ImageCreator" => d.member("ImageCreator", &mut value.image_creator),
                "Creator" => d.alias("ImageCreator", &mut value.image_creator),
                "Platform" => d.member("Platform", &mut value.platform),
                "Architecture" => d.member("Architecture", &mut value.architecture),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
