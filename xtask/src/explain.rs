//! `explain`: prints the explanation of a code.

use std::process::ExitCode;

use tencentcloud_codegen::diag::{closest, codes};

use crate::print;

pub fn run(id: Option<&str>) -> ExitCode {
    let Some(id) = id else {
        for code in codes::all() {
            print::out(format_args!("{}  {}\n", code.id, code.title));
        }
        return ExitCode::SUCCESS;
    };
    match codes::find(id) {
        Some(code) => {
            print::out(format_args!("{}: {}\n\n{}\n", code.id, code.title, code.explain.trim_end()));
            ExitCode::SUCCESS
        }
        None => {
            let near = closest(&id.to_uppercase(), codes::all().map(|code| code.id));
            let hint = near.map(|near| format!(" Did you mean {near}?")).unwrap_or_default();
            print::usage(format_args!("unknown code `{id}`.{hint} `cargo xtask explain` lists all codes."))
        }
    }
}
