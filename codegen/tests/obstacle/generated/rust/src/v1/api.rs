// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{Accept, Api, Booleans, Envelope, ErrorKind, Host};

/// What a client must know of this generation of the API.
pub static API: Api = Api {
    name: "obstacle",
    version: "v1",
    sends_version: false,
    envelope: Envelope::Response,
    path: "/",
    list_base: 0,
    booleans: Booleans {
        form: ["FALSE", "TRUE"],
        json_numbers: false,
    },
    accept: Accept { ..Accept::STRICT },
    partial_code: None,
    quota_per_minute: None,
    quota_per_action_per_minute: None,
    today: None,
    clock_skew_seconds: 300,
    error_kinds: &[("Self.Type", ErrorKind::Server), ("Unknown", ErrorKind::Caller)],
};

pub static HOST_NAMES: Host = Host {
    name: "names",
    manual: "names.example.com",
    today: None,
};
