// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Gives an hourly instance more cores, memory or disk.
///
/// The request of [`Client::resize_instance_hour`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ResizeInstanceHourRequest {
    /// Hourly instance to change; it must be shut down.
    ///
    /// Required. Example: `ins-r8hr2upy`.
    pub instance_id: String,
    /// Number of cores after the upgrade. Each model allows only certain combinations of cores and memory.
    ///
    /// Unit: core.
    pub cpu: Option<i64>,
    /// Memory after the upgrade. Each model allows only certain combinations of cores and memory.
    ///
    /// Unit: GB.
    pub mem: Option<i64>,
    /// Size of the data disk after the upgrade; 0 means no data disk. The kind of disk limits it.
    ///
    /// Required. Range: a multiple of 10 GB.
    pub storage_size: i64,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ResizeInstanceHourRequest {
    /// Creates a request from its required members.
    pub fn new(instance_id: impl Into<String>, storage_size: i64) -> Self {
        Self {
            instance_id: instance_id.into(),
            cpu: None,
            mem: None,
            storage_size,
            extra: Extra::default(),
        }
    }

    /// Sets [`cpu`](Self::cpu): number of cores after the upgrade. Each model allows only certain combinations of cores and memory.
    pub fn cpu(mut self, value: i64) -> Self {
        self.cpu = Some(value);
        self
    }

    /// Sets [`mem`](Self::mem): memory after the upgrade. Each model allows only certain combinations of cores and memory.
    pub fn mem(mut self, value: i64) -> Self {
        self.mem = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for ResizeInstanceHourRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ResizeInstanceHourRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["cpu", "instanceId", "mem", "storageSize"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.cpu.encode(),
            1 => self.instance_id.encode(),
            2 => self.mem.encode(),
            3 => self.storage_size.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`ResizeInstanceHourRequest`](crate::legacy::ResizeInstanceHourRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResizeInstanceHourResponse {
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ResizeInstanceHourResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ResizeInstanceHourResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["code", "codeDesc", "message"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.code.encode(),
            1 => self.code_desc.encode(),
            2 => self.message.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for ResizeInstanceHourResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
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
    "ResizeInstanceHour",
    &[
        Member::new("cpu", Kind::Integer),
        Member::new("instanceId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["ins-", "qcvm"])]),
        Member::new("mem", Kind::Integer),
        Member::new("storageSize", Kind::Integer)
            .required(true)
            .limits(
                &[
                    Limit::Range {
                        min: None,
                        max: None,
                        step: Some(10),
                    },
                ],
            ),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "ResizeInstanceHour",
    &api::API,
    &api::HOST_CVM,
    Effect::Purchase,
    &STRUCTURE,
);

impl Request for ResizeInstanceHourRequest {
    type Response = ResizeInstanceHourResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Gives an hourly instance more cores, memory or disk.
    ///
    /// The account must pay in advance. The instance must be hourly and shut down, it must start from a cloud disk, and no
    /// elastic cloud disk may be attached to it. Nothing can be made smaller, and the kind of the data disk does not
    /// change. [`Client::resize_instance`](crate::legacy::Client::resize_instance) is the action for prepaid instances.
    ///
    /// **This call may cost money.**
    ///
    /// The response comes before the work is done.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// More memory:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ResizeInstanceHourRequest::new(
    ///         "qcvm8e7bf56c115c53ce2d2a1ac2ea6e657a",
    ///         0,
    ///     )
    ///     .mem(2);
    /// let response = client.resize_instance_hour(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn resize_instance_hour(
        &self,
        request: ResizeInstanceHourRequest,
    ) -> Result<ResizeInstanceHourResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Gives an hourly instance more cores, memory or disk.
    ///
    /// **This call may cost money.**
    ///
    /// Blocks until the response has been read. [`Client::resize_instance_hour`](super::super::Client::resize_instance_hour) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::resize_instance_hour`](super::super::Client::resize_instance_hour).
    pub fn resize_instance_hour(
        &self,
        request: ResizeInstanceHourRequest,
    ) -> Result<ResizeInstanceHourResponse, Error> {
        self.send(request)
    }
}
