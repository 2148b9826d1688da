//! `import`.

use std::{path::Path, path::PathBuf, process::ExitCode, time::Instant};

use clap::ValueEnum;
use indicatif::{ProgressBar, ProgressStyle};
use tencentcloud_codegen::{
    pipeline::SPEC,
    tools::{
        diff::{Verdict, text, verdict},
        import::{DocsMode, ImportError, Importer, Report, Selection},
    },
};

use crate::print;

#[derive(clap::Args)]
pub struct Args {
    /// Folder of the unpacked wheel `tccli`
    from: PathBuf,
    /// Services, like cvm or cvm@2017-03-12
    #[arg(required_unless_present = "all")]
    services: Vec<String>,
    /// Import every service
    #[arg(long, conflicts_with = "services")]
    all: bool,
    /// Folder for a folder per service; keep it out of git
    #[arg(long)]
    into: PathBuf,
    /// Folder of the unpacked wheel `tccli-intl-en`, whose texts are preferred
    #[arg(long)]
    english: Option<PathBuf>,
    /// Folder of the unpacked wheel `tencentcloud-sdk-python`, which has the error codes
    #[arg(long)]
    errors: Option<PathBuf>,
    /// Documentation to write
    #[arg(long, value_enum, default_value_t)]
    docs: DocsArg,
    /// Write nothing; show how the API would change, and exit with 1 if a change is breaking
    #[arg(long)]
    check: bool,
    /// Print every action, fact and example that was left out
    #[arg(long)]
    verbose: bool,
}

/// Documentation to write.
#[derive(Clone, Copy, Default, ValueEnum)]
enum DocsArg {
    /// The sentences of the vendor's model
    #[default]
    Own,
    /// Names only, and no examples
    Names,
}

pub fn run(root: &Path, args: &Args) -> ExitCode {
    match import(root, args) {
        Ok(code) => code,
        Err(error) => print::failed(error),
    }
}

fn import(root: &Path, args: &Args) -> Result<ExitCode, ImportError> {
    let docs = match args.docs {
        DocsArg::Own => DocsMode::Own,
        DocsArg::Names => DocsMode::Names,
    };
    let (english, errors) = (args.english.as_deref(), args.errors.as_deref());
    let importer = Importer::open(&root.join(SPEC), &args.from, english, errors, docs)?;
    let selected = importer.select(&args.services)?;
    let start = Instant::now();
    let bar = ProgressBar::new(selected.len() as u64).with_style(style());
    let mut total = Report::default();
    let mut breaking = false;
    for (index, selection) in selected.iter().enumerate() {
        bar.set_message(selection.service.clone());
        let report = one(&importer, selection, args, &mut breaking, &bar)?;
        bar.inc(1);
        if bar.is_hidden() || selected.len() == 1 {
            let counts = report.counts();
            print::err(format_args!("{}/{} {}: {counts}", index + 1, selected.len(), selection.service));
        }
        total.add(&report);
    }
    bar.finish_and_clear();
    if args.verbose {
        print::out(&total);
    }
    let (counts, seconds) = (total.counts(), start.elapsed().as_secs_f32());
    print::err(format_args!("{} services: {counts}; {seconds:.1} s", selected.len()));
    Ok(if breaking { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Imports a service, or shows its changes.
fn one(
    importer: &Importer,
    selection: &Selection,
    args: &Args,
    breaking: &mut bool,
    bar: &ProgressBar,
) -> Result<Report, ImportError> {
    let imported = importer.import(selection, &args.into.join(&selection.service))?;
    for warning in &imported.report.warnings {
        bar.suspend(|| print::err(format_args!("warning: {warning}")));
    }
    if !args.check {
        imported.write(&args.into)?;
        return Ok(imported.report);
    }
    bar.suspend(|| match imported.changes(&args.into) {
        None => print::out(format_args!("{}: not imported yet\n", imported.service)),
        Some(changes) => {
            *breaking |= verdict(&changes) == Verdict::Major;
            print::out(format_args!("{}: {}\n", imported.service, text(&changes)));
        }
    });
    Ok(imported.report)
}

fn style() -> ProgressStyle {
    ProgressStyle::with_template("{bar:40} {pos}/{len} {msg}").unwrap_or_else(|_| ProgressStyle::default_bar())
}
