//! From a call to its answer: the checks of the real service, in its order, then the behaviour of the action.

use std::{
    borrow::Cow,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use hyper::{HeaderMap, Uri};
use serde_json::{Map, Value};

use crate::{
    actions::{self, Args},
    auth::{Keyring, Moment, Replay},
    clock::{self, Clock, real_milliseconds},
    codes::{self, Refusal},
    faults::{Faults, Spoil},
    ids::Ids,
    model::{Action, Api, Envelope, Model},
    protocol::{self, Carrier, Object, Sent, Values},
    rates::Rates,
    records::Records,
    secrets,
    settings::Settings,
    trouble::{Kind, Trouble},
    validate,
    world::World,
};

/// The header that says that an answer is the documented example, or asks for that.
pub const BEHAVIOUR: &str = "x-fake-behaviour";
/// The header that names the parameters that the spec does not know.
pub const UNKNOWN: &str = "x-fake-unknown";

/// All that answers calls.
pub struct Service {
    pub model: Arc<Model>,
    keyring: Keyring,
    settings: Settings,
    state: Mutex<State>,
}

/// All that changes.
pub struct State {
    pub world: World,
    pub clock: Clock,
    pub faults: Faults,
    pub records: Records,
    /// How many seconds the clock that signatures are judged by is ahead of the real one.
    pub skew: i64,
    replay: Replay,
    rates: Rates,
    ids: Ids,
}

/// The answer to a call.
#[derive(Debug)]
pub struct Reply {
    pub body: Vec<u8>,
    /// Whether the answer is the documented example.
    pub example: bool,
    pub unknown: Vec<String>,
    /// What is to go wrong with it on the way.
    pub spoil: Option<Spoil>,
    /// The service's clock, seconds since 1970, when it is off the real one.
    pub date: Option<i64>,
}

impl State {
    fn new(settings: &Settings) -> Self {
        Self {
            world: World::new(settings),
            clock: Clock::default(),
            faults: Faults::default(),
            records: Records::new(settings.records),
            skew: 0,
            replay: Replay::default(),
            rates: Rates::default(),
            ids: Ids::new(!settings.seed),
        }
    }

    /// The service's clock, seconds since 1970, when the real one shows `real` milliseconds.
    fn service_time(&self, real: i64) -> i64 {
        real.div_euclid(1000).saturating_add(self.skew).clamp(0, clock::LATEST / 1000)
    }

    /// `true` if the skew leaves the service's clock between the years 1970 and 9000.
    pub fn may_skew(skew: i64) -> bool {
        let time = real_milliseconds().div_euclid(1000).saturating_add(skew);
        (0..=clock::LATEST / 1000).contains(&time)
    }
}

impl Service {
    pub fn new(settings: Settings, model: Arc<Model>) -> Self {
        let keyring = Keyring::new(&settings.secret_id, &settings.secret_key, settings.token.as_deref());
        let state = Mutex::new(State::new(&settings));
        Self { model, keyring, settings, state }
    }

    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts everything back to how it was at the start; nonces seen stay seen.
    pub fn reset(&self) {
        let mut state = self.state();
        let replay = std::mem::take(&mut state.replay);
        *state = State { replay, ..State::new(&self.settings) };
    }

    /// Answers a call.
    pub fn call(&self, method: &str, uri: &Uri, headers: &HeaderMap, body: &[u8]) -> Reply {
        let mut sent = Sent::new(method, uri, headers, body);
        let version = sent.common("Version");
        let (api, known) = match self.model.api_of(version) {
            Some(api) => (Some(api), true),
            // An unknown version is one of the API that has versions.
            None => (self.model.apis.iter().find(|api| api.sends_version() == version.is_some()), false),
        };
        let Some(api) = api.or(self.model.apis.first()) else {
            return Reply { body: b"{}".to_vec(), example: false, unknown: Vec::new(), spoil: None, date: None };
        };
        let name = sent.common("Action").unwrap_or_default();
        let region = sent.common("Region").map(str::to_owned);
        let signature = match (sent.authorization, sent.common("SignatureMethod")) {
            (Some(_), _) => "TC3-HMAC-SHA256",
            (None, Some("HmacSHA256")) => "HmacSHA256",
            (None, _) => "HmacSHA1",
        };
        let action = if known { api.action(name) } else { None };
        let name =
            action.map_or_else(|| Cow::Owned(name.to_owned()), |action| Cow::Borrowed(action.name.wire.as_str()));
        let mut state = self.state();
        let request_id = state.ids.uuid();
        let mut call =
            Call { service: self, api, action, request_id: &request_id, spoil: None, example: false, parameters: None };
        let result = call.answer(&mut state, &mut sent);
        let (body, code) = match result {
            Ok(Answer { body, code }) => (body, code),
            Err(refusal) => (protocol::failure(api.protocol.envelope, &refusal, &request_id), Some(refusal.code)),
        };
        let Call { spoil, example, parameters, .. } = call;
        let (parameters, unknown) = match parameters {
            Some(parameters) => (Value::Object(parameters.values), parameters.unknown),
            None => (Value::Null, Vec::new()),
        };
        state.records.push(|record| {
            name.as_ref().clone_into(&mut record.action);
            api.folder.clone_into(&mut record.generation);
            record.region = region;
            record.form = match sent.form {
                Carrier::Query => "GET",
                Carrier::Form => "POST form",
                Carrier::Json => "POST JSON",
            };
            record.signature = signature;
            record.parameters = parameters;
            record.unknown.clone_from(&unknown);
            record.code = code;
            record.request_id = request_id;
        });
        let date = (state.skew != 0).then(|| state.service_time(real_milliseconds()));
        Reply { body, example, unknown, spoil, date }
    }
}

/// An answer that is no refusal.
struct Answer {
    body: Vec<u8>,
    /// Code of a batch that failed in part.
    code: Option<String>,
}

/// A call while it is answered.
struct Call<'a> {
    service: &'a Service,
    api: &'a Api,
    action: Option<&'a Action>,
    request_id: &'a str,
    spoil: Option<Spoil>,
    example: bool,
    parameters: Option<protocol::Parameters>,
}

impl Call<'_> {
    fn answer(&mut self, state: &mut State, sent: &mut Sent<'_>) -> Result<Answer, Refusal> {
        let (api, action) = (self.api, self.action);
        let refuse = |trouble| codes::refusal(api, action, trouble);
        if let Some(trouble) = sent.broken.take() {
            return Err(refuse(trouble));
        }
        let real = real_milliseconds();
        let moment = Moment { now: state.service_time(real), replay: &mut state.replay };
        self.service.keyring.check(sent, api, action, moment).map_err(refuse)?;
        let Some(action) = action else { return Err(refuse(unknown_action(api, sent))) };
        let now = state.clock.at(real);
        if let Some(quotas) = api.quotas.filter(|_| self.service.settings.rate_limit) {
            state.rates.count(&action.name.wire, quotas, now).map_err(refuse)?;
        }
        if let Some(fault) = state.faults.take(&action.name.wire) {
            let instead = matches!(fault.fault, Spoil::Code(_) | Spoil::Status(_) | Spoil::Reset) && !fault.done;
            self.spoil = Some(fault.fault.clone());
            if instead || matches!(fault.fault, Spoil::Code(_)) {
                if fault.done {
                    drop(self.carry_out(state, sent, action, now));
                }
                let code = match fault.fault {
                    Spoil::Code(code) => code,
                    Spoil::Status(status) => format!("HTTP {status}"),
                    _ => "reset".to_owned(),
                };
                let name = api.code_name(&code).filter(|_| api.protocol.envelope == Envelope::Code);
                return Err(Refusal { code, name, message: "a fault that was asked for".to_owned() });
            }
        }
        self.carry_out(state, sent, action, now).map_err(refuse)
    }

    /// Types, checks, and lets the action behave.
    fn carry_out(
        &mut self,
        state: &mut State,
        sent: &mut Sent<'_>,
        action: &Action,
        now: i64,
    ) -> Result<Answer, Trouble> {
        let api = self.api;
        let behaviour = actions::behaviour(api, action);
        let region = match (action.region, sent.common("Region")) {
            (true, None) => return Err(Trouble::at(Kind::Missing, "Region", "is missing")),
            (_, region) => region,
        };
        let region = match (behaviour, region) {
            (Some(_), Some(region)) => Some(actions::region(api, region)?),
            _ => None,
        };
        let wants_example = sent.header(BEHAVIOUR) == Some("example");
        let values = std::mem::replace(&mut sent.values, Values::Json(Map::new()));
        let mut parameters = protocol::parameters(api, &action.request, values)?;
        let checked = validate::check(api, &action.request, &parameters.values);
        if checked.is_ok() {
            validate::fill_defaults(api, &action.request, &mut parameters.values);
        }
        let answer = checked.and_then(|()| match behaviour {
            Some(behaviour) if !wants_example => {
                state.world.settle(now);
                let members = behaviour(&mut state.world, &Args::new(&parameters.values, region))?;
                let code = members.code().map(|code| code.to_string());
                Ok(Answer { body: protocol::success(api.protocol.envelope, &members, self.request_id), code })
            }
            _ => {
                self.example = true;
                let body = match action.examples.first() {
                    Some(example) => serde_json::to_vec(&example.response).unwrap_or_default(),
                    // An empty answer where there is no example.
                    None => protocol::success(api.protocol.envelope, &Object::default(), self.request_id),
                };
                Ok(Answer { body, code: None })
            }
        });
        secrets::mask(api, &action.request, &mut parameters.values);
        self.parameters = Some(parameters);
        answer
    }
}

fn unknown_action(api: &Api, sent: &Sent<'_>) -> Trouble {
    match (sent.common("Action"), sent.common("Version")) {
        (None, _) => Trouble::at(Kind::Missing, "Action", "is missing"),
        (Some(action), Some(version)) if version != api.version => {
            Trouble::new(Kind::UnknownAction, format!("there is no version `{version}` to look for `{action}` in"))
        }
        (Some(action), _) => {
            Trouble::new(Kind::UnknownAction, format!("`{action}` is no action of version {}", api.version))
        }
    }
}
