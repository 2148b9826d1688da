//! Who calls: keys, and where to get them.

mod cached;
mod cvm_role;
mod environment;
mod failure;
mod flight;
mod profile;
mod provide;
mod refresh;
mod temporary;
mod value;

pub use cached::Cached;
pub use cvm_role::CvmRole;
pub use environment::Environment;
pub(crate) use failure::CredentialsFailure;
pub use profile::ProfileFile;
pub use provide::{Context, ProvideCredentials};
pub use value::Credentials;
