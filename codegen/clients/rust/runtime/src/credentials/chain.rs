//! Several providers, one after the other.

use std::{
    fmt,
    sync::{Arc, OnceLock},
};

use super::{Context, Credentials, CvmRole, Environment, ProfileFile, ProvideCredentials, WebIdentity};
use crate::{Error, http::BoxFuture, types::Secret};

/// Asks providers in turn until one has credentials, and from then on only asks that one.
///
/// It asks the next provider only if one has no credentials to give, for example because a file does not exist. A
/// provider that should have some and fails, for example because the file cannot be read, ends the search: calling
/// with a key other than the intended one is worse than not calling. The same holds for later failures of the provider that
/// was found.
#[derive(Clone, Default)]
pub struct Chain {
    providers: Vec<Arc<dyn ProvideCredentials>>,
    found: Arc<OnceLock<Arc<dyn ProvideCredentials>>>,
}

impl Chain {
    /// Creates an empty chain.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates the chain that suits most programs, on a workstation and in the cloud: [`Environment`], [`ProfileFile`],
    /// [`WebIdentity`] in a pod of TKE, [`CvmRole`].
    ///
    /// The vendor's clients use the same order, except that those with `WebIdentity` ask it last. Here it comes before
    /// `CvmRole`, so that a pod with a role of its own does not act as the machine that it runs on.
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
                    // If several calls search at once, the first one to find a provider decides for all later calls.
                    self.found.get_or_init(|| provider.clone());
                    return Ok(credentials);
                }
                Err(error) if error.has_no_credentials() => missed.push(error.missed()),
                Err(error) => return Err(error),
            }
        }
        let missed = if missed.is_empty() { "the chain of providers is empty".to_owned() } else { missed.join("; ") };
        Err(Error::no_credentials(format!("no credentials found: {missed}"))
            .advise("nothing was sent; configure one of these, or pass credentials to the client"))
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
