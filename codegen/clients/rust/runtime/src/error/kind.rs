//! Kinds of the service's error codes.

/// What an error code means to a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The call was wrong.
    Caller,
    /// The caller may not.
    Auth,
    /// Something named in the call is not there.
    Missing,
    /// Too many calls; later ones may pass.
    Throttled,
    /// The service failed; later calls may pass.
    Server,
    /// Something named in the call is in use, or another operation on it is running; a later call may pass.
    Busy,
    /// Some items of a batch failed.
    Partial,
}
