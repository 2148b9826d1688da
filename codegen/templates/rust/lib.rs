#![doc = include_str!("../README.md")]
{% if guides %}
#[cfg(feature = "{{ newest }}")]
pub mod guide;
{% endif %}
{% for version in versions %}
#[cfg(feature = "_{{ version.feature }}")]
pub mod {{ version.module }};
{% endfor %}

pub use tencentcloud_core::{
    self as core, Credentials, Date, Decimal, Error, ErrorKind, Extra, Request, Secret,
    Timestamp, credentials,
};
