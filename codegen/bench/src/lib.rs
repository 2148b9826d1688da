//! What the benches measure, the floors written by hand that it is held to, and the peers.

pub mod allocations;
pub mod answer;
pub mod answer_rows;
pub mod cases;
pub mod derived;
pub mod floor;
pub mod measure;
pub mod parts;
pub mod peers;
pub mod request;
pub mod request_rows;
pub mod table;
