// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{Error, ErrorKind, schema::{Accept, Action, Api, Envelope}};

/// The description of this API version.
pub static API: Api = Api::new("demo", "2020-01-01", Envelope::Response)
    .sends_version(true)
    .tencentcloud_path("/")
    .accept(Accept::STRICT)
    .clock_skew_seconds(300)
    .code_separator(".")
    .error_kinds(
        &[
            ("AuthFailure", ErrorKind::Auth),
            ("AuthFailure.SignatureExpire", ErrorKind::Auth),
            ("InternalError", ErrorKind::Server),
            ("RequestLimitExceeded", ErrorKind::Throttled),
            ("ResourceNotFound", ErrorKind::Missing),
        ],
    );

#[cfg(feature = "items")]
pub static HOST_DEMO: tencentcloud_core::schema::Host = tencentcloud_core::schema::Host::new(
        "demo",
    )
    .tencentcloud("demo.tencentcloudapi.com");

/// Returns the actions of the sections whose features are enabled, sorted within a section.
pub fn actions() -> impl Iterator<Item = &'static Action> {
    static SECTIONS: &[&[&Action]] = &[#[cfg(feature = "items")] super::items::ACTIONS];
    SECTIONS.iter().copied().flatten().copied()
}
/// Returns the action of that name.
///
/// # Errors
///
/// A configuration error if no section whose feature is enabled has it.
pub fn action(name: &str) -> Result<&'static Action, Error> {
    Action::named(actions(), &API, name)
}
