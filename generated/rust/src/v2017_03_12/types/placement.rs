// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Kind, Limit, Member, Structure},
    types::Extra,
};

/// Zone, project and dedicated host of an instance.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct Placement {
    /// Zone of the instance, as listed by [`Client::describe_zones`](crate::v2017_03_12::Client::describe_zones).
    ///
    /// Required. Example: `ap-guangzhou-1`. [`Zone`](crate::v2017_03_12::types::Zone) lists the known values.
    pub zone: Option<String>,
    /// Id of the project that the instance belongs to. If it is not set, this is the default project. `DescribeProject` of the vendor's API for accounts lists the ids.
    pub project_id: Option<i64>,
    /// Ids of dedicated hosts that the account has bought. The instances are placed on them at random. The service does not support this yet.
    ///
    /// Example: `host-11112222`.
    pub host_ids: Option<Vec<String>>,
    /// Id of the dedicated host that the instance runs on. It is empty if the instance runs on no dedicated host.
    ///
    /// In responses only. Example: `host-11112222`.
    pub host_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Placement {
    /// Creates a value from its required members.
    pub fn new(zone: impl Into<String>) -> Self {
        Self {
            zone: Some(zone.into()),
            project_id: None,
            host_ids: None,
            host_id: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`project_id`](Self::project_id): id of the project that the instance belongs to. If it is not set, this is the default project. `DescribeProject` of the vendor's API for accounts lists the ids.
    pub fn project_id(mut self, value: i64) -> Self {
        self.project_id = Some(value);
        self
    }

    /// Sets [`host_ids`](Self::host_ids): ids of dedicated hosts that the account has bought. The instances are placed on them at random. The service does not support this yet.
    pub fn host_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.host_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Encode for Placement {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for Placement {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["HostId", "HostIds", "ProjectId", "Zone"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.host_id.encode(),
            1 => self.host_ids.encode(),
            2 => self.project_id.encode(),
            3 => self.zone.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for Placement {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "Zone" => d.member("Zone", &mut value.zone),
                "ProjectId" => d.member("ProjectId", &mut value.project_id),
                "HostIds" => d.member("HostIds", &mut value.host_ids),
                "HostId" => d.member("HostId", &mut value.host_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

#[allow(dead_code)]
pub(crate) static STRUCTURE: Structure = Structure::new(
    "Placement",
    &[
        Member::new("HostIds", Kind::List(&Kind::String))
            .limits(&[Limit::Prefix(&["host-"])]),
        Member::new("ProjectId", Kind::Integer),
        Member::new("Zone", Kind::String).required(true),
    ],
    &[],
);
