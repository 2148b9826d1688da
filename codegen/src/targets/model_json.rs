//! The model as JSON, for external tools.

use schemars::generate::SchemaSettings;
use serde::Serialize;

use super::{EmitError, Planned, Target};
use crate::{model::Model, output::Tree};

/// Writes `model.json` and `model.schema.json`.
pub struct ModelJson;

impl Target for ModelJson {
    fn id(&self) -> &'static str {
        "model"
    }

    fn folder(&self) -> &'static str {
        ""
    }

    fn plan<'m>(&self, model: &'m Model) -> Planned<'m> {
        Planned::new(Vec::new(), || files(model))
    }
}

fn files(model: &Model) -> Result<Tree, EmitError> {
    // This is the schema of serialized values, in which members that are omitted when empty are not required.
    let schema = SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<Model>();
    let mut tree = Tree::default();
    for (path, text) in [("model.json", pretty(model)), ("model.schema.json", pretty(&schema))] {
        let text = text.map_err(|error| EmitError { what: path.to_owned(), why: error.to_string() })?;
        tree.add(path, text)?;
    }
    Ok(tree)
}

fn pretty(value: &impl Serialize) -> serde_json::Result<String> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}
