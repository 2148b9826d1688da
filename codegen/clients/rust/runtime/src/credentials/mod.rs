//! Who calls: keys, and where to get them.
//!
//! A client takes anything that implements [`ProvideCredentials`], and asks it before each attempt.
//!
//! | the program runs | it has | take |
//! |---|---|---|
//! | anywhere | a key, from its own configuration or store of secrets | [`Credentials::new`] |
//! | anywhere | a key in environment variables | [`Environment`], or [`Credentials::from_env`] once |
//! | at a desk | a key in `~/.tencentcloud/credentials`, maybe several by profile | [`ProfileFile`] |
//! | on a CVM instance, in a container on one | the role that is bound to the instance | [`CvmRole`] |
//! | in a pod of TKE | the role of its service account | [`WebIdentity::tke`] |
//! | anywhere | a token of an OIDC identity provider | [`WebIdentity::new`] |
//! | anywhere | a key that may assume a role, of another account too | [`AssumeRole`] |
//! | here today, there tomorrow | one of these | [`Chain::standard`], or a [`Chain`] of your own |
//! | anywhere | something else that knows keys | a [`ProvideCredentials`] of your own, in [`Cached`] if it takes time |
//!
//! **Which one?** Where the cloud gives the program a role, take that: there is no key to leak, and the keys that it uses expire in hours. A program for
//! production is better off with the one provider that it is meant to have than with a chain: it then fails where its role is missing, instead of
//! finding another key. A chain suits tools that people run with what they have.
//!
//! **Temporary keys** are renewed five minutes before they expire, by the call that finds it is time; the old ones serve all other calls meanwhile. Without
//! valid ones, all calls of a client wait for one request. After a failure the service is left alone for 1 second and up to 60, while the old ones serve on
//! as long as they are valid. When they end is computed by the clock of the service that gave them, so a wrong clock here does not matter. A new key is
//! used even when it seems to have expired.
//!
//! **Time.** Getting credentials is not part of a call's timeout, as it may serve many calls; it has limits of its own, and counts for the deadline of a
//! [`RetryPolicy`](crate::RetryPolicy).
//!
//! **Errors.** `is_credentials()` means that nothing of the call was sent. The error says what each provider missed, or what a service answered, and never
//! a key, a token, or the body of a response. Failures that may pass are repeated as the client's `RetryPolicy` says, for calls that change
//! something too.
//!
//! **Asynchronous and blocking.** Providers send with the transport of the client that asks, so they work with both kinds of client, and one provider,
//! in an [`Arc`](std::sync::Arc), may serve several. Without a client, ask with a [`Context`] of your own:
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
