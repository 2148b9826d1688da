//! Temporary keys of the role that is bound to the instance.

use std::{borrow::Cow, fmt, sync::Arc, time::Duration};

use zeroize::Zeroizing;

use super::{
    Cached, Context, Credentials, ProvideCredentials,
    temporary::{self, Temporary},
};
use crate::{
    Error, RetryPolicy,
    client::{EndpointUrl, USER_AGENT, random_nonce},
    decode,
    http::{BoxFuture, HttpMethod, HttpRequest, HttpResponse, HttpSend},
    retry::Attempts,
    schema::Effect,
    sign::percent_encode,
    types::Secret,
};

/// The role that is bound to the CVM instance on which the program, or its container, runs. Gets temporary keys from
/// the metadata service and renews them before they expire.
///
/// There are up to three attempts, and a request takes at most one second, so that a program outside CVM soon learns
/// that there is no such service. If the client sends through a proxy, set a [`transport`](Self::transport) that does not, since the service
/// is reachable from the instance only.
#[derive(Clone)]
pub struct CvmRole(Cached<Metadata>);

#[derive(Clone)]
struct Metadata {
    endpoint_url: String,
    role: Option<String>,
    timeout: Duration,
    http: Option<Arc<dyn HttpSend>>,
}

const PATH: &str = "/latest/meta-data/cam/security-credentials/";
/// The maximum size of a response. No name and no key is that long.
const MAX_RESPONSE_BYTES: usize = 64 << 10;

impl CvmRole {
    /// Creates a provider for the role of the instance, whatever its name.
    pub fn new() -> Self {
        let endpoint_url = "http://metadata.tencentyun.com".to_owned();
        Self(Cached::new(Metadata { endpoint_url, role: None, timeout: Duration::from_secs(1), http: None }))
    }

    /// Sets the name of the role, so that the metadata service is not asked for it.
    #[must_use]
    pub fn role(self, name: impl Into<String>) -> Self {
        Self(self.0.change(|metadata| metadata.role = Some(name.into())))
    }

    /// Sets the URL of the metadata service. Default: `http://metadata.tencentyun.com`.
    #[must_use]
    pub fn endpoint_url(self, url: impl Into<String>) -> Self {
        Self(self.0.change(|metadata| metadata.endpoint_url = url.into()))
    }

    /// Sets the timeout of a request. Default: one second.
    #[must_use]
    pub fn timeout(self, timeout: Duration) -> Self {
        Self(self.0.change(|metadata| metadata.timeout = timeout))
    }

    /// Sets the transport. Default: that of the client.
    #[must_use]
    pub fn transport(self, transport: impl HttpSend + 'static) -> Self {
        Self(self.0.change(|metadata| metadata.http = Some(Arc::new(transport))))
    }
}

impl Default for CvmRole {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for CvmRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Metadata { role, timeout, .. } = self.0.provider();
        f.debug_struct("CvmRole").field("role", role).field("timeout", timeout).finish_non_exhaustive()
    }
}

impl ProvideCredentials for CvmRole {
    fn credentials(&self, context: &Context) -> BoxFuture<'_, Result<Credentials, Error>> {
        self.0.credentials(context)
    }

    fn rejected(&self, token: &Secret) -> bool {
        self.0.rejected(token)
    }
}

impl ProvideCredentials for Metadata {
    fn credentials(&self, context: &Context) -> BoxFuture<'_, Result<Credentials, Error>> {
        let mut context = context.clone();
        if let Some(http) = &self.http {
            context.http = http.clone();
        }
        Box::pin(async move { self.repeat(&context).await })
    }
}

impl Metadata {
    async fn repeat(&self, context: &Context) -> Result<Credentials, Error> {
        let policy = RetryPolicy::new().pauses(Duration::from_millis(100), Duration::from_secs(1));
        let mut attempts = Attempts::new(policy, Effect::Read, false);
        loop {
            attempts.begin();
            let error = match self.attempt(context).await {
                Ok(credentials) => return Ok(credentials),
                Err(error) => error,
            };
            match attempts.pause_after(&error, Duration::ZERO, random_nonce()) {
                Some(pause) => context.http.sleep(pause).await,
                None => return Err(self.explained(error)),
            }
        }
    }

    async fn attempt(&self, context: &Context) -> Result<Credentials, Error> {
        let role = match &self.role {
            Some(role) => role.clone(),
            None => role_of(&self.get("", context).await?)?,
        };
        let response = self.get(&role, context).await?;
        let ahead = temporary::ahead(&response, context.now());
        if response.status == 404 {
            return Err(Error::no_credentials(format!("the instance does not have the role {role:?}"))
                .advise("nothing was sent; bind the role to the instance, or pass other credentials to the client"));
        }
        read(response)?.credentials("the metadata service", ahead)
    }

    /// Requests the temporary key of a role; with an empty `role`, the names of the instance's roles.
    async fn get(&self, role: &str, context: &Context) -> Result<HttpResponse, Error> {
        let EndpointUrl { scheme, authority, path } = EndpointUrl::parse(&self.endpoint_url)?;
        let base = path.unwrap_or_default();
        let request = HttpRequest {
            method: HttpMethod::Get,
            scheme,
            authority: authority.into(),
            path: format!("{}{PATH}{}", base.trim_end_matches('/'), percent_encode(role)).into(),
            query: String::new(),
            headers: Cow::Borrowed(&[USER_AGENT]),
            body: Vec::new(),
            timeout: self.timeout,
            max_response_bytes: MAX_RESPONSE_BYTES,
        };
        let response = context.http.send(request).await.map_err(Error::transport)?;
        match response.status {
            200 | 404 => Ok(response),
            status => Err(Error::http_status(status)),
        }
    }

    fn explained(&self, error: Error) -> Error {
        let Self { endpoint_url, .. } = self;
        if error.is_credentials() || error.is_config() {
            error
        } else if error.is_connect() || error.is_timeout() {
            let what = format!("no metadata service responds at {endpoint_url} (only CVM instances have one)");
            Error::credentials_because(what, Arc::new(error), true)
        } else {
            let what = format!("the metadata service at {endpoint_url} returned no credentials");
            Error::credentials_because(what, Arc::new(error), false)
        }
    }
}

/// Returns the name of the role. An instance has at most one.
fn role_of(response: &HttpResponse) -> Result<String, Error> {
    let text = if response.status == 404 { "" } else { str::from_utf8(&response.body).unwrap_or_default().trim() };
    let role = text.lines().next().unwrap_or_default().trim();
    if role.is_empty() {
        return Err(Error::no_credentials("the instance has no role")
            .advise("nothing was sent; bind a role to the instance, or pass other credentials to the client"));
    }
    if role.contains(['<', '{']) {
        return Err(Error::credentials("the metadata service did not respond with the name of a role")
            .advise(temporary::NOT_THE_SERVICE));
    }
    Ok(role.to_owned())
}

fn read(response: HttpResponse) -> Result<Temporary, Error> {
    let body = Zeroizing::new(response.body);
    let text = str::from_utf8(&body).map_err(|_| Error::credentials("the response is not UTF-8"))?;
    let response: Temporary = decode::lenient_json(text).map_err(temporary::unreadable)?;
    match response.code.as_deref() {
        Some("Success") => Ok(response),
        code => {
            let code = code.unwrap_or("none");
            Err(Error::credentials(format!("the metadata service responded with the code {code}"))
                .advise("nothing was sent; check in the console whether the role still exists"))
        }
    }
}
