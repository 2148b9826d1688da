//! The STS, which issues temporary keys for a role in exchange for a proof of identity.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::{Duration, Instant},
};

use super::{
    Context, Credentials, ProvideCredentials,
    temporary::{self, Temporary},
};
use crate::{
    CallOptions, Client, Endpoint, Error, ErrorKind,
    client::Input,
    encode::{Encode, Members, Names, Value},
    http::{BoxFuture, HttpError, HttpRequest, HttpResponse, HttpSend},
    schema::{Accept, Action, Api, Booleans, Effect, Envelope, Host, Kind, Limit, Member, Structure},
    types::{Extra, Secret},
    validation::Validation,
};

static STS: Api = Api {
    name: "sts",
    version: "2018-08-13",
    sends_version: true,
    envelope: Envelope::Response,
    qcloud_path: None,
    list_base: 0,
    booleans: Booleans { form: ["false", "true"], json_numbers: false },
    accept: Accept::EVERYTHING,
    partial_code: None,
    quota_per_minute: None,
    quota_per_action_per_minute: None,
    tencentcloud_path: Some("/"),
    code_separator: Some("."),
    clock_skew_seconds: 300,
    error_kinds: &[
        ("AuthFailure", ErrorKind::Auth),
        ("InternalError", ErrorKind::Server),
        ("InvalidParameter", ErrorKind::Caller),
        ("InvalidParameterValue", ErrorKind::Caller),
        ("MissingParameter", ErrorKind::Caller),
        ("OperationDenied", ErrorKind::Auth),
        ("RequestLimitExceeded", ErrorKind::Throttled),
        ("ResourceNotFound", ErrorKind::Missing),
        ("ServiceUnavailable", ErrorKind::Server),
        ("UnauthorizedOperation", ErrorKind::Auth),
        ("UnknownParameter", ErrorKind::Caller),
    ],
};

static HOST: Host = Host { name: "sts", tencentcloud: Some("sts.tencentcloudapi.com"), qcloud: None };

const fn action(name: &'static str, request: &'static Structure) -> Action {
    // The call has no lasting effect: if it is repeated, the service issues two keys, of which one is not used.
    Action {
        name,
        api: &STS,
        host: &HOST,
        effect: Effect::Read,
        region: true,
        region_is_optional: false,
        idempotency_token: None,
        endpoint: None,
        request,
    }
}

pub(super) static ASSUME_ROLE: Action = action("AssumeRole", &SIGNED);
pub(super) static ASSUME_ROLE_WITH_WEB_IDENTITY: Action = action("AssumeRoleWithWebIdentity", &WITH_WEB_IDENTITY);

static SIGNED: Structure = Structure {
    qcloud: None,
    name: "AssumeRoleRequest",
    members: &[DURATION, text("ExternalId", false), text("Policy", false), text("RoleArn", true), SESSION_NAME],
    rules: &[],
};

static WITH_WEB_IDENTITY: Structure = Structure {
    qcloud: None,
    name: "AssumeRoleWithWebIdentityRequest",
    members: &[DURATION, text("ProviderId", true), text("RoleArn", true), SESSION_NAME, text("WebIdentityToken", true)],
    rules: &[],
};

const DURATION: Member = Member {
    only_on: None,
    name: "DurationSeconds",
    required: false,
    kind: Kind::Integer,
    limits: &[Limit::Range { min: Some(1), max: Some(43_200), step: None }],
    default: Some("7200"),
};

const SESSION_NAME: Member = Member {
    only_on: None,
    name: "RoleSessionName",
    required: true,
    kind: Kind::String,
    limits: &[Limit::Length { min: Some(2), max: Some(128) }],
    default: None,
};

const fn text(name: &'static str, required: bool) -> Member {
    Member { name, required, kind: Kind::String, limits: &[], default: None, only_on: None }
}

/// Settings for assuming a role that do not depend on the proof of identity.
#[derive(Clone)]
pub(super) struct Sts {
    pub(super) endpoint_url: Option<String>,
    pub(super) region: Option<String>,
    pub(super) session_name: String,
    pub(super) duration: Duration,
    pub(super) timeout: Duration,
}

/// The members of a request that depend on the proof of identity.
#[derive(Default)]
pub(super) struct Proof {
    pub(super) external_id: Option<String>,
    pub(super) policy: Option<String>,
    pub(super) provider_id: Option<String>,
    pub(super) web_identity_token: Option<Secret>,
}

/// A request of either action. No member has different meanings in the two actions.
struct Request<'a> {
    sts: &'a Sts,
    role_arn: &'a str,
    proof: Proof,
}

impl Encode for Request<'_> {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for Request<'_> {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(&[
                "DurationSeconds",
                "ExternalId",
                "Policy",
                "ProviderId",
                "RoleArn",
                "RoleSessionName",
                "WebIdentityToken",
            ])
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::Integer(i64::try_from(self.sts.duration.as_secs()).unwrap_or(i64::MAX)),
            1 => self.proof.external_id.encode(),
            2 => self.proof.policy.encode(),
            3 => self.proof.provider_id.encode(),
            4 => Value::String(self.role_arn),
            5 => self.sts.session_name.encode(),
            6 => self.proof.web_identity_token.encode(),
            _ => Value::Absent,
        }
    }
}

impl Sts {
    pub(super) fn new() -> Self {
        Self {
            endpoint_url: None,
            region: None,
            session_name: "tencentcloud-core".to_owned(),
            duration: Duration::from_secs(7200),
            timeout: Duration::from_secs(10),
        }
    }

    /// Requests a key. The request is signed with the credentials of `signer`.
    pub(super) async fn assume(
        &self,
        action: &'static Action,
        role_arn: &str,
        proof: Proof,
        signer: impl ProvideCredentials + 'static,
        context: &Context,
    ) -> Result<Credentials, Error> {
        let ahead = Arc::new(AtomicI64::new(0));
        let clock = context.clock.clone();
        let mut client = Client::builder()
            .transport(Dated { context: context.clone(), ahead: ahead.clone() })
            .clock(move || clock())
            .credentials(signer)
            .region(self.region.as_deref().unwrap_or("ap-guangzhou"))
            .endpoint(Endpoint::Tencentcloud)
            .validate(Validation::Full)
            .timeout(self.timeout)
            .max_response_bytes(64 << 10);
        if let Some(url) = &self.endpoint_url {
            client = client.endpoint_url(url);
        }
        let client: Client = client.build()?;
        let request = Request { sts: self, role_arn, proof };
        let options = CallOptions::default();
        let input = Input { action: action.into(), request: &request, extra: &Extra::new(), options: &options };
        match client.exchange::<Temporary>(input).await {
            Ok(response) => response.credentials("the STS", ahead.load(Ordering::Relaxed)),
            Err(error) if error.is_credentials() => Err(error),
            Err(error) => {
                let error = if error.is_decode() { error.advise(temporary::NOT_THE_SERVICE) } else { error };
                let what = format!("the role {role_arn} could not be assumed");
                Err(Error::credentials_because(what, Arc::new(error.without_response()), false))
            }
        }
    }
}

/// A transport that records the difference to the service's clock.
struct Dated {
    context: Context,
    ahead: Arc<AtomicI64>,
}

impl HttpSend for Dated {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        Box::pin(async move {
            let response = self.context.http.send(request).await?;
            self.ahead.store(temporary::ahead(&response, self.context.now()), Ordering::Relaxed);
            Ok(response)
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.context.http.sleep(duration)
    }

    fn instant(&self) -> Instant {
        self.context.http.instant()
    }
}
