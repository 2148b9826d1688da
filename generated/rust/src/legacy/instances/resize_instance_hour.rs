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
/// Sent by [`Client::resize_instance_hour`], which tells more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ResizeInstanceHourRequest {
    /// Hourly instance to change; it must be shut down.
    ///
    /// Format: instance-id.
    pub instance_id: String,
    /// Cores afterwards; each model allows some pairs of cores and memory.
    ///
    /// Unit: core.
    pub cpu: Option<i64>,
    /// Memory afterwards; each model allows some pairs of cores and memory.
    ///
    /// Unit: GB.
    pub mem: Option<i64>,
    /// Data disk afterwards; 0 means none.
    ///
    /// Unit: GB. Range: in steps of 10.
    ///
    /// The manual contradicts itself: Required, yet its text gives a default of 0, and the example leaves it out. We require it.
    pub storage_size: i64,
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl ResizeInstanceHourRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>, storage_size: i64) -> Self {
        Self {
            instance_id: instance_id.into(),
            cpu: None,
            mem: None,
            storage_size,
            extra: Extra::default(),
        }
    }

    /// Sets [`cpu`](Self::cpu): cores afterwards; each model allows some pairs of cores and memory.
    pub fn cpu(mut self, value: i64) -> Self {
        self.cpu = Some(value);
        self
    }

    /// Sets [`mem`](Self::mem): memory afterwards; each model allows some pairs of cores and memory.
    pub fn mem(mut self, value: i64) -> Self {
        self.mem = Some(value);
        self
    }

    /// Sends a parameter that the spec lacks, under the name the wire has.
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
    /// Zero when all went well; any other number is listed under errors.
    ///
    /// The manual contradicts itself: The page of error codes (p217-218) prints the text codes of the revised API under this API's heading. We take the numeric table of another publication of that page.
    pub code: Option<i64>,
    /// Why the call failed, in words that may change; empty, ok or success when it did not.
    pub message: Option<String>,
    /// Name of the code, Success when the call worked.
    ///
    /// Inferred: No table lists it; the responses of several pages print it.
    pub code_desc: Option<String>,
    /// Members that the spec lacks, as they came.
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
                "code" => d.member("code", &mut value.code)?,
                "message" => d.member("message", &mut value.message)?,
                "codeDesc" => d.member("codeDesc", &mut value.code_desc)?,
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "ResizeInstanceHour",
    &[
        Member::new("cpu", Kind::Integer),
        Member::new("instanceId", Kind::Text)
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
    /// The account must pay in advance; the instance must be hourly, shut down, start from a cloud disk and have no elastic cloud disk
    /// attached. Nothing can be made smaller, and the kind of data disk stays as it is. ResizeInstance does the same for prepaid
    /// instances.
    ///
    /// **This call may cost money.**
    ///
    /// The response comes before the work is done.
    ///
    /// Manual: p280-282.
    ///
    /// # Errors
    ///
    /// The manual lists no codes for this action, beside those of every call.
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
    /// [`Client::resize_instance_hour`](super::super::Client::resize_instance_hour) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn resize_instance_hour(
        &self,
        request: ResizeInstanceHourRequest,
    ) -> Result<ResizeInstanceHourResponse, Error> {
        self.send(request)
    }
}
