// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    encode::{Encode, Members, Names, Value},
    types::Extra,
};

/// An image and an account that may use it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct ImageSharedAccount {
    /// Id of the image.
    ///
    /// Example: `img-pmqg1cw7`.
    pub image_id: Option<String>,
    /// Id of the account.
    pub account_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl ImageSharedAccount {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`image_id`](Self::image_id): id of the image.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Sets [`account_id`](Self::account_id): id of the account.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }
}

impl Encode for ImageSharedAccount {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ImageSharedAccount {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["AccountId", "ImageId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.account_id.encode(),
            1 => self.image_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}
