//! Where something stands: in the spec, in the manual and in what is generated.

mod generated;
mod resolve;

use std::fmt;

use crate::{
    model::{Api, Field, Grade, Model, Origin},
    output::Tree,
    source::Source,
    tools::diff::Place,
};
use resolve::{Item, Owner};

/// Something that was asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Its full path: `v2/RunInstances.request.imageId`.
    pub path: String,
    /// What it is, in a few words.
    pub what: String,
    /// Where it is defined, relative to the spec's folder.
    pub spec: Place,
    /// Pages of the manual; empty where none are named.
    pub pages: String,
    /// How sure it is.
    pub grade: Grade,
    /// Why it was inferred; empty unless it was.
    pub because: String,
    /// Where it is in the generated files, relative to their folder.
    pub generated: Vec<Place>,
}

/// Nothing goes by that path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotFound {
    /// What was asked for.
    pub query: String,
    /// The path that was probably meant.
    pub meant: Option<String>,
}

/// Everything `query` may mean: one thing, or one in each generation.
///
/// A query is an action, a type, an error code or a waiter, then a path of members or a value:
/// `v2/RunInstances.imageId`, `RunInstances.response`, `Placement.Zone`, `InstanceState.RUNNING`, `4100`,
/// `waiters/instances_running`. The generation may be left out; so may `request` and `response`, `errors/` and
/// `waiters/`. `generated` holds the files on disk; those that are not there are not found.
///
/// # Errors
/// When nothing goes by that path.
pub fn locate(model: &Model, source: Option<&Source>, generated: &Tree, query: &str) -> Result<Vec<Found>, NotFound> {
    let items = resolve::resolve(model, query)?;
    Ok(items.into_iter().map(|(api, item)| found(api, item, source, generated)).collect())
}

fn found(api: &Api, item: Item<'_>, source: Option<&Source>, generated: &Tree) -> Found {
    let origin = item.origin(api);
    Found {
        path: item.path(api),
        what: what(&item),
        spec: Place::new(origin, source),
        pages: origin.pages.clone(),
        grade: origin.grade,
        because: origin.because.clone(),
        generated: generated::places(api, &item, generated),
    }
}

impl<'m> Item<'m> {
    fn origin(&self, api: &'m Api) -> &'m Origin {
        match self {
            Item::Api => &api.origin,
            Item::Action(action) | Item::Part(Owner::Request(action) | Owner::Response(action)) => &action.origin,
            Item::Part(Owner::Type(shape)) | Item::Type(shape) => &shape.origin,
            Item::Member(_, field) => &field.origin,
            Item::Value(_, value) => &value.origin,
            Item::Error(error) => &error.origin,
            Item::Waiter(waiter) => &waiter.origin,
        }
    }

    fn path(&self, api: &Api) -> String {
        let folder = &api.folder;
        match self {
            Item::Api => folder.clone(),
            Item::Action(action) => format!("{folder}/{}", action.name.wire),
            Item::Type(shape) => format!("{folder}/{}", shape.name.wire),
            Item::Part(owner) => format!("{folder}/{}", owner.path()),
            Item::Member(owner, field) => format!("{folder}/{}.{}", owner.path(), field.name.wire),
            Item::Value(shape, value) => format!("{folder}/{}.{}", shape.name.wire, value.name.wire),
            Item::Error(error) => format!("{folder}/errors/{}", error.name.wire),
            Item::Waiter(waiter) => format!("{folder}/waiters/{}", waiter.name.wire),
        }
    }
}

fn what(item: &Item<'_>) -> String {
    match item {
        Item::Api => "a generation of the API".to_owned(),
        Item::Action(action) => format!("an action of {}", action.section),
        Item::Part(Owner::Request(_)) => "a request".to_owned(),
        Item::Part(Owner::Response(_)) => "an answer".to_owned(),
        Item::Type(shape) | Item::Part(Owner::Type(shape)) => match shape.kind {
            crate::model::ShapeKind::Structure(_) => "a structure".to_owned(),
            crate::model::ShapeKind::Enum(_) => "an enum".to_owned(),
        },
        Item::Member(_, field) => member(field),
        Item::Value(shape, _) => format!("a value of {}", shape.name.wire),
        Item::Error(_) => "an error code".to_owned(),
        Item::Waiter(waiter) => format!("a waiter that asks {}", waiter.action),
    }
}

fn member(field: &Field) -> String {
    let required = if field.required { "required" } else { "optional" };
    format!("{required}, `{}`", field.ty)
}

impl Found {
    /// Some lines of text: `spec` and `generated` are put before the paths.
    pub fn text(&self, spec: &str, generated: &str) -> String {
        let mut out = format!("{}: {}\n", self.path, self.what);
        let mut line = |label: &str, text: &str| out.push_str(&format!("  {label:<9} {text}\n"));
        line("spec", &format!("{spec}/{}", self.spec));
        if !self.pages.is_empty() {
            line("manual", &self.pages);
        }
        match self.grade {
            Grade::Documented => {}
            Grade::Supplemented => line("grade", "supplemented from another publication of the same page"),
            Grade::Inferred => line("grade", &format!("inferred: {}", self.because)),
        }
        for place in &self.generated {
            line("generated", &format!("{generated}/{place}"));
        }
        out
    }
}

impl fmt::Display for NotFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "nothing in the spec goes by `{}`", self.query)?;
        match &self.meant {
            Some(meant) => write!(f, "; did you mean `{meant}`?"),
            None => {
                write!(f, ". Ask for an action, a type, an error code or a waiter, then a member: RunInstances.imageId")
            }
        }
    }
}

impl std::error::Error for NotFound {}
