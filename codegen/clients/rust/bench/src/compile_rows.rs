//! The compile times of the client.

use std::{error::Error, io};

use crate::{
    clients::{self, Client},
    measure::{Effort, Usage},
    scratch::Package,
    table::{Goal, Measure, Row, Rows, Unit},
};

pub fn rows(effort: Effort, row: Rows<'_>) -> Result<(), Box<dyn Error>> {
    let ours = clients::ours()?;
    let all = check(&ours, &["legacy", "v2017-03-12"])?;
    let checked = |what: &str, measure| Row::new(format!("`cargo check` of the client crate alone: {what}"), measure);
    let of_all = || per_action(all, &ours);
    row(checked("CPU time per action", of_all()).goal(Goal::Absolute(0.040)));
    row(checked("memory of the largest process", Measure::bytes(all.peak)).goal(Goal::Absolute(600.0 * 1_048_576.0)));
    let mut sections = Vec::new();
    for section in clients::sections()? {
        sections.push(check(&ours, &[&section])?.cpu);
    }
    let whole = || ("all", Measure::seconds(all.cpu));
    let largest = sections.iter().copied().fold(0.0, f64::max);
    let median = Measure::new(Unit::Seconds, sections);
    let (name, all_of_it) = whole();
    row(checked("CPU time with the feature of one section, median", median)
        .peer(name, all_of_it)
        .goal(Goal::OfPeer(0.15)));
    let (name, all_of_it) = whole();
    row(checked("CPU time with the feature of one section, largest", Measure::seconds(largest)).peer(name, all_of_it));
    if effort.quick {
        return Ok(());
    }
    let derived = clients::derived()?;
    let derived_cost = per_action(check(&derived, &["legacy", "v2017-03-12"])?, &derived);
    row(checked("CPU time per action", of_all()).peer(derived.name(), derived_cost).goal(Goal::OfPeer(1.0)));
    let peers = [(clients::sqs()?, 0.2), (clients::ses()?, 1.0)];
    for (peer, _) in &peers {
        let cost = per_action(check(peer, &[])?, peer);
        row(checked("CPU time per action", of_all()).peer(peer.name(), cost));
    }
    let released = per_action(build(&ours)?, &ours);
    for (peer, goal) in &peers {
        let cost = per_action(build(peer)?, peer);
        let what = "release build of the client crate and a program that calls every action: CPU time per action";
        row(Row::new(what, released.clone()).peer(peer.name(), cost).goal(Goal::OfPeer(*goal)));
    }
    Ok(())
}

fn per_action(usage: Usage, client: &Client) -> Measure {
    Measure::seconds(usage.cpu / client.calls.len() as f64)
}

/// Checks the crate alone.
fn check(client: &Client, features: &[&str]) -> io::Result<Usage> {
    let package = Package::new(&format!("check-{}", client.folder), &client.dependency(features), "fn main() {}\n")?;
    package.compile(&["check", "-p", client.package], &[client.package])
}

/// Builds the crate and a program, since generic and asynchronous code is compiled in the program.
fn build(client: &Client) -> io::Result<Usage> {
    let name = format!("build-{}", client.folder);
    let package = Package::new(&name, &client.dependency(&["legacy", "v2017-03-12"]), &client.program())?;
    package.compile(&["build", "--release"], &[client.package, &name])
}
