//! Several providers, one after the other.

use std::{
    fmt,
    sync::{Arc, OnceLock},
};

use super::{Context, Credentials, CvmRole, Environment, ProfileFile, ProvideCredentials, WebIdentity};
use crate::{Error, http::BoxFuture, types::Secret};

/// Asks providers in turn for the first that has credentials, and from then on only that one.
///
/// It goes on to the next only when a provider has none to give, such as when a file is not there. A provider that should have some and fails, such as
/// when the file cannot be read, ends the search: to call with another key than the one that was meant is worse than not to call. The same goes for
/// later failures of the one that was found.
#[derive(Clone, Default)]
pub struct Chain {
    providers: Vec<Arc<dyn ProvideCredentials>>,
    found: Arc<OnceLock<Arc<dyn ProvideCredentials>>>,
}

impl Chain {
    /// A chain of none yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What suits most programs, at a desk as in the cloud: [`Environment`], [`ProfileFile`], [`WebIdentity`] in a pod of TKE, [`CvmRole`].
    ///
    /// The vendor's clients ask in the same order, those that know `WebIdentity` last. Here it comes before `CvmRole`, so that a pod with a role of its
    /// own does not act as the machine that it runs on.
    pub fn standard() -> Self {
        Self::new().or(Environment).or(ProfileFile::new()).or(WebIdentity::tke()).or(CvmRole::new())
    }

    /// Adds a provider at the end.
    #[must_use]
    pub fn or(mut self, provider: impl ProvideCredentials + 'static) -> Self {
        self.providers.push(Arc::new(provider));
        self.found = Arc::default();
        self
    }

    async fn search(&self, context: &Context) -> Result<Credentials, Error> {
        let mut missed = Vec::new();
        for provider in &self.providers {
            match provider.credentials(context).await {
                Ok(credentials) => {
                    // Where several search at once, the first to find one decides for all later calls.
                    self.found.get_or_init(|| provider.clone());
                    return Ok(credentials);
                }
                Err(error) if error.has_no_credentials() => missed.push(error.missed()),
                Err(error) => return Err(error),
            }
        }
        let missed = if missed.is_empty() { "the chain of providers is empty".to_owned() } else { missed.join("; ") };
        Err(Error::no_credentials(format!("there are no credentials: {missed}"))
            .advise("nothing was sent; provide one of these, or pass credentials to the client"))
    }
}

impl ProvideCredentials for Chain {
    fn credentials(&self, context: &Context) -> BoxFuture<'_, Result<Credentials, Error>> {
        if let Some(found) = self.found.get() {
            return found.credentials(context);
        }
        let context = context.clone();
        Box::pin(async move { self.search(&context).await })
    }

    fn rejected(&self, token: &Secret) -> bool {
        self.found.get().is_some_and(|found| found.rejected(token))
    }
}

impl fmt::Debug for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Chain").field("providers", &self.providers.len()).finish_non_exhaustive()
    }
}
