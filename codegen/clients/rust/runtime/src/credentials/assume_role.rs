//! Temporary keys of a role that another key may assume.

use std::{fmt, sync::Arc, time::Duration};

use super::{
    Cached, Context, Credentials, ProvideCredentials,
    sts::{ASSUME_ROLE, Proof, Sts},
};
use crate::{Error, http::BoxFuture, sign::percent_encode, types::Secret};

/// Assumes a role, which may belong to another account, with other credentials: gets temporary keys from the STS and
/// renews them before they expire.
#[derive(Clone)]
pub struct AssumeRole(Cached<Assuming>);

#[derive(Clone)]
struct Assuming {
    sts: Sts,
    role_arn: String,
    external_id: Option<String>,
    policy: Option<String>,
    source: Arc<dyn ProvideCredentials>,
}

impl AssumeRole {
    /// Creates a provider that assumes the role `role_arn`, such as `qcs::cam::uin/12345678:roleName/deploy`, with the
    /// credentials of `source`.
    pub fn new(role_arn: impl Into<String>, source: impl ProvideCredentials + 'static) -> Self {
        let role_arn = role_arn.into();
        let source = Arc::new(source);
        Self(Cached::new(Assuming { sts: Sts::new(), role_arn, external_id: None, policy: None, source }))
    }

    /// Sets the name of the session in the audit log: 2 to 128 letters, digits and `=,.@_-`. Default:
    /// `tencentcloud-core`.
    #[must_use]
    pub fn session_name(self, name: impl Into<String>) -> Self {
        self.change(|assuming| assuming.sts.session_name = name.into())
    }

    /// Sets the lifetime of a key: up to 12 hours. Default: 2 hours.
    #[must_use]
    pub fn duration(self, duration: Duration) -> Self {
        self.change(|assuming| assuming.sts.duration = duration)
    }

    /// Restricts the rights of the keys by a policy in JSON, not percent-encoded. Default: all rights of the role.
    #[must_use]
    pub fn policy(self, json: impl Into<String>) -> Self {
        self.change(|assuming| assuming.policy = Some(json.into()))
    }

    /// Sets the external id, for roles that require one.
    #[must_use]
    pub fn external_id(self, id: impl Into<String>) -> Self {
        self.change(|assuming| assuming.external_id = Some(id.into()))
    }

    /// Sets the region of the STS. Default: `ap-guangzhou`. The keys are valid in all regions.
    #[must_use]
    pub fn region(self, region: impl Into<String>) -> Self {
        self.change(|assuming| assuming.sts.region = Some(region.into()))
    }

    /// Sets the URL of the STS. Default: `sts.tencentcloudapi.com`; `sts.internal.tencentcloudapi.com` is closer
    /// inside a VPC.
    #[must_use]
    pub fn endpoint_url(self, url: impl Into<String>) -> Self {
        self.change(|assuming| assuming.sts.endpoint_url = Some(url.into()))
    }

    /// Sets the timeout of an attempt. Default: 10 seconds. There are up to three attempts, with pauses.
    #[must_use]
    pub fn timeout(self, timeout: Duration) -> Self {
        self.change(|assuming| assuming.sts.timeout = timeout)
    }

    fn change(self, change: impl FnOnce(&mut Assuming)) -> Self {
        Self(self.0.change(change))
    }
}

impl ProvideCredentials for AssumeRole {
    fn credentials(&self, context: &Context) -> BoxFuture<'_, Result<Credentials, Error>> {
        self.0.credentials(context)
    }

    fn rejected(&self, token: &Secret) -> bool {
        self.0.rejected(token)
    }
}

impl ProvideCredentials for Assuming {
    fn credentials(&self, context: &Context) -> BoxFuture<'_, Result<Credentials, Error>> {
        let context = context.clone();
        let proof = Proof {
            external_id: self.external_id.clone(),
            // The service percent-decodes the policy twice, unlike other members.
            policy: self.policy.as_deref().map(percent_encode),
            ..Proof::default()
        };
        Box::pin(
            async move { self.sts.assume(&ASSUME_ROLE, &self.role_arn, proof, self.source.clone(), &context).await },
        )
    }
}

impl fmt::Debug for AssumeRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Assuming { role_arn, sts, .. } = self.0.provider();
        f.debug_struct("AssumeRole")
            .field("role_arn", role_arn)
            .field("session_name", &sts.session_name)
            .finish_non_exhaustive()
    }
}
