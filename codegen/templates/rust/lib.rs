#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
// Links in documentation are full paths, whatever a module imports.
#![allow(rustdoc::redundant_explicit_links)]
// A deprecated member is still read, and sent if it is set.
#![allow(deprecated)]
{% if guides %}
#[cfg(feature = "{{ default }}")]
pub mod guide;
{% endif %}
{% for version in versions %}
#[cfg(feature = "_{{ version.feature }}")]
pub mod {{ version.module }};
{% if version.default %}
#[cfg(feature = "_{{ version.feature }}")]
pub use {{ version.module }}::*;
{% endif %}
{% endfor %}

pub use tencentcloud_core::{
    self as core, Credentials, Error, ErrorKind, Request, credentials,
    types::{Date, Decimal, Extra, LocalTime, Secret, Timestamp},
};
