// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, ErrorKind, schema::{Accept, Action, Api, Booleans, Envelope},
};

/// The description of this API version.
pub static API: Api = Api::new("obstacle", "v1", Envelope::Response)
    .tencentcloud_path("/")
    .qcloud_path("/")
    .booleans(Booleans::new(["FALSE", "TRUE"], false))
    .accept(Accept::STRICT.float_in_quotes(true))
    .clock_skew_seconds(300)
    .error_kinds(&[("Self.Type", ErrorKind::Server), ("Unknown", ErrorKind::Caller)]);

#[cfg(feature = "names")]
pub static HOST_NAMES: tencentcloud_core::schema::Host = tencentcloud_core::schema::Host::new(
        "names",
    )
    .tencentcloud("names.example.net")
    .qcloud("names.example.com");

#[cfg(feature = "calls")]
pub static HOST_CALLS: tencentcloud_core::schema::Host = tencentcloud_core::schema::Host::new(
        "calls",
    )
    .tencentcloud("calls.example.net")
    .qcloud("calls.example.com");

/// Returns the actions of the sections whose features are enabled, sorted within a section.
pub fn actions() -> impl Iterator<Item = &'static Action> {
    static SECTIONS: &[&[&Action]] = &[
        #[cfg(feature = "calls")]
        super::calls::ACTIONS,
        #[cfg(feature = "names")]
        super::names::ACTIONS,
    ];
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
