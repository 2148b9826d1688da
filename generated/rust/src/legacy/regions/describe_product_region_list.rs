// @generated from the spec; edit that and run `cargo xtask codegen`.
use std::collections::BTreeMap;
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Member, Structure},
    types::Extra,
};
use crate::legacy::types::ProductType;
use super::super::{Client, api};

/// Lists the regions in which a product is available.
///
/// The request of [`Client::describe_product_region_list`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct DescribeProductRegionListRequest {
    /// Kind of product to list the regions of.
    ///
    /// Required.
    pub instance_type: ProductType,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DescribeProductRegionListRequest {
    /// Creates a request from its required members.
    pub fn new(instance_type: ProductType) -> Self {
        Self {
            instance_type,
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for DescribeProductRegionListRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeProductRegionListRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["instanceType"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.instance_type.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DescribeProductRegionListRequest`](crate::legacy::DescribeProductRegionListRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeProductRegionListResponse {
    /// Chinese names of the regions. The keys are the region codes.
    pub available_region: BTreeMap<String, String>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DescribeProductRegionListResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeProductRegionListResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["availableRegion", "code", "codeDesc", "message"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.available_region.encode(),
            1 => self.code.encode(),
            2 => self.code_desc.encode(),
            3 => self.message.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DescribeProductRegionListResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "availableRegion" => {
                    d.member("availableRegion", &mut value.available_region)
                }
                "code" => d.member("code", &mut value.code),
                "message" => d.member("message", &mut value.message),
                "codeDesc" => d.member("codeDesc", &mut value.code_desc),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "DescribeProductRegionList",
    &[Member::new("instanceType", Kind::Integer).required(true)],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "DescribeProductRegionList",
    &api::API,
    &api::HOST_TRADE,
    Effect::Read,
    &STRUCTURE,
);

impl Request for DescribeProductRegionListRequest {
    type Response = DescribeProductRegionListResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Lists the regions in which a product is available.
    ///
    /// The codes in the response are the values of `Region` in other calls. Besides the regions, the number of instances
    /// that an account can buy is limited, too.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// Regions of cloud servers:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DescribeProductRegionListRequest::new(types::ProductType::Cvm);
    /// let response = client.describe_product_region_list(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn describe_product_region_list(
        &self,
        request: DescribeProductRegionListRequest,
    ) -> Result<DescribeProductRegionListResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Lists the regions in which a product is available.
    ///
    /// Blocks until the response has been read. [`Client::describe_product_region_list`](super::super::Client::describe_product_region_list) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::describe_product_region_list`](super::super::Client::describe_product_region_list).
    pub fn describe_product_region_list(
        &self,
        request: DescribeProductRegionListRequest,
    ) -> Result<DescribeProductRegionListResponse, Error> {
        self.send(request)
    }
}
