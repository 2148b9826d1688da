//! Temporary keys of a role for a token of an identity provider.

use std::{fmt, fs, path::PathBuf, time::Duration};

use zeroize::Zeroizing;

use super::{
    Cached, Context, Credentials, ProvideCredentials,
    environment::variable,
    sts::{ASSUME_ROLE_WITH_WEB_IDENTITY, Proof, Sts},
    value::flaw,
};
use crate::{Error, http::BoxFuture, types::Secret};

/// Assumes a role with a token of an OIDC identity provider, for example in a pod of TKE: gets temporary keys from the
/// STS and renews them before they expire. No other key is needed.
#[derive(Clone)]
pub struct WebIdentity(Cached<Presenting>);

#[derive(Clone)]
struct Presenting {
    sts: Sts,
    /// `None` if it comes from environment variables.
    identity: Option<Identity>,
}

/// The role and the identity that may assume it.
#[derive(Clone)]
struct Identity {
    role_arn: String,
    provider_id: String,
    token_file: PathBuf,
    region: Option<String>,
}

const ROLE: &str = "TKE_ROLE_ARN";
const PROVIDER: &str = "TKE_PROVIDER_ID";
const TOKEN_FILE: &str = "TKE_WEB_IDENTITY_TOKEN_FILE";
const REGION: &str = "TKE_REGION";

impl WebIdentity {
    /// Creates a provider for a pod of TKE, from the environment variables `TKE_ROLE_ARN`, `TKE_PROVIDER_ID`,
    /// `TKE_WEB_IDENTITY_TOKEN_FILE` and `TKE_REGION`, which TKE sets if the service account has a role.
    pub fn tke() -> Self {
        Self(Cached::new(Presenting { sts: Sts::new(), identity: None }))
    }

    /// Creates a provider that assumes the role `role_arn`, such as `qcs::cam::uin/12345678:roleName/deploy`, with a
    /// token of the identity provider. The file with the token is read for each new key, since tokens expire too.
    pub fn new(role_arn: impl Into<String>, provider_id: impl Into<String>, token_file: impl Into<PathBuf>) -> Self {
        let (role_arn, provider_id, token_file) = (role_arn.into(), provider_id.into(), token_file.into());
        let identity = Some(Identity { role_arn, provider_id, token_file, region: None });
        Self(Cached::new(Presenting { sts: Sts::new(), identity }))
    }

    /// Sets the name of the session in the audit log: 2 to 128 letters, digits and `=,.@_-`. Default:
    /// `tencentcloud-core`.
    #[must_use]
    pub fn session_name(self, name: impl Into<String>) -> Self {
        self.change(|presenting| presenting.sts.session_name = name.into())
    }

    /// Sets the lifetime of a key: up to 12 hours. Default: 2 hours.
    #[must_use]
    pub fn duration(self, duration: Duration) -> Self {
        self.change(|presenting| presenting.sts.duration = duration)
    }

    /// Sets the region of the STS. Default: the value of `TKE_REGION`, or else `ap-guangzhou`. The keys are valid in
    /// all regions.
    #[must_use]
    pub fn region(self, region: impl Into<String>) -> Self {
        self.change(|presenting| presenting.sts.region = Some(region.into()))
    }

    /// Sets the URL of the STS. Default: `sts.tencentcloudapi.com`; `sts.internal.tencentcloudapi.com` is closer
    /// inside a VPC.
    #[must_use]
    pub fn endpoint_url(self, url: impl Into<String>) -> Self {
        self.change(|presenting| presenting.sts.endpoint_url = Some(url.into()))
    }

    /// Sets the timeout of an attempt. Default: 10 seconds. There are up to three attempts, with pauses.
    #[must_use]
    pub fn timeout(self, timeout: Duration) -> Self {
        self.change(|presenting| presenting.sts.timeout = timeout)
    }

    fn change(self, change: impl FnOnce(&mut Presenting)) -> Self {
        Self(self.0.change(change))
    }
}

impl ProvideCredentials for WebIdentity {
    fn credentials(&self, context: &Context) -> BoxFuture<'_, Result<Credentials, Error>> {
        self.0.credentials(context)
    }

    fn rejected(&self, token: &Secret) -> bool {
        self.0.rejected(token)
    }
}

impl ProvideCredentials for Presenting {
    fn credentials(&self, context: &Context) -> BoxFuture<'_, Result<Credentials, Error>> {
        let context = context.clone();
        Box::pin(async move {
            let identity = match &self.identity {
                Some(identity) => identity.clone(),
                None => Identity::from_variables(variable)?,
            };
            let token = identity.token()?;
            let Identity { role_arn, provider_id, region, .. } = identity;
            let mut sts = self.sts.clone();
            sts.region = sts.region.or(region);
            let proof = Proof { provider_id: Some(provider_id), web_identity_token: Some(token), ..Proof::default() };
            let signer = Credentials::unsigned();
            sts.assume(&ASSUME_ROLE_WITH_WEB_IDENTITY, &role_arn, proof, signer, &context).await
        })
    }
}

impl Identity {
    fn from_variables(variable: impl Fn(&str) -> Result<Option<String>, Error>) -> Result<Self, Error> {
        let names = [ROLE, PROVIDER, TOKEN_FILE];
        let (role_arn, provider_id, token_file) = (variable(ROLE)?, variable(PROVIDER)?, variable(TOKEN_FILE)?);
        if let (Some(role_arn), Some(provider_id), Some(token_file)) = (&role_arn, &provider_id, &token_file) {
            return Ok(Self {
                role_arn: role_arn.clone(),
                provider_id: provider_id.clone(),
                token_file: token_file.into(),
                region: variable(REGION)?,
            });
        }
        let is_set = [role_arn.is_some(), provider_id.is_some(), token_file.is_some()];
        let list = |set: bool| {
            let names = names.iter().zip(is_set).filter(|(_, is_set)| *is_set == set).map(|(name, _)| *name);
            names.collect::<Vec<_>>().join(" and ")
        };
        if is_set.contains(&true) {
            let error = Error::credentials(format!("the environment has {}, but not {}", list(true), list(false)));
            return Err(error.advise("nothing was sent; set all of them, or none"));
        }
        let error = Error::no_credentials(format!(
            "the environment variables {} are not set (TKE sets them in pods)",
            list(false)
        ));
        Err(error.advise("nothing was sent; give the pod's service account a role, or pass other credentials"))
    }

    fn token(&self) -> Result<Secret, Error> {
        let wrong = |why: String| {
            let error = Error::credentials(format!("the token file {} {why}", self.token_file.display()));
            error.advise("nothing was sent; make the token of the identity provider readable to the program")
        };
        let text = fs::read_to_string(&self.token_file).map_err(|error| wrong(format!("cannot be read: {error}")))?;
        let text = Zeroizing::new(text);
        let token = text.trim();
        if let Some(flaw) = flaw(token) {
            return Err(wrong(flaw.to_owned()));
        }
        Ok(Secret::new(token))
    }
}

impl fmt::Debug for WebIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Presenting { identity, sts } = self.0.provider();
        f.debug_struct("WebIdentity")
            .field("role_arn", &identity.as_ref().map(|identity| &identity.role_arn))
            .field("session_name", &sts.session_name)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(pairs: &[(&str, &str)]) -> Result<Identity, Error> {
        Identity::from_variables(|name| Ok(pairs.iter().find(|pair| pair.0 == name).map(|pair| pair.1.to_owned())))
    }

    #[test]
    fn reads_the_variables_that_tke_sets() {
        let [role, provider, file] =
            [(ROLE, "qcs::cam::uin/1:roleName/x"), (PROVIDER, "cls-1"), (TOKEN_FILE, "/token")];
        let identity = from(&[role, provider, file, (REGION, "ap-shanghai")]).unwrap();
        assert_eq!((identity.role_arn.as_str(), identity.provider_id.as_str()), (role.1, provider.1));
        assert_eq!((identity.token_file, identity.region), ("/token".into(), Some("ap-shanghai".to_owned())));
        assert_eq!(from(&[role, provider, file]).unwrap().region, None);

        let error = from(&[role, file]).err().unwrap();
        assert!(error.is_credentials() && !error.has_no_credentials(), "{error}");
        let said = "the environment has TKE_ROLE_ARN and TKE_WEB_IDENTITY_TOKEN_FILE, but not TKE_PROVIDER_ID;";
        assert!(error.to_string().starts_with(said), "{error}");
        assert!(from(&[(REGION, "ap-shanghai")]).err().unwrap().has_no_credentials());
    }
}
