//! What the benches measure, the floors written by hand that it is held to, and the peers.

pub mod allocations;
pub mod answer;
pub mod answer_rows;
pub mod cases;
pub mod clients;
pub mod compile_rows;
pub mod derived;
pub mod derived_crate;
pub mod floor;
pub mod generator;
pub mod generator_rows;
pub mod measure;
pub mod openapi;
pub mod parts;
pub mod peers;
pub mod request;
pub mod request_rows;
pub mod scratch;
pub mod size_rows;
pub mod table;
pub mod vendor_rows;
