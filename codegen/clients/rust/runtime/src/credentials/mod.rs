//! Credentials and their providers.
//!
//! A client takes anything that implements [`ProvideCredentials`], and asks it before each attempt.
//!
//! | the program runs | it has | take |
//! |---|---|---|
//! | anywhere | a key, from its own configuration or store of secrets | [`Credentials::new`] |
//! | anywhere | a key in environment variables | [`Environment`], or [`Credentials::from_env`] once |
//! | on a workstation | a key in `~/.tencentcloud/credentials`, or several in profiles | [`ProfileFile`] |
//! | on a CVM instance, or in a container on one | the role that is bound to the instance | [`CvmRole`] |
//! | in a pod of TKE | the role of its service account | [`WebIdentity::tke`] |
//! | anywhere | a token of an OIDC identity provider | [`WebIdentity::new`] |
//! | anywhere | a key that may assume a role, which may belong to another account | [`AssumeRole`] |
//! | in several of these places | one of these | [`Chain::standard`], or a [`Chain`] of your own |
//! | anywhere | another source of keys | a [`ProvideCredentials`] of your own, in [`Cached`] if it takes time |
//!
//! **Which one?** If the cloud gives the program a role, use that: there is no key to leak, and its temporary keys
//! expire within hours. In production, a program should use the one provider that it is meant to have rather than a
//! chain: if its role is missing, it then fails instead of finding another key. A chain suits tools that people run
//! with whatever credentials they have.
//!
//! **Temporary keys** are renewed five minutes before they expire, by the first call after that time; meanwhile all
//! other calls use the old ones. If no key is valid, all calls of a client wait for one request. After a failure the
//! provider is not asked again for 1 second, and later for up to 60, while the old keys are used as long as they are
//! valid. The time of expiry is computed by the clock of the service that issued the keys, so a wrong clock on this
//! machine does not matter. A new key is used even if it seems to have expired.
//!
//! **Time.** A call's timeout does not include the time to get credentials, which may serve many calls. That time has
//! limits of its own, and it counts towards the deadline of a [`RetryPolicy`](crate::RetryPolicy).
//!
//! **Errors.** `is_credentials()` means that nothing of the call was sent. The error says what each provider lacks, or
//! what a service responded, and never contains a key, a token, or the body of a response. Temporary failures are
//! retried by the client's `RetryPolicy`, even for calls that change something.
//!
//! **Asynchronous and blocking.** Providers send with the transport of the client that asks, so they work with both
//! kinds of client, and several clients can share one provider in an [`Arc`](std::sync::Arc). Without a client, ask a
//! provider with a [`Context`] of your own:
//!
//! ```no_run
//! use tencentcloud_core::{Error, credentials::{ProvideCredentials, Context, CvmRole}};
//!
//! # #[cfg(feature = "hyper")]
//! # async fn example() -> Result<(), Error> {
//! let context = Context::new(tencentcloud_core::http::Hyper::new());
//! let credentials = CvmRole::new().credentials(&context).await?;
//! println!("{} until {:?}", credentials.secret_id(), credentials.expires_at());
//! # Ok(())
//! # }
//! ```
//!
//! | reads | names |
//! |---|---|
//! | [`Environment`] | `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY`; `TENCENTCLOUD_SESSION_TOKEN` or `TENCENTCLOUD_TOKEN` |
//! | [`ProfileFile`] | `TENCENTCLOUD_CREDENTIALS_FILE`, else `~/.tencentcloud/credentials`, else `/etc/tencentcloud/credentials` |
//! | [`CvmRole`] | `http://metadata.tencentyun.com/latest/meta-data/cam/security-credentials/` |
//! | [`WebIdentity`] | `TKE_ROLE_ARN`, `TKE_PROVIDER_ID`, `TKE_WEB_IDENTITY_TOKEN_FILE`, `TKE_REGION`; `sts.tencentcloudapi.com` |
//! | [`AssumeRole`] | `sts.tencentcloudapi.com` |

mod assume_role;
mod cached;
mod chain;
mod cvm_role;
mod environment;
mod failure;
mod profile;
mod provide;
mod refresh;
mod shared_future;
mod sts;
mod temporary;
mod value;
mod web_identity;

pub use assume_role::AssumeRole;
pub use cached::Cached;
pub use chain::Chain;
pub use cvm_role::CvmRole;
pub use environment::Environment;
pub(crate) use failure::CredentialsFailure;
pub use profile::ProfileFile;
pub use provide::{Context, ProvideCredentials};
pub use value::Credentials;
pub use web_identity::WebIdentity;
