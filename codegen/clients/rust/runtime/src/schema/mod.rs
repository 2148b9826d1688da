//! Descriptions of APIs and of the structures of their requests: plain data that generated code defines as statics.
//!
//! The descriptions may get more members, so they are created by their `const` constructors and changed by setters:
//!
//! ```
//! use tencentcloud_core::schema::{Action, Api, Effect, Envelope, Host, Kind, Member, Structure};
//!
//! static API: Api = Api::new("cvm", "2017-03-12", Envelope::Response).sends_version(true).tencentcloud_path("/");
//! static HOST: Host = Host::new("cvm").tencentcloud("cvm.tencentcloudapi.com");
//! static REQUEST: Structure =
//!     Structure::new("DescribeTaskInfo", &[Member::new("TaskIds", Kind::List(&Kind::Integer))], &[]);
//! static DESCRIBE_TASK_INFO: Action = Action::new("DescribeTaskInfo", &API, &HOST, Effect::Read, &REQUEST);
//! ```

/// Defines `const` methods that set the member of the same name to a value; those after `some` wrap the value in `Some`.
macro_rules! const_setters {
    ($($(#[$doc:meta])* $name:ident: $ty:ty;)*) => {$(
        $(#[$doc])*
        #[must_use]
        pub const fn $name(mut self, $name: $ty) -> Self {
            self.$name = $name;
            self
        }
    )*};
    (some $($(#[$doc:meta])* $name:ident: $ty:ty;)*) => {$(
        $(#[$doc])*
        #[must_use]
        pub const fn $name(mut self, $name: $ty) -> Self {
            self.$name = Some($name);
            self
        }
    )*};
}

mod structure;

pub use structure::{Condition, Demand, Kind, Limit, Member, Path, Rule, Structure};

use crate::{Error, ErrorKind};

/// An API version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Api {
    /// Name, such as `cvm`.
    pub name: &'static str,
    /// Version, such as `2017-03-12` or `legacy`.
    pub version: &'static str,
    /// `true` if `Version` is sent with each call.
    pub sends_version: bool,
    /// The envelope of a response.
    pub envelope: Envelope,
    /// Index of the first item of a list in form parameters.
    pub list_base: u32,
    /// The form of booleans.
    pub booleans: Booleans,
    /// The leniency of the decoder.
    pub accept: Accept,
    /// Code of a response that has data although some items of a batch failed.
    pub partial_code: Option<&'static str>,
    /// Number of calls per minute that the service allows in total.
    pub quota_per_minute: Option<u32>,
    /// Number of calls per minute that the service allows for each action.
    pub quota_per_action_per_minute: Option<u32>,
    /// Path on the endpoint `tencentcloud`, if that serves this version. Calls to it may be signed with
    /// TC3-HMAC-SHA256.
    pub tencentcloud_path: Option<&'static str>,
    /// Path on the endpoint `qcloud`, if that serves this version.
    pub qcloud_path: Option<&'static str>,
    /// The separator between the words of an error code. A code that is not listed has the kind of the code before its
    /// last separator.
    pub code_separator: Option<&'static str>,
    /// Maximum difference in seconds between the timestamp of a call and the service's clock.
    pub clock_skew_seconds: u32,
    /// Kinds of the error codes, sorted by the bytes of the code.
    pub error_kinds: &'static [(&'static str, ErrorKind)],
}

impl Api {
    /// Creates the description of an API version that has neither endpoints nor error codes yet. Lists count from 0,
    /// booleans are `true` and `false`, the clock may be off by 5 minutes, and the decoder has no leniency.
    pub const fn new(name: &'static str, version: &'static str, envelope: Envelope) -> Self {
        Self {
            name,
            version,
            sends_version: false,
            envelope,
            list_base: 0,
            booleans: Booleans::new(["false", "true"], false),
            accept: Accept::STRICT,
            partial_code: None,
            quota_per_minute: None,
            quota_per_action_per_minute: None,
            tencentcloud_path: None,
            qcloud_path: None,
            code_separator: None,
            clock_skew_seconds: 300,
            error_kinds: &[],
        }
    }

    const_setters! {
        /// Sets whether `Version` is sent with each call.
        sends_version: bool;
        /// Sets the index of the first item of a list in form parameters.
        list_base: u32;
        /// Sets the form of booleans.
        booleans: Booleans;
        /// Sets the leniency of the decoder.
        accept: Accept;
        /// Sets the kinds of the error codes, sorted by the bytes of the code.
        error_kinds: &'static [(&'static str, ErrorKind)];
        /// Sets the maximum difference in seconds between the timestamp of a call and the service's clock.
        clock_skew_seconds: u32;
    }

    const_setters! { some
        /// Sets the code of a response that has data although some items of a batch failed.
        partial_code: &'static str;
        /// Sets the number of calls per minute that the service allows in total.
        quota_per_minute: u32;
        /// Sets the number of calls per minute that the service allows for each action.
        quota_per_action_per_minute: u32;
        /// Sets the path on the endpoint `tencentcloud`.
        tencentcloud_path: &'static str;
        /// Sets the path on the endpoint `qcloud`.
        qcloud_path: &'static str;
        /// Sets the separator between the words of an error code.
        code_separator: &'static str;
    }
}

/// The envelope of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Envelope {
    /// `{"Response": {..., "RequestId": ""}}`, with failures in `Response.Error`.
    Response,
    /// `{"code": 0, "message": "", ...}`, where any other code is a failure.
    Code,
}

/// The form of booleans.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Booleans {
    /// False and true as form parameters.
    pub form: [&'static str; 2],
    /// `true` if JSON has 0 and 1 instead of `false` and `true`.
    pub json_numbers: bool,
}

impl Booleans {
    /// Creates the description from the form parameters for false and true. With `json_numbers`, JSON has 0 and 1
    /// instead of `false` and `true`.
    pub const fn new(form: [&'static str; 2], json_numbers: bool) -> Self {
        Self { form, json_numbers }
    }
}

/// The leniency of the decoder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Accept {
    /// `"23"` where an integer is expected.
    pub integer_in_quotes: bool,
    /// `"23"`, `2.0` or `1e2` where an integer is expected.
    pub integer_in_any_form: bool,
    /// `23` or `true` where a string is expected.
    pub string_bare: bool,
    /// `"TRUE"` or `"1"` where a boolean is expected.
    pub boolean_in_quotes: bool,
    /// `0.34` where a decimal in quotes is expected.
    pub decimal_bare: bool,
    /// `"0.34"` where a float is expected.
    pub float_in_quotes: bool,
    /// An object where a list is expected: the only item; an empty list, if it has no members; or the items, if all
    /// names are numbers.
    pub one_for_list: bool,
    /// `[]` where an object is expected.
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
        float_in_quotes: false,
        one_for_list: false,
        empty_list_for_object: false,
    };

    const_setters! {
        /// Sets whether `"23"` is accepted where an integer is expected.
        integer_in_quotes: bool;
        /// Sets whether `"23"`, `2.0` and `1e2` are accepted where an integer is expected.
        integer_in_any_form: bool;
        /// Sets whether `23` and `true` are accepted where a string is expected.
        string_bare: bool;
        /// Sets whether `"TRUE"` and `"1"` are accepted where a boolean is expected.
        boolean_in_quotes: bool;
        /// Sets whether `0.34` is accepted where a decimal in quotes is expected.
        decimal_bare: bool;
        /// Sets whether `"0.34"` is accepted where a float is expected.
        float_in_quotes: bool;
        /// Sets whether an object is accepted where a list is expected.
        one_for_list: bool;
        /// Sets whether `[]` is accepted where an object is expected.
        empty_list_for_object: bool;
    }

    /// Every leniency.
    pub const EVERYTHING: Self = Self {
        integer_in_quotes: true,
        integer_in_any_form: true,
        string_bare: true,
        boolean_in_quotes: true,
        decimal_bare: true,
        float_in_quotes: true,
        one_for_list: true,
        empty_list_for_object: true,
    };
}

/// A set of hosts that serve an API, named after its domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Endpoint {
    /// The current service, such as `cvm.tencentcloudapi.com`, which the vendor's own clients call.
    Tencentcloud,
    /// The service that the manual of 2018 describes, such as `cvm.api.qcloud.com/v2/index.php`.
    Qcloud,
}

/// The host of an action on each endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Host {
    /// Short name, such as `cvm`.
    pub name: &'static str,
    /// Name on the endpoint `tencentcloud`, such as `cvm.tencentcloudapi.com`.
    pub tencentcloud: Option<&'static str>,
    /// Name on the endpoint `qcloud`, such as `cvm.api.qcloud.com`.
    pub qcloud: Option<&'static str>,
}

impl Host {
    /// Creates a host that is on no endpoint yet; `name` is its short name, such as `cvm`.
    pub const fn new(name: &'static str) -> Self {
        Self { name, tencentcloud: None, qcloud: None }
    }

    const_setters! { some
        /// Sets the name on the endpoint `tencentcloud`, such as `cvm.tencentcloudapi.com`.
        tencentcloud: &'static str;
        /// Sets the name on the endpoint `qcloud`, such as `cvm.api.qcloud.com`.
        qcloud: &'static str;
    }
}

/// One action of an API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Action {
    /// Name on the wire.
    pub name: &'static str,
    /// API version it belongs to.
    pub api: &'static Api,
    /// Its host on each endpoint.
    pub host: &'static Host,
    /// Effect of a call, which decides about retries.
    pub effect: Effect,
    /// `true` if a call has a region.
    pub region: bool,
    /// `true` if a call may do without a region, so that a client without one sends none.
    pub region_is_optional: bool,
    /// The member that holds the idempotency token, which makes repeating a call safe.
    pub idempotency_token: Option<&'static str>,
    /// The only endpoint that has it; `None` if every endpoint of the API does.
    pub endpoint: Option<Endpoint>,
    /// The structure of a request.
    pub request: &'static Structure,
}

impl Action {
    /// Creates the description of an action that needs a region, has no idempotency token and exists on every endpoint
    /// of the API.
    pub const fn new(
        name: &'static str,
        api: &'static Api,
        host: &'static Host,
        effect: Effect,
        request: &'static Structure,
    ) -> Self {
        Self {
            name,
            api,
            host,
            effect,
            region: true,
            region_is_optional: false,
            idempotency_token: None,
            endpoint: None,
            request,
        }
    }

    const_setters! {
        /// Sets whether calls have a region.
        region: bool;
        /// Sets whether calls may do without a region.
        region_is_optional: bool;
        /// Sets the structure of a request.
        request: &'static Structure;
    }

    const_setters! { some
        /// Sets the member that holds the idempotency token.
        idempotency_token: &'static str;
        /// Sets the only endpoint that has the action.
        endpoint: Endpoint;
    }

    /// Returns the action with a name, for [`Client::call_action`](crate::Client::call_action).
    ///
    /// # Errors
    /// When there is no such action.
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
            Some(alike) => format!("{product} {version} has no action {name:?}; did you mean {alike}?"),
            None => format!(
                "this program was built without an action {name:?} of {product} {version}: look it up in `actions()`, or enable \
                 the feature of its section"
            ),
        }))
    }
}

/// Effect of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Effect {
    /// Changes nothing.
    Read,
    /// Changes something.
    Write,
    /// Costs money.
    Purchase,
    /// Destroys something.
    Destroy,
    /// Not known. The call is never repeated after it may have been executed.
    Unknown,
}
