//! How fast a request is built and signed.

use std::error::Error;

use crate::{
    cases,
    measure::{Effort, allocations, in_turns, instructions},
    table::{Goal, Measure, Row},
};

pub fn rows(effort: Effort) -> Result<Vec<Row>, Box<dyn Error>> {
    let mut rows = Vec::new();
    for method in ["HmacSHA1", "HmacSHA256"] {
        let case = |what: &str| format!("request/{method}/{what}");
        let names = [case("sign"), case("build and sign"), case("floor"), case("HMAC alone")];
        let [sign, both, floor, hmac] = in_turns(effort, names.each_ref().map(|name| cases::set_up(name)));
        let titled = |what: &str, ours| Row::new(format!("RunInstances, 25 parameters, {method}: {what}"), ours);
        rows.extend([
            titled("build and sign, the request's texts being made too", both.clone())
                .floor(floor.clone())
                .peer("HMAC alone", hmac.clone())
                .goal(Goal::OfPeer(4.5)),
            titled("sign a request that exists", sign.clone()).floor(floor).goal(Goal::OfFloor(1.5)),
            titled("sign a request that exists", sign).peer("HMAC alone", hmac).goal(Goal::OfPeer(3.0)),
        ]);
        if let [Some(sign), Some(floor), Some(hmac)] = [&names[0], &names[2], &names[3]].map(|name| instructions(name))
        {
            let rest = |all: Measure| Measure::count((all.median() - hmac.median()) as u64);
            rows.push(titled("instructions, the HMAC's aside", rest(sign)).floor(rest(floor)));
        }
        rows.push(
            titled("allocations beyond the caller's", allocations(cases::set_up(&names[0]))).goal(Goal::Absolute(2.0)),
        );
    }
    rows.extend(tc3_rows(effort));
    Ok(rows)
}

fn tc3_rows(effort: Effort) -> Vec<Row> {
    let case = |what: &str| format!("request/TC3-HMAC-SHA256/{what}");
    let names = ["sign", "signature alone", "tencentcloud-sdk-foundation", "tencent-sdk", "aws-sigv4"].map(case);
    let titled = |what: &str, ours| Row::new(format!("RunInstances, 25 parameters, TC3-HMAC-SHA256: {what}"), ours);
    let rows = |[call, alone, foundation, tencent_sdk, aws]: [Measure; 5], unit: &str| {
        [
            titled(&format!("all before the network{unit}"), call)
                .peer("tencentcloud-sdk-foundation, JSON being there", foundation)
                .goal(Goal::OfPeer(1.0)),
            titled(&format!("a body's signature{unit}"), alone.clone())
                .peer("tencent-sdk", tencent_sdk)
                .goal(Goal::OfPeer(1.0)),
            titled(&format!("a body's signature{unit}"), alone).peer("aws-sigv4, SigV4", aws),
        ]
    };
    let mut all = rows(in_turns(effort, names.each_ref().map(|name| cases::set_up(name))), "").to_vec();
    all.extend(rows(names.each_ref().map(|name| allocations(cases::set_up(name))), ", allocations"));
    all
}
