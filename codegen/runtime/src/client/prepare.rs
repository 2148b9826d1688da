//! From a request to what goes out: pure functions of request, settings, clock, nonce and key.

use std::time::Duration;

use super::{
    CallOptions, Profile,
    builder::{Settings, random_nonce},
    endpoint::{Endpoint, Target},
    signed::Signed,
};
use crate::{
    Action, Credentials, Effect, Encode, Error, Extra, HttpMethod, HttpRequest, Validation,
    encode::{self, Digits},
    sign::{SignatureMethod, percent_encode_into, tc3, version1},
    validate,
};

/// Where a request's parameters stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RequestFormat {
    /// In the query of a GET. Short requests only: proxies cut long addresses.
    Get,
    /// In the body of a POST, as a form.
    PostForm,
    /// In the body of a POST, as JSON; under TC3-HMAC-SHA256 only.
    PostJson,
}

const FORM_TYPE: &str = "application/x-www-form-urlencoded";
const JSON_TYPE: &str = "application/json";
pub(crate) const USER_AGENT: &str = concat!("tencentcloud-core/", env!("CARGO_PKG_VERSION"));

/// Parameters that the client itself fills in.
const COMMON: [&str; 9] =
    ["Action", "Nonce", "Region", "SecretId", "Signature", "SignatureMethod", "Timestamp", "Token", "Version"];

/// A call, all questions of configuration answered.
pub(super) struct Call<'a> {
    action: &'static Action,
    target: Target,
    region: Option<&'a str>,
    signature: SignatureMethod,
    format: RequestFormat,
    /// Whether the bounds of values are checked too.
    checks_bounds: bool,
    timeout: Duration,
    max_answer_bytes: usize,
    /// An idempotency token that the request did not have.
    token: Option<String>,
}

/// What differs from one attempt to the next.
pub(super) struct Stamp {
    pub(super) credentials: Credentials,
    pub(super) timestamp: i64,
    pub(super) nonce: u64,
}

impl<'a> Call<'a> {
    pub(super) fn new(
        action: &'static Action,
        settings: &'a Settings,
        options: &'a CallOptions,
        extra: &Extra,
    ) -> Result<Self, Error> {
        if settings.read_only && action.effect != Effect::Read {
            return Err(Error::config("the client is read-only, and this action does more than read")
                .advise("nothing was sent; build a client without .read_only()"));
        }
        let own_endpoint = options.endpoint.as_deref().map(Endpoint::parse).transpose()?;
        let profile = settings.profile.unwrap_or_else(|| Profile::of(action));
        let target = profile.target(action, own_endpoint.as_ref().or(settings.endpoint.as_ref()))?;
        let signature = settings.signature.unwrap_or(match profile {
            Profile::Today => SignatureMethod::Tc3HmacSha256,
            Profile::Manual => SignatureMethod::HmacSha256,
        });
        let is_tc3 = signature == SignatureMethod::Tc3HmacSha256;
        if is_tc3 && action.api.today.is_none() {
            return Err(Error::config(format!("version {} of the API knows no {signature}", action.api.version))
                .advise("nothing was sent; sign with HmacSHA256"));
        }
        let format = settings.format.unwrap_or(if is_tc3 { RequestFormat::PostJson } else { RequestFormat::PostForm });
        if format == RequestFormat::PostJson && !is_tc3 {
            return Err(Error::config(format!("{signature} signs no JSON"))
                .advise("nothing was sent; use RequestFormat::PostForm, or sign with TC3-HMAC-SHA256"));
        }
        let region = if action.region {
            let region = options.region.as_deref().or(settings.region.as_deref()).filter(|region| !region.is_empty());
            Some(region.ok_or_else(|| {
                Error::config("the call needs a region")
                    .advise("nothing was sent; set .region(\"ap-guangzhou\"), or another, on the client")
            })?)
        } else {
            None
        };
        for (name, _) in extra.iter() {
            // Services pass over spaces around a name; and in a form, what is under no name has the names of what it holds.
            let name = name.trim();
            if name.is_empty() {
                return Err(Error::validation("a parameter has no name"));
            }
            if COMMON.contains(&name) {
                return Err(Error::validation(format!("the parameter {name} is filled in by the client"))
                    .advise("nothing was sent; set it on the client, not in the request"));
            }
        }
        let checks_bounds = match settings.validation {
            Validation::Auto => profile == Profile::Manual,
            Validation::Required => false,
            Validation::Full => true,
        };
        let timeout = options.timeout.unwrap_or(settings.timeout);
        let max_answer_bytes = settings.max_answer_bytes;
        Ok(Self { action, target, region, signature, format, checks_bounds, timeout, max_answer_bytes, token: None })
    }

    pub(super) fn action(&self) -> &'static Action {
        self.action
    }

    /// Scheme, host and port.
    pub(super) fn origin(&self) -> String {
        let Target { scheme, authority, .. } = &self.target;
        format!("{scheme}://{authority}")
    }

    #[cfg(feature = "tracing")]
    pub(super) fn region(&self) -> Option<&str> {
        self.region
    }

    #[cfg(feature = "tracing")]
    pub(super) fn host(&self) -> &str {
        &self.target.authority
    }

    /// Lets an attempt take no longer than `left`.
    pub(super) fn limit_time(&mut self, left: Option<Duration>) {
        self.timeout = left.map_or(self.timeout, |left| self.timeout.min(left));
    }

    /// The token that was made up, if one was.
    pub(super) fn into_token(self) -> Option<String> {
        self.token
    }

    /// Makes up a token if the call may be `repeated`, the action takes one and the request has none. Says whether the service can tell a second
    /// attempt from a second order.
    pub(super) fn fill_in_token(&mut self, request: &dyn Encode, extra: &Extra, repeated: bool) -> bool {
        let Some(name) = self.action.token else { return false };
        // By an empty token or a null the service tells nothing, and a second one cannot be sent beside it.
        if let Some(is_filled) = encode::is_filled(request, name).or(extra.json(name).map(|_| false)) {
            return is_filled;
        }
        if repeated {
            self.token = Some(format!("{:016x}{:016x}", random_nonce(), random_nonce()));
        }
        repeated
    }

    /// The member that the request lacks: name and value.
    fn added(&self) -> Option<(&'static str, &str)> {
        self.action.token.zip(self.token.as_deref())
    }

    /// Checks a request that is about to be sent.
    pub(super) fn check(&self, request: &dyn Encode) -> Result<(), Error> {
        let Action { request: structure, api, .. } = self.action;
        let violations = validate::violations(request, structure, api.booleans, self.checks_bounds);
        if violations.is_empty() { Ok(()) } else { Err(Error::invalid(violations)) }
    }

    pub(super) fn sign(&self, request: &dyn Encode, stamp: &Stamp) -> Signed {
        if self.signature == SignatureMethod::Tc3HmacSha256 {
            self.sign_tc3(request, stamp)
        } else {
            self.sign_version1(request, stamp)
        }
    }

    fn method(&self) -> HttpMethod {
        if self.format == RequestFormat::Get { HttpMethod::Get } else { HttpMethod::Post }
    }

    fn sign_version1(&self, request: &dyn Encode, stamp: &Stamp) -> Signed {
        let Stamp { credentials, timestamp, nonce } = stamp;
        let api = self.action.api;
        let (timestamp, nonce) = (Digits::of(*timestamp), Digits::of_unsigned(*nonce));
        let known = [
            Some(("Action", self.action.name)),
            Some(("Nonce", nonce.as_str())),
            self.region.map(|region| ("Region", region)),
            Some(("SecretId", credentials.secret_id())),
            Some(("SignatureMethod", self.signature.as_str())),
            Some(("Timestamp", timestamp.as_str())),
            credentials.token().map(|token| ("Token", token.expose())),
            api.sends_version.then_some(("Version", api.version)),
        ];
        // Sorted by name.
        let mut common = [("", ""); 9];
        let mut count = 0;
        let mut added = self.added();
        for pair in known.into_iter().flatten() {
            let before = added.take_if(|(name, _)| *name < pair.0);
            for pair in before.into_iter().chain([pair]) {
                (common[count], count) = (pair, count + 1);
            }
        }
        if let Some(pair) = added {
            (common[count], count) = (pair, count + 1);
        }
        let common = common.get(..count).unwrap_or_default();
        let prefix = version1::prefix(self.method().as_str(), &self.target.authority, &self.target.path);
        let encode::Form { string_to_sign, mut wire } = encode::form(request, api, Some(prefix), common);
        let signature = version1::signature(self.signature, credentials.secret_key().expose(), &string_to_sign);
        wire.push_str("&Signature=");
        percent_encode_into(&mut wire, &signature);
        let http = match self.method() {
            HttpMethod::Get => self.http(wire, String::new(), Vec::new()),
            HttpMethod::Post => self.http(String::new(), wire, vec![("Content-Type", FORM_TYPE.to_owned())]),
        };
        Signed { http, string_to_sign, canonical_request: None }
    }

    fn sign_tc3(&self, request: &dyn Encode, stamp: &Stamp) -> Signed {
        let Stamp { credentials, timestamp, .. } = stamp;
        let Action { name: action, api, host, .. } = *self.action;
        let added = self.added();
        let form = || encode::form(request, api, None, added.as_slice()).wire;
        let (query, body, content_type) = match self.format {
            RequestFormat::Get => (form(), String::new(), FORM_TYPE),
            RequestFormat::PostForm => (String::new(), form(), FORM_TYPE),
            RequestFormat::PostJson => (String::new(), with_member(encode::to_json(request, api), added), JSON_TYPE),
        };
        let service = host.today.and_then(|host| host.split('.').next()).unwrap_or(host.name);
        let signing = tc3::Request {
            method: self.method().as_str(),
            host: &self.target.authority,
            path: &self.target.path,
            query: &query,
            content_type,
            payload: body.as_bytes(),
            service,
            timestamp: *timestamp,
        };
        let (canonical_request, date) = (signing.canonical_request(), signing.date());
        let string_to_sign = signing.string_to_sign_of(&canonical_request, &date);
        let authorization = if credentials.is_unsigned() {
            "SKIP".to_owned()
        } else {
            let signature = signing.signature_on(&date, credentials.secret_key().expose(), &string_to_sign);
            signing.authorization_on(&date, credentials.secret_id(), &signature)
        };
        let mut headers = Vec::with_capacity(8);
        headers.extend([
            ("Authorization", authorization),
            ("Content-Type", content_type.to_owned()),
            ("X-TC-Action", action.to_owned()),
            ("X-TC-Timestamp", timestamp.to_string()),
            ("X-TC-Version", api.version.to_owned()),
        ]);
        headers.extend(self.region.map(|region| ("X-TC-Region", region.to_owned())));
        headers.extend(credentials.token().map(|token| ("X-TC-Token", token.expose().to_owned())));
        let http = self.http(query, body, headers);
        Signed { http, string_to_sign, canonical_request: Some(canonical_request) }
    }

    fn http(&self, query: String, body: String, mut headers: Vec<(&'static str, String)>) -> HttpRequest {
        headers.push(("User-Agent", USER_AGENT.to_owned()));
        let Target { scheme, authority, path } = self.target.clone();
        let (authority, path) = (authority.into_owned(), path.into_owned());
        HttpRequest {
            method: self.method(),
            scheme,
            authority,
            path,
            query,
            headers,
            body: body.into_bytes(),
            timeout: self.timeout,
            max_answer_bytes: self.max_answer_bytes,
        }
    }
}

/// A JSON structure with one text more.
fn with_member(mut json: String, added: Option<(&str, &str)>) -> String {
    if let Some((name, value)) = added
        && json.pop() == Some('}')
    {
        let comma = if json.ends_with('{') { "" } else { "," };
        json.push_str(&format!("{comma}\"{name}\":\"{value}\"}}"));
    }
    json
}
