//! The increase in the size of a program that calls one action.

use std::error::Error;

use crate::{
    measure::Effort,
    scratch::{Package, root},
    table::{Goal, Measure, Row, Rows},
};

/// A program with the same transport and TLS, and no client.
const EMPTY: &str = r#"fn main() {
    let response = ureq::post("https://cvm.tencentcloudapi.com/").send("");
    match response.and_then(|mut response| response.body_mut().read_to_string()) {
        Ok(text) => println!("{text}"),
        Err(error) => eprintln!("{error}"),
    }
}
"#;

const ONE_ACTION: &str = r#"use tencentcloud_cvm::{
    Credentials,
    DescribeInstancesRequest, blocking::Client,
};

fn main() {
    let client = Client::builder().region("ap-guangzhou").credentials(Credentials::new("id", "key")).build();
    match client.and_then(|client| client.describe_instances(DescribeInstancesRequest::new())) {
        Ok(response) => println!("{}", response.instance_set.len()),
        Err(error) => eprintln!("{error}"),
    }
}
"#;

pub fn rows(effort: Effort, row: Rows<'_>) -> Result<(), Box<dyn Error>> {
    if effort.quick {
        return Ok(());
    }
    let empty = "ureq = { version = \"3.1\", default-features = false, features = [\"rustls\"] }\n";
    let crate_ = root().join("generated/rust").canonicalize()?;
    let ours = format!(
        "tencentcloud-cvm = {{ path = {crate_:?}, default-features = false, features = [\"blocking\", \"v2017-03-12\"] }}\n"
    );
    let empty = Package::new("size-empty", empty, EMPTY)?.size()?;
    let ours = Package::new("size-one-action", &ours, ONE_ACTION)?.size()?;
    let what = "release, stripped, blocking: a program that calls one action";
    let more = Measure::bytes(ours.saturating_sub(empty));
    row(Row::new(what, Measure::bytes(ours)).floor(Measure::bytes(empty)));
    row(Row::new(format!("{what}, in excess of the floor of the row above"), more).goal(Goal::Absolute(150.0 * 1024.0)));
    Ok(())
}
