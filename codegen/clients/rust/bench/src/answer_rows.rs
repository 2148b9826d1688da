//! How fast an answer is read.

use std::error::Error;

use crate::{
    answer, cases,
    measure::{Effort, allocations, in_turns, instructions},
    table::{Goal, Row},
};

pub fn rows(effort: Effort) -> Result<Vec<Row>, Box<dyn Error>> {
    let names = ["answer/ours", "answer/validate", "answer/derive"];
    let [ours, validate, derive] = in_turns(effort, names.map(cases::set_up));
    let titled = |what: &str, ours| {
        let kibibytes = answer::describe_instances().len() / 1024;
        Row::new(format!("DescribeInstances, 100 instances in {kibibytes} KiB: {what}"), ours)
    };
    let mut rows =
        vec![titled("read", ours).floor(validate).peer("serde_json's derive", derive).goal(Goal::OfPeer(1.0 / 1.3))];
    if let [Some(ours), Some(validate), Some(derive)] = names.map(instructions) {
        rows.push(titled("instructions", ours).floor(validate).peer("serde_json's derive", derive));
    }
    let [ours, _, derive] = names.map(|name| allocations(cases::set_up(name)));
    rows.push(titled("allocations", ours).peer("serde_json's derive", derive).goal(Goal::OfPeer(1.0)));
    Ok(rows)
}
