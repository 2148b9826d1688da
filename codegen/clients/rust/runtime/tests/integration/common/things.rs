//! A paginated request, as in generated code.

use serde_json::{Value, json};
use tencentcloud_core::{
    Request,
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value as Encoded},
    pagination::Paged,
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};

static STRUCTURE: Structure = Structure::new(
    "DescribeThingsRequest",
    &[
        Member::new("Ids", Kind::List(&Kind::String)),
        Member::new("Limit", Kind::Integer)
            .limits(&[Limit::Range { min: Some(1), max: Some(100), step: None }])
            .default("20"),
        Member::new("Offset", Kind::Integer).default("0"),
    ],
    &[],
);

static ACTION: Action = super::action("DescribeThings", &super::V3, &super::CVM, Effect::Read).request(&STRUCTURE);

#[derive(Clone, Debug, Default)]
pub struct DescribeThingsRequest {
    pub ids: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub extra: Extra,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeThingsResponse {
    pub total: Option<i64>,
    pub things: Vec<Thing>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Thing {
    pub id: Option<String>,
    pub state: Option<String>,
}

impl Encode for DescribeThingsRequest {
    fn encode(&self) -> Encoded<'_> {
        Encoded::Structure(self)
    }
}

impl Members for DescribeThingsRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Ids", "Limit", "Offset"]) }
    }

    fn member(&self, index: usize) -> Encoded<'_> {
        match index {
            0 => self.ids.encode(),
            1 => self.limit.encode(),
            _ => self.offset.encode(),
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Encode for DescribeThingsResponse {
    fn encode(&self) -> Encoded<'_> {
        Encoded::Structure(self)
    }
}

impl Members for DescribeThingsResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["ThingSet", "TotalCount"]) }
    }

    fn member(&self, index: usize) -> Encoded<'_> {
        if index == 0 { Encoded::unless_empty(&self.things) } else { self.total.encode() }
    }
}

impl Encode for Thing {
    fn encode(&self) -> Encoded<'_> {
        Encoded::Structure(self)
    }
}

impl Members for Thing {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Id", "State"]) }
    }

    fn member(&self, index: usize) -> Encoded<'_> {
        if index == 0 { self.id.encode() } else { self.state.encode() }
    }
}

impl Decode for DescribeThingsResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut v = Self::default();
        let mut extra = Extra::new();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "TotalCount" => d.member("TotalCount", &mut v.total)?,
                "ThingSet" => d.member("ThingSet", &mut v.things)?,
                _ => d.unknown(&key, &mut extra)?,
            }
        }
        Ok(v)
    }
}

impl Decode for Thing {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut v = Self::default();
        let mut extra = Extra::new();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "Id" => d.member("Id", &mut v.id)?,
                "State" => d.member("State", &mut v.state)?,
                _ => d.unknown(&key, &mut extra)?,
            }
        }
        Ok(v)
    }
}

impl Request for DescribeThingsRequest {
    type Response = DescribeThingsResponse;
    const ACTION: &'static Action = &ACTION;

    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Paged for DescribeThingsRequest {
    type Item = Thing;
    const DEFAULT_LIMIT: Option<i64> = Some(20);

    fn offset(&self) -> Option<i64> {
        self.offset
    }

    fn set_offset(&mut self, offset: i64) {
        self.offset = Some(offset);
    }

    fn limit(&self) -> Option<i64> {
        self.limit
    }

    fn total(response: &DescribeThingsResponse) -> Option<i64> {
        response.total
    }

    fn count(response: &DescribeThingsResponse) -> usize {
        response.things.len()
    }

    fn items(response: DescribeThingsResponse) -> Vec<Thing> {
        response.things
    }
}

/// Returns a page of things with the given `total`.
pub fn page(total: impl Into<Value>, things: &[(&str, &str)]) -> Value {
    let things: Vec<_> = things.iter().map(|(id, state)| json!({"Id": id, "State": state})).collect();
    json!({"TotalCount": total.into(), "ThingSet": things})
}

/// Returns the page of `things` that a request asks for. It has 20 unless the request has a limit, and never more than
/// `most`.
pub fn page_of(request: &Value, things: &[(&str, &str)], most: usize) -> Value {
    let number = |name: &str| request.get(name).map(|number| usize::try_from(number.as_u64().unwrap()).unwrap());
    let ids = request.get("Ids").and_then(Value::as_array);
    let is_asked_for = |id: &str| ids.is_none_or(|ids| ids.iter().any(|asked| asked == id));
    let things: Vec<_> = things.iter().copied().filter(|(id, _)| is_asked_for(id)).collect();
    let limit = number("Limit").unwrap_or(20).min(most);
    let part: Vec<_> = things.iter().copied().skip(number("Offset").unwrap_or(0)).take(limit).collect();
    page(things.len(), &part)
}
