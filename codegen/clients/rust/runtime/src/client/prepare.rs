//! Builds and signs HTTP requests. Neither sends anything nor reads a clock.

use std::{borrow::Cow, mem, time::Duration};

use super::{
    ActionRef, CallOptions,
    builder::{Settings, random_nonce},
    endpoint::Target,
    signed::Signed,
};
use crate::{
    Credentials, Error,
    encode::{self, Common, Encode, EncodeOptions, ROOM, Value},
    http::{Header, HttpMethod, HttpRequest},
    protocol::{SIGNATURE, content_type, tc3 as names},
    schema::{Action, Effect, Endpoint},
    sign::{SignatureMethod, tc3, version1},
    types::Extra,
    validation::{self, Validation},
};

/// The format of a request's parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestFormat {
    /// The query of a GET. For short requests only, since proxies truncate long URLs.
    Get,
    /// The body of a POST, as a form.
    PostForm,
    /// The body of a POST, as JSON; with TC3-HMAC-SHA256 only.
    PostJson,
}

pub(crate) const USER_AGENT: Header =
    ("User-Agent", Cow::Borrowed(concat!("tencentcloud-core/", env!("CARGO_PKG_VERSION"))));

/// Parameters that the client itself fills in.
const COMMON: [&str; 9] =
    ["Action", "Nonce", "Region", "SecretId", "Signature", "SignatureMethod", "Timestamp", "Token", "Version"];

/// A call with its complete configuration.
pub(super) struct Call<'a> {
    action: ActionRef<'a>,
    endpoint: Endpoint,
    target: Target,
    region: Option<&'a str>,
    signature: SignatureMethod,
    format: RequestFormat,
    /// `true` if the bounds of values are checked too, `None` if validation is turned off.
    checks_bounds: Option<bool>,
    timeout: Duration,
    max_response_bytes: usize,
    /// The idempotency token that the client filled in.
    token: Option<String>,
    /// `true` if the service has rejected a temporary key.
    key_was_rejected: bool,
}

/// The values that differ between attempts.
pub(super) struct Stamp {
    pub(super) credentials: Credentials,
    pub(super) timestamp: i64,
    pub(super) nonce: i64,
}

impl<'a> Call<'a> {
    pub(super) fn new(
        action: ActionRef<'a>,
        settings: &'a Settings,
        options: &'a CallOptions,
        extra: &Extra,
    ) -> Result<Self, Error> {
        if settings.read_only && action.effect() != Effect::Read {
            return Err(Error::config("the client is read-only, and this action is not a read")
                .advise("nothing was sent; build a client without .read_only()"));
        }
        let own_url = options.endpoint_url.as_ref().map(Result::as_ref).transpose();
        let own_url = own_url.map_err(|bad| Error::from(bad.clone()))?;
        let endpoint = settings.endpoint.unwrap_or_else(|| Endpoint::default_of(&action));
        if action.described().is_none() && endpoint == Endpoint::Qcloud {
            return Err(Error::config(
                "actions that no spec describes can be called on the endpoint tencentcloud only",
            )
            .advise("nothing was sent; use a client of the other endpoint"));
        }
        let target = endpoint.target(&action, own_url.or(settings.endpoint_url.as_ref()))?;
        let signature = settings.signature.unwrap_or(match endpoint {
            Endpoint::Tencentcloud => SignatureMethod::Tc3HmacSha256,
            Endpoint::Qcloud => SignatureMethod::HmacSha256,
        });
        let is_tc3 = signature == SignatureMethod::Tc3HmacSha256;
        if is_tc3 && action.path(Endpoint::Tencentcloud).is_none() {
            return Err(Error::config(format!("API version `{}` does not support {signature}", action.version))
                .advise("nothing was sent; sign with HmacSHA256"));
        }
        let format = settings.format.unwrap_or(if is_tc3 { RequestFormat::PostJson } else { RequestFormat::PostForm });
        if format == RequestFormat::PostJson && !is_tc3 {
            return Err(Error::config(format!("{signature} cannot sign JSON"))
                .advise("nothing was sent; use RequestFormat::PostForm, or sign with TC3-HMAC-SHA256"));
        }
        let region = options.region.as_deref().or(settings.region.as_deref()).filter(|region| !region.is_empty());
        if region.is_none() && action.needs_region() && !defect!(SendsWithoutRegion) {
            return Err(Error::config("the call needs a region")
                .advise("nothing was sent; set .region(\"ap-guangzhou\"), or another, on the client"));
        }
        let region = region.filter(|_| action.takes_region() || defect!(SendsRegionAlways));
        for (name, _) in extra.iter() {
            // Services ignore spaces around a name. In a form, the members of a parameter without a name would look
            // like parameters.
            let name = name.trim();
            if name.is_empty() {
                return Err(Error::validation("a parameter has no name"));
            }
            // Without the endpoint `qcloud`, the common parameters are headers, and members may have their names.
            if action.api().qcloud_path.is_some() && COMMON.contains(&name) {
                return Err(Error::validation(format!("the parameter {name} is filled in by the client"))
                    .advise("nothing was sent; set it on the client, not in the request"));
            }
        }
        let checks_bounds = match settings.validation {
            Validation::Auto => Some(endpoint == Endpoint::Qcloud),
            Validation::Required => Some(false),
            Validation::Full => Some(true),
            Validation::Off => None,
        };
        let timeout = options.timeout.unwrap_or(settings.timeout);
        let max_response_bytes = settings.max_response_bytes;
        Ok(Self {
            action,
            endpoint,
            target,
            region,
            signature,
            format,
            checks_bounds,
            timeout,
            max_response_bytes,
            token: None,
            key_was_rejected: false,
        })
    }

    pub(super) fn action(&self) -> &ActionRef<'a> {
        &self.action
    }

    /// Returns scheme, host and port.
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

    /// Records that a temporary key was rejected. Returns `true` the first time.
    pub(super) fn takes_another_key(&mut self) -> bool {
        !mem::replace(&mut self.key_was_rejected, true)
    }

    /// Returns the idempotency token that the client filled in, if any.
    pub(super) fn into_token(self) -> Option<String> {
        self.token
    }

    /// Fills in an idempotency token if the call may be `repeated`, the action takes one and the request has none.
    /// Returns `true` if the service can tell a second attempt from a second order.
    pub(super) fn fill_in_token(&mut self, request: &dyn Encode, extra: &Extra, repeated: bool) -> bool {
        let Some(name) = self.action.idempotency_token() else { return false };
        // An empty token or a null identifies nothing, and a generated token cannot be sent next to it.
        if let Some(is_filled) = encode::is_filled(request.encode(), name).or(extra.json(name).map(|_| false))
            && !defect!(ReplacesToken)
        {
            return is_filled;
        }
        let repeated = (repeated || defect!(AlwaysFillsInToken)) && !defect!(NeverFillsInToken);
        if repeated {
            self.token = Some(format!("{:016x}{:016x}", random_nonce(), random_nonce()));
        }
        repeated
    }

    /// Returns name and value of the idempotency token that was filled in.
    fn added(&self) -> Option<Common<'_>> {
        self.action.idempotency_token().zip(self.token.as_deref().map(Value::String))
    }

    /// Checks a request before it is sent; `extra` has the members that were added by name.
    pub(super) fn check(&self, request: &dyn Encode, extra: &Extra) -> Result<(), Error> {
        let api = self.action.api();
        let form = self.format != RequestFormat::PostJson && !defect!(AllowsEmptyListsInForms);
        let described = self.checks_bounds.zip(self.action.described());
        if let Some((bounds, Action { request: structure, .. })) = described {
            let violations = validation::violations(request, structure, api.booleans, bounds, form, self.endpoint);
            if !violations.is_empty() {
                return Err(Error::invalid(violations));
            }
        } else if let Some((path, reason)) = encode::unsendable(request.encode(), form) {
            return Err(Error::validation(format!("{path} {reason}")));
        }
        // The validation has already found duplicate names without a dot.
        if described.is_none() || extra.iter().any(|(name, _)| name.contains('.')) {
            return self.check_names(request);
        }
        Ok(())
    }

    /// Rejects parameters that would be sent twice, such as an item of a list that is also added by name.
    fn check_names(&self, request: &dyn Encode) -> Result<(), Error> {
        match encode::duplicate(request, EncodeOptions::of(self.action.api())) {
            None => Ok(()),
            Some(name) => Err(Error::validation(format!("the parameter {name} is given twice"))
                .advise("nothing was sent; set it by its setter or by its name, not by both")),
        }
    }

    /// Signs a request. With `hides`, secrets are replaced by a placeholder, and the service rejects the request.
    pub(super) fn sign(&self, request: &dyn Encode, stamp: &Stamp, hides: bool) -> Signed {
        let options = EncodeOptions::of(self.action.api()).hiding(hides);
        if self.signature == SignatureMethod::Tc3HmacSha256 {
            self.sign_tc3(request, options, stamp)
        } else {
            self.sign_version1(request, options, stamp)
        }
    }

    fn method(&self) -> HttpMethod {
        if self.format == RequestFormat::Get { HttpMethod::Get } else { HttpMethod::Post }
    }

    fn sign_version1(&self, request: &dyn Encode, options: EncodeOptions, stamp: &Stamp) -> Signed {
        let Stamp { credentials, timestamp, nonce } = stamp;
        let api = self.action.api();
        let common = [
            ("Action", Value::String(self.action.name)),
            ("Nonce", Value::Integer(*nonce)),
            ("Region", self.region.map_or(Value::Absent, Value::String)),
            ("SecretId", Value::String(credentials.secret_id())),
            ("SignatureMethod", Value::String(self.signature.as_str())),
            ("Timestamp", Value::Integer(*timestamp)),
            (
                "Token",
                credentials.token().filter(|_| !defect!(NeverSendsSessionToken)).map_or(Value::Absent, Value::Secret),
            ),
            ("Version", if api.sends_version { Value::String(self.action.version) } else { Value::Absent }),
        ];
        let mut head = Vec::with_capacity(ROOM);
        for part in [self.method().as_str(), &self.target.authority, &self.target.path] {
            head.extend_from_slice(part.as_bytes());
        }
        let encode::Form { string_to_sign, mut wire } = encode::form(request, options, head, &common, self.added());
        wire.extend([b"&", SIGNATURE.as_bytes(), b"="].into_iter().flatten());
        version1::push_signature(&mut wire, self.signature, credentials.secret_key().expose(), &string_to_sign);
        let http = match self.method() {
            HttpMethod::Get => self.http(text(wire), Vec::new(), Cow::Borrowed(&[USER_AGENT])),
            HttpMethod::Post if defect!(SendsFormsWithoutContentType) => {
                self.http(String::new(), wire, Cow::Borrowed(&[USER_AGENT]))
            }
            HttpMethod::Post => self.http(
                String::new(),
                wire,
                Cow::Borrowed(&[("Content-Type", Cow::Borrowed(content_type::FORM)), USER_AGENT]),
            ),
        };
        Signed { http, string_to_sign, canonical_request: None }
    }

    fn sign_tc3(&self, request: &dyn Encode, options: EncodeOptions, stamp: &Stamp) -> Signed {
        let Stamp { credentials, timestamp, .. } = stamp;
        let added = self.added();
        let form = || encode::form(request, options, Vec::with_capacity(ROOM), &[], added).wire;
        let (query, body, content_type) = match self.format {
            RequestFormat::Get => (text(form()), Vec::new(), content_type::FORM),
            RequestFormat::PostForm => (String::new(), form(), content_type::FORM),
            RequestFormat::PostJson => (String::new(), encode::json(request, options, added), content_type::JSON),
        };
        let host = self.action.host(Endpoint::Tencentcloud).unwrap_or_default();
        let service = if defect!(SignsForWholeHost) { &host } else { self.action.service() };
        let signing = tc3::Request {
            method: self.method().as_str(),
            host: &self.target.authority,
            path: &self.target.path,
            query: &query,
            content_type,
            payload: &body,
            service,
            timestamp: *timestamp,
        };
        let (canonical_request, date) = (signing.canonical_request(), signing.date());
        let string_to_sign = signing.string_to_sign_of(&canonical_request, &date);
        let authorization = if credentials.is_unsigned() {
            Cow::Borrowed(names::UNSIGNED)
        } else {
            let signature = signing.signature_on(&date, credentials.secret_key().expose(), &string_to_sign);
            signing.authorization_on(&date, credentials.secret_id(), signature.as_str()).into()
        };
        let mut headers = Vec::with_capacity(8);
        headers.extend([
            (names::AUTHORIZATION, authorization),
            ("Content-Type", content_type.into()),
            (names::ACTION, self.action.owned_name()),
            (names::TIMESTAMP, timestamp.to_string().into()),
            (names::VERSION, self.action.owned_version()),
        ]);
        headers.extend(self.region.map(|region| (names::REGION, region.to_owned().into())));
        headers.extend(
            credentials
                .token()
                .filter(|_| !defect!(NeverSendsSessionToken))
                .map(|token| (names::TOKEN, token.expose().to_owned().into())),
        );
        headers.push(USER_AGENT);
        let http = self.http(query, body, headers.into());
        Signed { http, string_to_sign: string_to_sign.into_bytes(), canonical_request: Some(canonical_request) }
    }

    fn http(&self, query: String, body: Vec<u8>, headers: Cow<'static, [Header]>) -> HttpRequest {
        let Target { scheme, authority, path } = self.target.clone();
        let (timeout, max_response_bytes) = (self.timeout, self.max_response_bytes);
        HttpRequest {
            method: self.method(),
            scheme,
            authority,
            path,
            query,
            headers,
            body,
            timeout,
            max_response_bytes,
        }
    }
}

/// Converts percent-encoded bytes, which are ASCII, to a string.
fn text(encoded: Vec<u8>) -> String {
    String::from_utf8(encoded).unwrap_or_default()
}
