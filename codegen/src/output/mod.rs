//! Generated files in memory and on disk.

mod header;
mod report;
mod sync;
#[cfg(test)]
mod tests;
mod tree;

pub use header::with_headers;
pub use report::report;
pub use sync::{FileChange, FileChangeKind, Foreign, Mode, SyncError, sync};
pub use tree::{DuplicatePath, Tree};
