//! What the vendor's files say about one version.

use std::{collections::BTreeMap, path::Path};

use super::{
    behavior,
    error::ImportError,
    error_codes,
    report::Report,
    vendor::{Api, Example, Examples},
    wheel::{VersionFolder, Wheel},
};

/// The contents of the vendor's files about one version.
pub struct Inputs {
    /// Folder of the spec.
    pub folder: String,
    /// The model.
    pub api: Api,
    /// The model with English texts.
    pub english: Option<Api>,
    /// Examples by action.
    pub examples: BTreeMap<String, Vec<Example>>,
    /// Error codes of the service, with the vendor's sentences.
    pub codes: BTreeMap<String, Option<String>>,
}

impl Inputs {
    /// Reads the files of a version.
    ///
    /// # Errors
    /// When a file cannot be read or has a mistake.
    pub fn read(
        wheel: &Wheel,
        english: Option<&Wheel>,
        errors: Option<&Path>,
        service: &str,
        version: &VersionFolder,
    ) -> Result<Self, ImportError> {
        let api = Api::read(&wheel.file(service, version, "api.json"), &version.version)?;
        let examples = Examples::read(&wheel.file(service, version, "examples.json"))?;
        let english = english.map(|wheel| wheel.file(service, version, "api.json"));
        let english = english.filter(|path| path.is_file());
        let english = english.map(|path| Api::read(&path, &version.version)).transpose()?;
        let codes = errors.map(|errors| errors.join(service).join(&version.folder).join("errorcodes.py"));
        let codes = codes.filter(|path| path.is_file()).map(|path| error_codes::read(&path)).transpose()?;
        let folder = format!("v{}", version.version);
        Ok(Inputs { folder, api, english, examples, codes: codes.unwrap_or_default() })
    }

    /// Returns the actions that are an exchange of signed JSON, and reports the others.
    pub fn actions(&self, report: &mut Report) -> Vec<&str> {
        let mut actions = Vec::new();
        for (name, action) in &self.api.actions.0 {
            let (Some(input), Some(output)) = (self.api.object(&action.input), self.api.object(&action.output)) else {
                continue;
            };
            let examples = self.examples.get(name).into_iter().flatten();
            let examples = examples.filter_map(|example| example.input.as_deref()).collect::<Vec<_>>();
            match behavior::not_json(action, input, output, &examples) {
                Some(reason) => report.refused(format!("{}/{name}", self.folder), reason),
                None => actions.push(name.as_str()),
            }
        }
        actions
    }
}
