// @generated from the spec; edit that and run `cargo xtask codegen`.
//! All examples: the requests that the client sends, and the responses that it reads.

#[cfg(feature = "legacy-addresses")]
mod legacy_addresses;

#[cfg(feature = "legacy-images")]
mod legacy_images;

#[cfg(feature = "legacy-instances")]
mod legacy_instances;

#[cfg(feature = "legacy-key-pairs")]
mod legacy_key_pairs;

#[cfg(feature = "legacy-network")]
mod legacy_network;

#[cfg(feature = "legacy-regions")]
mod legacy_regions;

#[cfg(feature = "legacy-security-groups")]
mod legacy_security_groups;

#[cfg(feature = "addresses")]
mod v2017_03_12_addresses;

#[cfg(feature = "images")]
mod v2017_03_12_images;

#[cfg(feature = "instances")]
mod v2017_03_12_instances;

#[cfg(feature = "key-pairs")]
mod v2017_03_12_key_pairs;

#[cfg(feature = "regions")]
mod v2017_03_12_regions;
