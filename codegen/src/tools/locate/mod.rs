//! Locations of an item in the spec, the manual and the generated files.

mod resolve;

use crate::{
    model::{Api, Item, Member, Model, Origin, Owner, Provenance},
    source::Source,
    targets::{self, Locations},
    tools::diff::Location,
};

/// A found item.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundItem {
    /// Full path, `legacy/RunInstances.request.imageId`.
    pub path: String,
    /// Description in a few words.
    pub what: String,
    /// Location of the definition, relative to the spec's folder.
    pub spec: Location,
    /// Pages of the manual; empty if none are named.
    pub pages: String,
    /// Provenance.
    pub provenance: Provenance,
    /// Reason of an inferred fact, or source of a current or imported one; empty otherwise.
    pub reason: String,
    /// Locations in the generated files, relative to their folder.
    pub generated: Vec<Location>,
}

/// No item has the path.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("nothing in the spec is named `{query}`{}", advice(.meant))]
pub struct NotFound {
    /// The path as given.
    pub query: String,
    /// The closest existing path.
    pub meant: Option<String>,
}

/// Finds the items of a model.
pub struct Locator<'m> {
    model: &'m Model,
    source: Option<&'m Source>,
    /// Functions of the targets that find items in their files, by output folder.
    targets: Vec<(&'static str, Locations<'m>)>,
}

impl<'m> Locator<'m> {
    /// Creates a locator for all targets. Without `source`, lines of the spec are not known.
    pub fn new(model: &'m Model, source: Option<&'m Source>) -> Self {
        let targets = targets::all(None).iter().map(|target| (target.folder(), target.locations(model))).collect();
        Self { model, source, targets }
    }

    /// Returns all items that `query` may refer to, in the order of API versions.
    ///
    /// A query is an API version, or an action, a type, an error code or a waiter, then a path of members or a value:
    /// `legacy/RunInstances.imageId`, `RunInstances.response`, `Placement.Zone`, `InstanceState.RUNNING`, `4100`,
    /// `waiters/instances_running`. The version is optional, as are `request` and `response`, `errors/` and `waiters/`.
    /// `read` returns the text of a generated file on disk, by its path relative to the folder of generated files.
    ///
    /// # Errors
    /// When no item has the path.
    pub fn locate(&self, read: impl Fn(&str) -> Option<String>, query: &str) -> Result<Vec<FoundItem>, NotFound> {
        let items = resolve::resolve(self.model, query)?;
        let found =
            items.into_iter().map(|(api, item)| found(api, item, self.source, self.generated(api, &item, &read)));
        Ok(found.collect())
    }

    fn generated(&self, api: &Api, item: &Item<'_>, read: impl Fn(&str) -> Option<String>) -> Vec<Location> {
        let mut found = Vec::new();
        for (folder, locations) in &self.targets {
            for location in locations(api, item) {
                let file = format!("{folder}/{}", location.file);
                let position = read(&file).and_then(|text| follow(&text, &location.lines));
                found.extend(position.map(|position| Location { file, position: Some(position) }));
            }
        }
        found
    }
}

/// Searches for lines in order, and returns line and column of the last one.
fn follow(text: &str, starts: &[String]) -> Option<(usize, usize)> {
    let mut lines = text.lines().enumerate();
    let mut last = None;
    for start in starts {
        last = Some(lines.find(|(_, line)| line.trim_start().starts_with(start.as_str()))?);
    }
    last.map(|(index, line)| (index + 1, line.chars().take_while(|c| *c == ' ').count() + 1))
}

fn found(api: &Api, item: Item<'_>, source: Option<&Source>, generated: Vec<Location>) -> FoundItem {
    let origin = origin(&item, api);
    FoundItem {
        path: path(&item, api),
        what: what(&item),
        spec: Location::new(origin, source),
        pages: origin.pages.clone(),
        provenance: origin.provenance,
        reason: origin.reason.clone(),
        generated,
    }
}

fn origin<'m>(item: &Item<'m>, api: &'m Api) -> &'m Origin {
    match item {
        Item::Api => &api.origin,
        Item::Action(action) | Item::Part(Owner::Request(action) | Owner::Response(action)) => &action.origin,
        Item::Part(Owner::Type(shape)) | Item::Type(shape) => &shape.origin,
        Item::Member(_, member) => &member.origin,
        Item::Value(_, value) => &value.origin,
        Item::Error(error) => &error.origin,
        Item::Waiter(waiter) => &waiter.origin,
    }
}

fn path(item: &Item<'_>, api: &Api) -> String {
    let folder = &api.folder;
    match item {
        Item::Api => folder.clone(),
        Item::Action(action) => format!("{folder}/{}", action.name.wire),
        Item::Type(shape) => format!("{folder}/{}", shape.name.wire),
        Item::Part(owner) => format!("{folder}/{}", owner.path()),
        Item::Member(owner, member) => format!("{folder}/{}.{}", owner.path(), member.name.wire),
        Item::Value(shape, value) => format!("{folder}/{}.{}", shape.name.wire, value.name.wire),
        Item::Error(error) => format!("{folder}/errors/{}", error.name.wire),
        Item::Waiter(waiter) => format!("{folder}/waiters/{}", waiter.name.wire),
    }
}

fn what(item: &Item<'_>) -> String {
    match item {
        Item::Api => "an API version".to_owned(),
        Item::Action(action) => format!("an action of {}", action.section),
        Item::Part(Owner::Request(_)) => "a request".to_owned(),
        Item::Part(Owner::Response(_)) => "a response".to_owned(),
        Item::Type(shape) | Item::Part(Owner::Type(shape)) => match shape.kind {
            crate::model::ShapeKind::Structure(_) => "a structure".to_owned(),
            crate::model::ShapeKind::Enum(_) => "an enum".to_owned(),
        },
        Item::Member(_, member) => describe_member(member),
        Item::Value(shape, _) => format!("a value of {}", shape.name.wire),
        Item::Error(_) => "an error code".to_owned(),
        Item::Waiter(waiter) => format!("a waiter that polls {}", waiter.action),
    }
}

fn describe_member(member: &Member) -> String {
    let required = if member.required { "required" } else { "optional" };
    format!("{required}, `{}`", member.ty)
}

impl FoundItem {
    /// Returns the item as text. `spec` and `generated` are the prefixes of paths.
    pub fn text(&self, spec: &str, generated: &str) -> String {
        let mut out = format!("{}: {}\n", self.path, self.what);
        let mut line = |label: &str, text: &str| out.push_str(&format!("  {label:<9} {text}\n"));
        line("spec", &format!("{spec}/{}", self.spec));
        if !self.pages.is_empty() {
            line("manual", &self.pages);
        }
        match self.provenance {
            Provenance::Documented => {}
            Provenance::Supplemented => line("provenance", "supplemented from another publication of the same page"),
            Provenance::Inferred => line("provenance", &format!("inferred: {}", self.reason)),
            Provenance::Current => line("provenance", &format!("current service, from {}", self.reason)),
            Provenance::Imported => line("provenance", &format!("imported from {}", self.reason)),
        }
        for location in &self.generated {
            line("generated", &format!("{generated}/{location}"));
        }
        out
    }
}

fn advice(meant: &Option<String>) -> String {
    match meant {
        Some(meant) => format!("; did you mean `{meant}`?"),
        None => ". Name an action, a type, an error code or a waiter, then a member: RunInstances.imageId".to_owned(),
    }
}
