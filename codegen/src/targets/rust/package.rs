//! The files around the generated types and actions: manifest, README, `lib.rs`, clients, guides and changelog.

use serde::Serialize;

use super::{
    docs,
    names::RUNTIME_FEATURES,
    plan::{Plan, VersionPlan},
};
use crate::{
    model::Model,
    output::Tree,
    targets::{EmitError, template::Templates},
};

const TEMPLATES: &[(&str, &str)] = &[
    ("rust/Cargo.toml", include_str!("../../../templates/rust/Cargo.toml")),
    ("rust/README.md", include_str!("../../../templates/rust/README.md")),
    ("rust/client.rs", include_str!("../../../templates/rust/client.rs")),
    ("rust/guide.rs", include_str!("../../../templates/rust/guide.rs")),
    ("rust/lib.rs", include_str!("../../../templates/rust/lib.rs")),
];

/// The values for the templates of the package.
#[derive(Serialize)]
struct Package<'a> {
    package: &'a str,
    /// Folder of the hand-written crates, if the package stands alone.
    libraries: Option<String>,
    product: String,
    description: String,
    /// `true` if the package has a changelog, without which it is not published.
    published: bool,
    readme: &'a str,
    guides: Vec<&'a str>,
    runtime_features: &'a [(&'a str, &'a str)],
    default: Option<&'a str>,
    versions: Vec<Version<'a>>,
}

#[derive(Serialize)]
struct Version<'a> {
    module: &'a str,
    feature: &'a str,
    /// `true` for the version at the root of the crate.
    default: bool,
    title: &'a str,
    /// The title as Markdown.
    prose: String,
    actions: usize,
    sections: Vec<Section<'a>>,
}

#[derive(Serialize)]
struct Section<'a> {
    feature: &'a str,
    contents: String,
}

/// The values for the template of a client.
#[derive(Serialize)]
struct ClientView {
    title: String,
    blocking: bool,
    r#async: &'static str,
    r#await: &'static str,
}

/// Returns the files around the generated types and actions.
pub fn files(model: &Model, plan: &Plan<'_>, libraries: Option<String>) -> Result<Tree, EmitError> {
    let templates = Templates::new(TEMPLATES)?;
    let texts = model.texts.iter().filter_map(|(path, text)| Some((path.strip_prefix("rust/")?, text.as_str())));
    let guides =
        texts.clone().filter_map(|(path, text)| Some((path.strip_prefix("guide/")?.strip_suffix(".md")?, text)));
    let text = |wanted: &str| texts.clone().find(|(path, _)| *path == wanted).map(|(_, text)| text);
    let default = plan.versions.iter().find(|version| version.api.default);
    let package = Package {
        package: &plan.package,
        libraries,
        product: default.map_or_else(String::new, |version| version.api.name.words.join("-")),
        description: default.map_or_else(String::new, description),
        published: text("CHANGELOG.md").is_some(),
        readme: text("README.md").unwrap_or_default().trim(),
        guides: guides.clone().map(|(name, _)| name).collect(),
        runtime_features: RUNTIME_FEATURES,
        default: default.map(|version| version.feature.as_str()),
        versions: plan.versions.iter().map(version).collect(),
    };
    let mut tree = Tree::default();
    let mut add =
        |path: &str, template| Ok::<_, EmitError>(tree.add(path, templates.render(template, path, &package)?)?);
    add("Cargo.toml", "rust/Cargo.toml")?;
    add("README.md", "rust/README.md")?;
    add("src/lib.rs", "rust/lib.rs")?;
    if !package.guides.is_empty() {
        add("src/guide.rs", "rust/guide.rs")?;
    }
    for (name, text) in guides {
        tree.add(format!("src/guide/{name}.md"), text)?;
    }
    if let Some(changes) = text("CHANGELOG.md") {
        tree.add("CHANGELOG.md", changes)?;
    }
    for version in &plan.versions {
        for (name, blocking) in [("client", false), ("blocking", true)] {
            let path = format!("src/{}/{name}.rs", version.module);
            let (r#async, r#await) = if blocking { ("", "") } else { ("async ", ".await") };
            let client = ClientView { title: docs::escape(&version.api.title), blocking, r#async, r#await };
            let text = templates.render("rust/client.rs", &path, &client)?;
            tree.add(path, text)?;
        }
    }
    Ok(tree)
}

fn description(version: &VersionPlan<'_>) -> String {
    format!("Client of the Tencent Cloud {} API: {}", version.api.name.wire.to_uppercase(), version.api.title)
}

fn version<'a>(version: &'a VersionPlan<'_>) -> Version<'a> {
    let sections = version.sections.iter().map(|section| {
        let compiled = |gate: &[String]| gate.is_empty() || gate.contains(&section.feature);
        let types = version.types.iter().filter(|plan| compiled(&plan.gate)).count();
        let contents = format!("{}, {}", count(section.actions.len(), "action"), count(types, "type"));
        Section { feature: &section.feature, contents }
    });
    Version {
        module: &version.module,
        feature: &version.feature,
        default: version.api.default,
        title: &version.api.title,
        prose: docs::escape(&version.api.title),
        actions: version.sections.iter().map(|section| section.actions.len()).sum(),
        sections: sections.collect(),
    }
}

/// Returns a count with its noun: `1 action`, `2 actions`.
fn count(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_feature_of_the_runtime_crate_is_passed_on() {
        let manifest = include_str!("../../../clients/rust/runtime/Cargo.toml");
        let (_, rest) = manifest.split_once("[features]\n").unwrap();
        let (features, _) = rest.split_once("\n[").unwrap();
        let names = features.lines().filter_map(|line| Some(line.split_once(" = ")?.0));
        // The feature `defects` is for the conformance driver only.
        let names = names.filter(|name| !["default", "defects"].contains(name));
        let passed: Vec<_> = RUNTIME_FEATURES.iter().map(|(name, _)| *name).collect();
        assert_eq!(names.collect::<Vec<_>>(), passed);
    }
}
