//! The files of one API version, as trees.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::{
    behavior,
    docs::{Docs, DocsMode},
    error_codes::SharedCodes,
    examples,
    lock::Lock,
    names,
    overlay::Trees,
    report::Report,
    structures::{Direction, Structures, is_of_the_protocol},
    text,
    vendor::{Api, Example, Status},
};
use crate::model;

/// Key of the vendor's model in sources.yaml.
pub const SOURCE: &str = "tccli";

/// Key of the project's own spec in sources.yaml, for the error codes of all services.
pub const SHARED: &str = "shared";

/// The number of types in a file.
const TYPES: usize = 100;

/// The parts of an import of one version.
pub struct Version<'a> {
    /// The vendor's name of the service.
    pub service: &'a str,
    /// Folder of the spec.
    pub folder: &'a str,
    /// `true` if it is the newest version.
    pub newest: bool,
    /// The vendor's model.
    pub api: &'a Api,
    /// The actions to import.
    pub actions: &'a [&'a str],
    /// The vendor's examples.
    pub examples: &'a BTreeMap<String, Vec<Example>>,
    /// Documentation.
    pub docs: &'a Docs<'a>,
    /// Error codes of the service, with the vendor's sentences.
    pub codes: &'a BTreeMap<String, Option<String>>,
    /// Error codes of all services.
    pub shared: &'a SharedCodes,
    /// First words of the actions that change nothing.
    pub reads: &'a [String],
}

/// Returns the beginning of a file of definitions.
pub fn definitions() -> Map<String, Value> {
    Map::from_iter([("source".to_owned(), json!(SOURCE))])
}

fn map(value: Value) -> Map<String, Value> {
    if let Value::Object(map) = value { map } else { Map::new() }
}

impl<'a> Version<'a> {
    /// Returns all files except for the examples.
    pub fn trees(&self, lock: &mut Lock, report: &mut Report) -> Trees {
        let structures = Structures::new(self.api, self.docs, self.folder, self.actions);
        for (object, name) in structures.renamed() {
            report.lost(format!("{}/{object}", self.folder), format!("is called {name}"));
        }
        for (object, member) in structures.endless() {
            report.lost(format!("{}/{object}.{member}", self.folder), "is optional, since it would require itself");
        }
        let mut trees = Trees::new();
        let sections = lock.sections(self.folder, names::sections(self.actions.iter().copied()));
        for (name, section) in &sections {
            trees.insert(format!("actions/{section}/{name}.yaml"), self.action(name, &structures, lock, report));
        }
        self.types(&sections, &structures, lock, &mut trees, report);
        self.errors(&mut trees, report);
        let known = structures.types().map(|(_, name)| name).collect::<BTreeSet<_>>();
        lock.retain(self.folder, |structure| {
            let action = structure.strip_suffix(".request");
            action.map_or_else(|| known.contains(structure), |action| sections.contains_key(action))
        });
        trees.insert("api.yaml".to_owned(), self.api_file());
        report.actions += self.actions.len();
        trees
    }

    fn action(
        &self,
        name: &'a str,
        structures: &Structures<'a>,
        lock: &mut Lock,
        report: &mut Report,
    ) -> Map<String, Value> {
        let action = &self.api.actions.0[name];
        let mut facts = Map::new();
        let mut set = |key: &str, value: Value| drop(facts.insert(key.to_owned(), value));
        let (summary, doc) = self.docs.action(name, action);
        set("action", json!(name));
        set("summary", json!(summary));
        if let Some(doc) = doc {
            set("doc", json!(doc));
        }
        match action.status {
            Some(Status::Deprecated) => set("deprecated", json!("The vendor marks the action as deprecated.")),
            Some(Status::Offline) => set("deprecated", json!("The vendor has taken the action out of service.")),
            Some(Status::Online) | None => {}
        }
        set("source", json!(SOURCE));
        set("host", json!(self.service));
        let is_read = behavior::is_read(name, self.reads);
        set("effect", json!(if is_read { "read" } else { "unknown" }));
        set("region", json!("optional"));
        let (Some(input), Some(output)) = (self.api.object(&action.input), self.api.object(&action.output)) else {
            return facts;
        };
        if let Some(token) = behavior::idempotency_token(input).filter(|_| !is_read) {
            set("idempotency_token", json!(token));
        }
        if let Some(pagination) = behavior::pagination(input, output).filter(|_| is_read) {
            report.paginated += 1;
            set("pagination", pagination);
        }
        let response = format!("{name}.response");
        for member in output.members.iter().filter(|member| is_of_the_protocol(member, &response)) {
            if member.name != "RequestId" {
                let path = format!("{}/{name}.response.{}", self.folder, member.name);
                report.lost(path, "is left out, since every response reports failures under this name");
            }
        }
        let request = structures.members(&action.input, Direction::In, &format!("{name}.request"), lock);
        let response = structures.members(&action.output, Direction::Out, &response, lock);
        report.members += request.len() + response.len();
        set("request", Value::Object(request));
        set("response", Value::Object(response));
        set("errors", json!([]));
        set("examples", json!([]));
        facts
    }

    /// Adds the types: those of a single section in a file named after it, all others in `common`.
    fn types(
        &self,
        sections: &BTreeMap<&'a str, String>,
        structures: &Structures<'a>,
        lock: &mut Lock,
        trees: &mut Trees,
        report: &mut Report,
    ) {
        let mut roots = BTreeMap::<&str, Vec<&'a str>>::new();
        for (name, section) in sections {
            if let Some(action) = self.api.actions.0.get(*name) {
                roots.entry(section).or_default().extend([action.input.as_str(), action.output.as_str()]);
            }
        }
        let mut homes = BTreeMap::<&'a str, &str>::new();
        for (section, roots) in &roots {
            for object in structures.reached_by(roots.iter().copied()) {
                homes.entry(object).and_modify(|home| *home = "common").or_insert(section);
            }
        }
        let mut files = BTreeMap::<&str, Vec<(&str, Value)>>::new();
        for (object, name) in structures.types() {
            let definition = structures.definition(object, lock);
            report.types += 1;
            report.members += definition["members"].as_object().map_or(0, Map::len);
            files.entry(homes.get(object).copied().unwrap_or("common")).or_default().push((name, definition));
        }
        for (home, types) in files {
            for (index, types) in types.chunks(TYPES).enumerate() {
                let number = if index == 0 { String::new() } else { format!("-{}", index + 1) };
                let mut file = definitions();
                let types = types.iter().map(|(name, definition)| ((*name).to_owned(), definition.clone()));
                file.insert("types".to_owned(), Value::Object(types.collect()));
                trees.insert(format!("types/{home}{number}.yaml"), file);
            }
        }
    }

    fn errors(&self, trees: &mut Trees, report: &mut Report) {
        let own = self.shared.own(self.codes, self.docs.mode);
        report.errors += own.len();
        let file = |source: &str, errors: &Map<String, Value>| map(json!({ "source": source, "errors": errors }));
        trees.insert("errors/shared/common.yaml".to_owned(), file(SHARED, self.shared.definitions()));
        if !own.is_empty() {
            trees.insert("errors/common.yaml".to_owned(), file(SOURCE, &own));
        }
    }

    fn api_file(&self) -> Map<String, Value> {
        let metadata = &self.api.metadata;
        let english = self.docs.english.and_then(|english| english.metadata.title.as_deref());
        let titles = [english, metadata.title.as_deref()].into_iter().flatten().filter_map(text::sentences);
        let title = titles.map(|title| title.trim_end_matches('.').to_owned()).next();
        let title =
            title.filter(|_| self.docs.mode == DocsMode::Own).unwrap_or_else(|| format!("API {}", self.service));
        let mut facts = map(json!({
            "api": self.service,
            "version": metadata.version,
            "title": title,
        }));
        if self.newest {
            facts.insert("default".to_owned(), json!(true));
        }
        let precaution = "A precaution. One odd number must not hide the rest of a response.";
        let accept = Map::from_iter([(model::Leniency::PRECAUTION.to_owned(), json!(precaution))]);
        let host = json!({ "tencentcloud": format!("{}.tencentcloudapi.com", metadata.host) });
        facts.extend(map(json!({
            "source": SOURCE,
            "protocol": {
                "envelope": "response",
                "methods": ["POST"],
                "clock_skew_seconds": 300,
                "code": { "separator": "." },
                "accept": accept,
            },
            "endpoints": { "tencentcloud": { "path": "/" } },
            "hosts": Map::from_iter([(self.service.to_owned(), host)]),
        })));
        facts
    }

    /// Adds the examples that fit, and the leniencies that they need. `model` is the version without examples.
    pub fn add_examples(&self, model: &model::Api, trees: &mut Trees, report: &mut Report) {
        let mut needed = BTreeMap::<String, String>::new();
        for (path, tree) in trees.iter_mut().filter(|(path, _)| path.starts_with("actions/")) {
            let name =
                path.rsplit('/').next().and_then(|file| file.strip_suffix(".yaml")).unwrap_or_default().to_owned();
            let mut titles = BTreeSet::new();
            let mut written = Vec::new();
            for example in self.examples.get(&name).into_iter().flatten() {
                report.examples += 1;
                match examples::read(example, &name, self.api, model) {
                    Ok(fitting) => {
                        let mut title = fitting.title.clone();
                        let mut number = 2;
                        while !titles.insert(title.clone()) {
                            title = format!("{} ({number})", fitting.title);
                            number += 1;
                        }
                        for leniency in fitting.leniencies {
                            needed.entry(leniency).or_insert_with(|| name.clone());
                        }
                        written
                            .push(json!({ "title": title, "request": fitting.request, "response": fitting.response }));
                    }
                    Err(reason) => {
                        let title = examples::title(example);
                        report.misfit(format!("{}/{name}, {title}", self.folder), reason);
                    }
                }
            }
            report.examples_written += written.len();
            // Titles and values are the vendor's sentences.
            if self.docs.mode == DocsMode::Own {
                tree.insert("examples".to_owned(), Value::Array(written));
            }
        }
        let accept =
            trees.get_mut("api.yaml").and_then(|api| api.get_mut("protocol")?.get_mut("accept")?.as_object_mut());
        if let Some(accept) = accept {
            needed.remove(model::Leniency::PRECAUTION);
            accept.extend(
                needed.into_iter().map(|(kind, action)| (kind, json!(format!("An example of {action} needs it.")))),
            );
        }
    }
}
