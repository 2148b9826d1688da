//! Tests that everything the spec defines can be found in the spec, in the Rust crate and in the reference pages.

use crate::support::{Files, base, real_spec};
use tencentcloud_codegen::{
    compile,
    load::from_map,
    model::{Model, ShapeKind},
    output::Tree,
    pipeline,
    source::Source,
    timings::Timings,
    tools::locate::{FoundItem, Locator, NotFound},
};

struct Project {
    source: Source,
    model: Model,
    generated: Tree,
}

impl Project {
    fn new(files: &Files) -> Project {
        let loaded = from_map(files);
        let model = compile(&loaded).0.expect("the spec compiles");
        let generated = pipeline::emit(&model, &mut Timings::default()).expect("the targets write");
        Project { source: loaded.source, model, generated }
    }

    fn locate(&self, query: &str) -> Result<Vec<FoundItem>, NotFound> {
        self.locate_with(&self.locator(), query)
    }

    fn locator(&self) -> Locator<'_> {
        Locator::new(&self.model, Some(&self.source))
    }

    fn locate_with(&self, locator: &Locator<'_>, query: &str) -> Result<Vec<FoundItem>, NotFound> {
        locator.locate(|file| self.generated.get(file).map(str::to_owned), query)
    }

    fn paths(&self, query: &str) -> Vec<String> {
        self.locate(query).unwrap_or_default().into_iter().map(|found| found.path).collect()
    }

    fn meant(&self, query: &str) -> Option<String> {
        self.locate(query).unwrap_err().meant
    }

    /// Returns the rest of the line at a location.
    fn line<'a>(&self, text: &'a str, (line, column): (usize, usize)) -> &'a str {
        let line = text.lines().nth(line - 1).expect("the line is there");
        &line[line.char_indices().nth(column - 1).map_or(line.len(), |(at, _)| at)..]
    }
}

/// Returns the full path and the wire name of everything that the spec defines.
fn everything(model: &Model) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for api in &model.apis {
        let folder = &api.folder;
        let mut add = |path: String, wire: &str| all.push((path, wire.to_owned()));
        for action in &api.actions {
            let name = &action.name.wire;
            add(format!("{folder}/{name}"), name);
            for (part, structure) in [("request", &action.request), ("response", &action.response)] {
                for member in &structure.members {
                    add(format!("{folder}/{name}.{part}.{}", member.name.wire), &member.name.wire);
                }
            }
        }
        for shape in &api.shapes {
            let name = &shape.name.wire;
            // The name of an inline structure is not in the spec.
            add(format!("{folder}/{name}"), "");
            match &shape.kind {
                ShapeKind::Structure(structure) => {
                    for member in &structure.members {
                        add(format!("{folder}/{name}.{}", member.name.wire), &member.name.wire);
                    }
                }
                ShapeKind::Enum(shape) => {
                    for value in &shape.values {
                        add(format!("{folder}/{name}.{}", value.name.wire), &value.name.wire);
                    }
                }
            }
        }
        for error in &api.errors {
            add(format!("{folder}/errors/{}", error.name.wire), &error.name.wire);
        }
        for waiter in &api.waiters {
            add(format!("{folder}/waiters/{}", waiter.name.wire), &waiter.name.wire);
        }
    }
    all
}

#[test]
fn every_item_of_the_spec_is_located() {
    let project = Project::new(&real_spec());
    let all = everything(&project.model);
    assert!(all.len() > 1200, "{}", all.len());
    let locator = project.locator();
    for (path, wire) in &all {
        let found = project.locate_with(&locator, path).unwrap_or_else(|error| panic!("{error}"));
        let [found] = found.as_slice() else { panic!("{path} is not a single item: {found:?}") };
        assert_eq!(&found.path, path);
        let file = project.source.files().find(|file| project.source.path(*file) == found.spec.file).unwrap();
        let line = project.line(project.source.text(file), found.spec.position.unwrap());
        assert!(line.trim_start_matches('"').starts_with(wire.as_str()), "{path} is located at `{line}`");
        let files: Vec<&str> = found.generated.iter().map(|place| place.file.as_str()).collect();
        assert!(files.iter().any(|file| file.starts_with("rust/")), "{path} is not found in the crate: {files:?}");
        assert!(files.iter().any(|file| file.starts_with("docs/")), "{path} is not found in the pages: {files:?}");
    }
}

#[test]
fn generated_locations_contain_the_item() {
    let project = Project::new(&base());
    let lines = |query: &str| {
        let found = project.locate(query).unwrap().remove(0);
        let line = |place: &tencentcloud_codegen::tools::diff::Location| {
            let text = project.generated.get(&place.file).unwrap();
            project.line(text, place.position.unwrap()).chars().take(24).collect::<String>()
        };
        found.generated.iter().map(line).collect::<Vec<_>>()
    };
    assert_eq!(lines("StartThings"), ["pub struct StartThingsRe", "pub async fn start_thing", "# StartThings"]);
    assert_eq!(lines("StartThings.Force"), ["pub force: Option<bool>,", "| `Force` | boolean | no"]);
    assert_eq!(lines("StartThings.response"), ["pub struct StartThingsRe", "## Response"]);
    assert_eq!(lines("Thing"), ["pub struct Thing {", "### <a id=\"type-Thing\"><"]);
    assert_eq!(lines("things_on"), ["pub fn things_on(", "| <a id=\"waiter-things_o"]);
    assert_eq!(lines("v1"), ["pub static API: Api = Ap", "# A shop of things"]);
}

#[test]
fn incomplete_paths_are_completed() {
    let project = Project::new(&base());
    assert_eq!(project.paths("DescribeThings.Total"), ["v1/DescribeThings.response.Total"]);
    assert_eq!(project.paths("v1/DescribeThings.request.Limit"), ["v1/DescribeThings.request.Limit"]);
    assert_eq!(project.paths("DescribeThings.response.Things[].ThingId"), ["v1/Thing.ThingId"]);
    assert_eq!(project.paths("DescribeThings.Things.ThingId"), ["v1/Thing.ThingId"]);
    assert_eq!(project.paths("InvalidThing.NotFound"), ["v1/errors/InvalidThing.NotFound"]);
    assert_eq!(project.paths("things_on"), ["v1/waiters/things_on"]);
    assert_eq!(project.paths("v1"), ["v1"]);
    assert_eq!(project.paths("v1/"), ["v1"]);
}

#[test]
fn a_name_in_two_versions_is_located_in_both() {
    let project = Project::new(&real_spec());
    assert_eq!(project.paths("RunInstances"), ["legacy/RunInstances", "v2017-03-12/RunInstances"]);
    assert_eq!(project.paths("legacy/RunInstances"), ["legacy/RunInstances"]);
    assert_eq!(project.paths("RunInstances.imageId"), ["legacy/RunInstances.request.imageId"]);
}

#[test]
fn a_misspelled_name_gets_a_suggestion() {
    let project = Project::new(&base());
    assert_eq!(project.meant("DescribeThing.Total").as_deref(), Some("v1/DescribeThings.Total"));
    assert_eq!(project.meant("StartThings.Forse").as_deref(), Some("v1/StartThings.request.Force"));
    assert_eq!(project.meant("v1/errors/InvalidThing.NotFond").as_deref(), Some("v1/errors/InvalidThing.NotFound"));
    assert_eq!(project.meant("thing_on").as_deref(), Some("v1/waiters/things_on"));
    assert_eq!(project.meant("Wholly.Different"), None);
    for query in
        ["", ".", "/", "..", "v1//", "StartThings.", "StartThings..Force", "errors/", "v1/errors/", "Thing.[]", "中.文"]
    {
        // None of these finds anything, and none causes a panic.
        let _ = project.locate(query);
    }
}

#[test]
fn without_generated_files_the_spec_is_still_found() {
    let files = base();
    let loaded = from_map(&files);
    let model = compile(&loaded).0.unwrap();
    let found = Locator::new(&model, Some(&loaded.source)).locate(|_| None, "StartThings.Force").unwrap().remove(0);
    assert_eq!(found.generated, []);
    assert_eq!(
        found.text("spec", "generated"),
        "v1/StartThings.request.Force: optional, `boolean`\n  spec      spec/v1/actions/things/StartThings.yaml:23:3\n  manual    p6\n"
    );
}
