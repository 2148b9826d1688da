//! Who calls: keys, and where to get them.

mod assume_role;
mod cached;
mod chain;
mod cvm_role;
mod environment;
mod failure;
mod flight;
mod profile;
mod provide;
mod refresh;
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
