//! `new`.

use std::{path::Path, process::ExitCode};

use tencentcloud_codegen::{
    load::read_dir,
    pipeline::SPEC,
    tools::skeleton::{Request, skeleton, write},
};

use crate::print;

#[derive(clap::Subcommand)]
pub enum NewItem {
    /// An action
    Action {
        /// Its name on the wire, like RunInstances
        name: String,
        /// Chapter of the manual, the folder the file goes into, like key-pairs
        #[arg(long)]
        section: String,
        /// Folder of the API version, like v2017-03-12
        #[arg(long)]
        api: String,
        /// Key of a host in api.yaml
        #[arg(long)]
        host: Option<String>,
    },
}

pub fn run(root: &Path, item: &NewItem) -> ExitCode {
    let NewItem::Action { name, section, api, host } = item;
    let folder = root.join(SPEC);
    let request = Request { name, section, version: api, host: host.as_deref() };
    let made = skeleton(&read_dir(&folder), request).and_then(|made| write(&folder, &made).map(|()| made));
    match made {
        Ok(made) => {
            print::out(format_args!("{}/{}\n", SPEC, made.path));
            if made.new_section {
                print::err(format_args!("note: {section} is a new section of {api}"));
            }
            print::err("note: `cargo xtask check` lists the placeholders to fill in");
            ExitCode::SUCCESS
        }
        Err(error) => print::failed(error),
    }
}
