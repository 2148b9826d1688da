//! The vendor's clients for Python and Node, with the same request.

use std::{error::Error, fs, io, path::PathBuf, process::Command};

use crate::{
    cases,
    measure::{self, Effort, in_turns},
    request,
    scratch::{self, root},
    table::{Goal, Measure, Row, Rows, Unit},
};

/// A client and its installation.
struct Vendor {
    name: &'static str,
    /// Name of the folder to install it into.
    folder: &'static str,
    /// Program and arguments that install it into the current folder.
    install: &'static [&'static str],
    program: &'static str,
    script: &'static str,
    /// Search path of the program for packages: a variable, and a path in the folder.
    path: (&'static str, &'static str),
    /// The goal: how many times faster our client should be.
    goal: f64,
}

const VENDORS: [Vendor; 2] = [
    Vendor {
        name: "Node",
        folder: "node",
        install: &[
            "npm",
            "install",
            "--silent",
            "--no-audit",
            "--no-fund",
            "--ignore-scripts",
            "--prefix=.",
            "tencentcloud-sdk-nodejs-cvm@4.1.316",
        ],
        program: "node",
        script: "call.js",
        path: ("NODE_PATH", "node_modules"),
        goal: 15.0,
    },
    Vendor {
        name: "Python",
        folder: "python",
        install: &[
            "pip",
            "install",
            "--quiet",
            "--no-warn-script-location",
            "--target=.",
            "tencentcloud-sdk-python-cvm==3.1.178",
        ],
        program: "python3",
        script: "call.py",
        path: ("PYTHONPATH", "."),
        goal: 60.0,
    },
];

pub fn rows(effort: Effort, row: Rows<'_>) -> Result<(), Box<dyn Error>> {
    for method in ["HmacSHA1", "TC3-HMAC-SHA256"] {
        for vendor in &VENDORS {
            let theirs = vendor.call(method, effort)?;
            let [ours] = in_turns(effort, [cases::set_up(&format!("request/{method}/whole call"))]);
            let title = format!("RunInstances, 25 parameters, {method}: a whole call without the network");
            row(Row::new(title, ours).peer(vendor.name, theirs).goal(Goal::OfPeer(1.0 / vendor.goal)));
        }
    }
    Ok(())
}

impl Vendor {
    fn call(&self, method: &str, effort: Effort) -> io::Result<Measure> {
        let packages = self.install()?;
        let (rounds, calls) = if effort.quick { ("5", "300") } else { ("15", "2000") };
        let mut command = Command::new(self.program);
        command.arg(root().join("codegen/clients/rust/bench/vendor").join(self.script));
        command.args([&request::body(), method, rounds, calls]).env(self.path.0, packages.join(self.path.1));
        let (_, printed) = measure::run(&mut command)?;
        let samples: Result<Vec<f64>, _> = printed.lines().map(str::parse).collect();
        let mut samples = samples.map_err(io::Error::other)?;
        // Code that is compiled at run time gets faster in the first rounds.
        samples.drain(..samples.len() / 2);
        Ok(Measure::new(Unit::Seconds, samples))
    }

    fn install(&self) -> io::Result<PathBuf> {
        let folder = scratch::folder()?.join(self.folder);
        let done = folder.join("installed");
        if !done.exists() {
            eprintln!("  installing the vendor's client for {} …", self.name);
            fs::create_dir_all(&folder)?;
            let [program, args @ ..] = self.install else { return Err(io::Error::other("nothing installs it")) };
            measure::run(Command::new(program).args(args).current_dir(&folder))?;
            fs::write(done, "")?;
        }
        folder.canonicalize()
    }
}
