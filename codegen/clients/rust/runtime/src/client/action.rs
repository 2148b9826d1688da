//! The action of a call.

use std::borrow::Cow;

use crate::schema::{Action, Api, Effect, Endpoint, Host};

/// The action of a call: one that a generated client describes, or one that the caller names.
#[derive(Clone, Copy)]
pub(crate) struct ActionRef<'a> {
    pub(crate) name: &'a str,
    pub(crate) version: &'a str,
    /// The service and its host on the endpoint `tencentcloud`, if the caller names them.
    named: Option<(&'a str, &'a str)>,
    described: &'static Action,
}

impl From<&'static Action> for ActionRef<'static> {
    fn from(described: &'static Action) -> Self {
        Self { name: described.name, version: described.api.version, named: None, described }
    }
}

impl<'a> ActionRef<'a> {
    /// Returns the action that a caller names, with what `like` says about all actions that are not described.
    pub(crate) fn named(
        service: &'a str,
        host: &'a str,
        version: &'a str,
        name: &'a str,
        like: &'static Action,
    ) -> Self {
        Self { name, version, named: Some((service, host)), described: like }
    }

    pub(crate) fn api(&self) -> &'static Api {
        self.described.api
    }

    pub(crate) fn effect(&self) -> Effect {
        self.described.effect
    }

    /// Returns the description of a request; `None` if nothing is known about it.
    pub(crate) fn described(&self) -> Option<&'static Action> {
        self.named.is_none().then_some(self.described)
    }

    pub(crate) fn idempotency_token(&self) -> Option<&'static str> {
        self.described.idempotency_token
    }

    /// Returns `true` if a call must have a region. Calls of an action that is not described have one if the client
    /// does.
    pub(crate) fn needs_region(&self) -> bool {
        let Action { region, region_is_optional, .. } = *self.described;
        self.named.is_none() && region && (!region_is_optional || defect!(NeedsRegionAlways))
    }

    /// Returns `true` if a region is sent.
    pub(crate) fn takes_region(&self) -> bool {
        self.named.is_some() || self.described.region
    }

    /// Returns the service that TC3 signs for.
    pub(crate) fn service(&self) -> &'a str {
        let Host { name, tencentcloud, .. } = self.described.host;
        self.named.map_or(tencentcloud.and_then(|host| host.split('.').next()).unwrap_or(name), |(service, _)| service)
    }

    pub(crate) fn has_endpoint(&self, endpoint: Endpoint) -> bool {
        self.described.endpoint.is_none_or(|only| only == endpoint)
            && self.host(endpoint).is_some()
            && self.path(endpoint).is_some()
    }

    pub(crate) fn host(&self, endpoint: Endpoint) -> Option<Cow<'static, str>> {
        let Host { tencentcloud, qcloud, .. } = self.described.host;
        match (endpoint, self.named) {
            (Endpoint::Tencentcloud, Some((_, host))) => Some(Cow::Owned(host.to_owned())),
            (Endpoint::Tencentcloud, None) => tencentcloud.map(Cow::Borrowed),
            (Endpoint::Qcloud, _) => qcloud.map(Cow::Borrowed),
        }
    }

    /// Returns the name, for an error or a header.
    pub(crate) fn owned_name(&self) -> Cow<'static, str> {
        self.own(self.name, self.described.name)
    }

    /// Returns the version, for a header.
    pub(crate) fn owned_version(&self) -> Cow<'static, str> {
        self.own(self.version, self.described.api.version)
    }

    /// Copies a text only if the caller named the action.
    fn own(&self, named: &str, described: &'static str) -> Cow<'static, str> {
        if self.named.is_some() { Cow::Owned(named.to_owned()) } else { Cow::Borrowed(described) }
    }

    pub(crate) fn path(&self, endpoint: Endpoint) -> Option<&'static str> {
        match endpoint {
            Endpoint::Tencentcloud => self.described.api.tencentcloud_path,
            Endpoint::Qcloud => self.described.api.qcloud_path,
        }
    }
}
