//! The time to read a response.

use std::error::Error;

use crate::{
    cases,
    measure::{Effort, allocations, in_turns, instructions},
    response,
    table::{Goal, Row, Rows},
};

pub fn rows(effort: Effort, row: Rows<'_>) -> Result<(), Box<dyn Error>> {
    let names = ["response/ours", "response/validate", "response/derive"];
    let [ours, validate, derive] = in_turns(effort, names.map(cases::set_up));
    let titled = |what: &str, ours| {
        let kibibytes = response::describe_instances().len() / 1024;
        Row::new(format!("DescribeInstances, 100 instances in {kibibytes} KiB: {what}"), ours)
    };
    row(titled("read", ours).floor(validate).peer("serde_json's derive", derive).goal(Goal::OfPeer(1.0 / 1.3)));
    if let [Some(ours), Some(validate), Some(derive)] = names.map(instructions) {
        row(titled("instructions", ours).floor(validate).peer("serde_json's derive", derive));
    }
    let [ours, _, derive] = names.map(|name| allocations(cases::set_up(name)));
    row(titled("allocations", ours).peer("serde_json's derive", derive).goal(Goal::OfPeer(1.0)));
    Ok(())
}
