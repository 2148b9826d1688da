// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, ErrorKind, schema::{Accept, Action, Api, Booleans, Envelope},
};

/// What a client must know of this API version.
pub static API: Api = Api {
    name: "obstacle",
    version: "v1",
    sends_version: false,
    envelope: Envelope::Response,
    list_base: 0,
    booleans: Booleans {
        form: ["FALSE", "TRUE"],
        json_numbers: false,
    },
    accept: Accept { ..Accept::STRICT },
    partial_code: None,
    quota_per_minute: None,
    quota_per_action_per_minute: None,
    tencentcloud_path: None,
    qcloud_path: Some("/"),
    clock_skew_seconds: 300,
    code_separator: None,
    error_kinds: &[("Self.Type", ErrorKind::Server), ("Unknown", ErrorKind::Caller)],
};

#[cfg(feature = "names")]
pub static HOST_NAMES: tencentcloud_core::schema::Host = tencentcloud_core::schema::Host {
    name: "names",
    tencentcloud: None,
    qcloud: Some("names.example.com"),
};

/// The actions of the sections that are on, sorted within a section.
pub fn actions() -> impl Iterator<Item = &'static Action> {
    static SECTIONS: &[&[&Action]] = &[#[cfg(feature = "names")] super::names::ACTIONS];
    SECTIONS.iter().copied().flatten().copied()
}
/// The action of a name.
///
/// # Errors
///
/// When no section that is on has it.
pub fn action(name: &str) -> Result<&'static Action, Error> {
    Action::named(actions(), &API, name)
}
