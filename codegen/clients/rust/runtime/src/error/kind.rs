//! Kinds of the service's error codes.

/// The meaning of an error code for a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The call is invalid.
    Caller,
    /// The caller is not authenticated or not authorized.
    Auth,
    /// A resource that the call names does not exist.
    Missing,
    /// There were too many calls; later ones may succeed.
    Throttled,
    /// The service failed; later calls may succeed.
    Server,
    /// A resource that the call names is in use, or another operation on it is running; a later call may succeed.
    Busy,
    /// Some items of a batch failed.
    Partial,
}
