//! One action, and the parts of a case that follow from it.

use std::collections::BTreeMap;

use serde_json::{
    Map, Value, json,
    value::{RawValue, to_raw_value},
};

use super::{
    case::{Call, Case, Exchange, Failure, Kind, Outcome, Sent, Told, Way},
    setup::{SETUP, SHA256_POST, TC3_POST, WAYS},
    sign::{self, Tc3},
    text,
};
use crate::model::{Action, Api, Envelope, ErrorKind, Member, FilledBy, Host};

/// Call's id in made-up answers.
pub const REQUEST_ID: &str = "5e1f0c0d-7a21-4b9c-9d0e-c0ffee000001";
/// Message of made-up failures: more than ASCII.
pub const MESSAGE: &str = "Refused: 拒绝";

/// An action of a generation.
pub struct Site<'m> {
    pub api: &'m Api,
    pub action: &'m Action,
    usual: Box<RawValue>,
}

impl<'m> Site<'m> {
    pub fn new(api: &'m Api, action: &'m Action) -> serde_json::Result<Self> {
        let mut site = Self { api, action, usual: RawValue::NULL.to_owned() };
        site.usual = to_raw_value(&site.call(&site.request()))?;
        Ok(site)
    }

    /// Sending [`request`](Self::request), where it is only the answer that counts.
    pub fn usual_call(&self) -> Told {
        Told::Text(self.usual.clone())
    }

    pub fn id(&self, rest: &str) -> String {
        format!("{}/{}/{rest}", self.api.folder, self.action.name.wire)
    }

    /// A case without exchanges.
    pub fn case(
        &self,
        kind: Kind,
        rest: &str,
        proves: impl Into<String>,
        call: impl Into<Told>,
        outcome: Outcome,
    ) -> Case {
        Case {
            id: self.id(rest),
            kind,
            api: self.api.folder.clone(),
            action: self.action.name.wire.clone(),
            proves: proves.into(),
            call: call.into(),
            http: Vec::new(),
            outcome,
        }
    }

    fn host(&self) -> Option<&'m Host> {
        self.api.host(&self.action.host)
    }

    /// Today's host and path, where the action is still served.
    fn today(&self) -> Option<(&'m str, &'m str)> {
        let today = self.api.today.as_ref().filter(|_| !self.action.gone_today)?;
        Some((self.host()?.today.as_deref()?, &today.path))
    }

    pub fn is_served_today(&self) -> bool {
        self.today().is_some()
    }

    /// Sending `request` in that way.
    pub fn call_by(&self, way: &'static str, request: &Value) -> Call {
        let (host, path) = match self.today() {
            Some(today) if self.way(way).signature.starts_with("TC3") => today,
            _ => (self.host().map_or("", |host| host.manual.as_str()), self.api.protocol.path.as_str()),
        };
        Call {
            request: Some(request.clone()),
            way,
            host: host.to_owned(),
            path: path.to_owned(),
            region: self.region(),
            ..Call::default()
        }
    }

    /// Sending `request` as a client does when nothing else is asked for.
    pub fn call(&self, request: &Value) -> Call {
        self.call_by(if self.is_served_today() { TC3_POST } else { SHA256_POST }, request)
    }

    /// A region that the generation has, for actions that need one.
    fn region(&self) -> Option<String> {
        if !self.action.region {
            return None;
        }
        let common = self.api.common.iter().find(|common| common.from == FilledBy::Caller);
        let known = common.and_then(|common| self.api.shape(common.member.known.as_ref()?));
        let value = known.and_then(|shape| shape.as_enum()?.values.first());
        Some(value.map_or_else(|| "region-1".to_owned(), |value| value.name.wire.clone()))
    }

    /// How requests of that key travel.
    pub fn way(&self, key: &str) -> Way {
        let known = WAYS.iter().find(|(own, _)| *own == key);
        known.map_or(Way { signature: "", method: "", content: "" }, |(_, way)| *way)
    }

    /// What a call sends; `signed`, to the last byte.
    pub fn sent(&self, call: &Call, signed: bool) -> Sent {
        let request = call.request.clone().unwrap_or_default();
        let way = self.way(call.way);
        if way.signature.starts_with("TC3") {
            self.sent_tc3(call, way, &request, signed)
        } else {
            self.sent_version1(call, way, &request, signed)
        }
    }

    fn sent_version1(&self, call: &Call, way: Way, request: &Value, signed: bool) -> Sent {
        let mut parameters = text::parameters(self.api, &self.action.request, request);
        for common in &self.api.common {
            let value = match common.from {
                FilledBy::Action => Some(self.action.name.wire.clone()),
                FilledBy::Version => Some(self.api.version.clone()),
                FilledBy::Caller => call.region.clone(),
                FilledBy::Clock => Some(SETUP.clock.to_string()),
                FilledBy::Random => Some(SETUP.nonce.to_string()),
                FilledBy::Credentials if common.member.required => Some(SETUP.secret_id.to_owned()),
                FilledBy::Signing if !common.member.required => Some(way.signature.to_owned()),
                FilledBy::Credentials | FilledBy::Signing => None,
            };
            parameters.extend(value.map(|value| (common.member.name.wire.clone(), value)));
        }
        let string_to_sign = signed.then(|| sign::version1_text(way.method, &call.host, &call.path, &parameters));
        let signature = string_to_sign.as_deref().map(|text| sign::version1(way.signature, text));
        Sent { parameters: Some(parameters), string_to_sign, signature, ..Sent::default() }
    }

    fn sent_tc3(&self, call: &Call, way: Way, request: &Value, signed: bool) -> Sent {
        let is_json = way.content == "json";
        let parameters = (!is_json).then(|| text::parameters(self.api, &self.action.request, request));
        let body = is_json.then(|| text::sorted_json(text::wire(self.api, request)));
        let query = parameters.as_ref().map(text::query).unwrap_or_default();
        let signing = Tc3 {
            method: way.method,
            host: &call.host,
            path: &call.path,
            query: &query,
            content_type: if is_json { "application/json" } else { "application/x-www-form-urlencoded" },
            body: body.as_deref().unwrap_or_default(),
        };
        let canonical_request = signed.then(|| signing.canonical_request());
        let string_to_sign = canonical_request.as_deref().map(|request| signing.text(request));
        let signature = string_to_sign.as_deref().map(|text| signing.signature(text));
        let mut headers = BTreeMap::from([
            ("X-TC-Action", self.action.name.wire.clone()),
            ("X-TC-Version", self.api.version.clone()),
            ("X-TC-Timestamp", SETUP.clock.to_string()),
        ]);
        headers.extend(call.region.clone().map(|region| ("X-TC-Region", region)));
        Sent { headers, parameters, body, canonical_request, string_to_sign, signature, printed: None }
    }

    /// The first documented request, or what is required and no more.
    pub fn request(&self) -> Value {
        match self.action.examples.first() {
            Some(example) => example.request.clone(),
            None => super::sample::request(self.api, &self.action.request),
        }
    }

    /// A made-up answer, typed: the members and what goes with every answer.
    pub fn answer(&self, members: Map<String, Value>) -> Value {
        let mut answer = members;
        match self.api.protocol.envelope {
            Envelope::Response => {
                // It may be there under another name.
                let is_there = |field: &&Member| {
                    field.aliases.iter().chain([&field.name.wire]).any(|name| answer.contains_key(name))
                };
                if !self.api.response.iter().any(|field| is_there(&field)) {
                    answer.insert("RequestId".to_owned(), REQUEST_ID.into());
                }
            }
            Envelope::Code => {
                answer.entry("code").or_insert_with(|| 0.into());
                answer.entry("message").or_insert_with(|| "ok".into());
            }
        }
        Value::Object(answer)
    }

    /// An answer as it travels, put into its envelope.
    pub fn body(&self, wire: Value) -> Value {
        match self.api.protocol.envelope {
            Envelope::Response => json!({ "Response": wire }),
            Envelope::Code => wire,
        }
    }

    /// An exchange that answers so.
    pub fn exchange(&self, body: Value) -> Exchange {
        Exchange { body: Some(body), ..Exchange::default() }
    }

    /// A made-up answer that tells of a failure.
    pub fn refusal(&self, code: &str) -> Value {
        match self.api.protocol.envelope {
            Envelope::Response => self.body(json!({
                "Error": { "Code": code, "Message": MESSAGE },
                "RequestId": REQUEST_ID,
            })),
            Envelope::Code => {
                let code = code.parse::<i64>().map_or_else(|_| code.into(), Value::from);
                json!({ "code": code, "message": MESSAGE })
            }
        }
    }

    /// What a client must make of [`refusal`](Self::refusal).
    pub fn refused(&self, code: &str, kind: ErrorKind) -> Outcome {
        Outcome::Error(Failure {
            failure: "service",
            action: Some(self.action.name.wire.clone()),
            code: Some(code.to_owned()),
            message: Some(MESSAGE.to_owned()),
            request_id: self.request_id(),
            is: Some(predicates(kind).to_vec()),
            ..Failure::default()
        })
    }

    /// The id that made-up answers have, in generations whose answers have any.
    pub fn request_id(&self) -> Option<String> {
        (self.api.protocol.envelope == Envelope::Response).then(|| REQUEST_ID.to_owned())
    }

    /// Members of an answer, the common ones last.
    pub fn answer_fields(&self) -> Vec<&'m Member> {
        self.action.response.members.iter().chain(&self.api.response).collect()
    }
}

/// What holds of errors of that kind, sorted.
fn predicates(kind: ErrorKind) -> &'static [&'static str] {
    match kind {
        ErrorKind::Auth => &["auth"],
        ErrorKind::Missing => &["missing"],
        ErrorKind::Throttled => &["retryable", "throttled"],
        ErrorKind::Server => &["retryable", "server"],
        ErrorKind::Caller | ErrorKind::Partial => &[],
    }
}
