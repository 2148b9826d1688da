//! Builds the parts of cases that follow from an action.

use serde_json::{Map, Value, json};

use super::{
    case::{Call, Case, Exchange, ExpectedError, ExpectedRequest, Kind, Outcome, ScriptedResponse, SigningProfile},
    encoding,
    first_uses::FirstUses,
    setup::{SETUP, SHA1_GET, SHA256_POST, SIGNING_PROFILES, TC3_GET, TC3_POST},
    signing::{self, Tc3},
};
use crate::model::{
    Action, Api, CallProtocol, Effect, EndpointName, Envelope, ErrorCode, ErrorKind, FilledBy, Host, Member,
    RaisedError, RegionNeed,
};

/// Request id of responses that are not documented.
pub const REQUEST_ID: &str = "5e1f0c0d-7a21-4b9c-9d0e-c0ffee000001";
/// Message of error responses, with characters beyond ASCII.
pub const MESSAGE: &str = "Refused: 拒绝";

/// Builds the cases of an action.
pub struct CaseBuilder<'m> {
    pub protocol: &'m CallProtocol,
    pub api: &'m Api,
    pub action: &'m Action,
    pub uses: &'m FirstUses<'m>,
    default_call: Call,
}

impl<'m> CaseBuilder<'m> {
    pub fn new(protocol: &'m CallProtocol, api: &'m Api, action: &'m Action, uses: &'m FirstUses<'m>) -> Self {
        let mut builder = Self { protocol, api, action, uses, default_call: Call::default() };
        builder.default_call = builder.call(&builder.request());
        builder
    }

    /// Returns the call with [`request`](Self::request), for cases that are about the response.
    pub fn default_call(&self) -> Call {
        self.default_call.clone()
    }

    /// Returns the API version and the name of the action.
    pub fn key(&self) -> String {
        format!("{}/{}", self.api.folder, self.action.name.wire)
    }

    pub fn id(&self, rest: &str) -> String {
        format!("{}/{}/{rest}", self.api.folder, self.action.name.wire)
    }

    /// Returns a case without exchanges.
    pub fn case(&self, kind: Kind, rest: &str, description: impl Into<String>, call: Call, outcome: Outcome) -> Case {
        Case {
            id: self.id(rest),
            kind,
            description: description.into(),
            call_changes: changes(&self.default_call, &call),
            call: Box::new(call),
            exchanges: Vec::new(),
            outcome,
            secrets: Vec::new(),
        }
    }

    fn host(&self) -> Option<&'m Host> {
        self.api.host(&self.action.host)
    }

    /// Returns the host and path on the endpoint `tencentcloud`, if that has the action.
    fn tencentcloud(&self) -> Option<(&'m str, &'m str)> {
        let endpoint = self.api.endpoints.tencentcloud.as_ref()?;
        if self.action.endpoint == Some(EndpointName::Qcloud) {
            return None;
        }
        Some((self.host()?.tencentcloud.as_deref()?, &endpoint.path))
    }

    pub fn is_on_tencentcloud(&self) -> bool {
        self.tencentcloud().is_some()
    }

    /// Returns the call with `request` and the signing profile `profile`.
    pub fn call_by(&self, profile: &'static str, request: &Value) -> Call {
        let (host, path) = match self.tencentcloud() {
            Some(target) if self.profile(profile).signature.starts_with("TC3") => target,
            _ => (
                self.host().and_then(|host| host.qcloud.as_deref()).unwrap_or_default(),
                self.api.endpoints.qcloud.as_ref().map_or("", |endpoint| endpoint.path.as_str()),
            ),
        };
        Call {
            request: Some(request.clone()),
            signing_profile: profile,
            host: host.to_owned(),
            path: path.to_owned(),
            region: self.region(),
            ..Call::default()
        }
    }

    /// Returns the call with `request` and the default signing profile.
    pub fn call(&self, request: &Value) -> Call {
        self.call_by(if self.is_on_tencentcloud() { TC3_POST } else { SHA256_POST }, request)
    }

    /// `true` if the action is the first of its API version for which `condition` holds.
    pub fn is_first(&self, condition: impl Fn(&Action) -> bool) -> bool {
        self.api.actions.iter().find(|action| condition(action)).is_some_and(|first| std::ptr::eq(first, self.action))
    }

    /// `true` for the action that stands for all reads: the first paginated one whose request has no required member.
    pub fn is_reader(&self) -> bool {
        self.is_first(|action| {
            action.effect == Effect::Read
                && action.pagination.as_ref().is_some_and(|pages| pages.total.is_some())
                && !action.request.members.iter().any(|member| member.required)
        })
    }

    /// `true` for the action that stands for all writes that might be executed twice.
    pub fn is_writer(&self) -> bool {
        self.is_first(|action| {
            matches!(action.effect, Effect::Write | Effect::Unknown) && action.idempotency_token.is_none()
        })
    }

    /// Returns the first common error code of that kind, or else the first one of the action.
    pub fn code(&self, kind: ErrorKind) -> Option<&'m ErrorCode> {
        let own = |error: &&ErrorCode| self.action.errors.iter().any(|own| own.code == error.name.wire);
        let mut codes = self.api.errors.iter().filter(|error| error.kind == kind);
        codes.clone().find(|error| error.actions.is_empty()).or_else(|| codes.find(own))
    }

    /// Returns the signing profiles that the action can be called with.
    pub fn profiles(&self) -> &'static [&'static str] {
        match (self.api.endpoints.qcloud.is_some(), self.is_on_tencentcloud()) {
            // Nothing says how such a version writes a query.
            (false, _) => &[TC3_POST],
            (true, false) => &[SHA1_GET, SHA256_POST],
            (true, true) => &[SHA1_GET, SHA256_POST, TC3_POST, TC3_GET],
        }
    }

    /// Returns an exchange that accepts any request of the action, and a response with exactly the body `text`.
    pub fn text_exchange(&self, status: u16, text: &str) -> Exchange {
        let response = ScriptedResponse { status: Some(status), text: Some(text.to_owned()), ..Default::default() };
        Exchange { response: Some(response), ..Exchange::default() }
    }

    /// Returns a case in which the call fails, is repeated and succeeds.
    pub fn repeated(&self, kind: Kind, rest: &str, description: &str, call: Call, failures: Vec<Exchange>) -> Case {
        let request = self.expected_request(&call, false);
        let response = self.response(Map::new());
        let mut case = self.case(kind, rest, description, call, Outcome::Response(response.clone()));
        case.exchanges.extend(failures.into_iter().map(|failure| Exchange { request: request.clone(), ..failure }));
        case.exchanges.push(Exchange { request, ..self.exchange(self.body(response)) });
        case
    }

    /// Returns an expected error of that kind, raised by the action.
    pub fn error(&self, kind: &'static str) -> ExpectedError {
        ExpectedError { kind, action: Some(self.action.name.wire.clone()), ..ExpectedError::default() }
    }

    /// Returns a region of the API version, for actions that need one.
    fn region(&self) -> Option<String> {
        if self.action.region == RegionNeed::None {
            return None;
        }
        let common = self.api.common.iter().find(|common| common.from == FilledBy::Caller);
        let known = common.and_then(|common| self.api.shape(common.member.known.as_ref()?));
        let value = known.and_then(|shape| shape.as_enum()?.values.first());
        Some(value.map_or_else(|| "region-1".to_owned(), |value| value.name.wire.clone()))
    }

    /// Returns the signing profile with that key.
    pub fn profile(&self, key: &str) -> SigningProfile {
        let known = SIGNING_PROFILES.iter().find(|(own, _)| *own == key);
        known.map_or(SigningProfile { signature: "", method: "", content: "" }, |(_, profile)| *profile)
    }

    /// Returns the header `Content-Type` of the requests of a signing profile.
    pub fn content_type(&self, profile: SigningProfile) -> Option<&'m str> {
        self.protocol.formats.get(profile.content).map(|format| format.content_type.as_str())
    }

    /// Returns the request that a call sends, with its signature if `signed` is `true`.
    pub fn expected_request(&self, call: &Call, signed: bool) -> ExpectedRequest {
        let request = call.request.clone().unwrap_or_default();
        let profile = self.profile(call.signing_profile);
        if profile.signature.starts_with("TC3") {
            self.tc3_request(call, profile, &request, signed)
        } else {
            self.version1_request(call, profile, &request, signed)
        }
    }

    fn version1_request(&self, call: &Call, profile: SigningProfile, request: &Value, signed: bool) -> ExpectedRequest {
        let mut parameters = encoding::parameters(self.api, &self.action.request, request);
        for common in &self.api.common {
            let value = match common.from {
                FilledBy::Action => Some(self.action.name.wire.clone()),
                FilledBy::Version => Some(self.api.version.clone()),
                FilledBy::Caller => call.region.clone(),
                FilledBy::Clock => Some(call.clock.unwrap_or(SETUP.clock).to_string()),
                FilledBy::Random => Some(SETUP.nonce.to_string()),
                FilledBy::Credentials if common.member.required => Some(SETUP.secret_id.to_owned()),
                FilledBy::Signing if !common.member.required => Some(profile.signature.to_owned()),
                FilledBy::Credentials => call.session_token.map(str::to_owned),
                FilledBy::Signing => None,
            };
            parameters.extend(value.map(|value| (common.member.name.wire.clone(), value)));
        }
        let string_to_sign = signed.then(|| {
            signing::version1_text(
                &self.protocol.signatures.version_1,
                profile.method,
                &call.host,
                &call.path,
                &parameters,
            )
        });
        let signature = string_to_sign.as_deref().map(|text| signing::version1(profile.signature, text));
        ExpectedRequest { parameters: Some(parameters), string_to_sign, signature, ..ExpectedRequest::default() }
    }

    fn tc3_request(&self, call: &Call, profile: SigningProfile, request: &Value, signed: bool) -> ExpectedRequest {
        let is_json = profile.content == "json";
        let parameters = (!is_json).then(|| encoding::parameters(self.api, &self.action.request, request));
        let body = is_json.then(|| encoding::sorted_json(encoding::wire(self.api, request)));
        let query = parameters.as_ref().map(encoding::query).unwrap_or_default();
        let layout = &self.protocol.signatures.tc3;
        let signing = Tc3 {
            layout,
            method: profile.method,
            host: &call.host,
            path: &call.path,
            query: &query,
            content_type: self.content_type(profile).unwrap_or_default(),
            body: body.as_deref().unwrap_or_default(),
            clock: call.clock.unwrap_or(SETUP.clock),
        };
        let canonical_request = signed.then(|| signing.canonical_request());
        let string_to_sign = canonical_request.as_deref().map(|request| signing.text(request));
        let signature = string_to_sign.as_deref().map(|text| signing.signature(text));
        let values = [
            ("Action", Some(self.action.name.wire.clone())),
            ("Version", Some(self.api.version.clone())),
            ("Timestamp", Some(signing.clock.to_string())),
            ("Region", call.region.clone()),
            ("Token", call.session_token.map(str::to_owned)),
        ];
        let values = values.into_iter().filter_map(|(name, value)| Some((layout.headers.get(name)?.clone(), value?)));
        let headers = values.collect();
        ExpectedRequest {
            headers,
            parameters,
            body,
            canonical_request,
            string_to_sign,
            signature,
            ..ExpectedRequest::default()
        }
    }

    /// Returns the first documented request, or one with the required members.
    pub fn request(&self) -> Value {
        match self.action.examples.first() {
            Some(example) => example.request.clone(),
            None => super::sample::request(self.api, &self.action.request),
        }
    }

    /// Returns a typed response with `members`, and with the members that every response has.
    pub fn response(&self, members: Map<String, Value>) -> Value {
        let mut response = members;
        match self.api.protocol.envelope {
            Envelope::Response => {
                // The request id may be present under an alias.
                let is_present = |member: &&Member| {
                    member.aliases.iter().chain([&member.name.wire]).any(|name| response.contains_key(name))
                };
                if !self.api.response.iter().any(|member| is_present(&member)) {
                    response.insert("RequestId".to_owned(), REQUEST_ID.into());
                }
            }
            Envelope::Code => {
                response.entry("code").or_insert_with(|| 0.into());
                response.entry("message").or_insert_with(|| "ok".into());
            }
        }
        Value::Object(response)
    }

    /// Returns the body of a response: its envelope around its members.
    pub fn body(&self, wire: Value) -> Value {
        match self.api.protocol.envelope {
            Envelope::Response => json!({ "Response": wire }),
            Envelope::Code => wire,
        }
    }

    /// Returns an exchange that accepts any request of the action.
    pub fn exchange(&self, body: Value) -> Exchange {
        Exchange::new(ExpectedRequest::default(), body)
    }

    /// Returns the body of an error response.
    pub fn error_response(&self, code: &str) -> Value {
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

    /// Returns the expected outcome of [`error_response`](Self::error_response).
    pub fn error_outcome(&self, code: &str, kind: ErrorKind) -> Outcome {
        let (code, message) = (code.to_owned(), MESSAGE.to_owned());
        self.service_error(RaisedError { code, message, request_id: self.request_id() }, Some(kind))
    }

    /// Returns the expected outcome of an example that is an error.
    pub fn raised_outcome(&self, raised: &RaisedError) -> Outcome {
        self.service_error(raised.clone(), self.api.error(&raised.code).map(|error| error.kind))
    }

    /// Returns an error of the service. Without a kind, any predicates may hold.
    fn service_error(&self, raised: RaisedError, kind: Option<ErrorKind>) -> Outcome {
        Outcome::Error(ExpectedError {
            code: Some(raised.code),
            message: Some(raised.message),
            request_id: raised.request_id,
            is: kind.map(|kind| predicates(kind).to_vec()),
            ..self.error("service")
        })
    }

    /// Returns the request id of responses, in API versions that have request ids.
    pub fn request_id(&self) -> Option<String> {
        (self.api.protocol.envelope == Envelope::Response).then(|| REQUEST_ID.to_owned())
    }

    /// Returns the members of the response, the common ones last.
    pub fn response_members(&self) -> Vec<&'m Member> {
        self.action.response.members.iter().chain(&self.api.response).collect()
    }
}

/// Returns the members of `call` that differ from those of `default`; null for those that `call` lacks.
fn changes(default: &Call, call: &Call) -> Map<String, Value> {
    let members = |call: &Call| match serde_json::to_value(call) {
        Ok(Value::Object(members)) => members,
        _ => Map::new(),
    };
    let (default, mut call) = (members(default), members(call));
    for (name, value) in default {
        match call.get(&name) {
            None => drop(call.insert(name, Value::Null)),
            Some(own) if *own == value => drop(call.shift_remove(&name)),
            Some(_) => {}
        }
    }
    call
}

/// Returns the predicates that hold for errors of that kind, sorted.
fn predicates(kind: ErrorKind) -> &'static [&'static str] {
    match kind {
        ErrorKind::Auth => &["auth"],
        ErrorKind::Missing => &["missing"],
        ErrorKind::Throttled => &["retryable", "throttled"],
        ErrorKind::Server => &["retryable", "server"],
        ErrorKind::Caller | ErrorKind::Busy | ErrorKind::Partial => &[],
    }
}
