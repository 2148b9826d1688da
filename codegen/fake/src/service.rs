//! The path from a request to its response: the checks of the real service, in its order, then the handler of the
//! action.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use hyper::{HeaderMap, Uri};
use serde_json::{Map, Value};

use crate::{
    actions::{self, Args},
    auth::{NonceCache, SignatureVerifier},
    clock::{self, Clock, real_milliseconds},
    codes::{self, ErrorResponse},
    error::{CallError, ErrorKind},
    faults::{Fault, FaultKind, Faults},
    ids::Ids,
    model::{Action, Api, Envelope, Model, RegionNeed},
    protocol::{self, JsonObject, ParameterEncoding, Parameters, RawParameters, ReceivedRequest},
    rates::RateCounters,
    records::{Record, Records},
    secrets,
    settings::Settings,
    state::CloudState,
    validate,
};

/// The header of a response that is a documented example, and of a request for one.
pub const BEHAVIOUR: &str = "x-fake-behaviour";
/// The header with the names of the parameters that the spec does not have.
pub const UNKNOWN: &str = "x-fake-unknown";

/// The service behind all connections.
pub struct FakeService {
    pub model: Arc<Model>,
    verifier: SignatureVerifier,
    settings: Settings,
    state: Mutex<ServiceState>,
}

/// The mutable part of the service.
pub struct ServiceState {
    pub cloud: CloudState,
    pub clock: Clock,
    pub faults: Faults,
    pub records: Records,
    /// Seconds by which the clock for signatures is ahead of the real one.
    pub skew: i64,
    nonces: NonceCache,
    rates: RateCounters,
    ids: Ids,
}

/// The response to a call.
#[derive(Debug)]
pub struct ServiceResponse {
    pub body: Vec<u8>,
    /// `true` if the response is a documented example.
    pub is_example: bool,
    pub unknown: Vec<String>,
    /// The fault to apply when the response is sent.
    pub fault: Option<FaultKind>,
    /// The service's clock, in seconds since 1970, if it differs from the real one.
    pub date: Option<u64>,
}

impl ServiceState {
    fn new(settings: &Settings) -> Self {
        Self {
            cloud: CloudState::new(settings),
            clock: Clock::default(),
            faults: Faults::default(),
            records: Records::new(settings.records),
            skew: 0,
            nonces: NonceCache::default(),
            rates: RateCounters::default(),
            ids: Ids::new(!settings.seed),
        }
    }

    /// Returns the clock for signatures, in seconds since 1970, when the real clock shows `real` milliseconds.
    fn service_time(&self, real: i64) -> i64 {
        real.div_euclid(1000).saturating_add(self.skew).clamp(0, clock::LATEST / 1000)
    }

    /// `true` if the skew leaves the clock for signatures between the years 1970 and 9000.
    pub fn allows_skew(skew: i64) -> bool {
        let time = real_milliseconds().div_euclid(1000).saturating_add(skew);
        (0..=clock::LATEST / 1000).contains(&time)
    }
}

impl FakeService {
    pub fn new(settings: Settings, model: Arc<Model>) -> Self {
        let verifier = SignatureVerifier::new(&settings.secret_id, &settings.secret_key, settings.token.as_deref());
        let state = Mutex::new(ServiceState::new(&settings));
        Self { model, verifier, settings, state }
    }

    pub fn state(&self) -> MutexGuard<'_, ServiceState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Restores the initial state, except for the nonces that have been used.
    pub fn reset(&self) {
        let mut state = self.state();
        let nonces = std::mem::take(&mut state.nonces);
        *state = ServiceState { nonces, ..ServiceState::new(&self.settings) };
    }

    /// Responds to a call.
    pub fn call(&self, method: &str, uri: &Uri, headers: &HeaderMap, body: &[u8]) -> ServiceResponse {
        let mut request = ReceivedRequest::new(method, uri, headers, body);
        let version = request.common("Version");
        let (api, is_known) = match self.model.api_of(version) {
            Some(api) => (Some(api), true),
            // An unknown version gets the error of the API that has versions.
            None => (self.model.apis.iter().find(|api| api.sends_version() == version.is_some()), false),
        };
        let Some(api) = api.or(self.model.apis.first()) else {
            let body = b"{}".to_vec();
            return ServiceResponse { body, is_example: false, unknown: Vec::new(), fault: None, date: None };
        };
        let name = request.common("Action").unwrap_or_default();
        let region = request.common("Region").map(str::to_owned);
        let signature = match (request.authorization, request.common("SignatureMethod")) {
            (Some(_), _) => "TC3-HMAC-SHA256",
            (None, Some("HmacSHA256")) => "HmacSHA256",
            (None, _) => "HmacSHA1",
        };
        let action = if is_known { api.action(name) } else { None };
        let name = action.map_or(name, |action| &action.name.wire).to_owned();
        let mut state = self.state();
        let request_id = state.ids.uuid();
        let mut call = Call {
            service: self,
            api,
            action,
            request_id: &request_id,
            fault: None,
            is_example: false,
            parameters: None,
        };
        let (body, code) = match call.execute(&mut state, &mut request) {
            Ok(ActionResponse { body, code }) => (body, code),
            Err(error) => (protocol::error(api.protocol.envelope, &error, &request_id), Some(error.code)),
        };
        let Call { fault, is_example, parameters, .. } = call;
        let (parameters, unknown) = match parameters {
            Some(parameters) => (Value::Object(parameters.values), parameters.unknown),
            None => (Value::Null, Vec::new()),
        };
        state.records.push(Record {
            number: 0,
            action: name,
            api: api.folder.clone(),
            region,
            encoding: match request.encoding {
                ParameterEncoding::Query => "GET",
                ParameterEncoding::Form => "POST form",
                ParameterEncoding::Json => "POST JSON",
            },
            signature,
            parameters,
            unknown: unknown.clone(),
            code,
            request_id,
        });
        let date = (state.skew != 0).then(|| state.service_time(real_milliseconds()).unsigned_abs());
        ServiceResponse { body, is_example, unknown, fault, date }
    }
}

/// A response without error.
struct ActionResponse {
    body: Vec<u8>,
    /// Code of a batch of which some items failed.
    code: Option<String>,
}

/// A call in progress.
struct Call<'a> {
    service: &'a FakeService,
    api: &'a Api,
    action: Option<&'a Action>,
    request_id: &'a str,
    fault: Option<FaultKind>,
    is_example: bool,
    parameters: Option<Parameters>,
}

impl Call<'_> {
    fn execute(
        &mut self,
        state: &mut ServiceState,
        request: &mut ReceivedRequest<'_>,
    ) -> Result<ActionResponse, ErrorResponse> {
        let (api, action) = (self.api, self.action);
        let respond = |error| codes::error_response(api, action, error);
        if let Some(error) = request.error.take() {
            return Err(respond(error));
        }
        let real = real_milliseconds();
        let now = state.service_time(real);
        self.service.verifier.check(request, api, action, now, &mut state.nonces).map_err(respond)?;
        let Some(action) = action else { return Err(respond(unknown_action(api, request))) };
        let now = state.clock.at(real);
        if let Some(quotas) = api.quotas.filter(|_| self.service.settings.rate_limit) {
            state.rates.count(&action.name.wire, quotas, now).map_err(respond)?;
        }
        if let Some(Fault { kind, executed, .. }) = state.faults.take(&action.name.wire) {
            self.fault = Some(kind.clone());
            let is_code = matches!(kind, FaultKind::Code(_));
            if is_code || (!executed && matches!(kind, FaultKind::Status(_) | FaultKind::Reset)) {
                if executed {
                    drop(self.run(state, request, action, now));
                }
                let code = match kind {
                    FaultKind::Code(code) => code,
                    FaultKind::Status(status) => format!("HTTP {status}"),
                    _ => "reset".to_owned(),
                };
                let name = api.code_name(&code).filter(|_| api.protocol.envelope == Envelope::Code);
                return Err(ErrorResponse { code, name, message: "an injected fault".to_owned() });
            }
        }
        self.run(state, request, action, now).map_err(respond)
    }

    /// Reads and checks the parameters, and runs the handler of the action.
    fn run(
        &mut self,
        state: &mut ServiceState,
        request: &mut ReceivedRequest<'_>,
        action: &Action,
        now: i64,
    ) -> Result<ActionResponse, CallError> {
        let api = self.api;
        let handler = actions::handler(api, action);
        let region = match (action.region, request.common("Region")) {
            (RegionNeed::Required, None) => return Err(CallError::missing("Region")),
            (_, region) => region,
        };
        let region = match (handler, region) {
            (Some(_), Some(region)) => Some(actions::region(api, region)?),
            _ => None,
        };
        let handler = handler.filter(|_| request.header(BEHAVIOUR) != Some("example"));
        let raw = std::mem::replace(&mut request.parameters, RawParameters::Json(Map::new()));
        let mut parameters = protocol::parameters(api, &action.request, raw)?;
        let checked = validate::check(api, &action.request, &parameters.values);
        if checked.is_ok() {
            validate::fill_defaults(api, &action.request, &mut parameters.values);
        }
        let response = checked.and_then(|()| match handler {
            Some(handler) => {
                state.cloud.advance_to(now);
                let members = handler(&mut state.cloud, &Args::new(&parameters.values, region))?;
                let code = members.code().map(|code| code.to_string());
                Ok(ActionResponse { body: protocol::success(api.protocol.envelope, &members, self.request_id), code })
            }
            None => {
                self.is_example = true;
                let body = match action.examples.iter().find(|example| example.raises.is_none()) {
                    Some(example) => protocol::example(api.protocol.envelope, &example.response, self.request_id),
                    None => protocol::success(api.protocol.envelope, &JsonObject::default(), self.request_id),
                };
                Ok(ActionResponse { body, code: None })
            }
        });
        secrets::mask(api, &action.request, &mut parameters.values);
        self.parameters = Some(parameters);
        response
    }
}

fn unknown_action(api: &Api, request: &ReceivedRequest) -> CallError {
    let Some(action) = request.common("Action") else { return CallError::missing("Action") };
    let version = request.common("Version").unwrap_or(&api.version);
    let message = if version == api.version {
        format!("version {version} has no action `{action}`")
    } else {
        format!("there is no version `{version}`, so it has no action `{action}`")
    };
    CallError::new(ErrorKind::UnknownAction, message)
}
