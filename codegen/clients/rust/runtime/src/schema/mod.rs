//! Descriptions of APIs and of the structures they are sent: plain data that generated code states as statics.
//!
//! The structures are exhaustive on purpose: generated statics are struct literals, which keeps them short and cheap to
//! compile. A new member is a breaking change of this crate, released together with the generated crates.

mod structure;

pub use structure::{Condition, Demand, Kind, Limit, Member, Path, Rule, Structure};

use crate::{Error, ErrorKind};

/// One generation of an API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Api {
    /// Name, such as `cvm`.
    pub name: &'static str,
    /// Version, such as `2017-03-12` or `legacy`.
    pub version: &'static str,
    /// Whether `Version` goes with each call.
    pub sends_version: bool,
    /// How a response is wrapped.
    pub envelope: Envelope,
    /// Index of the first item of a list in form parameters.
    pub list_base: u32,
    /// How booleans travel.
    pub booleans: Booleans,
    /// What a decoder forgives.
    pub accept: Accept,
    /// Code of a response that is data although some items of a batch failed.
    pub partial_code: Option<&'static str>,
    /// Calls a minute the service allows in all.
    pub quota_per_minute: Option<u32>,
    /// Calls a minute the service allows of each action.
    pub quota_per_action_per_minute: Option<u32>,
    /// Path on the endpoint `tencentcloud`, if that serves this version. Calls to it may be signed with TC3-HMAC-SHA256.
    pub tencentcloud_path: Option<&'static str>,
    /// Path on the endpoint `qcloud`, if that serves this version.
    pub qcloud_path: Option<&'static str>,
    /// What stands between the words of an error code: one that is not listed has the kind of what stands before its last separator.
    pub code_separator: Option<&'static str>,
    /// How far, in seconds, the time stamp of a call may be from the service's clock.
    pub clock_skew_seconds: u32,
    /// Kinds of the error codes, sorted by the bytes of the code.
    pub error_kinds: &'static [(&'static str, ErrorKind)],
}

/// How a response is wrapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Envelope {
    /// `{"Response": {..., "RequestId": ""}}`, failures in `Response.Error`.
    Response,
    /// `{"code": 0, "message": "", ...}`, any other code being a failure.
    Code,
}

/// How booleans travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Booleans {
    /// False and true as form parameters.
    pub form: [&'static str; 2],
    /// Whether JSON has 0 and 1 instead of `false` and `true`.
    pub json_numbers: bool,
}

/// What a decoder forgives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Accept {
    /// `"23"` where an integer is due.
    pub integer_in_quotes: bool,
    /// `"23"`, `2.0` or `1e2` where an integer is expected.
    pub integer_in_any_form: bool,
    /// `23` where a string is due.
    pub string_bare: bool,
    /// `"TRUE"` where a boolean is due.
    pub boolean_in_quotes: bool,
    /// `0.34` where a decimal in quotes is due.
    pub decimal_bare: bool,
    /// An object where a list is expected: the only item; none, if it has no members; or the items, if all names are numbers.
    pub one_for_list: bool,
    /// `[]` where an object is due.
    pub empty_list_for_object: bool,
}

impl Accept {
    /// No leniency.
    pub const STRICT: Self = Self {
        integer_in_quotes: false,
        integer_in_any_form: false,
        string_bare: false,
        boolean_in_quotes: false,
        decimal_bare: false,
        one_for_list: false,
        empty_list_for_object: false,
    };

    /// Every leniency there is.
    pub const EVERYTHING: Self = Self {
        integer_in_quotes: true,
        integer_in_any_form: true,
        string_bare: true,
        boolean_in_quotes: true,
        decimal_bare: true,
        one_for_list: true,
        empty_list_for_object: true,
    };
}

/// A set of hosts that serve an API, named after its domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Endpoint {
    /// The service of today, such as `cvm.tencentcloudapi.com`, which the vendor's own clients call.
    Tencentcloud,
    /// The service that the manual of 2018 describes, such as `cvm.api.qcloud.com/v2/index.php`.
    Qcloud,
}

/// The host of an action on each endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Host {
    /// Short name, such as `cvm`.
    pub name: &'static str,
    /// Name on the endpoint `tencentcloud`, such as `cvm.tencentcloudapi.com`.
    pub tencentcloud: Option<&'static str>,
    /// Name on the endpoint `qcloud`, such as `cvm.api.qcloud.com`.
    pub qcloud: Option<&'static str>,
}

/// One action of an API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Action {
    /// Name on the wire.
    pub name: &'static str,
    /// API version it belongs to.
    pub api: &'static Api,
    /// Its host on each endpoint.
    pub host: &'static Host,
    /// What a call does, and so what repeating one may cost.
    pub effect: Effect,
    /// Whether a call needs a region.
    pub region: bool,
    /// The member that holds the idempotency token, which makes repeating a call safe.
    pub idempotency_token: Option<&'static str>,
    /// The only endpoint that has it; `None` if every endpoint of the API does.
    pub endpoint: Option<Endpoint>,
    /// What a request holds.
    pub request: &'static Structure,
}

impl Action {
    /// The one of these actions that has a name, for [`Client::call`](crate::Client::call).
    ///
    /// # Errors
    /// When none has it.
    pub fn named(
        actions: impl IntoIterator<Item = &'static Self>,
        api: &Api,
        name: &str,
    ) -> Result<&'static Self, Error> {
        let mut alike = None;
        for action in actions {
            if action.name == name {
                return Ok(action);
            }
            if action.name.eq_ignore_ascii_case(name) {
                alike = Some(action.name);
            }
        }
        let Api { name: product, version, .. } = api;
        Err(Error::config(match alike {
            Some(alike) => format!("{name:?} is no action of {product} {version}: it is written {alike}"),
            None => format!(
                "{name:?} is no action of {product} {version} that this program was built with: look it up in `actions()`, turn on the feature \
                 of its section, or describe an action that the crate lacks as an `Action` of your own for `core().call`"
            ),
        }))
    }
}

/// What a call does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Effect {
    /// Changes nothing.
    Read,
    /// Changes something.
    Write,
    /// Costs money.
    Purchase,
    /// Takes something away for good.
    Destroy,
}
