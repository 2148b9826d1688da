//! The work of the importer, and of the generator on what was imported.

use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
};

use tencentcloud_codegen::{
    output::{Foreign, Mode},
    pipeline::{self, GENERATED, Project, SPEC},
    timings::Timings,
    tools::import::{DocsMode, Importer},
};

use crate::scratch;

/// The targets that are generated: what a user of an imported service wants.
const TARGETS: [&str; 3] = ["rust", "docs", "model"];

/// Returns the names of the services in an unpacked wheel.
///
/// # Errors
/// When it is not such a folder.
pub fn services(wheel: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    Ok(importer(wheel)?.select(&[])?.into_iter().map(|selection| selection.service).collect())
}

/// Imports services. Returns the number of actions.
///
/// # Errors
/// When a service cannot be imported.
pub fn import(wheel: &Path, into: &Path, services: &[&str]) -> Result<usize, Box<dyn Error>> {
    let importer = importer(wheel)?;
    let services = services.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let mut actions = 0;
    for selection in importer.select(&services)? {
        let imported = importer.import(&selection, &into.join(&selection.service))?;
        imported.write(into)?;
        actions += imported.report.actions;
    }
    Ok(actions)
}

/// Checks all services that were imported into a folder.
///
/// # Errors
/// When a spec has problems.
pub fn check(into: &Path) -> Result<(), Box<dyn Error>> {
    for service in folders(into)? {
        let checked = pipeline::read(&service, SPEC, &mut Timings::default());
        if let Some(problem) = checked.diagnostics.first() {
            return Err(format!("{}: {}", service.display(), problem.message).into());
        }
    }
    Ok(())
}

/// Generates all services that were imported into a folder.
///
/// # Errors
/// When one of them cannot be generated.
pub fn generate(into: &Path) -> Result<(), Box<dyn Error>> {
    for service in folders(into)? {
        let mut project = Project { describes_format: false, foreign: Foreign::Keep, ..Project::at(&service) };
        project.targets.retain(|target| TARGETS.contains(&target.id()));
        fs::create_dir_all(service.join(GENERATED))?;
        pipeline::codegen(&project, Mode::Write, &mut Timings::default())?;
    }
    Ok(())
}

fn importer(wheel: &Path) -> Result<Importer, Box<dyn Error>> {
    Ok(Importer::open(&scratch::root().join(SPEC), wheel, None, None, DocsMode::Own)?)
}

fn folders(into: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut folders = Vec::new();
    for entry in fs::read_dir(into)? {
        folders.push(entry?.path());
    }
    folders.sort();
    Ok(folders)
}
