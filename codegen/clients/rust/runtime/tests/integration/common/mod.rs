//! Two small APIs that resemble the two API versions, and requests that send JSON of any shape.

#![allow(dead_code, reason = "each test uses its part")]

pub mod apis;
pub mod json;
pub mod keys;
pub mod server;
pub mod verify;

pub mod service;
pub mod things;
pub mod transports;

use std::{future::Future, pin::pin, task};

pub use apis::{AnyResponse, LEGACY, V3};
use tencentcloud_core::schema::{Action, Api, Effect, Host, Structure};

pub static CVM: Host = Host::new("cvm").tencentcloud("cvm.tencentcloudapi.com").qcloud("cvm.api.qcloud.com");
pub static EIP: Host = Host::new("eip").tencentcloud("vpc.tencentcloudapi.com").qcloud("eip.api.qcloud.com");
pub static OLD_CVM: Host = Host::new("cvm").qcloud("cvm.api.qcloud.com");

/// Declares one request type for each action.
#[macro_export]
macro_rules! actions {
    ($($name:ident: $api:ident, $host:ident, $effect:ident;)*) => {$(
        #[derive(Clone, Debug)]
        pub struct $name {
            pub members: $crate::common::json::Structure,
            pub extra: ::tencentcloud_core::types::Extra,
        }

        impl From<::serde_json::Value> for $name {
            fn from(members: ::serde_json::Value) -> Self {
                let ::serde_json::Value::Object(members) = members else { panic!("not a structure: {members}") };
                Self { members: members.into(), extra: ::tencentcloud_core::types::Extra::new() }
            }
        }

        impl ::tencentcloud_core::encode::Encode for $name {
            fn encode(&self) -> ::tencentcloud_core::encode::Value<'_> {
                ::tencentcloud_core::encode::Value::Structure(self)
            }
        }

        impl ::tencentcloud_core::encode::Members for $name {
            fn names(&self) -> &'static ::tencentcloud_core::encode::Names {
                self.members.names()
            }

            fn member(&self, index: usize) -> ::tencentcloud_core::encode::Value<'_> {
                self.members.member(index)
            }

            fn extra(&self) -> Option<&::tencentcloud_core::types::Extra> {
                Some(&self.extra)
            }
        }

        impl ::tencentcloud_core::Request for $name {
            type Response = $crate::common::AnyResponse;

            const ACTION: &'static ::tencentcloud_core::schema::Action = {
                static ACTION: ::tencentcloud_core::schema::Action = $crate::common::action(
                    stringify!($name),
                    &$crate::common::$api,
                    &$crate::common::$host,
                    ::tencentcloud_core::schema::Effect::$effect,
                );
                &ACTION
            };

            fn extra(&self) -> &::tencentcloud_core::types::Extra {
                &self.extra
            }
        }
    )*};
}

/// A structure that accepts every request.
static ANYTHING: Structure = Structure::new("Request", &[], &[]);

pub const fn action(name: &'static str, api: &'static Api, host: &'static Host, effect: Effect) -> Action {
    Action::new(name, api, host, effect, &ANYTHING)
}

/// Runs a future that does not wait for anything external.
pub fn ready<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut task::Context::from_waker(task::Waker::noop())) {
        task::Poll::Ready(output) => output,
        task::Poll::Pending => panic!("the future waits"),
    }
}
