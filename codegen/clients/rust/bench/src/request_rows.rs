//! The time to build and sign a request.

use std::error::Error;

use crate::{
    cases,
    measure::{Effort, allocations, in_turns, instructions},
    table::{Goal, Measure, Row, Rows},
};

pub fn rows(effort: Effort, row: Rows<'_>) -> Result<(), Box<dyn Error>> {
    for method in ["HmacSHA1", "HmacSHA256"] {
        let case = |what: &str| format!("request/{method}/{what}");
        let names = ["sign", "build and sign", "check and sign", "floor", "HMAC alone"].map(case);
        let [sign, build, check, floor, hmac] = in_turns(effort, names.each_ref().map(|name| cases::set_up(name)));
        let titled = |what: &str, ours| Row::new(format!("RunInstances, 25 parameters, {method}: {what}"), ours);
        let (what, of_hmac) = ("encode and sign an existing request", "HMAC alone");
        row(titled(what, sign.clone()).floor(floor.clone()).goal(Goal::OfFloor(1.5)));
        row(titled(what, sign).peer(of_hmac, hmac.clone()).goal(Goal::OfPeer(3.0)));
        row(titled("build from strings, encode and sign", build).peer(of_hmac, hmac).goal(Goal::OfPeer(4.5)));
        row(titled("check all bounds and rules, encode and sign", check).floor(floor));
        if let [Some(sign), Some(floor), Some(hmac)] = [&names[0], &names[3], &names[4]].map(|name| instructions(name))
        {
            let rest = |all: Measure| Measure::count((all.median() - hmac.median()) as u64);
            row(titled("encode and sign, instructions without the HMAC", rest(sign)).floor(rest(floor)));
        }
        row(titled("encode and sign, allocations", allocations(cases::set_up(&names[0]))).goal(Goal::Absolute(2.0)));
    }
    tc3_rows(effort, row);
    Ok(())
}

fn tc3_rows(effort: Effort, row: Rows<'_>) {
    let case = |what: &str| format!("request/TC3-HMAC-SHA256/{what}");
    let names =
        ["check and sign", "signature alone", "tencentcloud-sdk-foundation", "tencent-sdk", "aws-sigv4"].map(case);
    let titled = |what: &str, ours| Row::new(format!("RunInstances, 25 parameters, TC3-HMAC-SHA256: {what}"), ours);
    let rows = |[call, alone, foundation, tencent_sdk, aws]: [Measure; 5], unit: &str| {
        [
            titled(&format!("check all rules, encode and sign{unit}"), call)
                .peer("tencentcloud-sdk-foundation, with ready-made JSON", foundation)
                .goal(Goal::OfPeer(1.0)),
            titled(&format!("sign a body{unit}"), alone.clone())
                .peer("tencent-sdk", tencent_sdk)
                .goal(Goal::OfPeer(1.0)),
            titled(&format!("sign a body{unit}"), alone).peer("aws-sigv4, SigV4", aws),
        ]
    };
    rows(in_turns(effort, names.each_ref().map(|name| cases::set_up(name))), "").into_iter().for_each(&mut *row);
    rows(names.each_ref().map(|name| allocations(cases::set_up(name))), ", allocations").into_iter().for_each(row);
}
