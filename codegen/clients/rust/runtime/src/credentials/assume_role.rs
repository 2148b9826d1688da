//! Keys of a role, for who has another key.

use std::{fmt, sync::Arc, time::Duration};

use super::{
    Cached, Context, Credentials, ProvideCredentials,
    sts::{ASSUME_ROLE, Proof, Sts},
};
use crate::{Error, http::BoxFuture, sign::percent_encode, types::Secret};

/// A role, which another account's too may be, for who has a key that may assume it: temporary keys from the STS, renewed before they expire.
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
    /// The role that `role_arn` names, such as `qcs::cam::uin/12345678:roleName/deploy`, assumed with the credentials of `source`.
    pub fn new(role_arn: impl Into<String>, source: impl ProvideCredentials + 'static) -> Self {
        let role_arn = role_arn.into();
        let source = Arc::new(source);
        Self(Cached::new(Assuming { sts: Sts::new(), role_arn, external_id: None, policy: None, source }))
    }

    /// What the audit log calls the calls made as this role: 2 to 128 letters, digits and `=,.@_-`. Default: `tencentcloud-core`.
    #[must_use]
    pub fn session_name(self, name: impl Into<String>) -> Self {
        self.change(|assuming| assuming.sts.session_name = name.into())
    }

    /// How long a key lives: up to 12 hours. Default: 2 hours.
    #[must_use]
    pub fn duration(self, duration: Duration) -> Self {
        self.change(|assuming| assuming.sts.duration = duration)
    }

    /// What of the role's rights the keys have: a policy in JSON, not percent-encoded. Default: all.
    #[must_use]
    pub fn policy(self, json: impl Into<String>) -> Self {
        self.change(|assuming| assuming.policy = Some(json.into()))
    }

    /// What the role demands to be told, if it does.
    #[must_use]
    pub fn external_id(self, id: impl Into<String>) -> Self {
        self.change(|assuming| assuming.external_id = Some(id.into()))
    }

    /// Region of the STS to ask. Default: `ap-guangzhou`. The keys are good in all regions.
    #[must_use]
    pub fn region(self, region: impl Into<String>) -> Self {
        self.change(|assuming| assuming.sts.region = Some(region.into()))
    }

    /// Where the STS is. Default: `sts.tencentcloudapi.com`; from inside of a VPC `sts.internal.tencentcloudapi.com` is nearer.
    #[must_use]
    pub fn endpoint_url(self, url: impl Into<String>) -> Self {
        self.change(|assuming| assuming.sts.endpoint_url = Some(url.into()))
    }

    /// How long an attempt may take. Default: 10 seconds. There are three, with pauses.
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
            // The service decodes it once more than other members.
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
